"""New dates, typed by the Koordination and read back before they are saved."""

from collections.abc import Sequence
from datetime import date

from bot.domain.calendar import CohortDate
from bot.domain.cohorts import Cohort
from bot.domain.date_lines import Draft, Unread, readable
from bot.domain.names import short
from bot.domain.screen import Button, Lines, Rows, Say, Screen, Value, row
from bot.links import Cancel, CohortDates, DeskDate, NewDates, SaveDates, Trust, TrustDates
from handlers.dates.screens import parts

LONGEST_LINE = 80


def ask(cohort: Cohort) -> Screen:
    rows = (row(Button("dates-to-list", CohortDates(cohort.id, 0)), Button("common-cancel", Cancel())),)
    return Screen("dates-new", {"cohort": cohort.title}, rows)


def read_back(cohort: Cohort, read: Sequence[Draft | Unread], past: Sequence[Draft], draft: str) -> Screen:
    drafts = readable(read)
    wrong = [pair for one in drafts for pair in one.wrong]
    args: dict[str, Value] = {
        "cohort": cohort.title,
        "dates": Lines(tuple(_line(one, over=one in past) for one in read), gap="\n\n"),
        "count": len(drafts),
        "question": Say("dates-read-question") if wrong else Say("dates-read-ready"),
    }
    if not drafts:
        return Screen("dates-unread", args, (_ends(cohort),))
    save = () if wrong else (row(Button("save", SaveDates(cohort.id, draft), {"count": len(drafts)})),)
    return Screen("dates-read", args, (*save, *(_trusts(cohort) if wrong else ()), _ends(cohort)))


def _trusts(cohort: Cohort) -> Rows:
    return (
        row(Button("dates-trust-day", TrustDates(cohort.id, Trust.DAY))),
        row(Button("dates-trust-weekday", TrustDates(cohort.id, Trust.WEEKDAY))),
    )


def _ends(cohort: Cohort) -> tuple[Button, ...]:
    return row(Button("dates-again", NewDates(cohort.id)), Button("common-cancel", Cancel()))


def _line(one: Draft | Unread, *, over: bool) -> Value:
    if isinstance(one, Unread):
        return Say("dates-line-unread", {"line": short(one.line, LONGEST_LINE), "flaw": Say(f"dates-flaw-{one.flaw}")})
    doubts = [_doubt(day, weekday) for day, weekday in one.wrong]
    past: list[Value] = [Say("dates-line-past")] if over else []
    facts: list[Value] = [Say("dates-place", {"place": one.place})] if one.place else []
    bring: list[Value] = [Say("dates-bring", {"bring": one.bring})] if one.bring else []
    head = Say("dates-line-read", {"title": one.title, "kind": Say(f"dates-kind-{one.kind}")})
    return Lines((head, parts.when(one.when), *facts, *bring, *doubts, *past))


def _doubt(day: date, weekday: int) -> Value:
    return Say("dates-line-doubt", {"day": day, "weekday": parts.weekday(weekday)})


def saved(cohort: Cohort, dates: Sequence[CohortDate]) -> Screen:
    opened = tuple(row(parts.to_date(one, DeskDate(one.id))) for one in dates[:8])
    rows = (
        *opened,
        row(Button("more", NewDates(cohort.id)), Button("dates-to-list", CohortDates(cohort.id, 0))),
    )
    return Screen("dates-saved", {"count": len(dates), "cohort": cohort.title}, rows)
