"""The open question of a worksheet: which one, what was there when it was asked, and what has arrived since."""

from datetime import UTC, datetime, timedelta

from msgspec import Struct

from bot.domain.errors import gone
from bot.domain.programme import Question
from bot.domain.unasked import cut_at
from bot.runtime.feature import Visit

ANSWER = "journey.answer"
PAUSE = "journey.pause"
QUESTION = "questions.draft"
"""What a message has become that asks something."""
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_KEPT = {"association", "question", "seen", "mine", "last_part", "at"}


class OpenQuestion(Struct, frozen=True):
    association: str
    question: str
    seen: int
    """Number of the version that the writer knew; 0 for none."""
    mine: int = 0
    """Number of the version that the parts so far made; 0 before the first part."""
    last_part: int = 0
    """Length of the last part in UTF-16 units."""
    at: datetime = _NEVER
    """When it arrived."""
    title: str = ""
    """Of the question, for a button."""
    state: str = ""
    """Of the stage, as the writer knew it."""

    def cut_at(self, visit: Visit) -> int:
        return cut_at(self.last_part, self.at, visit.address.channel, visit.now)


def asks_for(visit: Visit, *questions: Question) -> bool:
    """Whether one of these is the open question."""
    return any(visit.asks(ANSWER, question=question.id) for question in questions)


async def wait(visit: Visit, open_: OpenQuestion) -> None:
    await visit.ask(
        ANSWER,
        association=open_.association,
        question=open_.question,
        seen=str(open_.seen),
        mine=str(open_.mine),
        last_part=str(open_.last_part),
        at=str(int(open_.at.timestamp())),
        title=open_.title,
        state=open_.state,
    )


def waiting(visit: Visit) -> OpenQuestion:
    """Raises `gone` when nothing waits."""
    if visit.dialog is None or visit.dialog.step != ANSWER:
        raise gone()
    answers = visit.dialog.answers
    if not answers.keys() >= _KEPT:
        raise gone()
    return OpenQuestion(
        association=answers["association"],
        question=answers["question"],
        seen=int(answers["seen"]),
        mine=int(answers["mine"]),
        last_part=int(answers["last_part"]),
        at=_NEVER + timedelta(seconds=int(answers["at"])),
        title=answers.get("title", ""),
        state=answers.get("state", ""),
    )
