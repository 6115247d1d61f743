"""When a talk is a unit, and what is shown of what people say."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.domain.talks.closing import RatingCount, counts_now, ended, lasted, shown
from bot.domain.talks.talk import Side, Talk, TalkState
from bot.terms import Score

NOW = datetime(2027, 3, 10, 18, 42, tzinfo=UTC)
TALK = Talk("t", None, "bruecke", "elifs", "anna", "elif", NOW, NOW)


def after(minutes: float | None) -> datetime | None:
    return None if minutes is None else NOW + timedelta(minutes=minutes)


@pytest.mark.parametrize(
    "asker, volunteer, last, unit",
    [
        (0, 0, 30, True),
        (0, 0, 29.9, False),
        (0, 50, 79, False),
        (0, 50, 80, True),
        (20, 0, 49, False),
        (0, None, 500, False),
        (None, 0, 500, False),
        (0, 40, 40, False),
    ],
)
def test_half_an_hour_since_both_have_written(
    asker: float | None, volunteer: float | None, last: float, unit: bool
) -> None:
    at = NOW + timedelta(minutes=last)
    talk = replace(TALK, asker_first_at=after(asker), volunteer_first_at=after(volunteer), last_at=at)
    assert counts_now(talk) is unit


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


@given(st.lists(st.tuples(st.sampled_from(Side), st.integers(0, 5000)), max_size=30))
def test_a_talk_never_lasts_longer_than_it_took(lines: list[tuple[Side, int]]) -> None:
    firsts: dict[Side, datetime] = {}
    talk = TALK
    for side, minutes in sorted(lines, key=lambda one: one[1]):
        at = NOW + timedelta(minutes=minutes)
        firsts.setdefault(side, at)
        talk = replace(talk, last_at=at)
    talk = replace(talk, asker_first_at=firsts.get(Side.ASKER), volunteer_first_at=firsts.get(Side.VOLUNTEER))
    length = lasted(talk)
    assert (length is None) is (len(firsts) < 2)
    assert length is None or timedelta() <= length <= talk.last_at - NOW


@pytest.mark.parametrize("good, bad, seen", [(1, 1, {}), (2, 1, {Score.GOOD: 2, Score.BAD: 1}), (0, 0, {})])
def test_few_answers_are_not_shown(good: int, bad: int, seen: dict[Score, int]) -> None:
    counts = [RatingCount(Side.ASKER, Score.GOOD, good), RatingCount(Side.ASKER, Score.BAD, bad)]
    counts.append(RatingCount(Side.VOLUNTEER, Score.GOOD, 9))
    assert shown(counts, Side.ASKER) == seen
