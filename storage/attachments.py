"""Files that hang on what is said."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.messages import Attachment
from storage.columns import to_ms
from storage.rows import Repository, from_row, many, to_row


class Attachments(Repository):
    async def attach(self, outbox: str, files: Sequence[Attachment]) -> None:
        for file in files:
            await self.queries.attach(self.connection, outbox=outbox, **to_row(file))
            await self.queries.drop_older_file(self.connection, id=file.id, name=file.name, outbox=outbox)

    async def attachments(self, outbox: str) -> list[Attachment]:
        return await many(Attachment, self.queries.attachments(self.connection, outbox=outbox))

    async def attachment(self, file: str, chat: str) -> Attachment | None:
        """None unless it hangs on a message of this web chat. Fetched again since, it is the newest of that name."""
        row = await self.queries.attachment_of_chat(self.connection, id=file, chat=chat)
        if row and row["content"] is None:
            row = await self.queries.newest_file(self.connection, name=row["name"], chat=chat) or row
        return from_row(Attachment, row) if row else None

    async def forget_files(self, before: datetime, most: int) -> int:
        """Empties files of web chats; the messages stay."""
        return int(await self.queries.drop_old_files(self.connection, before=to_ms(before), most=most))
