"""Dates that a whole cohort shares (Termine), what associations say to them, and what they are told about them."""

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.people import ZONE
from bot.terms import Coming, DateKind, Score

USUAL = timedelta(hours=2)
"""How long a date lasts that says only when it begins."""
KEEPS_ANSWERS = timedelta(hours=2)
"""Somebody who said yes still comes when a date moves by no more than this."""


class DateState(StrEnum):
    PLANNED = "planned"
    CANCELLED = "cancelled"


class When(Struct, frozen=True):
    """Wall time in a zone, on one day or several; the instants are computed late."""

    first: date
    last: date
    begins: time | None = None
    """None: the whole day."""
    ends: time | None = None
    """On the last day. None: nobody has said."""
    zone: str = ZONE

    @property
    def starts_at(self) -> datetime:
        """Aware, UTC."""
        return instant(self.first, self.begins or time.min, self.zone)

    @property
    def ends_at(self) -> datetime:
        """Aware, UTC."""
        if self.begins is None:
            return instant(self.last + timedelta(days=1), time.min, self.zone)
        return instant(self.last, self.ends, self.zone) if self.ends else self.starts_at + USUAL


class CohortDate(Struct, frozen=True):
    id: str
    cohort: str
    title: str
    when: When
    place: str = ""
    """A room, the address of a video call, or both."""
    kind: DateKind = DateKind.OTHER
    bring: str = ""
    """What to bring."""
    sequence: int = 0
    """Rises with every change, so that a calendar knows the newer one."""
    since: int = 0
    """The sequence from which answers count: they are asked for anew when it moved far."""
    state: DateState = DateState.PLANNED
    changed_at: datetime | None = None
    summary: str = ""
    """What was done, for those who were not there."""

    @property
    def starts_at(self) -> datetime:
        return self.when.starts_at

    @property
    def ends_at(self) -> datetime:
        return self.when.ends_at

    @property
    def planned(self) -> bool:
        return self.state is DateState.PLANNED

    @property
    def asks(self) -> bool:
        """Whether somebody is to come. To a deadline nobody comes."""
        return self.planned and self.kind is not DateKind.DEADLINE

    @property
    def link(self) -> str:
        """The address of the video call, or nothing."""
        return next((word for word in self.place.split() if word.startswith(("https://", "http://"))), "")


class Rsvp(Struct, frozen=True):
    """What an association says. Missing means that it has not answered."""

    event: str
    association: str
    coming: Coming
    count: int
    person: str | None
    """Who said so; None once that person is erased."""
    at: datetime

    @property
    def comes(self) -> bool:
        return self.coming is not Coming.NO


class Attendance(Struct, frozen=True):
    """How many of an association were there; 0 is nobody."""

    event: str
    association: str
    count: int
    at: datetime


class Feedback(Struct, frozen=True):
    event: str
    person: str
    score: Score
    words: str
    at: datetime


def instant(day: date, wall: time, zone: str = ZONE) -> datetime:
    """UTC. A wall time that the clocks leave out is the moment after the gap; one that comes twice is the first."""
    there = ZoneInfo(zone)
    local = datetime.combine(day, wall, there)
    back = local.astimezone(UTC).astimezone(there)
    skipped = back.replace(tzinfo=None) != local.replace(tzinfo=None)
    return (back.replace(minute=0, second=0) if skipped else local).astimezone(UTC)


def between(starts_at: datetime, ends_at: datetime | None = None, zone: str = ZONE) -> When:
    """The wall time of two instants."""
    first = starts_at.astimezone(ZoneInfo(zone))
    last = ends_at.astimezone(ZoneInfo(zone)) if ends_at else first
    ends = last.time().replace(tzinfo=None) if ends_at else None
    return When(first.date(), last.date(), first.time().replace(tzinfo=None), ends, zone)


def keeps_answers(old: When, new: When) -> bool:
    return abs(new.starts_at - old.starts_at) <= KEEPS_ANSWERS


def changed(was: CohortDate, now: datetime, **what: object) -> CohortDate:
    """The same date, newer: the sequence rises, and far away from the old time the answers no longer count."""
    new = replace(was, sequence=was.sequence + 1, changed_at=now, **what)
    return new if keeps_answers(was.when, new.when) else replace(new, since=new.sequence)


def cancelled(was: CohortDate, now: datetime) -> CohortDate:
    return changed(was, now, state=DateState.CANCELLED)


def is_over(date: CohortDate, now: datetime) -> bool:
    return date.ends_at <= now


class NewsKind(StrEnum):
    ANNOUNCED = "announced"
    NUDGED = "nudged"
    """Only to those who have not answered."""
    MOVED = "moved"
    DETAILED = "detailed"
    """Another place, or something else to bring."""
    CANCELLED = "cancelled"
    QUIET = "quiet"
    """Nothing is said, but the map shows it."""


class DateNews(Struct, frozen=True):
    kind: NewsKind
    date: CohortDate
    """As it is from now on."""
    old: CohortDate | None = None
    """As it was, when it moved."""
    reason: str = ""

    @property
    def to_silent(self) -> bool:
        return self.kind is NewsKind.NUDGED


class NewsOnTheWay(Struct, frozen=True):
    """Told to a big cohort, one part after the other."""

    id: str
    cohort: str
    key: str
    """With the association and the person: what is said once."""
    body: str
    """The news as JSON."""
    at: datetime
    after: str = ""
    """The last association, by id, that knows."""
