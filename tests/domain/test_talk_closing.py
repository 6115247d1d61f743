"""When a talk is a unit, and what is shown of what people say."""

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from bot.domain.talks.closing import RatingCount, ended, shown
from bot.domain.talks.talk import Side, Talk, TalkState
from bot.terms import Score

NOW = datetime(2027, 3, 10, 18, 42, tzinfo=UTC)
TALK = Talk("t", None, "bruecke", "elifs", "anna", "elif", NOW, NOW)


@pytest.mark.parametrize(
    "wrote, helped, before, counted",
    [
        (True, True, False, True),
        (True, False, False, False),
        (True, False, True, True),
        (False, True, False, False),
        (False, False, False, False),
    ],
)
def test_what_counts_at_the_end(wrote: bool, helped: bool, before: bool, counted: bool) -> None:
    talk = replace(TALK, volunteer_first_at=NOW if wrote else None, counted=before)
    over = ended(talk, Side.ASKER, NOW, helped=helped)
    assert (over.state, over.counted, over.ended_at, over.ended_by) == (TalkState.ENDED, counted, NOW, Side.ASKER)


@pytest.mark.parametrize("good, bad, seen", [(1, 1, {}), (2, 1, {Score.GOOD: 2, Score.BAD: 1}), (0, 0, {})])
def test_few_answers_are_not_shown(good: int, bad: int, seen: dict[Score, int]) -> None:
    counts = [RatingCount(Side.ASKER, Score.GOOD, good), RatingCount(Side.ASKER, Score.BAD, bad)]
    counts.append(RatingCount(Side.VOLUNTEER, Score.GOOD, 9))
    assert shown(counts, Side.ASKER) == seen
