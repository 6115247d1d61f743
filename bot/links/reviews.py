"""What was handed in, and the answer of the Koordination."""

from bot.links.base import Link
from bot.terms import Decision


class WaitingReviews(Link, code="kw"):
    page: int = 0


class ReadReview(Link, code="kr"):
    """One stage that was handed in, as one document."""

    review: str


class CommentOn(Link, code="kk"):
    """`number` counts the questions of the stage from 1."""

    review: str
    number: int


class DropComment(Link, code="kx", withdraws=True):
    comment: str
    review: str


class PrepareDecision(Link, code="kv"):
    """Asks for the reason or the kind word."""

    review: str
    decision: Decision


class GiveDecision(Link, code="kj"):
    """`words` is 1 for those that were typed before, 0 for none."""

    review: str
    decision: Decision
    words: int
