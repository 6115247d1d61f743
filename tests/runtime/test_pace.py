"""Never faster than Telegram allows, whoever is written to."""

from collections import defaultdict

from hypothesis import given
from hypothesis import strategies as st

from bot.runtime.outbox.rate_limit import OVERALL, Pace

CHATS = st.sampled_from(["1", "2", "3", "-100", "-200"])
LATER = st.floats(0, 2.0)
LITTLE = 1e-6


def sent(pace: Pace, asked: list[tuple[str, float]]) -> list[tuple[float, str]]:
    """One after the other, each as early as it may."""
    now, times = 0.0, []
    for chat, wait in asked:
        now = max(pace.next(now + wait), pace.ready(chat))
        pace.take(chat, now)
        times.append((now, chat))
    return times


def most_within(times: list[float], seconds: float) -> int:
    return max(sum(1 for other in times if at <= other < at + seconds - LITTLE) for at in times)


@given(st.lists(st.tuples(CHATS, LATER), min_size=1, max_size=150))
def test_at_most_thirty_a_second_to_all(asked: list[tuple[str, float]]) -> None:
    assert most_within([at for at, _ in sent(Pace(), asked)], 1.0) <= 29 + 1


@given(st.lists(st.tuples(CHATS, LATER), min_size=1, max_size=150))
def test_each_chat_has_its_own_limit(asked: list[tuple[str, float]]) -> None:
    by_chat = defaultdict(list)
    for at, chat in sent(Pace(), asked):
        by_chat[chat].append(at)
    for chat, times in by_chat.items():
        if chat.startswith("-"):
            assert most_within(times, 60.0) <= 18 + 1
        else:
            assert all(most_within(times, span) <= 3 + span for span in (1.0, 5.0, 20.0))


@given(st.lists(st.tuples(CHATS, LATER), min_size=1, max_size=60), st.integers(0, 50), st.floats(0.1, 30), CHATS)
def test_a_request_for_a_pause_is_kept(asked: list[tuple[str, float]], after: int, seconds: float, chat: str) -> None:
    pace = Pace()
    before = sent(pace, asked[:after]) or [(0.0, chat)]
    until = before[-1][0] + seconds
    pace.close(until, chat)
    assert pace.next(before[-1][0]) >= until
    assert pace.ready(chat) >= until
    assert pace.ready("someone else") <= until


@given(st.lists(st.tuples(st.integers(1, 10), LATER, st.floats(0, 0.25), st.floats(0, 1)), min_size=1, max_size=150))
def test_however_long_they_travel_telegram_never_takes_more_than_thirty_a_second(
    left: list[tuple[int, float, float, float]],
) -> None:
    """Each is taken somewhere between its leaving and the answer to it."""
    pace, now, taken = Pace(), 0.0, []
    answers: list[tuple[float, float, int]] = []
    for turns, wait, travels, where in left:
        now += wait
        while (later := pace.room(now, turns)) > now:
            now = min([later, *(at for at, _until, _turns in answers if at > now)])
            land(pace, answers, now)
        land(pace, answers, now)
        answers.append((now + travels, pace.leaves(now, turns), turns))
        taken += [now + travels * where] * turns
    assert most_within(taken, 1.0) <= 30


def land(pace: Pace, answers: list[tuple[float, float, int]], now: float) -> None:
    for at, until, turns in [answer for answer in answers if answer[0] <= now]:
        pace.landed(until, at, turns)
        answers.remove((at, until, turns))


def test_without_a_pace_everything_may_leave_at_once() -> None:
    pace = Pace(overall=0.0)
    pace.leaves(1.0, 50)
    assert pace.room(1.0, 10) == 1.0


def test_nine_tenths_of_the_limit_are_used() -> None:
    times = sent(Pace(), [(str(number), 0.0) for number in range(290)])
    assert times[-1][0] <= 290 * OVERALL
    assert 1 / OVERALL >= 0.9 * 30


def test_three_messages_at_once_then_one_a_second() -> None:
    times = [at for at, _ in sent(Pace(), [("1", 0.0)] * 5)]
    assert [round(at, 1) for at in times] == [0.0, 0.0, 0.1, 1.0, 2.0]


def test_what_is_even_again_is_forgotten() -> None:
    pace = Pace()
    for number in range(20_000):
        pace.take(str(number), pace.next(0.0))
    assert len(pace._chats) < 10_100
