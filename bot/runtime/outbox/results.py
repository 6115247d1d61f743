"""What a delivery reports about one message."""

from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct


class Delivered(Struct, frozen=True):
    message: str
    """Its number in the chat; empty when nothing new was sent."""
    pause: float = 0.0
    """Seconds for which Telegram wants to be left in peace although it took this one."""
    at: datetime | None = None
    """When we heard of it: by then it could be seen."""
    note: str = ""
    """What there is to say of it although it went well."""
    media: Mapping[str, tuple[str, str]] = {}
    """By enclosure: as what, and under which id, Telegram has it now."""


class Undelivered(Struct, frozen=True):
    fault: str


class NotSent(Undelivered, frozen=True):
    """Surely not arrived: no connection, or Telegram is out of order."""


class Lost(Undelivered, frozen=True):
    """Perhaps arrived: the answer was lost."""


class Slower(Struct, frozen=True):
    """Telegram wants to hear of nothing for so long."""

    seconds: float


class HeldBack(Struct, frozen=True):
    """Not tried: Telegram has asked for a pause since it was given its turn."""


class Postponed(Struct, frozen=True):
    """Not tried: what it carries is on its way to Telegram with another message."""

    seconds: float


class Unreachable(Undelivered, frozen=True):
    """Nobody can be written to there."""


class Moved(Struct, frozen=True):
    to: str


class Rejected(Undelivered, frozen=True):
    """Telegram will never take it."""


Result = Delivered | NotSent | Lost | Slower | HeldBack | Postponed | Unreachable | Moved | Rejected
