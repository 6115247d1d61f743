"""An appointment of one association with one person who advises: sparring, or a consultation of the Koordination.

A slot that nobody took is one, too: FREE, without an association. Sparring begins as ASKED. A date that a whole cohort
shares is no appointment but a `CohortDate`, also when its kind is a consultation.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.consultations.times import TimeSpan
from bot.domain.errors import Refusal, gone
from bot.terms.appointments import AppointmentKind
from bot.terms.talks import NoReason

MOST_ROUNDS = 3
"""So often a partner proposes; then both look for somebody else."""
DAY_BEFORE = timedelta(days=1)
HOUR_BEFORE = timedelta(hours=1)


class AppointmentState(StrEnum):
    FREE = "free"
    ASKED = "asked"
    """The partner has to answer."""
    PROPOSED = "proposed"
    """The association has to pick one of the times."""
    BOOKED = "booked"
    HELD = "held"
    MISSED = "missed"
    """The association did not come."""
    CANCELLED = "cancelled"
    DECLINED = "declined"


class AppointmentSide(StrEnum):
    ASSOCIATION = "association"
    HOST = "host"
    """Who advises."""


class Appointment(Struct, frozen=True):
    id: str
    kind: AppointmentKind
    at: datetime
    """When it was asked for, or offered; with sparring since when an answer is waited for."""
    state: AppointmentState
    host: str | None = None
    """The person; None once that person is erased."""
    cohort: str | None = None
    """Whose Koordination offers it, or cares for the partner."""
    association: str | None = None
    person: str | None = None
    """Who asked or booked; None once that person is erased."""
    listing: str | None = None
    """Of the partner."""
    stage: str = ""
    topic: str = ""
    about: str = ""
    starts_at: datetime | None = None
    minutes: int = 60
    place: str = ""
    """The address of a video call, a number to call, or a room."""
    wish_at: datetime | None = None
    """The time that the association would like."""
    proposals: tuple[str, ...] = ()
    """Times, each as `TimeSpan.packed`."""
    rounds: int = 0
    """How often times were proposed."""
    units: int = 0
    inside: bool = False
    """With somebody who was at work in the process of the association already when it was booked."""
    late: bool = False
    """Cancelled by the association so late that it counts."""
    ended_by: AppointmentSide | None = None
    reason: str = ""
    """Why it was moved, cancelled or declined."""
    result: str = ""
    day_told: bool = False
    """Both know a day before; as long as it waits for an answer: whoever has to answer was asked once more."""
    hour_told: bool = False
    """Both know an hour before; as long as it is only asked: the association knows that there is no answer."""
    away_told: bool = False
    """Both know that the host is away on that day."""
    sequence: int = 0
    """Rises with every change, so that a calendar knows the newer one."""
    version: int = 0
    host_name: str = ""
    """For showing; kept elsewhere, as the two that follow."""
    title: str = ""
    """Of the partner's listing."""
    association_name: str = ""

    @property
    def ends_at(self) -> datetime:
        """Raises `gone` when there is no time yet."""
        return self.begins_at + timedelta(minutes=self.minutes)

    @property
    def begins_at(self) -> datetime:
        if self.starts_at is None:
            raise gone()
        return self.starts_at

    @property
    def booked(self) -> bool:
        return self.state is AppointmentState.BOOKED

    @property
    def is_open(self) -> bool:
        """Something is still expected of somebody."""
        return self.state in (AppointmentState.ASKED, AppointmentState.PROPOSED, AppointmentState.BOOKED)

    @property
    def times(self) -> tuple[TimeSpan, ...]:
        return tuple(TimeSpan.unpacked(one) for one in self.proposals)

    def ahead(self, now: datetime) -> bool:
        return self.starts_at is not None and self.starts_at > now

    def overlaps(self, begins: datetime, ends: datetime) -> bool:
        return self.starts_at is not None and self.begins_at < ends and begins < self.ends_at


def at_time(was: Appointment, begins: datetime, minutes: int, now: datetime) -> Appointment:
    """The same, newer: reminders of the old time do not count, and what is near already is not announced again."""
    return replace(
        was,
        state=AppointmentState.BOOKED,
        starts_at=begins,
        minutes=minutes,
        sequence=was.sequence + 1,
        day_told=begins - now <= DAY_BEFORE,
        hour_told=begins - now <= HOUR_BEFORE,
        away_told=False,
    )


def taken(slot: Appointment, association: str, person: str, stage: str, about: str, now: datetime) -> Appointment:
    """A free slot for an association. Raises a refusal when somebody else has it, or it is over."""
    if slot.state is not AppointmentState.FREE or not slot.ahead(now):
        raise Refusal("consultations-slot-gone")
    booked = at_time(slot, slot.begins_at, slot.minutes, now)
    return replace(booked, association=association, person=person, stage=stage, about=about)


def freed(slot: Appointment, id: str, now: datetime) -> Appointment | None:
    """Somebody else may have its time; None when that is over."""
    if not slot.ahead(now):
        return None
    return Appointment(
        id, slot.kind, now, AppointmentState.FREE, slot.host, slot.cohort, starts_at=slot.starts_at,
        minutes=slot.minutes, place=slot.place,
    )  # fmt: skip


def is_late(was: Appointment, by: AppointmentSide, now: datetime, late: timedelta) -> bool:
    """Whether to cancel now would count; what the host cancels never does."""
    return by is AppointmentSide.ASSOCIATION and was.booked and was.begins_at - now < late


def cancelled(was: Appointment, by: AppointmentSide, now: datetime, late: timedelta, reason: str = "") -> Appointment:
    return replace(
        was,
        state=AppointmentState.CANCELLED,
        late=is_late(was, by, now, late),
        ended_by=by,
        reason=reason,
        sequence=was.sequence + 1,
    )


def proposed(was: Appointment, times: Iterable[TimeSpan], place: str, now: datetime) -> Appointment:
    """What was booked until now is off, also in the calendar."""
    packed = tuple(one.packed for one in times)
    asked = _asked_anew(was, AppointmentState.PROPOSED, now)
    return replace(asked, proposals=packed, place=place, rounds=was.rounds + 1)


def none_fits(was: Appointment, now: datetime) -> Appointment:
    """Back to the partner, unless it was tried often enough."""
    over = was.rounds >= MOST_ROUNDS
    return _asked_anew(was, AppointmentState.DECLINED if over else AppointmentState.ASKED, now)


def other_time_wanted(was: Appointment, now: datetime) -> Appointment:
    """The association cannot come at the time that was agreed on: the partner proposes others."""
    return _asked_anew(was, AppointmentState.ASKED, now)


def _asked_anew(was: Appointment, state: AppointmentState, now: datetime) -> Appointment:
    """The time to answer begins again."""
    sequence = was.sequence + was.booked
    return replace(
        was, state=state, at=now, day_told=False, hour_told=False, proposals=(), wish_at=None, sequence=sequence
    )


def declined(was: Appointment, reason: NoReason) -> Appointment:
    return replace(was, state=AppointmentState.DECLINED, ended_by=AppointmentSide.HOST, reason=reason.value)


def over(was: Appointment) -> Appointment:
    """Its time is over; that it was held is true until somebody says otherwise."""
    return replace(was, state=AppointmentState.HELD)
