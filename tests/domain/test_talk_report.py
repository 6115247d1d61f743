"""Who looks at a report, and what follows from a decision."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.domain.consultations.absence import Absence
from bot.domain.people import Channel, Person
from bot.domain.talks.report import (
    TalkBar,
    TalkLook,
    TalkReport,
    bar_of,
    barred,
    decided,
    may_appeal,
    same_look,
    two_readers,
)
from bot.domain.talks.talk import Side
from bot.terms import Language
from bot.terms.talks import ReportReason, Ruling

NOW = datetime(2027, 3, 10, 18, 42, tzinfo=UTC)
DAY = date(2027, 3, 10)
REPORT = TalkReport("p", "t", Side.ASKER, ReportReason.RUDE, NOW, "anna", "elif", "a", "b", "nord", "sued")


def desk(names: str) -> list[Person]:
    return [Person(name, name, Language.GERMAN, Channel.WEB, None, NOW) for name in names]


def named(asker: str, listing: str, away: dict[str, str | None] | None = None, involved: str = "") -> str:
    absences = [Absence(who, DAY, stand_in, NOW) for who, stand_in in (away or {}).items()]
    found = two_readers(desk(asker), desk(listing), absences, DAY, set(involved))
    return "".join(one.id for one in found)


@pytest.mark.parametrize(
    "asker, listing, away, involved, two",
    [
        ("abc", "abc", {}, "", "ab"),
        ("abc", "xyz", {}, "", "ax"),
        ("a", "a", {}, "", "a"),
        ("a", "", {}, "", "a"),
        ("", "x", {}, "", "x"),
        ("", "", {}, "", ""),
        ("abc", "", {}, "", "ab"),
        ("ab", "ax", {}, "", "ax"),
        ("abc", "abc", {}, "a", "bc"),
        ("a", "a", {}, "a", ""),
        ("abc", "abc", {"a": None}, "", "bc"),
        ("abc", "abc", {"a": "c"}, "", "cb"),
        ("ab", "xy", {"x": "y"}, "", "ay"),
        ("a", "a", {"a": None}, "", "a"),
        ("ab", "ab", {"a": None, "b": None}, "", "ab"),
    ],
)
def test_who_looks(asker: str, listing: str, away: dict[str, str | None], involved: str, two: str) -> None:
    assert named(asker, listing, away, involved) == two


LETTERS = st.lists(st.sampled_from("abcdef"), unique=True).map("".join)


@given(LETTERS, LETTERS, st.dictionaries(st.sampled_from("abcdef"), st.none() | st.sampled_from("abcdef")), LETTERS)
def test_never_more_than_two_never_one_twice_never_who_talked(
    asker: str, listing: str, away: dict[str, str | None], involved: str
) -> None:
    found = named(asker, listing, away, involved)
    assert len(found) == len(set(found)) <= 2
    assert not set(found) & set(involved)
    assert set(found) <= set(asker) | set(listing)
    there = (set(asker) | set(listing)) - set(involved) - set(away)
    assert len(found) >= min(2, len(there & set(asker))) or set(listing) - set(asker)


@pytest.mark.parametrize(
    "ruling, side, person, association, until",
    [
        (Ruling.PAUSE, Side.ASKER, "elif", None, date(2027, 4, 9)),
        (Ruling.PAUSE, Side.VOLUNTEER, "elif", None, date(2027, 4, 9)),
        (Ruling.EXCLUDE, Side.ASKER, "elif", None, None),
        (Ruling.EXCLUDE, Side.VOLUNTEER, None, "bruecke", None),
    ],
)
def test_what_is_forbidden(
    ruling: Ruling, side: Side, person: str | None, association: str | None, until: date | None
) -> None:
    bar = bar_of(decided(replace(REPORT, side=side), ruling, "a", NOW), "b", "bruecke", DAY, NOW)
    assert bar
    assert (bar.person, bar.association, bar.until) == (person, association, until)


@pytest.mark.parametrize("ruling", [Ruling.WARN, Ruling.UNFOUNDED])
def test_a_warning_forbids_nothing(ruling: Ruling) -> None:
    assert bar_of(decided(REPORT, ruling, "a", NOW), "b", "bruecke", DAY, NOW) is None


@pytest.mark.parametrize("until, days, holds", [(DAY, 0, True), (DAY, 1, False), (None, 4000, True)])
def test_how_long_it_holds(until: date | None, days: int, holds: bool) -> None:
    bars = [TalkBar("b", "p", "elif", None, NOW, until), TalkBar("c", "p", "elif", None, NOW, date(2020, 1, 1))]
    assert (barred(bars, DAY + timedelta(days=days)) is not None) is holds


@pytest.mark.parametrize("minutes, same", [(0, True), (9, True), (10, False)])
def test_a_second_look_is_another_one_after_ten_minutes(minutes: int, same: bool) -> None:
    looks = [TalkLook("k", "p", "karin", NOW)]
    assert same_look(looks, "karin", NOW + timedelta(minutes=minutes)) is same
    assert not same_look(looks, "jonas", NOW)


@pytest.mark.parametrize(
    "ruling, person, days, may",
    [
        (Ruling.WARN, "elif", 30, True),
        (Ruling.WARN, "elif", 31, False),
        (Ruling.WARN, "anna", 1, False),
        (Ruling.UNFOUNDED, "elif", 1, False),
        (Ruling.EXCLUDE, "elif", 1, True),
    ],
)
def test_who_may_see_it_in_another_way(ruling: Ruling, person: str, days: int, may: bool) -> None:
    report = decided(REPORT, ruling, "a", NOW)
    assert may_appeal(report, person, NOW + timedelta(days=days)) is may
    assert not may_appeal(replace(report, appealed_at=NOW), person, NOW)
