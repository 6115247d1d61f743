"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from msgspec.structs import replace

from bot.domain.cohorts import Cohort
from bot.domain.consultations.appointment import Appointment, AppointmentSide, AppointmentState
from bot.domain.consultations.times import TimeFlaw, TimeSpan, TypedTimes, UnfitTime
from bot.domain.screen import File, Screen
from bot.domain.stand import Standing
from bot.domain.way import Way
from bot.programme.invented import HOSTILE, association, member, programme, stage
from bot.terms import Language, MemberRole
from bot.terms.appointments import AppointmentKind
from handlers.consultations.screens import bookings, desk, hosting, slots, told

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
AT = datetime(2027, 3, 16, 16, tzinfo=UTC)
S, SIDES = AppointmentState, AppointmentSide
COHORT = Cohort("k", "Schmiede Nord 2027", "t", "NI", date(2027, 6, 30), "p")
STAGE = stage("s1", "Ankommen und Idee")
HERE = Standing(
    association=association("bruecke", "Brücke e. V."),
    cohort=COHORT,
    way=Way(programme((STAGE,)), {}),
    member=member("anna", "Anna", MemberRole.CONTACT),
    language=Language.GERMAN,
    statuses={},
    answers={},
    tasks={},
)
READER = replace(HERE, member=member("zoe", HOSTILE, MemberRole.READER))
ROOM = "Video: https://meet.example/j/123"
FREE = Appointment(
    "f", AppointmentKind.CONSULTATION, NOW, S.FREE, "karin", "k", starts_at=AT, minutes=20, place=ROOM,
    host_name="Karin",
)  # fmt: skip
BOOKED = replace(
    FREE, id="b", state=S.BOOKED, association="bruecke", person="anna", stage="s1",
    about=f"Wie wir den Bedarf {HOSTILE}", sequence=1, association_name="Brücke e. V.",
)  # fmt: skip
OTHER = replace(BOOKED, id="o", host_name=HOSTILE, association_name=HOSTILE, starts_at=AT + timedelta(days=1))
HELD = replace(BOOKED, state=S.HELD, starts_at=NOW - timedelta(days=1))
RESULT = replace(HELD, result=f"Zuerst drei Gespräche führen. {HOSTILE}")
FILES = (File("termin.ics", b"BEGIN:VCALENDAR", "text/calendar"),)
LATER = TimeSpan(AT + timedelta(days=2), 20)
TITLE = "Ankommen und Idee"
REASON = replace(BOOKED, reason=f"Der Workshop dauert länger. {HOSTILE}")


def examples() -> Iterator[tuple[str, Screen]]:
    yield "no association", slots.NOT_FOR_YOU
    yield "free slots", slots.free(slots.SlotPage(HERE, STAGE, [FREE, replace(OTHER, state=S.FREE)], [BOOKED], 0, 2))
    yield "free slots, last page", slots.free(slots.SlotPage(HERE, STAGE, [FREE], [], 1, 2, sparring=True))
    yield "free slots, for a reader", slots.free(slots.SlotPage(READER, STAGE, [FREE], []))
    yield "nothing free", slots.free(slots.SlotPage(HERE, STAGE, [], []))
    yield "nothing free, waiting", slots.free(slots.SlotPage(HERE, STAGE, [], [BOOKED], line=2))
    yield "nothing free, for a reader", slots.free(slots.SlotPage(READER, STAGE, [], []))
    yield "waits no more", slots.waits_no_more("bruecke")
    yield from _bookings()
    yield from _desk()
    yield from _hosting()
    yield from _told()


def _bookings() -> Iterator[tuple[str, Screen]]:
    yield "what is it about", bookings.ask_about(FREE, "bruecke", TITLE)
    yield "the time is gone, the words are not", bookings.words_kept("bruecke", "idee", HOSTILE)
    yield "book it", bookings.confirm(OTHER, "bruecke", TITLE, HOSTILE)
    yield "booked", bookings.booked(BOOKED, FILES)
    yield "moved", bookings.moved(OTHER, FILES)
    yield "cancelled", bookings.off(BOOKED, FILES)
    yield "a booking", bookings.of_association(BOOKED, TITLE, NOW)
    yield "a booking that is over, with its result", bookings.of_association(RESULT, TITLE, NOW)
    missed = replace(HELD, state=S.MISSED)
    yield "a booking that did not happen", bookings.of_association(missed, TITLE, NOW)
    for side in SIDES:
        off = replace(REASON, state=S.CANCELLED, ended_by=side)
        yield f"a cancelled booking, by the {side}", bookings.of_association(off, TITLE, NOW)
    yield "calendar file", bookings.file(BOOKED, SIDES.ASSOCIATION, FILES)
    yield "other slots", bookings.others(BOOKED, [replace(FREE, starts_at=AT + timedelta(days=2))])
    yield "no other slot", bookings.others(BOOKED, [])
    yield "really cancel", bookings.ask_cancel(OTHER)


def _desk() -> Iterator[tuple[str, Screen]]:
    yield "slots of the desk", desk.board(desk.DeskPage(COHORT, [HELD, FREE, OTHER], 0, 2, 3))
    yield "slots of the desk, none", desk.board(desk.DeskPage(COHORT, [], 0, 1, 1))
    yield "offer slots", desk.ask(COHORT)
    for flaw in TimeFlaw:
        yield f"slots that are not read: {flaw}", desk.unread(COHORT, UnfitTime(HOSTILE, flaw), HOSTILE)
    yield "slots to publish", desk.preview(COHORT, TypedTimes((LATER,) * 14, ROOM), 2, "abc")
    yield "one slot to publish", desk.preview(COHORT, TypedTimes((LATER,), HOSTILE), 0, "abc")
    yield "no slot to publish", desk.preview(COHORT, TypedTimes((), ROOM), 3, "abc")
    yield "a free slot", bookings.of_host(FREE, "", NOW)
    yield "a booked slot", bookings.of_host(OTHER, TITLE, NOW)
    yield "a slot that is over", bookings.of_host(HELD, TITLE, NOW)
    yield "a slot with its result", bookings.of_host(RESULT, TITLE, NOW)


def _hosting() -> Iterator[tuple[str, Screen]]:
    yield "a new time", hosting.ask_time(OTHER)
    yield "no new time", hosting.time_unread(OTHER, UnfitTime(HOSTILE, TimeFlaw.OVER))
    yield "a time that is taken", hosting.time_taken(OTHER, LATER)
    yield "why it moves", hosting.ask_why(OTHER, LATER)
    yield "why it is off", hosting.ask_why(OTHER, None)
    yield "tell that it moves", hosting.confirm(OTHER, LATER, HOSTILE, "abc")
    yield "tell that it is off", hosting.confirm(OTHER, None, HOSTILE, "abc")
    yield "moved by the host", hosting.done(OTHER, FILES)
    yield "cancelled by the host", hosting.done(replace(OTHER, state=S.CANCELLED), FILES)
    yield "what came of it", hosting.ask_result(HELD)
    yield "noted", hosting.noted(RESULT)


def _told() -> Iterator[tuple[str, Screen]]:
    yield "to the host: booked", told.host_booked(OTHER, TITLE, FILES)
    yield "to the host: moved", told.host_moved(BOOKED, OTHER, FILES)
    yield "to the host: cancelled", told.host_off(OTHER, FILES)
    yield "to the team: booked", told.team_booked(BOOKED, HOSTILE, FILES)
    yield "to the team: moved", told.team_moved(BOOKED, OTHER, "", FILES)
    yield "to the team: cancelled", told.team_off(BOOKED, HOSTILE, FILES)
    yield "to the association: moved", told.moved_by_host(BOOKED, REASON, FILES)
    yield "to the association: cancelled", told.off_by_host(BOOKED, REASON, FILES)
    yield "to the association: something is free", told.free_again("bruecke", "s1")
    yield "to the association: the result", told.result(RESULT, TITLE)
    for side in SIDES:
        yield f"reminder, to the {side}", told.reminder(OTHER, side, soon=False)
        yield f"reminder shortly before, to the {side}", told.reminder(BOOKED, side, soon=True)
        yield f"one side is not there any more, to the {side}", told.off_by_itself(OTHER, side, FILES)
        yield f"the host is away, to the {side}", told.host_away(OTHER, side)
    yield "it is over", told.what_came_of_it(OTHER)
