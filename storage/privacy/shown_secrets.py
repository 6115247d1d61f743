"""Messages that show a link or a code: which ones, and which of them open nothing any more."""

from datetime import datetime

from msgspec import Struct

from bot.domain.people import Channel
from bot.terms import Language
from storage.query import Query
from storage.rows import Repository


class ShownSecret(Struct, frozen=True):
    """A message all of whose links and codes are used up, replaced or over, or that was shown long enough."""

    id: str
    channel: Channel
    mine: bool
    payload: str
    language: Language
    opens: bool
    in_words: bool


class ShownSecrets(Repository):
    note = Query[[str, str, bool], None]("note_secret", "outbox", "mark", "in_words")
    """`in_words`: people can read it; else only buttons carry it along."""
    opens = Query[[str, datetime], int]("opens", "mark", "now")
    spent = Query[[datetime, datetime, int], list[ShownSecret]]("spent_secrets", "now", "shown_before", "most")
    _blank = Query[[str, str], None]("blank", "id", "payload")
    _drop_files = Query[[str], None]("drop_files_of", "id")
    _drop = Query[[str], None]("drop_secrets_of", "id")

    async def blank(self, id: str, payload: str) -> None:
        """Other words in its place, and nothing that hung on it."""
        await self._blank(id, payload)
        await self._drop_files(id)
        await self._drop(id)
