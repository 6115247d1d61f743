"""Changes of announcements that wait for a second person: one of each sort."""

from bot.domain.announcements.changes import WaitingChange
from bot.terms.announcements import ChangeSort
from storage.query import Query
from storage.rows import Repository


class AnnouncementChanges(Repository):
    put = Query[[WaitingChange], None]("put_announcement_change")
    """In the place of an older one."""
    of = Query[[str, ChangeSort], WaitingChange | None]("announcement_change_of", "announcement", "what")
    every = Query[[str], list[WaitingChange]]("announcement_changes_of", "announcement")
    take = Query[[str], bool]("take_announcement_change", "id")
    """It waits no more. False when somebody else was quicker."""
    numbered = Query[[int], list[WaitingChange]]("announcement_changes_by_number", "number")
    """Of the announcement with this number."""
