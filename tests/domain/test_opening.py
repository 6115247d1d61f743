"""When stages open: a small way of four, one for each manner of opening."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.domain import opening
from bot.domain.cohorts import Association, AssociationState, Cohort, StagePlan
from bot.domain.errors import Refusal
from bot.domain.journey import StageState, StageStatus
from bot.domain.opening import Change
from bot.domain.programme import Programme, Stage
from bot.domain.stand import Stand
from bot.domain.way import WORKABLE, Way, today, way_of
from bot.domain.words import Words
from bot.terms import Opens
from tests.kit.call import CALL

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
DAY = date(2027, 3, 10)
WORDS = Words({"de": "x"})
IDS = ("a", "b", "c", "d")


def stage(id: str, opens: Opens = Opens.FREE) -> Stage:
    return Stage(id, WORDS, WORDS, WORDS, WORDS, (), (), WORDS, (), opens)


PROGRAMME = Programme("p", WORDS, CALL, 10, 2500, WORDS, (), tuple(stage(id) for id in IDS))


def a_way(day: date | None = None, *, order: tuple[str, ...] = (), **opens: Opens) -> Way:
    cohort = Cohort("k", "K", "t", "NI", date(2027, 6, 30), "p", order)
    return way_of(PROGRAMME, cohort, {id: StagePlan("k", id, how, day) for id, how in opens.items()})


COHORT = Cohort("k", "K", "t", "NI", DAY, "p")


def at(stage: str, way: Way | None = None, states: Mapping[str, StageStatus] | None = None) -> Stand:
    one = Association("v", "V", "k", "NI", stage, AssociationState.ACTIVE, NOW - timedelta(days=9), NOW)
    return Stand(one, COHORT, way or a_way(), states or {})


def being(**states: StageState) -> dict[str, StageStatus]:
    return {id: StageStatus("v", id, state, NOW, None, 3) for id, state in states.items()}


def after(change: Change, before: Mapping[str, StageStatus] | None = None) -> dict[str, StageStatus]:
    return {**(before or {}), **{status.stage: status for status in change.statuses}}


@pytest.mark.parametrize(
    "moment, day",
    [
        (datetime(2027, 3, 10, 22, 59, tzinfo=UTC), date(2027, 3, 10)),
        (datetime(2027, 3, 10, 23, 0, tzinfo=UTC), date(2027, 3, 11)),
        (datetime(2027, 7, 10, 22, 0, tzinfo=UTC), date(2027, 7, 11)),
    ],
)
def test_days_are_those_of_berlin(moment: datetime, day: date) -> None:
    assert today(moment) == day


@pytest.mark.parametrize(
    "order, ids",
    [
        ((), "abcd"),
        (("d", "c", "b", "a"), "dcba"),
        (("c", "a"), "cabd"),
        (("c", "gone", "c", "a"), "cabd"),
    ],
)
def test_the_way_survives_a_changed_programme(order: tuple[str, ...], ids: str) -> None:
    assert "".join(a_way(order=order).ids) == ids


def test_the_programme_decides_where_the_cohort_has_not() -> None:
    assert [one.opens for one in a_way(c=Opens.RELEASE).stages] == [
        Opens.FREE,
        Opens.FREE,
        Opens.RELEASE,
        Opens.FREE,
    ]


@pytest.mark.parametrize(
    "how, day, opens",
    [
        (Opens.FREE, None, True),
        (Opens.RELEASE, None, False),
        (Opens.DATE, None, False),
        (Opens.DATE, DAY, True),
        (Opens.DATE, DAY - timedelta(days=1), True),
        (Opens.DATE, DAY + timedelta(days=1), False),
    ],
)
def test_what_handing_in_opens(how: Opens, day: date | None, opens: bool) -> None:
    change = opening.after_hand_in(at("a", a_way(day, b=how)), "a", NOW, "anna")
    assert change.opened == (("b",) if opens else ())
    assert change.association.stage == ("b" if opens else "a")
    assert change.association.moved_at == NOW
    assert after(change)["a"].state is StageState.HANDED_IN


@pytest.mark.parametrize(
    "how, day, opens",
    [
        (Opens.FREE, None, True),
        (Opens.RELEASE, None, True),
        (Opens.DATE, None, False),
        (Opens.DATE, DAY + timedelta(days=1), False),
    ],
)
def test_what_a_release_opens(how: Opens, day: date | None, opens: bool) -> None:
    way = a_way(day, b=how)
    change = opening.after_release(at("a", way, being(a=StageState.HANDED_IN)), "a", NOW, "karin")
    assert change.opened == (("b",) if opens else ())
    assert change.association.moved_at != NOW
    assert after(change)["a"].version == 3


def test_the_day_itself_opens_only_what_is_next() -> None:
    way = a_way(DAY, b=Opens.DATE, c=Opens.DATE)
    assert opening.due_by_date(at("a", way), NOW).opened == ()
    change = opening.due_by_date(at("a", way, being(a=StageState.HANDED_IN)), NOW)
    assert change.opened == ("b",)
    assert change.association.stage == "b"
    assert change.statuses[0].changed_by is None
    assert opening.due_by_date(at("b", way, after(change, being(a=StageState.HANDED_IN))), NOW).opened == ()


def test_released_after_the_next_one_was_opened() -> None:
    """In a free way the association is further already, and stays there."""
    states = being(a=StageState.HANDED_IN, b=StageState.OPEN)
    change = opening.after_release(at("c", states=states), "a", NOW, "karin")
    assert change.opened == ()
    assert change.association.stage == "c"


def test_given_back_closes_nothing() -> None:
    states = being(a=StageState.HANDED_IN, b=StageState.OPEN)
    change = opening.after_return(at("b", states=states), "a", NOW, "karin")
    assert after(change, states)["a"].state is StageState.RETURNED
    assert after(change, states)["b"].state is StageState.OPEN
    assert change.association.stage == "b"


def test_by_hand_whatever_came_before() -> None:
    change = opening.open_by_hand(at("a"), "c", NOW, "karin")
    assert change.opened == ("c",)
    assert change.association.stage == "a"
    assert at(change.association.stage, states=after(change)).state("b") is StageState.LOCKED


def test_by_hand_what_comes_next_moves_them_on() -> None:
    change = opening.open_by_hand(at("a", states=being(a=StageState.RELEASED)), "b", NOW, "karin")
    assert change.association.stage == "b"


def test_reopened_keeps_what_came_after() -> None:
    states = being(a=StageState.RELEASED, b=StageState.RELEASED)
    change = opening.reopen(at("c", states=states), "a", NOW, "karin")
    assert after(change, states)["a"].state is StageState.OPEN
    assert after(change, states)["b"].state is StageState.RELEASED
    assert change.association.stage == "c"


def test_who_joins_late_may_catch_up_and_nothing_more() -> None:
    assert [at("c").state(id) for id in IDS] == [StageState.OPEN, StageState.OPEN, StageState.OPEN, StageState.LOCKED]
    nearest = at("c").locked_next()
    assert nearest
    assert nearest.id == "d"


@pytest.mark.parametrize(
    "act, state, text",
    [
        (opening.after_hand_in, StageState.LOCKED, "journey-locked"),
        (opening.after_hand_in, StageState.HANDED_IN, "journey-lies-there"),
        (opening.after_hand_in, StageState.RELEASED, "journey-released-already"),
        (opening.after_release, StageState.OPEN, "journey-not-handed-in"),
        (opening.after_release, StageState.RELEASED, "journey-not-handed-in"),
        (opening.after_return, StageState.RETURNED, "journey-not-handed-in"),
        (opening.after_taking_back, StageState.RELEASED, "journey-not-handed-in"),
        (opening.open_by_hand, StageState.OPEN, "journey-already-open"),
        (opening.reopen, StageState.OPEN, "journey-not-released"),
    ],
)
def test_what_is_refused(act: object, state: StageState, text: str) -> None:
    with pytest.raises(Refusal) as refused:
        act(at("a", states=being(a=state)), "a", NOW, "anna")  # type: ignore[operator]
    assert refused.value.text == text


ACTS = (
    opening.after_hand_in,
    opening.after_release,
    opening.after_return,
    opening.after_taking_back,
    opening.open_by_hand,
    opening.reopen,
)


@given(
    hows=st.lists(st.sampled_from(Opens), min_size=4, max_size=4),
    days=st.lists(st.none() | st.integers(-3, 30), min_size=4, max_size=4),
    acts=st.lists(st.tuples(st.sampled_from(ACTS), st.sampled_from(IDS)), max_size=30),
)
def test_whatever_happens_there_is_a_way_on(
    hows: list[Opens], days: list[int | None], acts: list[tuple[object, str]]
) -> None:
    """They never stand on a locked stage, never go back, and at the end everything can have been released."""
    plans = {
        id: StagePlan("k", id, how, None if day is None else DAY + timedelta(days=day))
        for id, how, day in zip(IDS, hows, days, strict=True)
    }
    here = at("a", way_of(PROGRAMME, COHORT, plans))
    for act, id in acts:
        try:
            change: Change = act(here, id, NOW, "x")  # type: ignore[operator]
        except Refusal:
            continue
        assert IDS.index(change.association.stage) >= here.place
        here = moved(here, change)
        assert here.state(here.association.stage) is not StageState.LOCKED
        assert all(here.state(one) in WORKABLE for one in change.opened)
    assert {status.state for status in released(here).values()} == {StageState.RELEASED}


def moved(here: Stand, change: Change) -> Stand:
    return replace(here, association=change.association, statuses=after(change, here.statuses))


def released(here: Stand) -> Mapping[str, StageStatus]:
    """After everybody did all that they can."""
    for id in IDS:
        for act in (opening.open_by_hand, opening.after_hand_in, opening.after_release):
            with suppress(Refusal):
                here = replace(here, statuses=after(act(here, id, NOW, "k"), here.statuses))
    return here.statuses
