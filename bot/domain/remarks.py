"""What the Koordination remarked when it gave a stage back, until somebody has dealt with it."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.journey import Answer, Comment, Review


@dataclass(frozen=True, slots=True)
class Returned:
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
