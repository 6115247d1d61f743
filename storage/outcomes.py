"""What became of the applications."""

from datetime import date, datetime

from bot.domain.submission.outcome import ApplicationOutcome, WaitingSpan
from storage.query import Query
from storage.rows import Repository


class Outcomes(Repository):
    of = Query[[str], ApplicationOutcome | None]("outcome_of", "association")
    save = Query[[ApplicationOutcome], bool]("save_outcome")
    """False when somebody else changed it since it was read (compare and set on `version`)."""
    spans = Query[[], list[WaitingSpan]]("waiting_spans")
    """Of all who were answered and said both days."""
    note_asked = Query[[str, str, datetime], bool]("note_outcome_asked", "what", "association", "at")
    """False when they were asked this before."""

    async def unanswered(self, posted: date, what: str, most: int) -> list[str]:
        """Ids of active associations that posted on that day or before, heard nothing, and were not asked this."""
        found = self.queries.unanswered_since(self.connection, posted=posted.isoformat(), what=what, most=most)
        return [row["id"] async for row in found]
