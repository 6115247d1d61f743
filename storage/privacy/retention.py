"""What is forgotten by the rules of `bot.domain.privacy.retention`, and what the job did when."""

from datetime import datetime

from msgspec import Struct

from storage.columns import to_ms
from storage.memory import forgets
from storage.query import Query
from storage.rows import Repository


class RetentionRun(Struct, frozen=True):
    """What one rule did on its newest day; numbers only."""

    rule: str
    at: datetime
    dropped: int


class Retention(Repository):
    """Each is named like its rule, and forgets at most `most` rows; returns how many."""

    waiting_messages = Query[[datetime, int], int]("forget_waiting_messages", "before", "most")
    questions = Query[[datetime, int], int]("forget_questions", "before", "most")
    own_exports = Query[[datetime, int], int]("forget_own_exports", "before", "most")
    desk_tables = Query[[datetime, int], int]("forget_desk_tables", "before", "most")
    talk_waits = Query[[datetime, int], int]("forget_talk_waits", "before", "most")
    talk_looks = Query[[datetime, int], int]("forget_talk_looks", "before", "most")
    consultations = Query[[datetime, int], int]("forget_consultations", "before", "most")
    slot_waits = Query[[datetime, int], int]("forget_slot_waits", "before", "most")
    office_questions = Query[[datetime, int], int]("forget_office_questions", "before", "most")
    feedback_words = Query[[datetime, int], int]("forget_feedback_words", "before", "most")
    announcement_drafts = Query[[datetime, int], int]("forget_announcement_drafts", "before", "most")
    announcement_changes = Query[[datetime, int], int]("forget_announcement_changes", "before", "most")
    personal_words = Query[[datetime, int], int]("forget_personal_words", "before", "most")
    desk_notes = Query[[datetime, int], int]("forget_desk_notes", "before", "most")
    audit = Query[[datetime, int], int]("forget_audit", "before", "most")
    strangers_addresses = Query[[int], int]("forget_strangers_addresses", "most", forgets=("cards", "people"))
    handovers = Query[[datetime, int], int]("forget_handovers", "before", "most")
    retention_runs = Query[[datetime, int], int]("forget_retention_runs", "before", "most")

    async def recipients(self, before: datetime, most: int) -> int:
        """They stay as numbers."""
        part = {"before": to_ms(before), "most": most}
        await self.queries.count_old_recipients(self.connection, **part)
        return int(await self.queries.forget_recipients(self.connection, **part))

    async def invitations(self, before: datetime, most: int) -> int:
        uses = await self.queries.forget_invitation_uses(self.connection, before=to_ms(before))
        return int(uses) + int(await self.queries.forget_invitations(self.connection, before=to_ms(before), most=most))

    @forgets("associations", "people", "team")
    async def left_members(self, before: datetime, most: int) -> int:
        """Those who left an association; that somebody had come there stays."""
        await self.queries.trace_left_members(self.connection, before=to_ms(before))
        gone = await self.queries.forget_left_members(self.connection, before=to_ms(before), most=most)
        await self.queries.unnotice_members(self.connection)
        return int(gone)

    @forgets("people")
    async def idle_listings(self, before: datetime, most: int) -> int:
        gone = await self.queries.forget_idle_listings(self.connection, before=to_ms(before), most=most)
        await self.queries.unnotice_listings(self.connection)
        return int(gone)

    async def notice(self, now: datetime) -> int:
        """Since when something is so, where its own row does not say it; returns how many are new."""
        await self.queries.unnotice_members(self.connection)
        await self.queries.unnotice_listings(self.connection)
        new = await self.queries.notice_left_members(self.connection, now=to_ms(now))
        return int(new) + int(await self.queries.notice_idle_listings(self.connection, now=to_ms(now)))

    note = Query[[str, datetime, int], None]("note_run", "rule", "at", "dropped")
    """Added to what the rule did at the same time."""
    runs = Query[[], list[RetentionRun]]("runs")
    last = Query[[], datetime | None]("last_run")

    async def ran(self, now: datetime) -> None:
        """Nothing is left to be done by now."""
        await self.queries.drop_last_run(self.connection)
        await self.note("", now, 0)
