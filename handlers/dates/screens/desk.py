"""The dates of a cohort at the desk of the Koordination."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from bot.domain.cohorts import Cohort
from bot.domain.dates.attendance import Turnout
from bot.domain.dates.calendar import CohortDate, is_over
from bot.domain.desk.ways import to_desk
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.wording import lines, paragraphs
from bot.links import date_desk as links
from handlers.dates.screens import parts

MOST = 12


def dates(
    cohort: Cohort,
    shown: Sequence[tuple[CohortDate, Turnout]],
    *,
    past: bool,
    own: Button | None = None,
    leads: bool = True,
) -> Screen:
    """`own`: a way to the reader's own association. Who does not lead the cohort only looks."""
    some = shown[:MOST]
    args: dict[str, Value] = {
        "cohort": cohort.title,
        "dates": Lines(tuple(_line(date, counted, past=past) for date, counted in some), gap="\n\n"),
        "deadline": cohort.deadline,
    }
    opened = tuple(row(parts.to_date(date, links.DeskDate(date.id))) for date, _ in some)
    other = Button("coming" if past else "past", links.CohortDates(cohort.id, 0 if past else 1))
    made = row(Button("new", links.NewDates(cohort.id)), Button("file", links.FileDates(cohort.id)))
    rows = (
        *((*opened, made) if leads else ()),
        row(other, to_desk(cohort)),
    )
    id = "dates-desk" if some else "dates-desk-empty"
    return Screen(id, args, (*rows, *((row(own),) if own else ())), place=Place.HERE)


def _line(date: CohortDate, counted: Turnout, *, past: bool) -> Value:
    if date.planned and date.asks and not past:
        return Say("dates-line", {**parts.named(date), "answer": _counts(counted)})
    return Say("dates-line-plain" if date.planned else "dates-line-off", parts.named(date))


def _counts(counted: Turnout) -> Say:
    args: dict[str, Value] = {
        "heads": counted.heads,
        "coming": counted.coming,
        "silent": counted.silent,
        "refused": counted.refused,
    }
    return Say("dates-counts", args)


def one(
    date: CohortDate,
    counted: Turnout,
    now: datetime,
    note: Value | None = None,
    *,
    known: bool = False,
) -> Screen:
    """`note`: what has just happened. `known`: everybody has heard of it."""
    args: dict[str, Value] = {
        "title": date.title,
        "kind": Say(f"dates-kind-{date.kind}"),
        "facts": lines(parts.when(date.when), *parts.facts(date)),
        "state": paragraphs(note, _state(date, counted, now)),
    }
    back = row(Button("dates-to-list", links.CohortDates(date.cohort, 0)))
    return Screen("dates-desk-one", args, (*_rows(date, now, known=known), back), place=Place.HERE)


def _state(date: CohortDate, counted: Turnout, now: datetime) -> Value:
    if not date.planned:
        return Say("dates-is-off")
    if not date.asks:
        return Say("dates-counts-for-all")
    if is_over(date, now):
        return Say("dates-were-there", {"count": counted.present, "closed": int(counted.closed)})
    return _counts(counted)


def _rows(date: CohortDate, now: datetime, *, known: bool) -> Rows:
    id = date.id
    if not date.planned:
        return ()
    if is_over(date, now):
        after = row(Button("account", links.TellWhatWeDid(id)), Button("feedback", links.ReadFeedback(id)))
        return (row(Button("there", links.WhoWasThere(id))), after) if date.asks else ()
    who = (row(Button("who", links.WhoComes(id))),) if date.asks else ()
    tell = () if known else (row(Button("announce", links.AnnounceDate(id, date.sequence))),)
    return (*who, *tell, row(Button("change", links.ChangeDate(id)), Button("cancel", links.AskCancelDate(id))))


def ask_announce(date: CohortDate, people: int) -> Screen:
    facts = lines(parts.when(date.when), *parts.facts(date))
    args: dict[str, Value] = {"title": date.title, "facts": facts, "people": people}
    yes = (Button("yes", links.AnnounceNow(date.id, date.sequence)),) if people else ()
    return Screen("dates-ask-announce", args, (row(Button("no", links.DeskDate(date.id)), *yes),), place=Place.HERE)


def told(people: int, later: datetime | None, note: str = "dates-note-told") -> Value:
    at = Say("dates-later", {"at": later}) if later else Say("dates-at-once")
    return Say(note, {"people": people, "later": at})


announced = partial(told, note="dates-note-announced")
