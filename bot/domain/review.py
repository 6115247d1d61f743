"""The reading of a stage that was handed in (Durchsicht): comments, and one decision."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bot.domain.errors import Refusal
from bot.domain.journey import Comment, Decision, Review
from bot.domain.names import clean_text
from bot.links import ReadReview


def comment_by(comments: Iterable[Comment], question: str, author: str) -> Comment | None:
    """Each coordinator has one comment at each answer, and changes only their own."""
    return next((one for one in comments if one.question == question and one.author == author), None)


def comment(review: Review, question: str, raw: str, old: Comment | None, id: str, by: str, now: datetime) -> Comment:
    """`old` is what this author said before at the same answer. Changeable until the decision."""
    must_wait(review)
    return Comment(old.id if old else id, review.id, question, words(review, raw), by, now)


def decide(review: Review, decision: Decision, raw: str, by: str, now: datetime) -> Review:
    """Giving back needs a reason; releasing may carry a kind word."""
    must_wait(review)
    reason = words(review, raw) if decision is Decision.RETURNED else clean_text(raw)
    return replace(review, decision=decision, decided_by=by, decided_at=now, reason=reason)


def must_wait(review: Review) -> None:
    """The button of the refusal leads to what was decided."""
    if review.decision is not Decision.WAITING:
        raise Refusal("desk-decided-already", to=ReadReview(review.id))


def words(review: Review, raw: str) -> str:
    text = clean_text(raw)
    if not text:
        raise Refusal("desk-words-missing", to=ReadReview(review.id))
    return text


def joined(so_far: str, more: str) -> str:
    """A long message arrives in several pieces."""
    return "\n\n".join(piece for piece in (so_far, clean_text(more)) if piece)
