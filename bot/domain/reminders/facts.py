"""All that reminders about one association follow from."""

from collections.abc import Mapping
from datetime import date, datetime

from msgspec import Struct

from bot.domain.quiet_hours import Window
from bot.domain.reminders.reminder import Manner
from bot.terms import MemberRole


class Addressee(Struct, frozen=True):
    """Somebody who can be reached, and how."""

    person: str
    role: MemberRole | None
    """None for those who coordinate."""
    window: Window
    manner: Manner

    @property
    def works(self) -> bool:
        return self.role in (MemberRole.CONTACT, MemberRole.WORKER)


class Meeting(Struct, frozen=True):
    """A date of the cohort to which this association is still asked, or to which it comes."""

    id: str
    starts_at: datetime
    ends_at: datetime
    comes: bool
    whole: bool = False
    """It takes the whole day, and begins at no certain hour."""


class Chore(Struct, frozen=True):
    """An open task that has a day."""

    id: str
    day: date
    holder: str | None


class Asked(Struct, frozen=True):
    """Somebody waits since then for an answer of `by`; no one named means the contact."""

    id: str
    since: datetime
    by: str | None = None


class Facts(Struct, frozen=True):
    """Of one association, as they are now."""

    association: str
    members: tuple[Addressee, ...]
    """Active ones, the contact first."""
    desk: tuple[Addressee, ...]
    """Those who coordinate the cohort."""
    deadline: date
    posted: bool
    """The Skizze is in the post: of the way to it nothing is said any more."""
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
    poster: str | None = None
    """Who takes it to the post; None while nobody has said so."""
