"""Open questions, and text that waits for its place."""

from datetime import datetime

from bot.domain.dialog import Dialog, Heard, Loose
from storage.columns import to_ms
from storage.memory import forgets, know, recalled, remembered
from storage.rows import Repository, many, one, to_row

UNKNOWN = Dialog("", "")
"""Nobody has looked yet."""


class Dialogs(Repository):
    @remembered("dialogs", by=1)
    async def get(self, owner: str, now: datetime) -> Dialog | None:
        return await one(Dialog, self.queries.of_owner(self.connection, owner=owner, now=to_ms(now)))

    async def put(self, dialog: Dialog) -> None:
        await self.queries.put(self.connection, **to_row(dialog))
        self.memory.pop("dialogs", None)
        know(self.memory, "dialogs", Dialogs.get, dialog.owner, value=dialog)

    async def shown(self, owner: str, question: str, now: datetime) -> None:
        """Somebody was shown something: the question with this token, its confirmation, or (empty) something else."""
        asked = recalled(self.memory, "dialogs", Dialogs.get, owner, default=UNKNOWN)
        if asked is None or (asked.token == question and asked.floor_at == now):
            return
        self.memory.pop("dialogs", None)
        await self.queries.shown(self.connection, owner=owner, token=question, now=to_ms(now))

    @forgets("dialogs")
    async def drop(self, owner: str) -> None:
        await self.queries.drop(self.connection, owner=owner)

    @forgets("dialogs")
    async def drop_expired(self, now: datetime) -> int:
        return int(await self.queries.drop_expired(self.connection, now=to_ms(now)))

    @remembered("loose")
    async def loose(self, owner: str) -> Loose | None:
        return await one(Loose, self.queries.loose_of(self.connection, owner=owner))

    @forgets("loose")
    async def keep_loose(self, loose: Loose) -> None:
        await self.queries.keep_loose(self.connection, **to_row(loose))

    @forgets("loose")
    async def drop_loose(self, owner: str) -> None:
        await self.queries.drop_loose(self.connection, owner=owner)

    @forgets("loose")
    async def drop_old_loose(self, before: datetime) -> int:
        return int(await self.queries.drop_old_loose(self.connection, before=to_ms(before)))

    async def heard(self, chat: str, message: str) -> Heard | None:
        return await one(Heard, self.queries.heard_of(self.connection, chat=chat, message=message))

    async def heard_as(self, owner: str, became: str) -> list[Heard]:
        return await many(Heard, self.queries.heard_as(self.connection, owner=owner, became=became))

    async def note_heard(self, heard: Heard) -> None:
        await self.queries.note_heard(self.connection, **to_row(heard))

    async def drop_heard(self, before: datetime) -> int:
        return int(await self.queries.drop_heard(self.connection, before=to_ms(before)))
