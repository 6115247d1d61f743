"""Files that hang on what is said."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.messages import Attachment
from storage.query import Query
from storage.rows import Repository, from_row, to_row


class Attachments(Repository):
    async def attach(self, outbox: str, files: Sequence[Attachment]) -> None:
        for file in files:
            await self.queries.attach(self.connection, outbox=outbox, **to_row(file))
            await self.queries.drop_older_file(self.connection, id=file.id, name=file.name, outbox=outbox)

    attachments = Query[[str], list[Attachment]]("attachments", "outbox")

    async def attachment(self, file: str, chat: str) -> Attachment | None:
        """None unless it hangs on a message of this web chat. Fetched again since, it is the newest of that name."""
        row = await self.queries.attachment_of_chat(self.connection, id=file, chat=chat)
        if row and row["content"] is None:
            row = await self.queries.newest_file(self.connection, name=row["name"], chat=chat) or row
        return from_row(Attachment, row) if row else None

    forget_files = Query[[datetime, int], int]("drop_old_files", "before", "most")
    """Empties files of web chats; the messages stay."""
