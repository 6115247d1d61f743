"""All that reminders about one association follow from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.quiet_hours import Window
from bot.domain.reminders import Manner
from bot.terms import MemberRole


@dataclass(frozen=True, slots=True)
class Addressee:
    """Somebody who can be reached, and how."""

    person: str
    role: MemberRole | None
    """None for those who coordinate."""
    window: Window
    manner: Manner

    @property
    def works(self) -> bool:
        return self.role in (MemberRole.CONTACT, MemberRole.WORKER)


@dataclass(frozen=True, slots=True)
class Meeting:
    """A date of the cohort to which this association is still asked, or to which it comes."""

    id: str
    starts_at: datetime
    ends_at: datetime
    comes: bool
    whole: bool = False
    """It takes the whole day, and begins at no certain hour."""


@dataclass(frozen=True, slots=True)
class Chore:
    """An open task that has a day."""

    id: str
    day: date
    holder: str | None


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody waits since then for an answer of `by`; no one named means the contact."""

    id: str
    since: datetime
    by: str | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """Of one association, as they are now."""

    association: str
    members: tuple[Addressee, ...]
    """Active ones, the contact first."""
    desk: tuple[Addressee, ...]
    """Those who coordinate the cohort."""
    deadline: date
    posted: bool
    moved_at: datetime
    """When somebody of theirs made the last step."""
    meetings: tuple[Meeting, ...] = ()
    chores: tuple[Chore, ...] = ()
    stages: Mapping[str, date] | None = None
    """Stages that they work on, each with the day by which it should be done."""
    reviews: tuple[Asked, ...] = ()
    """What lies with the Koordination."""
    requests: tuple[Asked, ...] = ()
    """What somebody of theirs has to answer."""
    mondays: tuple[date, ...] = ()
    """Of the summaries that come next."""
    at_work: bool = True
    """Whether the next step is theirs; nobody calls those quiet who wait for others."""
    active: bool = True
