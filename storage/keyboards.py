"""Which buttons stood under a message, and since when."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.bounce import Came, Keyboard
from storage.rows import Repository, Row, from_json, from_ms, maybe_at, maybe_ms, to_json, to_ms


class Keyboards(Repository):
    """Seen by the runtime only: which buttons stood under a message, and since when."""

    async def save(self, keyboard: Keyboard) -> None:
        """One more under its message; replaces what the same row of the outbox had on its way."""
        await self.queries.drop_on_its_way(self.connection, outbox=keyboard.outbox)
        await self.queries.save(
            self.connection,
            outbox=keyboard.outbox,
            channel=keyboard.channel,
            chat=keyboard.chat,
            message=keyboard.message,
            came=keyboard.came,
            look=keyboard.look,
            data=to_json(sorted(keyboard.data)),
            left_at=to_ms(keyboard.left_at),
            shown_at=maybe_ms(keyboard.shown_at),
        )

    async def arrived(self, outbox: str, message: str, now: datetime) -> bool:
        """What was on its way is there; False when nothing was."""
        arrived: int = await self.queries.arrived(self.connection, outbox=outbox, message=message, shown_at=to_ms(now))
        return arrived > 0

    async def under(self, channel: str, chat: str, message: str) -> Sequence[Keyboard]:
        """In their order."""
        rows = self.queries.under(self.connection, channel=channel, chat=chat, message=message)
        return [_keyboard(row) async for row in rows]

    async def forget(self, before: datetime, most: int) -> int:
        """Drops at most `most` that came before; returns how many."""
        dropped: int = await self.queries.drop_old(self.connection, before=to_ms(before), most=most)
        return dropped


def _keyboard(row: Row) -> Keyboard:
    return Keyboard(
        outbox=row["outbox"],
        channel=row["channel"],
        chat=row["chat"],
        message=row["message"],
        came=Came(row["came"]),
        look=row["look"],
        data=frozenset(from_json(row["data"])),
        left_at=from_ms(row["left_at"]),
        shown_at=maybe_at(row["shown_at"]),
    )
