"""A tap means what its finger saw.

One that comes right after the buttons of its message changed was meant for those before: a bounce. Whether it is one
follows from what is kept: when which buttons stood there, and when the tap came in. So it does not matter how long the
tap then waited, or whether the process was started anew meanwhile.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import groupby
from operator import attrgetter

from msgspec import Struct

BLINK = timedelta(milliseconds=500)
"""So long nobody can have read the new buttons."""


class Tap(Struct, frozen=True):
    """One button of one message, pressed."""

    update: str
    message: str
    data: str
    came_at: datetime

    def repeats(self, earlier: "Tap") -> bool:
        """The second half of a double tap, on its way before anything could change."""
        same = (self.message, self.data) == (earlier.message, earlier.data) and self.update != earlier.update
        return same and timedelta(0) <= self.came_at - earlier.came_at < BLINK


class Came(StrEnum):
    """How buttons came under a message."""

    FIRST = "first"
    """With it: nothing stood there before."""
    CHANGED = "changed"
    MOVED = "moved"
    """With a living card that was taken anew: they are new where they stand now."""


class Keyboard(Struct, frozen=True):
    """The buttons under one message, from one moment on."""

    outbox: str
    """The row that put them there."""
    channel: str
    chat: str
    message: str
    came: Came
    look: str
    """Equal when words and links are."""
    data: frozenset[str]
    """Of the buttons that are links of the bot."""
    left_at: datetime
    """Nobody saw them before."""
    shown_at: datetime | None
    """Everybody can see them; None while nobody knows."""


def is_bounce(data: str, came_at: datetime, keyboards: Sequence[Keyboard]) -> bool:
    """`keyboards`: all of the tapped message, in their order."""
    return any(_surprises(keyboard, data, came_at) for keyboard in _changes(keyboards))


def _changes(keyboards: Iterable[Keyboard]) -> Iterator[Keyboard]:
    """Of several that left at the same moment nobody knows which one stands there."""
    before = set[str]()
    for _moment, together in groupby(keyboards, key=attrgetter("left_at")):
        group = tuple(together)
        for keyboard in group:
            if keyboard.came is Came.MOVED or (keyboard.came is Came.CHANGED and before != {keyboard.look}):
                yield keyboard
        before = {keyboard.look for keyboard in group}


def _surprises(keyboard: Keyboard, data: str, came_at: datetime) -> bool:
    """While buttons are on their way, a link that is not among them was tapped under those that stand there still."""
    there = keyboard.shown_at or keyboard.left_at
    if not keyboard.left_at <= came_at < there + BLINK:
        return False
    on_its_way = keyboard.shown_at is None or came_at < keyboard.shown_at
    return not on_its_way or data in keyboard.data
