"""What the living card of an announcement says, before it is a card."""

from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct, field

from bot.domain.announcements.announcement import Announcement
from bot.domain.screen import Say, Value
from bot.domain.wording import lines
from bot.terms.announcements import RecipientState

ENDED = (
    RecipientState.SENT,
    RecipientState.BLOCKED,
    RecipientState.FAILED,
    RecipientState.UNCLEAR,
    RecipientState.EXPIRED,
    RecipientState.SKIPPED,
    RecipientState.CANCELLED,
)
"""In the order of the report."""
FAULTS = (RecipientState.BLOCKED, RecipientState.FAILED, RecipientState.UNCLEAR)


class AnnouncementShown(Struct, frozen=True):
    """What its card needs to know."""

    one: Announcement
    author: str = ""
    people: int = 0
    associations: int = 0
    tally: Mapping[RecipientState, int] = field(default_factory=dict)
    asleep: int = 0
    """Of the queued ones, who wait for their hours."""
    wakes_at: datetime | None = None
    """When the first of them may be written to."""
    braked: int = 0
    """Seconds for which Telegram has asked for a pause."""
    answered: int = 0
    seen: int = 0
    late: int = 0
    """Who came into the audience after the start."""
    asked: tuple[str, ...] = ()
    """Names of those who may agree."""
    mine: bool = False
    """Its author reads it."""

    @property
    def whole(self) -> int:
        return sum(self.tally.values())

    @property
    def open(self) -> int:
        return self.count(RecipientState.QUEUED) + self.count(RecipientState.SENDING)

    @property
    def faults(self) -> int:
        return sum(map(self.count, FAULTS))

    def count(self, state: RecipientState) -> int:
        return self.tally.get(state, 0)


def size(people: int, associations: int) -> Value:
    return Say("common-announcement-size", {"people": people, "associations": associations})


def facts(one: Announcement) -> Value:
    """Its kind, and until when it is good."""
    kind: Value = Say(f"common-announcement-kind-{one.kind}") if one.kind else ""
    until = Say("common-announcement-until", {"until": one.valid_until}) if one.valid_until else None
    hours = Say("common-announcement-nights") if one.in_quiet_hours else None
    return lines(Say("common-announcement-is", {"kind": kind}) if kind else None, until, hours)
