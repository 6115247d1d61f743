"""The dates of a cohort at the desk of the Koordination."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.attendance import Roll
from bot.domain.calendar import CohortDate, is_over
from bot.domain.cohorts import Cohort
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.links.date_desk import (
    AnnounceDate,
    AnnounceNow,
    AskCancelDate,
    ChangeDate,
    CohortDates,
    DeskDate,
    FileDates,
    NewDates,
    ReadFeedback,
    TellWhatWeDid,
    WhoComes,
    WhoWasThere,
)
from bot.links.desk import DeskOf
from handlers.dates.screens import parts

MOST = 12


def dates(cohort: Cohort, shown: Sequence[Roll], *, past: bool, own: Button | None = None) -> Screen:
    """`own`: a way to the reader's own association."""
    some = shown[:MOST]
    args: dict[str, Value] = {
        "cohort": cohort.title,
        "dates": Lines(tuple(_line(roll, past=past) for roll in some), gap="\n\n"),
        "deadline": cohort.deadline,
    }
    opened = tuple(row(parts.to_date(roll.date, DeskDate(roll.date.id))) for roll in some)
    other = Button("coming" if past else "past", CohortDates(cohort.id, 0 if past else 1))
    rows = (
        *opened,
        row(Button("new", NewDates(cohort.id)), Button("file", FileDates(cohort.id))),
        row(other, Button("desk-to-desk", DeskOf(cohort.id))),
    )
    id = "dates-desk" if some else "dates-desk-empty"
    return Screen(id, args, (*rows, *((row(own),) if own else ())), place=Place.HERE)


def _line(roll: Roll, *, past: bool) -> Value:
    args: dict[str, Value] = {"title": roll.date.title, "when": parts.when(roll.date.when)}
    if not roll.date.planned:
        return Say("dates-line-off", args)
    if not roll.date.asks or past:
        return Say("dates-line-plain", args)
    return Say("dates-line", {**args, "answer": _counts(roll)})


def _counts(roll: Roll) -> Say:
    args: dict[str, Value] = {
        "heads": roll.heads,
        "coming": len(roll.coming),
        "silent": len(roll.silent),
        "refused": len(roll.refused),
    }
    return Say("dates-counts", args)


def one(
    roll: Roll,
    cohort: Cohort,
    now: datetime,
    note: Value | None = None,
    *,
    known: bool = False,
) -> Screen:
    """`note`: what has just happened. `known`: everybody has heard of it."""
    args: dict[str, Value] = {
        "title": roll.date.title,
        "kind": Say(f"dates-kind-{roll.date.kind}"),
        "facts": parts.lines(parts.when(roll.date.when), *parts.facts(roll.date)),
        "state": parts.paragraphs([note, _state(roll, now)]),
    }
    back = row(Button("dates-to-list", CohortDates(cohort.id, 0)))
    return Screen("dates-desk-one", args, (*_rows(roll, now, known=known), back), place=Place.HERE)


def _state(roll: Roll, now: datetime) -> Value:
    if not roll.date.planned:
        return Say("dates-is-off")
    if not roll.date.asks:
        return Say("dates-counts-for-all")
    if is_over(roll.date, now):
        return Say("dates-were-there", {"count": len(roll.present), "closed": int(roll.closed)})
    return _counts(roll)


def _rows(roll: Roll, now: datetime, *, known: bool) -> Rows:
    id, date = roll.date.id, roll.date
    if not date.planned:
        return ()
    if is_over(date, now):
        after = row(Button("account", TellWhatWeDid(id)), Button("feedback", ReadFeedback(id)))
        return (row(Button("there", WhoWasThere(id))), after) if date.asks else ()
    who = (row(Button("who", WhoComes(id))),) if date.asks else ()
    tell = () if known else (row(Button("announce", AnnounceDate(id, date.sequence))),)
    return (*who, *tell, row(Button("change", ChangeDate(id)), Button("cancel", AskCancelDate(id))))


def ask_announce(date: CohortDate, people: int) -> Screen:
    args: dict[str, Value] = {
        "title": date.title,
        "facts": parts.lines(parts.when(date.when), *parts.facts(date)),
        "people": people,
    }
    yes = (Button("yes", AnnounceNow(date.id, date.sequence)),) if people else ()
    return Screen("dates-ask-announce", args, (row(Button("no", DeskDate(date.id)), *yes),), place=Place.HERE)


def announced(people: int, later: datetime | None) -> Value:
    return Say("dates-note-announced", {"people": people, "later": _later(later)})


def _later(at: datetime | None) -> Value:
    return Say("dates-later", {"at": at}) if at else Say("dates-at-once")


def told(people: int, later: datetime | None) -> Value:
    return Say("dates-note-told", {"people": people, "later": _later(later)})
