"""What is to be said, and what became of it. The web chat reads its messages from here."""

from datetime import datetime, timedelta

from bot.domain.messages import Backlog, Card, Due, Fate, Outgoing, Priority, Sight
from storage.attachments import Attachments
from storage.columns import maybe_at, to_ms
from storage.memory import forgets, remembered
from storage.rows import by, from_row, many, one, to_row

CRASH = "crash"
SENSELESS = timedelta(days=1)
"""Longer than anything that failed is made to wait."""


class Outbox(Attachments):
    """Seen by the runtime only."""

    async def put(self, message: Outgoing) -> bool:
        """False when something with the same key was put before."""
        return bool(await self.queries.put(self.connection, **to_row(message)))

    async def show(self, message: Outgoing) -> bool:
        """Into the web chat at once; False when the key was there before."""
        return bool(await self.queries.show(self.connection, **to_row(message)))

    async def appear(self, now: datetime) -> list[tuple[str, str | None]]:
        """Web messages whose hour has come; returns the chats, and who sees something new there."""
        rows = [row async for row in self.queries.due_for_web(self.connection, now=to_ms(now))]
        good = {row["id"] for row in rows if row["valid_until"] is None or row["valid_until"] > to_ms(now)}
        for row in rows:
            act = self.queries.appear if row["id"] in good else self.queries.miss
            await act(self.connection, id=row["id"], chat=row["chat"], at=to_ms(now))
        return [(row["chat"], row["person"] if row["id"] in good else None) for row in rows]

    async def belongs(self, message: str, question: str, asked: str) -> None:
        """A web message now asks this question, or confirms its answer."""
        await self.queries.belongs(self.connection, id=message, question=question, asked=asked)

    async def keyboards(self, channel: str, chat: str, most: int) -> list[Sight]:
        """What was shown last in a chat, the newest first; on Telegram without its words."""
        return await many(Sight, self.queries.keyboards(self.connection, channel=channel, chat=chat, most=most))

    async def change(self, message: str, chat: str, payload: str) -> bool:
        """Another text in the place of a web message; False when there is none."""
        return bool(await self.queries.change(self.connection, id=message, chat=chat, payload=payload))

    async def history(self, chat: str, after: int, most: int) -> list[Outgoing]:
        return await many(Outgoing, self.queries.history(self.connection, chat=chat, after=after, most=most))

    async def older(self, chat: str, before: int, most: int) -> list[Outgoing]:
        return await many(Outgoing, self.queries.older(self.connection, chat=chat, before=before, most=most))

    async def get(self, message: str) -> Outgoing | None:
        return await one(Outgoing, self.queries.by_id(self.connection, id=message))

    async def due(self, now: datetime, most: int) -> list[Due]:
        """What may leave, most urgent first."""
        return await many(
            Due, self.queries.due(self.connection, now=to_ms(now), senseless=to_ms(now + SENSELESS), most=most)
        )

    async def claim(self, message: str) -> bool:
        """Notes that it is about to leave; False when it is no longer waiting."""
        return bool(await self.queries.claim(self.connection, id=message))

    async def next_due(self) -> datetime | None:
        return maybe_at(await self.queries.next_due(self.connection))

    async def shown_as(self, chat: str, message: str) -> Outgoing | None:
        return await one(Outgoing, self.queries.shown_as(self.connection, chat=chat, message=message))

    async def sent(self, message: str, remote: str, now: datetime, payload: str = "{}") -> None:
        await self.queries.sent(self.connection, id=message, message=remote, settled_at=to_ms(now), payload=payload)

    async def drop_content(self, message: str) -> None:
        """Its files are where they should be."""
        await self.queries.drop_content(self.connection, outbox=message)

    async def again(self, message: str, not_before: datetime, fault: str) -> None:
        """It surely did not arrive."""
        await self.queries.again(self.connection, id=message, not_before=to_ms(not_before), fault=fault)

    async def once_more(self, message: str, not_before: datetime, fault: str) -> None:
        """It may have arrived; counts as a try."""
        await self.queries.once_more(self.connection, id=message, not_before=to_ms(not_before), fault=fault)

    async def give_up(self, message: str, fate: Fate, fault: str, now: datetime) -> None:
        await self.queries.give_up(self.connection, id=message, state=fate, fault=fault, settled_at=to_ms(now))
        await self.queries.drop_content(self.connection, outbox=message)

    async def hold_chat(self, chat: str, until: datetime) -> None:
        await self.queries.hold_chat(self.connection, chat=chat, until=to_ms(until))

    async def drop_chat(self, chat: str, fate: Fate, fault: str, now: datetime) -> None:
        await self.queries.drop_chat(self.connection, chat=chat, state=fate, fault=fault, settled_at=to_ms(now))

    async def move_chat(self, old: str, new: str) -> None:
        await self.queries.move_chat(self.connection, old=old, new=new)

    @forgets("cards", "dialogs")
    async def recover(self, now: datetime) -> tuple[list[Due], int]:
        """After a crash: what may have arrived, and is said once more; and how many are left to a person."""
        await self.queries.doubt_floor(self.connection)
        unclear = await self.queries.doubt(self.connection, fault=CRASH, above=Priority.REMINDER, settled_at=to_ms(now))
        if unclear:
            await self.queries.drop_unclear_cards(self.connection, settled_at=to_ms(now))
        again = await many(Due, self.queries.claimed(self.connection))
        await self.queries.release(self.connection, fault=CRASH)
        return again, unclear

    async def depth(self, now: datetime) -> Backlog:
        """What could leave by now, and since when the oldest of it could."""
        return from_row(Backlog, await self.queries.depth(self.connection, now=to_ms(now)))

    async def late(self, due_before: datetime) -> int:
        """Reminders that should have left before."""
        return int(await self.queries.late(self.connection, priority=Priority.REMINDER, due_before=to_ms(due_before)))

    async def forget(self, before: datetime, most: int) -> int:
        """Drops at most `most` that were settled before; returns how many."""
        return int(await self.queries.drop_settled(self.connection, before=to_ms(before), most=most))

    async def forget_chats(self, before: datetime, nobodys_before: datetime, most: int) -> int:
        """Drops at most `most` of what web chats show: all before the one, what nobody can open before the other."""
        dropped = await self.queries.drop_old_chats(
            self.connection, before=to_ms(before), nobodys_before=to_ms(nobodys_before), most=most
        )
        return int(dropped)

    async def card(self, address: str, name: str) -> Card | None:
        return (await self._cards(address)).get(name)

    @remembered("cards")
    async def _cards(self, address: str) -> dict[str, Card]:
        """By name."""
        return await by("name", Card, self.queries.cards_of(self.connection, address=address))

    @forgets("cards")
    async def drop_card(self, address: str, name: str) -> None:
        """Nobody knows any more which message it is."""
        await self.queries.drop_card(self.connection, address=address, name=name)

    @forgets("cards")
    async def save_card(self, card: Card) -> None:
        await self.queries.save_card(self.connection, **to_row(card))
