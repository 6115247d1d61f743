"""How an announcement goes on by itself: whose turn it is, what became of each, and what is corrected or withdrawn."""

from datetime import datetime

from bot.domain.announcements.announcement import Announcement, AudienceLine, Recipient
from bot.domain.announcements.turns import Sleepers, TurnOf, UnsentTally
from bot.terms.announcements import RecipientState
from storage.columns import to_ms
from storage.query import Query
from storage.rows import Repository


class AnnouncementFeed(Repository):
    due = Query[[str, datetime, int], list[TurnOf]]("due_recipients", "announcement", "now", "most")
    due_lines = Query[[str, datetime, int], list[AudienceLine]]("due_lines", "announcement", "now", "most")
    """Of the same people; those who help have none."""
    lines_of = Query[[str, str], list[AudienceLine]]("lines_of_recipient", "announcement", "person")
    start_due = Query[[str, datetime, int], int]("start_due", "announcement", "now", "most")
    """They are being written to."""
    sleep = Query[[str, str, datetime], None]("sleep_until", "announcement", "person", "at")
    """Not before then, after all."""
    sleepers = Query[[str, datetime], Sleepers | None]("sleepers", "announcement", "now")
    next_due = Query[[str], datetime | None]("next_recipient_due", "announcement")
    leaving = Query[[str], int]("recipients_leaving", "announcement")
    leaving_older = Query[[str, int], int]("leaving_older", "announcement", "edition")
    """Who is being written to with words of an earlier edition."""
    with_leaving = Query[[], list[Announcement]]("announcements_leaving")
    """Somebody is being written to."""
    last_settled = Query[[str, int], list[Recipient]]("last_settled", "announcement", "most")
    """The newest first."""
    beat = Query[[str, datetime], None]("beat", "announcement", "at")
    note_shown = Query[[str, str], bool]("note_shown", "announcement", "shown")
    """False when exactly this is shown already."""
    set_busy = Query[[str, str, datetime], None]("set_busy", "announcement", "busy", "at")
    """What the house does with it since then: `correct`, `withdraw`, or nothing."""
    busy_since = Query[[str], datetime | None]("busy_since", "announcement")
    changing = Query[[str], int]("changing", "announcement")

    async def unchanged(self, announcement: str, since: datetime) -> list[str]:
        """People whose words could not be changed since then."""
        rows = self.queries.unchanged(self.connection, announcement=announcement, since=to_ms(since))
        return [row["person"] async for row in rows]

    busy = Query[[str], list[Announcement]]("busy_with", "busy")
    to_correct = Query[[str, int, int], list[Recipient]]("to_correct", "announcement", "edition", "most")
    """Who has words of an earlier edition."""
    to_withdraw = Query[[str, int], list[Recipient]]("to_withdraw", "announcement", "most")
    unsent = Query[[str], list[UnsentTally]]("tally_unsent", "announcement")
    deletable = Query[[str, datetime], int]("deletable", "announcement", "since")
    to_take_back = Query[[str], int]("count_to_withdraw", "announcement")
    """Who has it, a part of it, or perhaps."""
    standing = Query[[str], int]("standing_somewhere", "announcement")
    forget_unsent = Query[[str, RecipientState], int]("forget_unsent", "announcement", "state")
    queue_again = Query[[str, RecipientState], int]("queue_again", "announcement", "state")
    queue_one = Query[[str, str], None]("queue_one", "announcement", "person")
    silent = Query[[str], int]("silent_count", "announcement")
    """It arrived, and they have not answered."""
    nothing_left = Query[[str], None]("nothing_left", "announcement")
    """Of whoever is still being asked for it, it stands where it stood."""
    asked = Query[[int], Announcement | None]("asked_by_number", "number")
    """That waits for a second person."""
