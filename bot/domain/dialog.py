"""What the bot waits for. Buttons carry their own arguments; only free text needs a memory."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

FLOOR = timedelta(hours=1)
"""After that nobody remembers what was asked."""


@dataclass(frozen=True, slots=True)
class Dialog:
    """One open question to one person (or to one address of somebody unknown)."""

    owner: str
    step: str
    """Registered by a feature, e.g. `journey.answer`."""
    answers: Mapping[str, str] = field(default_factory=dict)
    expires_at: datetime | None = None
    token: str = ""
    """Of this question; its confirmations carry the same one."""
    turn: str = ""
    """The event in which it was asked last."""
    floor_at: datetime | None = None
    """When the question, or its own confirmation, was shown last; None when something else was shown since."""

    def has_floor(self, now: datetime) -> bool:
        return self.floor_at is not None and now - self.floor_at < FLOOR


@dataclass(frozen=True, slots=True)
class Loose:
    """Text that nobody waited for, until its writer says where it belongs."""

    owner: str
    text: str
    last_part: int
    """Length of the last part in UTF-16 units."""
    turn: str
    """The event in which the last part came."""
    at: datetime


LOOSE = "loose"


@dataclass(frozen=True, slots=True)
class Heard:
    """What a message has become, for as long as its writer may change it."""

    chat: str
    message: str
    owner: str
    became: str
    """The step that took it, or LOOSE."""
    subject: Mapping[str, str]
    """Where it belongs there."""
    part: str
    """Its words, as they stand there."""
    at: datetime


def replaced(text: str, part: str, by: str) -> str | None:
    """The text with another part; None when the part is not there any more. Parts stand on lines of their own."""
    places = [at for at in range(len(text)) if part and text.startswith(part, at)]
    whole = [at for at in places if text[at - 1 : at] in "\n " and text[at + len(part) :][:1] in "\n "]
    if not places:
        return None
    at = (whole or places)[-1]
    return text[:at] + by + text[at + len(part) :]
