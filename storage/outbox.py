"""What is to be said with the files that hang on it, and what became of it. The web chat reads its messages here."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.domain.messages import Attachment, Backlog, Card, Due, Fate, Outgoing, Priority, Sight
from storage.columns import to_ms
from storage.memory import forgets
from storage.query import Query
from storage.rows import Repository, from_row, many, to_row

CRASH = "crash"
SENSELESS = timedelta(days=1)
"""Longer than anything that failed is made to wait."""


class Outbox(Repository):
    """Seen by the runtime only."""

    put = Query[[Outgoing], bool]("put")
    """False when something with the same key was put before."""
    put_as = Query[[Outgoing, Fate], bool]("put", "state")
    """The same for what leaves already."""
    show = Query[[Outgoing], bool]("show")
    """Into the web chat at once; False when the key was there before."""

    async def appear(self, now: datetime) -> list[tuple[str, str | None]]:
        """Web messages whose hour has come; returns the chats, and who sees something new there."""
        rows = [row async for row in self.queries.due_for_web(self.connection, now=to_ms(now))]
        good = {row["id"] for row in rows if row["valid_until"] is None or row["valid_until"] > to_ms(now)}
        for row in rows:
            act = self.queries.appear if row["id"] in good else self.queries.miss
            await act(self.connection, id=row["id"], chat=row["chat"], at=to_ms(now))
        return [(row["chat"], row["person"] if row["id"] in good else None) for row in rows]

    belongs = Query[[str, str, str], None]("belongs", "id", "question", "asked")
    """A web message now asks this question, or confirms its answer."""
    keyboards = Query[[str, str, int], list[Sight]]("keyboards", "channel", "chat", "most")
    """What was shown last in a chat, the newest first; on Telegram without its words."""
    change = Query[[str, str, str], bool]("change", "id", "chat", "payload")
    """Another text in the place of a web message; False when there is none."""
    history = Query[[str, int, int], list[Outgoing]]("history", "chat", "after", "most")
    newest_version = Query[[str], int]("newest_version", "chat")
    """Of a web chat; 0 when nothing is in it."""
    older = Query[[str, int, int], list[Outgoing]]("older", "chat", "before", "most")
    get = Query[[str], Outgoing | None]("by_id", "id")
    claim = Query[[str], bool]("claim", "id")
    """Notes that it is about to leave; False when it is no longer waiting."""
    next_due = Query[[], datetime | None]("next_due")
    shown_as = Query[[str, str], Outgoing | None]("shown_as", "chat", "message")

    async def due(self, now: datetime, most: int) -> list[Due]:
        """What may leave, most urgent first."""
        return await many(
            Due, self.queries.due(self.connection, now=to_ms(now), senseless=to_ms(now + SENSELESS), most=most)
        )

    async def sent(self, message: str, remote: str, now: datetime, payload: str = "{}", note: str = "") -> bool:
        """`note`: what there is to say of it although it went well, kept where a fault would stand. False when it is
        no longer there."""
        changed: int = await self.queries.sent(
            self.connection, id=message, message=remote, settled_at=to_ms(now), payload=payload, fault=note
        )
        return changed > 0

    drop_content = Query[[str], None]("drop_content", "outbox")
    """Its files are where they should be."""
    again = Query[[str, datetime, str], None]("again", "id", "not_before", "fault")
    """It surely did not arrive."""
    once_more = Query[[str, datetime, str], None]("once_more", "id", "not_before", "fault")
    """It may have arrived; counts as a try."""

    async def give_up(self, message: str, fate: Fate, fault: str, now: datetime) -> None:
        await self.queries.give_up(self.connection, id=message, state=fate, fault=fault, settled_at=to_ms(now))
        await self.queries.drop_content(self.connection, outbox=message)

    hold_chat = Query[[str, datetime], None]("hold_chat", "chat", "until")
    drop_chat = Query[[str, Fate, str, datetime], None]("drop_chat", "chat", "state", "fault", "settled_at")
    move_chat = Query[[str, str], None]("move_chat", "old", "new")

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

    standing = Query[[str, str], list[Outgoing]]("standing", "origin", "person")
    """Of an announcement, what somebody got or gets: what waits, leaves, arrived or is unclear, in order."""
    drop_unsaid = Query[[str, str], int]("drop_unsaid", "origin", "person")
    """Of an announcement, what waits for somebody, changes too; returns how many."""
    reword = Query[[str, str], bool]("reword", "id", "payload")
    """Other words for what waits; False when it does not any more."""
    drop = Query[[str], bool]("drop_one", "id")
    """Only what waits."""
    stands_as = Query[[str, str, str], None]("stands_as", "id", "message", "payload")
    """What arrived was changed, and is perhaps another message now."""
    withdraw = Query[[str], None]("withdraw", "id")
    """It arrived, and is gone."""
    take_away = Query[[str, str, str], bool]("take_away", "id", "chat", "payload")
    """Out of a web chat."""

    depth = Query[[datetime], Backlog]("depth", "now")
    """What could leave by now, and since when the oldest of it could."""

    async def late(self, due_before: datetime) -> int:
        """Reminders that should have left before."""
        return int(await self.queries.late(self.connection, priority=Priority.REMINDER, due_before=to_ms(due_before)))

    forget = Query[[datetime, int], int]("drop_settled", "before", "most")
    """Drops at most `most` that were settled before; returns how many."""
    forget_chats = Query[[datetime, datetime, int], int]("drop_old_chats", "before", "nobodys_before", "most")
    """Drops at most `most` of what web chats show: all before the one, what nobody can open before the other."""

    async def card(self, address: str, name: str) -> Card | None:
        return (await self._cards(address)).get(name)

    _cards = Query[[str], dict[str, Card]]("cards_of", "address", by="name", remembered="cards")
    drop_card = Query[[str, str], None]("drop_card", "address", "name", forgets=("cards",))
    """Nobody knows any more which message it is."""
    save_card = Query[[Card], None]("save_card", forgets=("cards",))

    async def attach(self, outbox: str, files: Sequence[Attachment]) -> None:
        for file in files:
            await self.queries.attach(self.connection, outbox=outbox, **to_row(file))
            await self.queries.drop_older_file(self.connection, id=file.id, name=file.name, outbox=outbox)

    attachments = Query[[str], list[Attachment]]("attachments", "outbox")

    async def attachment(self, file: str, chat: str) -> Attachment | None:
        """None unless it hangs on a message of this web chat. Fetched again since, it is the newest of that name."""
        row = await self.queries.attachment_of_chat(self.connection, id=file, chat=chat)
        if row and row["content"] is None and row["shared"] is None:
            row = await self.queries.newest_file(self.connection, name=row["name"], chat=chat) or row
        return from_row(Attachment, row) if row else None

    forget_files = Query[[datetime, int], int]("drop_old_files", "before", "most")
    """Empties files of web chats; the messages stay."""
