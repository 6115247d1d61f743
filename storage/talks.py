"""Talks through the bot, and their last lines."""

from msgspec.structs import replace

from bot.domain.talk import Talk, TalkLine
from storage.query import Query
from storage.rows import Repository, to_row


class Talks(Repository):
    async def add(self, talk: Talk) -> Talk:
        """With the number by which both speak of it."""
        numbered = replace(talk, number=int(await self.queries.next_talk_number(self.connection)))
        await self.queries.add_talk(self.connection, **to_row(numbered))
        return numbered

    get = Query[[str], Talk | None]("talk_by_id", "id")
    save = Query[[Talk], bool]("save_talk")
    """False when somebody else changed it since it was read (compare and set on `version`)."""
    of_person = Query[[str], list[Talk]]("talks_of", "person")
    """That are not over, the one with the newest message first."""

    async def add_line(self, line: TalkLine) -> None:
        """The first one of a side is noted at the talk, as lines do not stay."""
        await self.queries.add_line(self.connection, **to_row(line))
        await self.queries.note_first_line(self.connection, **to_row(line))

    line = Query[[str], TalkLine | None]("line_by_id", "id")
    lines = Query[[str], list[TalkLine]]("lines_of", "talk")
    """Oldest first."""
