"""Talks through the bot, and their last lines."""

from datetime import datetime

from msgspec.structs import replace

from bot.domain.talks.file import TalkFile
from bot.domain.talks.relay import LostLine, TalkDraft, TalkFlow
from bot.domain.talks.talk import Side, Talk, TalkLine
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

    of_association = Query[[str, datetime], list[Talk]]("talks_of_association", "association", "since")

    line = Query[[str], TalkLine | None]("line_by_id", "id")
    lines = Query[[str], list[TalkLine]]("lines_of", "talk")
    """That were delivered, oldest first."""
    lines_due = Query[[datetime, int], list[TalkLine]]("lines_due", "now", "most")
    """Held back until now, in talks that run, in their order."""
    next_line_due = Query[[], datetime | None]("next_line_due")
    line_delivered = Query[[str], bool]("line_delivered", "id")
    """False when it was delivered before."""
    hold_line = Query[[str, datetime], None]("hold_line", "id", "due_at")
    """It cannot be delivered before."""
    spoken = Query[[str, datetime], bool]("spoken", "id", "at")
    """Somebody has just said something; False when nobody can write."""
    correct_line = Query[[str, str, datetime], None]("correct_line", "id", "text", "corrected_at")
    trim_lines = Query[[str, int], int]("trim_lines", "talk", "most")
    drop_held_lines = Query[[], int]("drop_held_lines")
    """Of talks that are over."""

    told_lost = Query[[str, datetime], bool]("told_lost", "id", "lost_at")
    """False when whoever wrote it was told before."""
    relays_lost = Query[[datetime, int], list[LostLine]]("relays_lost", "since", "most")

    flow = Query[[str, Side], TalkFlow | None]("flow_of", "talk", "side")
    save_flow = Query[[TalkFlow], None]("save_flow")

    keep_draft = Query[[TalkDraft], None]("keep_talk_draft")
    draft = Query[[str], TalkDraft | None]("talk_draft_by_id", "id")
    drop_draft = Query[[str], bool]("drop_talk_draft", "id")
    """False when it was dropped before."""
    keep_file = Query[[TalkFile], None]("keep_talk_file")
    file = Query[[str], TalkFile | None]("talk_file_by_id", "id")
    drop_file = Query[[str], None]("drop_talk_file", "id")
    drop_old_files = Query[[datetime], int]("drop_old_talk_files", "before")
    """But for those that are held back."""
    drop_old_drafts = Query[[datetime], int]("drop_old_talk_drafts", "before")
