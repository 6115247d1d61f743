"""Associations that were invited and of which nobody has come yet."""

from datetime import datetime

from bot.domain.awaited import Awaited, NeverArrived
from storage.query import Query
from storage.rows import Repository


class AwaitedBook(Repository):
    get = Query[[str], Awaited | None]("awaited_of", "association")
    save = Query[[Awaited], None]("save_awaited")
    due = Query[[datetime, int], list[Awaited]]("awaited_due", "now", "most")
    next_due = Query[[], datetime | None]("next_awaited")
    arrived = Query[[str], bool]("has_arrived", "association")
    """Somebody has come, also when they wait for a yes, left, or are erased."""
    never_arrived = Query[[str, int, int], list[NeverArrived]]("never_arrived", "cohort", "skip", "most")
    """Of active associations; who waits longest first, at the end those that nobody has invited."""
    count_never_arrived = Query[[str], int]("count_never_arrived", "cohort")
