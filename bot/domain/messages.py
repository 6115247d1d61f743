"""Messages to be sent, and how they rank."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from bot.domain.screen import Screen


class Priority(IntEnum):
    """Smaller goes first. Up to REMINDER, a message whose fate is unknown is sent once more; above, a person decides."""

    REPLY = 0
    NOTICE = 1
    """Something happened that the person waits for."""
    REMINDER = 2
    RELAY = 3
    BROADCAST = 4


class Fate(StrEnum):
    """What became of an outgoing message."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    SENT = "sent"
    FAILED = "failed"
    BLOCKED = "blocked"
    UNCLEAR = "unclear"
    """The answer was lost; nobody knows whether it arrived."""
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Message:
    """A screen for one person, said when the transaction commits."""

    person: str
    screen: Screen
    key: str
    """Unique for ever: the same key is said once."""
    priority: Priority = Priority.NOTICE
    not_before: datetime | None = None
    valid_until: datetime | None = None
