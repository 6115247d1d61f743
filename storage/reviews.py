"""The Koordination's reading of stages that were handed in, and the audit book."""

from datetime import datetime

from bot.domain.journey import Comment, Review
from bot.terms import Decision
from storage.ids import new_id
from storage.rows import Repository, Row, from_ms, maybe_at, maybe_ms, to_ms


class Reviews(Repository):
    async def get(self, review: str) -> Review | None:
        row = await self.queries.review_by_id(self.connection, id=review)
        return _review(row) if row else None

    async def add(self, review: Review) -> None:
        await self.queries.add_review(
            self.connection,
            id=review.id,
            association=review.association,
            stage=review.stage,
            handed_in_by=review.handed_in_by,
            handed_in_at=to_ms(review.handed_in_at),
            decision=review.decision,
            decided_by=review.decided_by,
            decided_at=maybe_ms(review.decided_at),
            reason=review.reason,
        )

    async def decide(self, review: Review) -> bool:
        """False when it was no longer waiting."""
        changed: int = await self.queries.decide_review(
            self.connection,
            id=review.id,
            decision=review.decision,
            decided_by=review.decided_by,
            decided_at=maybe_ms(review.decided_at),
            reason=review.reason,
        )
        return changed == 1

    async def waiting(self, coordinator: str) -> list[Review]:
        """In the coordinator's own cohorts, oldest first."""
        return [_review(row) async for row in self.queries.waiting_for(self.connection, coordinator=coordinator)]

    async def of_stage(self, association: str, stage: str) -> list[Review]:
        """Newest first."""
        found = self.queries.reviews_of_stage(self.connection, association=association, stage=stage)
        return [_review(row) async for row in found]

    async def comments(self, review: str) -> list[Comment]:
        return [_comment(row) async for row in self.queries.comments_of(self.connection, review=review)]

    async def add_comment(self, comment: Comment) -> None:
        """The same id is the same comment with other words."""
        await self.queries.save_comment(
            self.connection,
            id=comment.id,
            review=comment.review,
            question=comment.question,
            body=comment.text,
            author=comment.author,
            at=to_ms(comment.at),
        )

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
        return [(from_ms(row["at"]), row["actor_name"] or "", row["verb"], row["detail"]) async for row in rows]


def _review(row: Row) -> Review:
    return Review(
        id=row["id"],
        association=row["association"],
        stage=row["stage"],
        handed_in_by=row["handed_in_by"],
        handed_in_at=from_ms(row["handed_in_at"]),
        decision=Decision(row["decision"]),
        decided_by=row["decided_by"],
        decided_at=maybe_at(row["decided_at"]),
        reason=row["reason"],
    )


def _comment(row: Row) -> Comment:
    return Comment(
        id=row["id"],
        review=row["review"],
        question=row["question"],
        text=row["body"],
        author=row["author"],
        at=from_ms(row["at"]),
        author_name=row["author_name"] or "",
    )
