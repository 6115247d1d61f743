"""A personal line of the Koordination to one association that is quiet, or missed a date; and the words for it."""

from collections.abc import Sequence
from datetime import date, datetime, time
from enum import StrEnum

from msgspec import Struct

from bot.domain.cohorts import AssociationState
from bot.domain.dates.calendar import instant
from bot.domain.desk.desk import LONG_QUIET, QUIET, Measure, age
from bot.domain.people import Member, Person
from bot.domain.stand import Stand
from bot.domain.unasked import mark_of
from bot.domain.way import today
from bot.terms import MemberRole, Whom

LONGEST = 2000
"""Characters: it is one message."""


class Occasion(StrEnum):
    """Why somebody writes; each has its ready line."""

    DATE = "date"
    """They were expected at a date of the cohort, and nobody came."""
    CONSULTATION = "consultation"
    """They had booked it, and did not come."""
    DEADLINE = "deadline"
    """Their own is over."""
    LONG_QUIET = "long-quiet"
    QUIET = "quiet"
    PAUSED = "paused"
    HELLO = "hello"
    """Nothing in particular."""


class MissedDate(Struct, frozen=True):
    kind: Occasion
    """One of the first three."""
    at: datetime
    title: str = ""
    """Of a date of the cohort."""


class ReadyLine(Struct, frozen=True):
    """What the bot proposes to write; the words are those of its occasion."""

    occasion: Occasion
    association: str
    """Its name."""
    stage: str
    """The id of the step at which they are."""
    title: str = ""
    """Of the date that they missed."""
    day: date | None = None
    """Of what they missed."""

    @property
    def mark(self) -> str:
        return mark_of("\n".join((self.occasion, self.association, self.stage, self.title, str(self.day or ""))))


class PersonalWord(Struct, frozen=True):
    """One that was sent."""

    id: str
    association: str
    author: str | None
    """None once that person is erased."""
    at: datetime
    occasion: Occasion
    text: str = ""
    """As it was typed; empty for the ready line as it was."""
    people: int = 0
    """To how many it went."""
    author_name: str = ""


class Draft(Struct, frozen=True):
    """Before it is sent."""

    line: ReadyLine
    words: str = ""
    """As they were typed; empty for the ready line."""
    today: PersonalWord | None = None
    """One that went to the same association today."""

    def mark(self, people: Sequence[Person]) -> str:
        """A button sends what stood above it, to whom it said, and nothing that a colleague has overtaken."""
        before = self.today.id if self.today else ""
        return mark_of("\n".join((self.words or self.line.mark, before, *sorted(one.id for one in people))))


def ready_line(stand: Stand, missed: MissedDate | None, now: datetime) -> ReadyLine:
    name, stage = stand.association.name, stand.association.stage
    if missed and stand.active:
        return ReadyLine(missed.kind, name, stage, missed.title, today(missed.at))
    return ReadyLine(_occasion(stand, now), name, stage)


def _occasion(stand: Stand, now: datetime) -> Occasion:
    if stand.association.state is AssociationState.PAUSED:
        return Occasion.PAUSED
    still = age(stand.moved_at, now)
    if still >= LONG_QUIET:
        return Occasion.LONG_QUIET
    return Occasion.QUIET if still >= QUIET else Occasion.HELLO


def newest(missed: Sequence[MissedDate], stand: Stand, by: Measure, now: datetime) -> MissedDate | None:
    """With their own deadline, when that is over and something is left to do."""
    own = stand.association.deadline
    late = own is not None and by.missed_from <= own < today(now) and stand.released < len(stand.way.ids) - 1
    over = (MissedDate(Occasion.DEADLINE, instant(own, time.min)),) if own and late else ()
    return max((*missed, *over), key=lambda one: one.at, default=None)


def recipients(team: Sequence[tuple[Member, Person]], whom: Whom) -> list[Person]:
    """`team`: those who are in and want to hear something."""
    contacts = [person for member, person in team if member.role is MemberRole.CONTACT]
    return contacts if whom is Whom.CONTACT and contacts else [person for _, person in team]


def same_day(one: PersonalWord | None, now: datetime) -> PersonalWord | None:
    return one if one and today(one.at) == today(now) else None
