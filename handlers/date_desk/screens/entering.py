"""New dates, typed or sent by the Koordination and read back before they are saved."""

from collections.abc import Sequence

from bot.domain.cohorts import Cohort
from bot.domain.dates import screens as parts
from bot.domain.dates.calendar import CohortDate, keeps_answers
from bot.domain.dates.compare import Compared, DateChange
from bot.domain.dates.file import MORE, MOST_NAMED
from bot.domain.names import short
from bot.domain.screen import Button, Lines, Rows, Say, Screen, Value, row
from bot.domain.typed_dates.lines import DateDraft, Flaw, Unread, readable
from bot.domain.wording import lines
from bot.links.date_desk import AskCancelDate, CohortDates, DeskDate, NewDates, PickDates, ReadOn, SaveDates, TrustDates
from bot.links.dialog import Cancel
from bot.terms import Trust

LONGEST_LINE = 80
MOST_CANCELS = 4
UNDERSTOOD = {Flaw.OFF, Flaw.REPLY, Flaw.COUNTER, Flaw.TENTATIVE, Flaw.PRIVATE, Flaw.OVER, Flaw.NO_EVENT}
"""Nobody has to write it in another way."""


def ask(cohort: Cohort, *, by_file: bool = False) -> Screen:
    rows = (row(Button("date_desk-to-list", CohortDates(cohort.id, 0)), Button("common-cancel", Cancel())),)
    return Screen("date_desk-file-ask" if by_file else "date_desk-new", {"cohort": cohort.title}, rows)


def read_back(cohort: Cohort, found: Compared, past: Sequence[DateDraft], draft: str, people: int = 0) -> Screen:
    """`people`: how many hear of what changes."""
    drafts = readable(found.fresh)
    wrong = any(one.wrong for one in drafts)
    unsettled = any(one.unsettled for one in drafts)
    count = len(drafts) + len(found.changes)
    args: dict[str, Value] = {
        "cohort": cohort.title,
        "dates": Lines(_all(found, past), gap="\n\n"),
        "count": count,
        "question": _question(people, wrong=wrong, unsettled=unsettled),
    }
    if not count:
        return Screen(_nothing(found), args, (*_picks(cohort, found), *_cancels(found), _ends(cohort)))
    save = Button("save", SaveDates(cohort.id, draft), {"count": count})
    sure = Button("date_desk-trust-all", TrustDates(cohort.id, Trust.DAY)) if unsettled else save
    ways = [Button(f"date_desk-trust-{by}", TrustDates(cohort.id, by)) for by in (Trust.DAY, Trust.WEEKDAY)]
    rows = map(row, ways if wrong else [sure])
    return Screen("date_desk-read", args, (*rows, *_picks(cohort, found), _ends(cohort)))


def _nothing(found: Compared) -> str:
    if found.out:
        return "date_desk-none-chosen"
    understood = all(isinstance(one, Unread) and one.flaw in UNDERSTOOD for one in found.fresh)
    return "date_desk-nothing-new" if understood or found.known or found.older or found.off else "date_desk-unread"


def _picks(cohort: Cohort, found: Compared) -> Rows:
    return (row(Button("date_desk-pick-open", PickDates(cohort.id, 0))),) if found.choice else ()


def _cancels(found: Compared) -> Rows:
    """Only when nothing waits to be saved: to cancel is another question."""
    dates = found.off[:MOST_CANCELS]
    return tuple(
        row(Button("date_desk-cancel-one", AskCancelDate(one.id), {"title": short(one.title)})) for one in dates
    )


def _question(people: int, *, wrong: bool, unsettled: bool) -> Value:
    if unsettled:
        return Say("date_desk-read-question" if wrong else "date_desk-read-unsure")
    ready = Say("date_desk-read-ready")
    return Lines((Say("date_desk-read-told", {"people": people}), ready), gap="\n\n") if people else ready


def _all(found: Compared, past: Sequence[DateDraft]) -> tuple[Value, ...]:
    fresh = [_draft(one, over=one in past) for one in found.fresh if isinstance(one, DateDraft)]
    unread = [one for one in found.fresh if isinstance(one, Unread)]
    return (
        *fresh,
        *(_change(one) for one in found.changes),
        *((Say("date_desk-line-left", {"count": found.left}),) if found.left > 0 else ()),
        *(_off(one, last=not fresh and not found.changes) for one in found.off),
        *_left_out(found.out),
        *(
            _unread(flaw, [one for one in unread if one.flaw is flaw])
            for flaw in dict.fromkeys(one.flaw for one in unread)
        ),
        *_names("date_desk-line-known", found.known),
        *_names("date_desk-line-older", found.older),
    )


def _off(one: CohortDate, *, last: bool) -> Value:
    return Say("date_desk-line-off-file" if last else "date_desk-line-off-later", parts.named(one))


def _left_out(out: Sequence[DateDraft]) -> tuple[Value, ...]:
    """Those that ask, by what they ask; then what somebody has left out."""
    asking = dict.fromkeys(one.asks for one in out if one.asks)
    said = [_asking(flaw, [one for one in out if one.asks is flaw]) for flaw in asking]
    return (*said, *_names("date_desk-line-out", [one.title for one in out if not one.asks]))


def _asking(flaw: Flaw, out: Sequence[DateDraft]) -> Value:
    titles = list(dict.fromkeys(one.title for one in out))
    names = Lines(
        tuple(Say("date_desk-name", {"name": short(title, LONGEST_LINE)}) for title in titles[:MOST_NAMED]), gap=", "
    )
    args: dict[str, Value] = {"names": names, "more": max(0, len(titles) - MOST_NAMED), "count": len(out)}
    return Say(f"date_desk-asks-{flaw}", args | {"first": parts.when(out[0].when), "last": out[-1].when.last})


def _names(id: str, titles: Sequence[str]) -> tuple[Value, ...]:
    if not titles:
        return ()
    names = ", ".join(short(title, LONGEST_LINE) for title in titles[:MOST_NAMED])
    return (Say(id, {"names": names, "more": max(0, len(titles) - MOST_NAMED)}),)


def _ends(cohort: Cohort) -> tuple[Button, ...]:
    return row(Button("date_desk-again", NewDates(cohort.id)), Button("common-cancel", Cancel()))


def _unread(flaw: Flaw, those: Sequence[Unread]) -> Value:
    """What has the same reason stands together."""
    count = sum(one.count for one in those)
    lines = [short(one.line, LONGEST_LINE) for one in those if one.line != MORE][:MOST_NAMED]
    why: dict[str, Value] = {"flaw": Say(f"date_desk-flaw-{flaw}")}
    if count == 1:
        return Say("date_desk-line-unread", {"line": short(those[0].line, LONGEST_LINE), **why})
    names = Lines(tuple(Say("date_desk-name", {"name": line}) for line in lines), gap=", ")
    return Say("date_desk-line-unread-several", {"names": names, "more": count - len(lines), **why})


def _draft(one: DateDraft, *, over: bool) -> Value:
    doubts = [
        Say("date_desk-line-doubt", {"day": day, "weekday": Say(f"common-weekday-{weekday}")})
        for day, weekday in one.wrong
    ]
    unsure = [
        Say(f"date_desk-line-{doubt.about}", {"words": doubt.words, "day": one.when.first}) for doubt in one.doubts
    ]
    past: list[Value] = [Say("date_desk-line-past")] if over else []
    head = Say("date_desk-line-read", {"title": one.title, "kind": Say(f"date_desk-kind-{one.kind}")})
    return Lines((head, parts.when(one.when), *parts.where(one.place, one.bring), *doubts, *unsure, *past))


def _change(change: DateChange) -> Value:
    was, to = change.was, change.to
    renamed = Say("date_desk-line-renamed", {"title": was.title}) if was.title != to.title else None
    head = Say("date_desk-line-changes", {"title": to.title})
    if not change.moves:
        return lines(head, renamed, parts.when(to.when), *parts.where(to.place, to.bring))
    answers = Say("date_desk-answers-kept" if keeps_answers(was.when, to.when) else "date_desk-answers-lost")
    new = Say("date_desk-line-moves", {"new": parts.when(to.when), "old": parts.when(was.when)})
    return lines(head, renamed, new, *parts.where(to.place, to.bring), answers)


def saved(cohort: Cohort, dates: Sequence[CohortDate], changed: Sequence[CohortDate] = (), left: int = 0) -> Screen:
    opened = tuple(row(parts.to_date(one, DeskDate(one.id))) for one in (*dates, *changed)[:8])
    on = (row(Button("on", ReadOn(cohort.id), {"count": left})),) if left else ()
    rows = (
        *on,
        *opened,
        row(Button("more", NewDates(cohort.id)), Button("date_desk-to-list", CohortDates(cohort.id, 0))),
    )
    args: dict[str, Value] = {"count": len(dates), "cohort": cohort.title, "changed": len(changed)}
    return Screen("date_desk-saved-changes" if changed else "date_desk-saved", args, rows)
