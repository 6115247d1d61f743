"""The Koordination's side: starting a round, and its course. What readers note stands nowhere here."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from msgspec import Struct

from bot.domain.cohorts import Association, Cohort
from bot.domain.names import short
from bot.domain.peer_reading.days import RoundDays
from bot.domain.peer_reading.reading import PeerReading, ReadingCircle, ReadingInvite, ReadingRound, ReadingSeat
from bot.domain.screen import Button, Lines, Rows, Say, Screen, Value, row
from bot.domain.wording import HOME, listed, paragraphs
from bot.links.desk import DeskAssociations
from bot.links.peer_reading import (
    AnnounceRound,
    AskCancelRound,
    CancelRound,
    LookAtRound,
    ReadingDesk,
    ShownReading,
    StartRound,
)
from bot.terms.peer_reading import CircleState, RoundState
from handlers.peer_reading.screens import told

MOST_SHOWN = 6


class ReadingCourse(Struct, frozen=True):
    cohort: Cohort
    round: ReadingRound
    day: date
    invites: tuple[ReadingInvite, ...] = ()
    circles: tuple[ReadingCircle, ...] = ()
    seats: tuple[ReadingSeat, ...] = ()
    """Of all circles."""
    readings: tuple[PeerReading, ...] = ()

    def sitting(self, circle: ReadingCircle) -> tuple[ReadingSeat, ...]:
        return tuple(one for one in self.seats if one.circle == circle.id and one.left_at is None)

    @property
    def alone(self) -> list[str]:
        """Who wanted to read, and has nobody."""
        running = {circle.id for circle in self.circles if circle.state is not CircleState.DISSOLVED}
        placed = {seat.association for seat in self.seats if seat.circle in running and seat.left_at is None}
        left = {seat.association for seat in self.seats if seat.left_at}
        wanted = (one for one in self.invites if one.joins and one.association not in placed | left)
        return [one.name for one in wanted]


def none(cohort: Cohort) -> Screen:
    return Screen("peer_reading-desk-none", {"cohort": cohort.title}, (_start(cohort), HOME))


def _start(cohort: Cohort) -> tuple[Button, ...]:
    return row(Button("peer_reading-start", StartRound(cohort.id)))


def course(seen: ReadingCourse) -> Screen:
    args: dict[str, Value] = {
        "cohort": seen.cohort.title,
        **told.days(seen.round),
        "state": Say(f"peer_reading-round-{_state(seen)}"),
        "course": paragraphs(*_said(seen), *_circles(seen)),
    }
    return Screen("peer_reading-course", args, (*_rows(seen), HOME))


def _state(seen: ReadingCourse) -> str:
    """What happens now, and what is left to do."""
    if seen.round.state is RoundState.ASKING and not seen.round.asks(seen.day):
        return "pairing"
    if seen.round.state is not RoundState.READING:
        return seen.round.state
    if not seen.round.reads(seen.day):
        return "ending"
    states = {one.state for one in seen.circles}
    return "agreeing" if CircleState.PROPOSED in states else "reading" if CircleState.AGREED in states else "nobody"


def _rows(seen: ReadingCourse) -> Rows:
    if seen.round.state is RoundState.ENDED:
        return (_start(seen.cohort), *_shown(seen))
    if seen.round.state is RoundState.ASKING:
        return (row(Button("cancel", AskCancelRound(seen.round.id))),)
    return _shown(seen)


def _shown(seen: ReadingCourse) -> Rows:
    shown = [one for one in seen.readings if one.given_at and one.shown_at][:MOST_SHOWN]
    return tuple(
        row(Button("peer_reading-shown-one", ShownReading(one.id), {"name": short(one.name)})) for one in shown
    )


def _said(seen: ReadingCourse) -> Iterator[Value]:
    for joins, id in ((True, "yes"), (False, "no"), (None, "open")):
        found = [one.name for one in seen.invites if one.joins is joins]
        if found:
            names = Lines(tuple(found), gap=", ")
            yield Say(f"peer_reading-course-{id}", {"count": len(found), "names": names})


def _circles(seen: ReadingCourse) -> Iterator[Value]:
    lines = [line for circle in seen.circles for line in _circle(seen, circle)]
    if lines:
        yield Say("peer_reading-course-circles", {"list": listed(lines)})
    if seen.round.state is not RoundState.ASKING and (alone := seen.alone):
        yield Say("peer_reading-course-alone", {"names": Lines(tuple(alone), gap=", ")})


def _circle(seen: ReadingCourse, circle: ReadingCircle) -> Iterator[Value]:
    seats = seen.sitting(circle)
    if circle.state is CircleState.PROPOSED:
        missing = [seat for seat in seats if not seat.agreed_at]
        yield Say("peer_reading-course-proposed", {"names": told.names(seats), "missing": told.names(missing)})
    for one in seen.readings:
        if one.circle == circle.id and (seats or one.given_at):
            args: dict[str, Value] = {"reader": told.reader(one), "name": one.name, "count": one.remarks}
            yield Say("peer_reading-course-given" if one.given_at else "peer_reading-course-reading", args)


def ask_days(cohort: Cohort, days: RoundDays) -> Screen:
    return Screen("peer_reading-ask-days", _days(days), _choose(cohort, days))


def days_unread(cohort: Cohort, days: RoundDays) -> Screen:
    return Screen("peer_reading-days-unread", _days(days), _choose(cohort, days), missed=True)


def _choose(cohort: Cohort, days: RoundDays) -> Rows:
    look = LookAtRound(cohort.id, days.answer_by.isoformat(), days.read_by.isoformat())
    return (row(Button("peer_reading-take-days", look, _days(days))), _back(cohort))


def _days(days: RoundDays) -> dict[str, Value]:
    return {"answer_by": days.answer_by, "read_by": days.read_by}


def _back(cohort: Cohort) -> tuple[Button, ...]:
    return row(Button("common-back", ReadingDesk(cohort.id)))


def preview(cohort: Cohort, days: RoundDays, found: Sequence[Association], people: int) -> Screen:
    args = {**_days(days), "cohort": cohort.title, "count": len(found), "people": people, "names": _names(found)}
    if len(found) < 2:
        rows = (row(Button("associations", DeskAssociations(cohort.id, 0))), _back(cohort))
        return Screen("peer_reading-too-few", {"cohort": cohort.title}, rows)
    announce = AnnounceRound(cohort.id, days.answer_by.isoformat(), days.read_by.isoformat())
    rows = (row(Button("announce", announce)), row(Button("change", StartRound(cohort.id)), *_back(cohort)))
    return Screen("peer_reading-preview", args, rows)


def _names(found: Iterable[Association]) -> Lines:
    return Lines(tuple(one.name for one in found), gap=", ")


def announced(cohort: Cohort, days: RoundDays) -> Screen:
    rows = (row(Button("peer_reading-to-course", ReadingDesk(cohort.id)), *HOME),)
    return Screen("peer_reading-announced", {**_days(days), "cohort": cohort.title}, rows)


def ask_cancel(cohort: Cohort, round: ReadingRound) -> Screen:
    rows = (row(Button("no", ReadingDesk(cohort.id)), Button("yes", CancelRound(round.id))),)
    return Screen("peer_reading-ask-cancel", {"cohort": cohort.title}, rows)


def cancelled(cohort: Cohort) -> Screen:
    return Screen("peer_reading-cancelled", {"cohort": cohort.title}, (row(*HOME),))
