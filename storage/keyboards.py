"""Which buttons stood under a message, and since when."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.bounce import Keyboard
from storage.columns import to_ms
from storage.rows import Repository, many, to_row


class Keyboards(Repository):
    """Seen by the runtime only: which buttons stood under a message, and since when."""

    async def save(self, keyboard: Keyboard) -> None:
        """One more under its message; replaces what the same row of the outbox had on its way."""
        await self.queries.drop_on_its_way(self.connection, outbox=keyboard.outbox)
        await self.queries.save(self.connection, **to_row(keyboard))

    async def arrived(self, outbox: str, message: str, now: datetime) -> bool:
        """What was on its way is there; False when nothing was."""
        arrived: int = await self.queries.arrived(self.connection, outbox=outbox, message=message, shown_at=to_ms(now))
        return arrived > 0

    async def under(self, channel: str, chat: str, message: str) -> Sequence[Keyboard]:
        """In their order."""
        return await many(Keyboard, self.queries.under(self.connection, channel=channel, chat=chat, message=message))

    async def forget(self, before: datetime, most: int) -> int:
        """Drops at most `most` that came before; returns how many."""
        return int(await self.queries.drop_old(self.connection, before=to_ms(before), most=most))
