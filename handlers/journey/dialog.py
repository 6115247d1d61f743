"""The open question of a worksheet: which one, what was there when it was asked, and what has arrived since."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.domain.errors import gone
from bot.domain.worksheet import ONE_BREATH
from bot.runtime.feature import Visit

ANSWER = "journey.answer"
LOOSE = "journey.loose"
PAUSE = "journey.pause"
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class OpenQuestion:
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

    def goes_on(self, now: datetime) -> bool:
        """The next part belongs to the same breath, so that its confirmation may stay where the last one stands."""
        return self.mine > 0 and now - self.at <= ONE_BREATH


async def wait(visit: Visit, open_: OpenQuestion) -> None:
    await visit.ask(
        ANSWER,
        association=open_.association,
        question=open_.question,
        seen=str(open_.seen),
        mine=str(open_.mine),
        last_part=str(open_.last_part),
        at=str(int(open_.at.timestamp())),
    )


def waiting(visit: Visit) -> OpenQuestion:
    """Raises `gone` when nothing waits."""
    if visit.dialog is None or visit.dialog.step != ANSWER:
        raise gone()
    return OpenQuestion(
        association=visit.asked("association"),
        question=visit.asked("question"),
        seen=int(visit.asked("seen")),
        mine=int(visit.asked("mine")),
        last_part=int(visit.asked("last_part")),
        at=_NEVER + timedelta(seconds=int(visit.asked("at"))),
    )
