"""How much of one person is read at once, by the time at which they wrote."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.messages import Received
from bot.runtime.intake.throttle import Throttle

NOON = datetime(2027, 3, 10, 12, tzinfo=UTC)


def written(number: int, at: datetime) -> Received:
    return Received("telegram", str(number), "telegram:1", "{}", at, written_at=at)


@pytest.mark.parametrize("back", [timedelta(minutes=2), timedelta(hours=1), timedelta(days=2)])
def test_a_clock_that_was_put_back_makes_no_flood(back: timedelta) -> None:
    throttle = Throttle()
    for number, at in enumerate((NOON, NOON, NOON - back, NOON - back)):
        throttle.arrives(written(number, at))
        assert not throttle.floods("telegram:1", at)
        assert throttle.wait(written(number, at)) <= 1


def test_a_flood_is_one_also_when_the_clock_stands_still() -> None:
    throttle = Throttle()
    for number in range(100):
        throttle.arrives(written(number, NOON))
    assert throttle.floods("telegram:1", NOON)
