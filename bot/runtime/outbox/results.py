"""What a delivery reports about one message."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Delivered:
    message: str
    """Its number in the chat; empty when nothing new was sent."""
    pause: float = 0.0
    """Seconds for which Telegram wants to be left in peace although it took this one."""
    at: datetime | None = None
    """When we heard of it: by then it could be seen."""


@dataclass(frozen=True, slots=True)
class NotSent:
    """Surely not arrived: no connection, or Telegram is out of order."""

    fault: str


@dataclass(frozen=True, slots=True)
class Lost:
    """Perhaps arrived: the answer was lost."""

    fault: str


@dataclass(frozen=True, slots=True)
class Slower:
    seconds: float


@dataclass(frozen=True, slots=True)
class Unreachable:
    fault: str


@dataclass(frozen=True, slots=True)
class Moved:
    to: str


@dataclass(frozen=True, slots=True)
class Rejected:
    """Telegram will never take it."""

    fault: str


Result = Delivered | NotSent | Lost | Slower | Unreachable | Moved | Rejected
