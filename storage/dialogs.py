"""Open questions."""

from datetime import datetime

from bot.domain.dialog import Dialog
from storage.rows import Repository, from_json, maybe_at, maybe_ms, to_json, to_ms


class Dialogs(Repository):
    async def get(self, owner: str, now: datetime) -> Dialog | None:
        row = await self.queries.of_owner(self.connection, owner=owner, now=to_ms(now))
        if row is None:
            return None
        return Dialog(row["owner"], row["step"], from_json(row["answers"]), maybe_at(row["expires_at"]))

    async def put(self, dialog: Dialog) -> None:
        await self.queries.put(
            self.connection,
            owner=dialog.owner,
            step=dialog.step,
            answers=to_json(dict(dialog.answers)),
            expires_at=maybe_ms(dialog.expires_at),
        )

    async def drop(self, owner: str) -> None:
        await self.queries.drop(self.connection, owner=owner)

    async def drop_expired(self, now: datetime) -> int:
        dropped: int = await self.queries.drop_expired(self.connection, now=to_ms(now))
        return dropped
