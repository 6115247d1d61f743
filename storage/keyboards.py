"""Which buttons stood under a message, and since when."""

from datetime import datetime

from bot.domain.bounce import Keyboard
from storage.query import Query
from storage.rows import Repository


class Keyboards(Repository):
    """Seen by the runtime only: which buttons stood under a message, and since when."""

    add = Query[[Keyboard], None]("save")
    """One more under its message."""

    async def save(self, keyboard: Keyboard) -> None:
        """The same; replaces what the same row of the outbox had on its way."""
        await self.drop_on_its_way(keyboard.outbox)
        await self.add(keyboard)

    drop_on_its_way = Query[[str], None]("drop_on_its_way", "outbox")
    """Under another message than it was meant for, or not at all."""

    arrived = Query[[str, str, datetime], bool]("arrived", "outbox", "message", "shown_at")
    """What was on its way is there; False when nothing was."""

    under = Query[[str, str, str], list[Keyboard]]("under", "channel", "chat", "message")
    """In their order."""
    forget = Query[[datetime, int], int]("drop_old", "before", "most")
    """Drops at most `most` that came before; returns how many."""
