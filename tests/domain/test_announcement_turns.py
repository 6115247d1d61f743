"""Whose turn it is, how many at once, and what withdrawing would do."""

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from bot.domain.announcements import turns
from bot.domain.announcements.announcement import Announcement, Recipient
from bot.domain.announcements.turns import Forecast, LeftOut, TurnOf
from bot.domain.delivery_report import EDITED, STAYS, DeliveryReport
from bot.domain.messages import Act, Fate
from bot.terms.announcements import RecipientState, Unsent

NOW = datetime(2027, 3, 10, 9, 0, tzinfo=UTC)
ANNA = TurnOf("anna", "Anna", "Europe/Berlin", "NI", opted_out=False, reachable=True, agreed=True, inside=True)
FAILED, SENT = RecipientState.FAILED, RecipientState.SENT


@pytest.mark.parametrize(
    "change, reason",
    [
        ({}, None),
        ({"inside": False, "reachable": False}, LeftOut.LEFT),
        ({"opted_out": True}, LeftOut.OPTED_OUT),
        ({"reachable": False}, LeftOut.UNREACHABLE),
        ({"agreed": False, "answered": True}, LeftOut.NOT_AGREED),
        ({"answered": True}, LeftOut.ANSWERED),
    ],
)
def test_who_is_left_out(change: dict[str, bool], reason: LeftOut | None) -> None:
    assert turns.skipped(replace(ANNA, **change)) is reason


@pytest.mark.parametrize(
    "leaving, arrived, room",
    [(0, False, 5), (3, False, 2), (7, False, 0), (0, True, 100), (99, True, 100), (100, True, 0), (200, True, 0)],
)
def test_how_many_more_may_be_under_way(leaving: int, arrived: bool, room: int) -> None:
    assert turns.room(leaving, arrived=arrived) == room


@pytest.mark.parametrize(
    "newest, stops",
    [
        ([(FAILED, "a")] * 3, True),
        ([(FAILED, "a")] * 2, False),
        ([(FAILED, "a"), (FAILED, "b"), (FAILED, "a")], False),
        ([(FAILED, "a"), (SENT, ""), (FAILED, "a")], False),
        ([(RecipientState.BLOCKED, "a")] * 3, False),
        ([], False),
    ],
)
def test_equal_refusals_in_a_row(newest: list[tuple[RecipientState, str]], stops: bool) -> None:
    found = [Recipient("a1", "anna", 1, state, fault) for state, fault in newest]
    assert turns.equal_errors(found) is stops


@pytest.mark.parametrize(
    "state, fault, became",
    [
        (Fate.SENT, "", Unsent.DELETED),
        (Fate.SENT, EDITED, Unsent.REPLACED),
        (Fate.SENT, STAYS, Unsent.LEFT),
        (Fate.FAILED, "400", Unsent.LEFT),
        (Fate.BLOCKED, "", Unsent.LEFT),
    ],
)
def test_what_became_of_what_was_taken_back(state: Fate, fault: str, became: Unsent) -> None:
    report = DeliveryReport("m1", "anna", Act.DELETE, "m0", state, fault, "5", NOW, None)
    assert turns.unsent(report) is became


def test_every_fate_of_a_message_that_waits_no_more_has_a_state() -> None:
    assert set(turns.BECOMES) == set(Fate) - {Fate.WAITING, Fate.CLAIMED}


def test_what_withdrawing_would_do() -> None:
    words = Announcement("a1", "nord", "karin", NOW)
    assert turns.forecast(words, 41, 39, 31) == Forecast(31, 8, 0, 2)
    assert turns.forecast(replace(words, enclosures=("f1",)), 39, 39, 31) == Forecast(31, 0, 8)
