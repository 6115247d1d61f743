"""What the pages of the demo need from the house behind them."""

from datetime import datetime, timedelta
from typing import Protocol

from msgspec import Struct


class Phone(Struct, frozen=True):
    """One person whom the rehearsal can show."""

    visitor: str
    name: str
    about: str
    group: str
    """association, coordination or alumni"""


class Rehearsal(Protocol):
    """The demo: persons to choose from and a clock to move."""

    async def phones(self) -> list[Phone]:
        """All of them; the three shown first come first."""

    def now(self) -> datetime: ...

    async def forward(self, by: timedelta) -> None: ...

    async def to_next_event(self) -> str:
        """Moves to the next moment at which something happens by itself; says what it is, in German."""
