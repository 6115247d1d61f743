"""The Koordination's reading of stages that were handed in, and the audit book."""

from datetime import datetime

from bot.domain.journey import Comment, Review
from storage.columns import from_ms, to_ms
from storage.ids import new_id
from storage.query import Query
from storage.rows import Repository


class Reviews(Repository):
    get = Query[[str], Review | None]("review_by_id", "id")
    add = Query[[Review], None]("add_review")
    decide = Query[[Review], bool]("decide_review")
    """False when it was no longer waiting."""
    waiting = Query[[str, int, int], list[Review]]("waiting_for", "coordinator", "skip", "most")
    """In the coordinator's own cohorts, oldest first."""
    count_waiting = Query[[str], int]("count_waiting_for", "coordinator")
    of_stage = Query[[str, str], list[Review]]("reviews_of_stage", "association", "stage")
    """Newest first."""

    comments = Query[[str], list[Comment]]("comments_of", "review")
    add_comment = Query[[Comment], None]("save_comment")
    """The same id is the same comment with other words."""
    drop_comment = Query[[str], None]("drop_comment", "id")

    async def note(self, actor: str | None, verb: str, subject: str, detail: str, now: datetime) -> None:
        """A line in the audit book; without an actor it was the command line."""
        await self.queries.note(
            self.connection, id=new_id(), at=to_ms(now), actor=actor, verb=verb, subject=subject, detail=detail
        )

    async def notes(self, subject: str) -> list[tuple[datetime, str, str, str]]:
        """When, who (empty once erased), verb and detail; newest first."""
        rows = self.queries.notes_on(self.connection, subject=subject)
        return [(from_ms(row["at"]), row["actor_name"], row["verb"], row["detail"]) async for row in rows]
