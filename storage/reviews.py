"""The Koordination's reading of stages that were handed in, and the audit book."""

from datetime import datetime

from bot.domain.journey import Comment, Review
from storage.columns import from_ms, to_ms
from storage.ids import new_id
from storage.rows import Repository, many, one, to_row


class Reviews(Repository):
    async def get(self, review: str) -> Review | None:
        return await one(Review, self.queries.review_by_id(self.connection, id=review))

    async def add(self, review: Review) -> None:
        await self.queries.add_review(self.connection, **to_row(review))

    async def decide(self, review: Review) -> bool:
        """False when it was no longer waiting."""
        return bool(await self.queries.decide_review(self.connection, **to_row(review)))

    async def waiting(self, coordinator: str, skip: int, most: int) -> list[Review]:
        """In the coordinator's own cohorts, oldest first."""
        found = self.queries.waiting_for(self.connection, coordinator=coordinator, skip=skip, most=most)
        return await many(Review, found)

    async def count_waiting(self, coordinator: str) -> int:
        """In the coordinator's own cohorts."""
        return int(await self.queries.count_waiting_for(self.connection, coordinator=coordinator))

    async def of_stage(self, association: str, stage: str) -> list[Review]:
        """Newest first."""
        return await many(Review, self.queries.reviews_of_stage(self.connection, association=association, stage=stage))

    async def comments(self, review: str) -> list[Comment]:
        return await many(Comment, self.queries.comments_of(self.connection, review=review))

    async def add_comment(self, comment: Comment) -> None:
        """The same id is the same comment with other words."""
        await self.queries.save_comment(self.connection, **to_row(comment))

    async def drop_comment(self, comment: str) -> None:
        await self.queries.drop_comment(self.connection, id=comment)

    async def note(self, actor: str, verb: str, subject: str, detail: str, now: datetime) -> None:
        """A line in the audit book."""
        await self.queries.note(
            self.connection, id=new_id(), at=to_ms(now), actor=actor, verb=verb, subject=subject, detail=detail
        )

    async def notes(self, subject: str) -> list[tuple[datetime, str, str, str]]:
        """When, who (empty once erased), verb and detail; newest first."""
        rows = self.queries.notes_on(self.connection, subject=subject)
        return [(from_ms(row["at"]), row["actor_name"], row["verb"], row["detail"]) async for row in rows]
