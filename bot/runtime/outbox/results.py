"""What a delivery reports about one message."""

from datetime import datetime

from msgspec import Struct


class Delivered(Struct, frozen=True):
    message: str
    """Its number in the chat; empty when nothing new was sent."""
    pause: float = 0.0
    """Seconds for which Telegram wants to be left in peace although it took this one."""
    at: datetime | None = None
    """When we heard of it: by then it could be seen."""


class NotSent(Struct, frozen=True):
    """Surely not arrived: no connection, or Telegram is out of order."""

    fault: str


class Lost(Struct, frozen=True):
    """Perhaps arrived: the answer was lost."""

    fault: str


class Slower(Struct, frozen=True):
    seconds: float


class Unreachable(Struct, frozen=True):
    fault: str


class Moved(Struct, frozen=True):
    to: str


class Rejected(Struct, frozen=True):
    """Telegram will never take it."""

    fault: str


Result = Delivered | NotSent | Lost | Slower | Unreachable | Moved | Rejected
