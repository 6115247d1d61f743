"""Who is next: the most urgent whose chat is free."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.messages import Due, Priority
from bot.runtime.outbox.buffer import MOST, Hand
from bot.runtime.outbox.rate_limit import Pace

NOW = datetime(2027, 3, 10, tzinfo=UTC)
ROWS = st.lists(
    st.builds(
        Due,
        st.sampled_from(Priority),
        st.integers(1, 1000),
        st.uuids().map(str),
        st.sampled_from(["1", "2", "3"]),
    ),
    unique_by=lambda due: due.position,
)


def due(position: int, chat: str = "1", priority: Priority = Priority.REPLY) -> Due:
    return Due(priority, position, f"m{position}", chat)


def filled(*rows: Due) -> Hand:
    hand = Hand(Pace())
    hand.fill(sorted(rows))
    return hand


@given(ROWS)
def test_in_order_within_a_chat_and_by_urgency_between_them(rows: list[Due]) -> None:
    hand, went, now = filled(*rows), [], 0.0
    while (wait := hand.wait(now, set())) is not None:
        now += wait
        best = hand.best(now, set())
        assert best
        hand.take(best)
        hand.pace.take(best.chat, now)
        went.append(best)
    assert sorted(went) == sorted(rows)
    for chat in ("1", "2", "3"):
        mine = [one for one in went if one.chat == chat]
        assert mine == sorted(mine)


def test_a_busy_chat_holds_up_nobody() -> None:
    assert filled(due(1, "1"), due(2, "2")).best(0.0, {"1"}) == due(2, "2")


def test_a_held_chat_comes_back_only_after_a_new_look() -> None:
    hand = filled(due(1, "1"), due(2, "2"))
    hand.hold("1", NOW + timedelta(seconds=5))
    hand.fill([due(3, "1"), due(4, "2")])
    hand.let_go(NOW)
    assert hand.best(0.0, set()) == due(4, "2")
    hand.let_go(NOW + timedelta(seconds=5))
    assert hand.needs_look(None)
    assert hand.best(0.0, {"2"}) is None


def test_a_reply_needs_no_second_look_a_broadcast_does() -> None:
    hand = filled(due(1), due(2, "2", Priority.BROADCAST))
    hand.doubt()
    assert not hand.needs_look(due(1))
    assert hand.needs_look(due(2, "2", Priority.BROADCAST))


def test_a_full_hand_means_there_is_more() -> None:
    hand = filled(*(due(number, str(number)) for number in range(MOST)))
    assert hand.needs_look(None)
    assert not hand.needs_look(due(1))
