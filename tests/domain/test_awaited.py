"""Whoever is waited for is brought up after 7 and after 14 days, and never two times in one week."""

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from bot.domain.awaited import Awaited, awaited, nudged, put_off, settled, still_awaited
from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.joining.invitations import greeting_in, invited
from bot.terms import MemberRole

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
COHORT = Cohort("k", "K", "t", "NI", date(2027, 6, 30), "default")
BRIDGE = Association("a", "Brücke", "k", "NI", "idee", AssociationState.ACTIVE, NOW, NOW)
INVITED = invited("i", "a", MemberRole.CONTACT, 3, timedelta(days=14), "karin", NOW)


def at(days: float) -> datetime:
    return NOW + timedelta(days=days)


def test_twice_and_no_more() -> None:
    first = awaited(None, "a", "karin", NOW)
    assert first == Awaited("a", "karin", NOW, 0, at(7))
    second = nudged(first, at(7))
    assert (second.said, second.due_at) == (1, at(14))
    last = nudged(second, at(14))
    assert (last.said, last.due_at) == (2, None)
    assert awaited(last, "a", "jonas", at(20)) == replace(last, person="jonas")


def test_who_hears_of_it_late_is_left_in_peace_for_a_week() -> None:
    assert nudged(awaited(None, "a", "karin", NOW), at(9)).due_at == at(16)


@pytest.mark.parametrize("said, day, due", [(0, 3, 10), (0, 6.5, 13.5), (1, 8, 15), (1, 2, 14)])
def test_a_new_invitation_puts_it_off(said: int, day: float, due: float) -> None:
    known = Awaited("a", "karin", NOW, said, at(7))
    assert awaited(known, "a", "jonas", at(day)) == Awaited("a", "jonas", NOW, said, at(due))


def test_settled_begins_anew_with_the_next_invitation() -> None:
    known = settled(awaited(None, "a", "karin", NOW))
    assert known.due_at is None
    assert awaited(known, "a", "karin", at(20)).due_at == at(27)
    assert put_off(known, at(3)).due_at == at(3)


@pytest.mark.parametrize(
    "changed, awaits",
    [
        ({}, True),
        ({"arrived": True}, False),
        ({"invitations": []}, False),
        ({"invitations": [replace(INVITED, revoked_at=NOW)]}, False),
        ({"invitations": [replace(INVITED, revoked_at=NOW), INVITED]}, True),
        ({"now": at(40)}, True),
        ({"now": datetime(2027, 6, 30, 21, tzinfo=UTC)}, True),
        ({"now": datetime(2027, 6, 30, 23, tzinfo=UTC)}, False),
        ({"association": replace(BRIDGE, deadline=date(2027, 3, 9))}, False),
        ({"association": replace(BRIDGE, state=AssociationState.PAUSED)}, False),
        ({"association": replace(BRIDGE, state=AssociationState.LEFT)}, False),
    ],
)
def test_until_when_somebody_is_awaited(changed: dict[str, object], awaits: bool) -> None:
    facts = {"association": BRIDGE, "cohort": COHORT, "invitations": [INVITED], "now": NOW, "arrived": False, **changed}
    assert still_awaited(**facts) is awaits  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "raw, line",
    [
        ("Liebe Aylin,\n wie  besprochen.", "Liebe Aylin, wie besprochen."),
        ('<b>Zoé & "Co" 🎉', '<b>Zoé & "Co" 🎉'),
        ("x" * 300, "x" * 300),
        ("x" * 301, None),
        ("\u202e\x00 \n", None),
        ("a\u202eb", "ab"),
    ],
)
def test_a_personal_line(raw: str, line: str | None) -> None:
    assert greeting_in(raw) == line
