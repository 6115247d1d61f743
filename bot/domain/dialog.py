"""What the bot waits for. Buttons carry their own arguments; only free text needs a memory."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256

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
GAPS = ("", " ", "\n")


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
    """The mark of its words, as they stand there."""
    at: datetime


def mark_of(part: str) -> str:
    """By it the part is found again in a longer text, without a second copy of its words."""
    return f"{len(part)}:{sha256(part.encode()).hexdigest()[:32]}"


def found(text: str, mark: str) -> slice | None:
    """Where the part stands, the last place first; None when it is not there any more.

    Parts begin and end at lines or words, or at the ends of the text, where a client cut it.
    """
    length = int(mark.partition(":")[0])
    last = len(text) - length
    places = (at for at in range(last, -1, -1) if at in (0, last) or _stands_alone(text, at, at + length))
    fitting = (slice(at, at + length) for at in places if mark_of(text[at : at + length]) == mark)
    return next(fitting, None) if length else None


def replaced(text: str, mark: str, by: str) -> str | None:
    """The text with another part; None when the part is not there any more."""
    place = found(text, mark)
    return text[: place.start] + by + text[place.stop :] if place else None


def _stands_alone(text: str, begin: int, end: int) -> bool:
    return text[begin - 1 : begin] in GAPS and text[end : end + 1] in GAPS
