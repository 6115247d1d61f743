"""Sparring: with whom, who may use it, and how much of it is left."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.consultations.appointment import Appointment, AppointmentState, at_time
from bot.domain.consultations.times import TimeSpan
from bot.domain.errors import Refusal, gone
from bot.domain.sparring.offer import SparringOffer
from bot.domain.volunteering.listing import ListingState
from bot.domain.way import today
from bot.links.sparring import SparringHome

TAKES_TIME = (AppointmentState.BOOKED, AppointmentState.FREE)
"""A slot that is offered to others is no time for something else."""
PICK_AGAIN = timedelta(days=3)
COUNTING = (AppointmentState.BOOKED, AppointmentState.HELD, AppointmentState.MISSED)


class Entitlement(Struct, frozen=True):
    """An association may use sparring."""

    association: str
    at: datetime
    by: str | None = None
    name: str = ""
    """Of the association, for showing."""


class Partner(Struct, frozen=True):
    """A listing of sparring, with what only sparring needs."""

    listing: str
    person: str | None
    cohort: str | None
    state: ListingState
    title: str = ""
    topics: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    ask_me: str = ""
    place: str = ""
    """Where their calls are, as they typed it last."""
    paused_until: date | None = None
    name: str = ""
    """Of the person, for those who care for partners."""

    def open_on(self, day: date) -> bool:
        """Whether somebody may ask them."""
        return self.person is not None and (
            self.state is ListingState.LISTED
            or (self.state is ListingState.PAUSED and self.paused_until is not None and self.paused_until < day)
        )


class UnitsUsed(Struct, frozen=True):
    units: int = 0
    inside: int = 0

    def left(self, offer: SparringOffer) -> int:
        return max(0, offer.most_units - self.units)

    def inside_left(self, offer: SparringOffer) -> int:
        return min(self.left(offer), max(0, offer.most_inside - self.inside))


def counted(one: Appointment) -> int:
    """Units: booked, held, missed, or cancelled late by the association."""
    late = one.state is AppointmentState.CANCELLED and one.late
    return one.units if one.state in COUNTING or late else 0


def used(appointments: Iterable[Appointment]) -> UnitsUsed:
    counts = [(counted(one), one.inside) for one in appointments]
    return UnitsUsed(sum(units for units, _ in counts), sum(units for units, inside in counts if inside))


def by_topic(partners: Iterable[Partner], topic: str) -> tuple[Partner, ...]:
    """All of them without a topic."""
    return tuple(one for one in partners if not topic or topic in one.topics)


def check_asking(partner: Partner, topic: str, offer: SparringOffer, open_with: bool, day: date) -> None:
    """Raises a refusal. `open_with`: they have something open with this partner."""
    if not partner.open_on(day):
        raise Refusal("sparring-partner-paused", to=SparringHome())
    if topic and offer.topic(topic) is None:
        raise Refusal("sparring-no-such-topic", to=SparringHome())
    if open_with:
        raise Refusal("sparring-asked-already", to=SparringHome())


class Unpicked(StrEnum):
    """What becomes of times that were proposed and of which none was picked yet."""

    WAITS = "waits"
    REMINDED = "reminded"
    """The association is asked once more."""
    OVER = "over"
    """All of them are past."""


def unpicked(one: Appointment, now: datetime) -> Unpicked:
    """Asked once more after three days, or after half of the time that is left."""
    last = max((span.begins for span in one.times), default=now)
    if last <= now:
        return Unpicked.OVER
    due = one.at + min(PICK_AGAIN, (last - one.at) / 2)
    return Unpicked.REMINDED if now >= due and not one.day_told else Unpicked.WAITS


def let_lapse(one: Appointment) -> Appointment:
    return replace(one, state=AppointmentState.DECLINED, proposals=(), wish_at=None)


class Bookings(Struct, frozen=True):
    """What a booking is measured by."""

    offer: SparringOffer
    before: Sequence[Appointment] = ()
    """All sparring of the association."""
    busy: Sequence[Appointment] = ()
    """What the partner has."""
    inside: bool = False
    """The partner is at work in the association's process already."""


def booked(was: Appointment, span: TimeSpan, by: Bookings, now: datetime) -> Appointment:
    """Raises a refusal when the time is over or taken, or when units are missing."""
    if not was.is_open or was.booked:
        raise gone()
    _check_time(span, by, now)
    units = by.offer.units_of(span.minutes)
    _check_units(units, by)
    return replace(at_time(was, span.begins, span.minutes, now), units=units, inside=by.inside, proposals=())


def _check_time(span: TimeSpan, by: Bookings, now: datetime) -> None:
    day = today(span.begins)
    if span.begins <= now:
        raise Refusal("sparring-time-over", to=SparringHome())
    if by.offer.over(day):
        raise Refusal("sparring-after-end", to=SparringHome(), until=by.offer.until or day)
    if any(one.state in TAKES_TIME and one.overlaps(span.begins, span.ends) for one in by.busy):
        raise Refusal("sparring-time-taken", to=SparringHome())


def _check_units(units: int, by: Bookings) -> None:
    have = used(by.before)
    if units > have.left(by.offer):
        raise Refusal("sparring-units-used", to=SparringHome(), left=have.left(by.offer), units=units)
    if by.inside and units > have.inside_left(by.offer):
        raise Refusal("sparring-inside-used", to=SparringHome(), most=by.offer.most_inside, units=units)
