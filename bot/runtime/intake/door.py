"""What the lanes need to know of a door, and of what becomes of updates that nobody could handle."""

from typing import Protocol

from bot.domain.messages import Received
from bot.domain.screen import Screen
from bot.runtime.inputs import Event


class Poison(Exception):
    """An update that nobody can read. Trying again would not help."""


class Door(Protocol):
    """Where the updates of one channel are understood."""

    async def take(self, received: Received) -> None:
        """Handles one; raises what the handler raised, Poison for what cannot be read."""

    def event(self, received: Received) -> Event | None:
        """What it is; None when that cannot be said."""


class Unhandled(Protocol):
    """What becomes of an update that is not handled."""

    async def hush(self, received: Received, event: Event | None, screen: Screen) -> None:
        """For the first one of too many: says from where on nothing was read."""

    async def finish(self, received: Received) -> None:
        """For all others of too many, without a word."""

    async def apologise(self, received: Received, event: Event | None, screen: Screen, fault: str) -> None:
        """For a dead letter."""

    async def bury(self, received: Received, fault: str) -> None:
        """When even the words fail."""
