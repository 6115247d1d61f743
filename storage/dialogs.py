"""Open questions, and text that waits for its place."""

from datetime import datetime

from bot.domain.dialog import Dialog, Heard, Loose
from storage.rows import Repository, Row, from_json, from_ms, maybe_at, maybe_ms, to_json, to_ms


class Dialogs(Repository):
    async def get(self, owner: str, now: datetime) -> Dialog | None:
        row = await self.queries.of_owner(self.connection, owner=owner, now=to_ms(now))
        if row is None:
            return None
        return Dialog(
            owner=row["owner"],
            step=row["step"],
            answers=from_json(row["answers"]),
            expires_at=maybe_at(row["expires_at"]),
            token=row["token"],
            turn=row["turn"],
            floor_at=maybe_at(row["floor_at"]),
        )

    async def put(self, dialog: Dialog) -> None:
        await self.queries.put(
            self.connection,
            owner=dialog.owner,
            step=dialog.step,
            answers=to_json(dict(dialog.answers)),
            expires_at=maybe_ms(dialog.expires_at),
            token=dialog.token,
            turn=dialog.turn,
            floor_at=maybe_ms(dialog.floor_at),
        )

    async def shown(self, owner: str, question: str, now: datetime) -> None:
        """Somebody was shown something: the question with this token, its confirmation, or (empty) something else."""
        if question:
            await self.queries.hold_floor(self.connection, owner=owner, token=question, now=to_ms(now))
        await self.queries.take_floor(self.connection, owner=owner, token=question)

    async def drop(self, owner: str) -> None:
        await self.queries.drop(self.connection, owner=owner)

    async def drop_expired(self, now: datetime) -> int:
        dropped: int = await self.queries.drop_expired(self.connection, now=to_ms(now))
        return dropped

    async def loose(self, owner: str) -> Loose | None:
        row = await self.queries.loose_of(self.connection, owner=owner)
        return Loose(row["owner"], row["text"], row["last_part"], row["turn"], from_ms(row["at"])) if row else None

    async def keep_loose(self, loose: Loose) -> None:
        await self.queries.keep_loose(
            self.connection,
            owner=loose.owner,
            text=loose.text,
            last_part=loose.last_part,
            turn=loose.turn,
            at=to_ms(loose.at),
        )

    async def drop_loose(self, owner: str) -> None:
        await self.queries.drop_loose(self.connection, owner=owner)

    async def drop_old_loose(self, before: datetime) -> int:
        dropped: int = await self.queries.drop_old_loose(self.connection, before=to_ms(before))
        return dropped

    async def heard(self, chat: str, message: str) -> Heard | None:
        row = await self.queries.heard_of(self.connection, chat=chat, message=message)
        return _heard(row) if row else None

    async def heard_as(self, owner: str, became: str) -> list[Heard]:
        return [_heard(row) async for row in self.queries.heard_as(self.connection, owner=owner, became=became)]

    async def note_heard(self, heard: Heard) -> None:
        await self.queries.note_heard(
            self.connection,
            chat=heard.chat,
            message=heard.message,
            owner=heard.owner,
            became=heard.became,
            subject=to_json(dict(heard.subject)),
            part=heard.part,
            at=to_ms(heard.at),
        )

    async def drop_heard(self, before: datetime) -> int:
        dropped: int = await self.queries.drop_heard(self.connection, before=to_ms(before))
        return dropped


def _heard(row: Row) -> Heard:
    return Heard(
        chat=row["chat"],
        message=row["message"],
        owner=row["owner"],
        became=row["became"],
        subject=from_json(row["subject"]),
        part=row["part"],
        at=from_ms(row["at"]),
    )
