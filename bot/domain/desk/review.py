"""The reading of a stage that was handed in (Durchsicht): comments, one decision, and what is to be mended after it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from msgspec import Struct, field
from msgspec.structs import replace

from bot.domain.errors import Refusal, gone
from bot.domain.journey import Answer, Comment, Review
from bot.domain.names import clean_text
from bot.domain.typed_moves import adds_nothing
from bot.links.reviews import ReadReview
from bot.terms import Decision

LONGEST = 8000
"""Characters of a remark, and of the words of a decision: two messages on Telegram."""


class LastTime(Struct, frozen=True):
    """What was read, and remarked, when this stage was decided on before."""

    at: datetime
    comments: tuple[Comment, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)
    """By question, as far as there was an answer."""

    def changed(self, answer: Answer) -> bool:
        return self.texts.get(answer.question) != answer.text

    def at_question(self, question: str) -> tuple[Comment, ...]:
        return tuple(comment for comment in self.comments if comment.question == question)


def decided_before(reviews: Sequence[Review], current: Review) -> Review | None:
    """`reviews`: of the same stage, newest first."""
    decided = (one for one in reviews if one.id != current.id and one.decided_at)
    return next((one for one in decided if one.decision in (Decision.RETURNED, Decision.RELEASED)), None)


def text_at(versions: Sequence[Answer], at: datetime) -> str | None:
    """`versions`: of one question, newest first. None when there was no answer yet."""
    return next((one.text for one in versions if one.at <= at and not one.undone), None)


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
    must_be_given(decision)
    reason = words(review, raw) if decision is Decision.RETURNED else fitting(review, clean_text(raw))
    return replace(review, decision=decision, decided_by=by, decided_at=now, reason=reason)


def must_be_given(decision: Decision) -> None:
    """Waiting and taking back are nothing that the Koordination decides."""
    if decision not in (Decision.RELEASED, Decision.RETURNED):
        raise gone()


def must_wait(review: Review) -> None:
    """The button of the refusal leads to what was decided."""
    if review.decision is not Decision.WAITING:
        raise Refusal("reviews-decided-already", to=ReadReview(review.id))


def words(review: Review, raw: str) -> str:
    text = clean_text(raw)
    if not text:
        raise Refusal("reviews-words-missing", to=ReadReview(review.id))
    return fitting(review, text)


def fitting(review: Review, text: str) -> str:
    """The same text, when it is not too long."""
    if len(text) > LONGEST:
        raise Refusal("common-too-long", to=ReadReview(review.id), length=len(text), most=LONGEST)
    return text


def joined(so_far: str, more: str) -> str:
    """A long message arrives in several pieces. What only leads on from those is none of them."""
    if so_far and adds_nothing(more):
        return so_far
    return "\n\n".join(piece for piece in (so_far, clean_text(more)) if piece)


class Returned(Struct, frozen=True):
    """The reading after which a stage came back, while it is being mended."""

    review: Review
    comments: tuple[Comment, ...] = ()

    def at(self, question: str) -> tuple[Comment, ...]:
        return tuple(comment for comment in self.comments if comment.question == question)

    def is_open(self, question: str, answers: Mapping[str, Answer]) -> bool:
        """Remarked, and nobody has written anew since."""
        answer = answers.get(question)
        return bool(self.at(question)) and (answer is None or not self._written_since(answer))

    def _written_since(self, answer: Answer) -> bool:
        decided = self.review.decided_at
        return decided is not None and answer.at > decided
