"""How many messages of a talk go over, and when; what never does."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.talks.relay import OverLimit, TalkFlow, Unsayable, must_be_told, said, slot, unfit, unsayable
from bot.domain.talks.talk import Side

NOW = datetime(2027, 3, 10, 12, 0, tzinfo=UTC)
NOTHING = TalkFlow("t", Side.ASKER, date(2027, 3, 10))
SECOND = timedelta(seconds=1)


def after(times: list[datetime], flow: TalkFlow = NOTHING) -> TalkFlow:
    for at in times:
        flow = said(flow, at, at)
    return flow


def test_five_in_a_minute_and_then_the_next_minute() -> None:
    flow = after([NOW + number * SECOND for number in range(5)])
    assert slot(after([NOW] * 4), NOW, NOW) == NOW
    assert slot(flow, NOW + 5 * SECOND, NOW) is OverLimit.MINUTE
    assert slot(flow, NOW + 59 * SECOND, NOW) is OverLimit.MINUTE
    assert slot(flow, NOW + 60 * SECOND, NOW) == NOW + 60 * SECOND


def test_twenty_a_day_and_then_tomorrow() -> None:
    flow = after([NOW + timedelta(minutes=number) for number in range(20)])
    assert slot(flow, NOW + timedelta(hours=1), NOW) is OverLimit.DAY
    tomorrow = NOW + timedelta(days=1)
    assert slot(flow, tomorrow, tomorrow) == tomorrow
    assert said(flow, tomorrow, tomorrow).count == 1


def test_what_is_held_back_waits_in_its_order_five_a_minute() -> None:
    morning, flow, times = NOW + timedelta(hours=20), NOTHING, []
    for _ in range(12):
        at = slot(flow, NOW, morning)
        assert isinstance(at, datetime)
        times.append(at)
        flow = said(flow, at, NOW)
    minute = timedelta(minutes=1)
    assert times == [morning] * 5 + [morning + minute] * 5 + [morning + 2 * minute] * 2
    assert slot(flow, morning, morning) == morning + 2 * minute


def test_they_hear_it_once() -> None:
    told = TalkFlow("t", Side.ASKER, NOW.date(), told_at=NOW)
    assert must_be_told(NOTHING, OverLimit.MINUTE, NOW)
    assert not must_be_told(told, OverLimit.MINUTE, NOW + 59 * SECOND)
    assert must_be_told(told, OverLimit.MINUTE, NOW + 60 * SECOND)
    assert not must_be_told(told, OverLimit.DAY, NOW + timedelta(hours=2))
    assert must_be_told(told, OverLimit.DAY, NOW + timedelta(days=1))


@pytest.mark.parametrize(
    "parts, why",
    [
        ((), None),
        (("forward_date", "forward_origin"), Unsayable.FORWARD),
        (("via_bot",), Unsayable.FORWARD),
        (("contact",), Unsayable.PERSON),
        (("something_new",), Unsayable.UNKNOWN),
        (("external_reply",), Unsayable.ELSEWHERE),
    ],
)
def test_only_text_goes_over(parts: tuple[str, ...], why: Unsayable | None) -> None:
    assert unsayable(parts) == why


def test_text_that_does_not_fit() -> None:
    assert unfit(" \n") is Unsayable.NOTHING
    assert unfit("a" * 3501) is Unsayable.LONG
    assert unfit("a" * 3500) is None
