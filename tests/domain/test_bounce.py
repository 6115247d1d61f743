"""Which tap was meant for other buttons."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.bounce import Came, Keyboard, is_bounce

NOON = datetime(2027, 3, 10, 12, tzinfo=UTC)


def at(ms: int) -> datetime:
    return NOON + timedelta(milliseconds=ms)


def keyboard(look: str, left: int, shown: int | None, came: Came = Came.CHANGED) -> Keyboard:
    """Its only button carries its look as data."""
    there = None if shown is None else at(shown)
    return Keyboard(f"o{left}", "telegram", "1", "7", came, look, frozenset({look}), at(left), there)


FIRST = keyboard("old", -5000, -5000, Came.FIRST)


@pytest.mark.parametrize(
    "after, bounce", [(-1, False), (0, True), (50, True), (250, True), (499, True), (500, False), (4000, False)]
)
def test_half_a_second_after_the_change(after: int, bounce: bool) -> None:
    changed = keyboard("new", 0, 0)
    assert is_bounce("new", at(after), [FIRST, changed]) is bounce
    assert is_bounce("old", at(after), [FIRST, changed]) is bounce


def test_nothing_is_known_of_the_message() -> None:
    assert not is_bounce("new", at(0), [])


def test_buttons_that_came_with_a_message_are_no_change() -> None:
    assert not is_bounce("old", at(10), [keyboard("old", 0, 0, Came.FIRST)])


def test_unchanged_buttons_are_no_change() -> None:
    assert not is_bounce("old", at(10), [FIRST, keyboard("old", 0, 0)])


def test_a_card_taken_anew_is_a_change_whatever_it_shows() -> None:
    assert is_bounce("old", at(10), [keyboard("old", 0, 0, Came.MOVED)])


def test_a_change_of_what_nobody_knows_any_more_is_a_change() -> None:
    assert is_bounce("new", at(10), [keyboard("new", 0, 0)])


@pytest.mark.parametrize(
    "data, after, bounce",
    [
        ("new", 60, True),  # the telephone was quicker than the answer to us
        ("old", 60, False),  # it still showed the old ones
        ("old", 900, True),  # by now it showed the new ones
        ("new", 1299, True),
        ("new", 1300, False),
    ],
)
def test_while_the_change_is_on_its_way(data: str, after: int, bounce: bool) -> None:
    """It left at 0 and was there at 800."""
    assert is_bounce(data, at(after), [FIRST, keyboard("new", 0, 800)]) is bounce


@pytest.mark.parametrize("data, after, bounce", [("new", 499, True), ("new", 500, False), ("old", 10, False)])
def test_nobody_knows_whether_it_has_arrived(data: str, after: int, bounce: bool) -> None:
    assert is_bounce(data, at(after), [FIRST, keyboard("new", 0, None)]) is bounce


def test_each_change_counts_for_the_taps_of_its_time() -> None:
    changes = [FIRST, keyboard("a", 0, 0), keyboard("b", 1000, 1000), keyboard("c", 9000, 9000)]
    assert [is_bounce("b", at(ms), changes) for ms in (300, 700, 1300, 1700, 9100)] == [True, False, True, False, True]


@pytest.mark.parametrize("first, second", [("a", "b"), ("b", "a")])
@pytest.mark.parametrize("next_", ["a", "b", "c"])
def test_two_changes_of_one_moment_stand_in_no_order(first: str, second: str, next_: str) -> None:
    """Whichever of them stood there last, what comes next is another one."""
    changes = [FIRST, keyboard(first, 0, 0), keyboard(second, 0, 0), keyboard(next_, 1000, 1000)]
    assert is_bounce(next_, at(1050), changes)
    assert not is_bounce(next_, at(1500), changes)


def test_what_stayed_the_same_at_one_moment_stays_the_same() -> None:
    assert not is_bounce(
        "old", at(1050), [FIRST, keyboard("old", 0, 0), keyboard("old", 0, 0), keyboard("old", 1000, 1000)]
    )
