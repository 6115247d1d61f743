"""Open questions, and text that waits for its place."""

from datetime import datetime

from bot.domain.dialog import Dialog, Heard, Loose
from storage.columns import to_ms
from storage.memory import know, recalled, remembered
from storage.query import Query
from storage.rows import Repository, one, to_row

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

    drop = Query[[str], None]("drop", "owner", forgets=("dialogs",))
    drop_expired = Query[[datetime], int]("drop_expired", "now", forgets=("dialogs",))

    loose = Query[[str], Loose | None]("loose_of", "owner", remembered="loose")
    keep_loose = Query[[Loose], None]("keep_loose", forgets=("loose",))
    drop_loose = Query[[str], None]("drop_loose", "owner", forgets=("loose",))
    drop_old_loose = Query[[datetime], int]("drop_old_loose", "before", forgets=("loose",))

    heard = Query[[str, str], Heard | None]("heard_of", "chat", "message")
    heard_as = Query[[str, str], list[Heard]]("heard_as", "owner", "became")
    note_heard = Query[[Heard], None]("note_heard")
    drop_heard = Query[[datetime], int]("drop_heard", "before")
