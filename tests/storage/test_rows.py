"""The one mapper between rows and frozen records."""

import json
import sqlite3
from calendar import timegm
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import Enum, IntEnum, StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct, defstruct, field
from msgspec.structs import astuple

from storage.columns import codec
from storage.engines.sqlite_rows import ColumnPlaces, SqliteRow
from storage.rows import by, from_row, many, one, to_row


class Colour(StrEnum):
    RED = "r"
    GREEN = "g"


class Rank(IntEnum):
    FIRST = 0
    SECOND = 1


class Size(Struct, frozen=True):
    """Stands in the same row."""

    width: int
    cut_at: datetime | None


class Thing(Struct, frozen=True):
    """One field of each kind, the nested one in the middle."""

    name: str
    count: int
    content: bytes | None
    whole: bool
    made_at: datetime
    size: Size
    day: date
    wall: time | None
    colour: Colour
    other: Colour | None
    rank: Rank
    steps: tuple[str, ...]
    days: frozenset[int]
    said: Mapping[str, str]
    chosen: Mapping[Colour, Rank] = field(default_factory=dict)
    gone_at: datetime | None = None


NOON = datetime(2027, 3, 10, 12, 0, tzinfo=UTC)
THING = Thing(
    name="Brücke",
    count=7,
    content=b"\x00\xff",
    whole=True,
    made_at=NOON,
    size=Size(3, None),
    day=date(2027, 3, 10),
    wall=time(9, 30),
    colour=Colour.RED,
    other=None,
    rank=Rank.FIRST,
    steps=("idee", "satz"),
    days=frozenset({4, 0, 2}),
    said={"frage": "Wer seid ihr?"},
    chosen={Colour.GREEN: Rank.SECOND},
    gone_at=NOON + timedelta(milliseconds=1),
)
ROW = {
    "name": "Brücke",
    "count": 7,
    "content": b"\x00\xff",
    "whole": 1,
    "made_at": 1804680000000,
    "width": 3,
    "cut_at": None,
    "day": "2027-03-10",
    "wall": "09:30:00",
    "colour": "r",
    "other": None,
    "rank": 0,
    "steps": '["idee","satz"]',
    "days": "[0,2,4]",
    "said": '{"frage":"Wer seid ihr?"}',
    "chosen": '{"g":1}',
    "gone_at": 1804680000001,
}


def test_a_record_becomes_a_row_and_a_row_becomes_a_record() -> None:
    assert to_row(THING) == ROW
    assert from_row(Thing, ROW) == THING


def test_what_is_written_are_bare_values() -> None:
    """Whoever hands a database a subclass of str or int pays for it, and PostgreSQL takes no bool for a number."""
    assert {type(value) for value in to_row(THING).values()} == {str, int, bytes, type(None)}


@pytest.mark.parametrize(
    "hint, value, kept",
    [
        (str, "", ""),
        (int, 0, 0),
        (str | None, None, None),
        (str | None, "", ""),
        (bool, False, 0),
        (bool | None, False, 0),
        (bool | None, None, None),
        (datetime, datetime(1970, 1, 1, tzinfo=UTC), 0),
        (datetime, datetime(1969, 12, 31, 23, 59, 59, 999000, tzinfo=UTC), -1),
        (datetime, datetime(9999, 12, 31, 23, 59, 59, 999000, tzinfo=UTC), 253402300799999),
        (datetime | None, None, None),
        (date | None, date(2028, 2, 29), "2028-02-29"),
        (time, time(0), "00:00:00"),
        (time, time(23, 59, 59, 999999), "23:59:59.999999"),
        (Colour | None, Colour.GREEN, "g"),
        (Rank | None, Rank.FIRST, 0),
        (tuple[str, ...], (), "[]"),
        (tuple[Colour, ...], (Colour.GREEN, Colour.RED), '["g","r"]'),
        (frozenset[str], frozenset({"b", "a"}), '["a","b"]'),
        (tuple[str, ...] | None, None, None),
        (Mapping[str, str], {}, "{}"),
        (Mapping[str, str], {"wörter": 'mit "Zeichen" 🎉'}, '{"wörter":"mit \\"Zeichen\\" 🎉"}'),
    ],
)
def test_how_each_type_is_kept(hint: Any, value: object, kept: object) -> None:
    kind: Any = defstruct("Kind", [("value", hint)], frozen=True)
    assert to_row(kind(value)) == {"value": kept}
    read: object = from_row(kind, {"value": kept}).value
    assert (read, type(read)) == (value, type(value))


def test_of_an_instant_that_may_be_missing_zero_is_none() -> None:
    kind: Any = defstruct("Kind", [("at", datetime | None)], frozen=True)
    assert from_row(kind, {"at": 0}) == kind(None)


def test_microseconds_are_cut_off_and_zones_become_utc() -> None:
    kind: Any = defstruct("Kind", [("at", datetime)], frozen=True)
    berlin = timezone(timedelta(hours=1))
    row = to_row(kind(datetime(1970, 1, 1, 1, 0, 1, 999, tzinfo=berlin)))
    assert row == {"at": 1000}
    assert from_row(kind, row).at == datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC)


class Loud(Enum):
    YES = "yes"


@pytest.mark.parametrize(
    "hint", [float, str | int, list[str], dict[str, str], tuple[str, str], frozenset[date], Size | None, Loud, object]
)
def test_what_no_column_can_hold_is_refused_before_anything_is_kept(hint: Any) -> None:
    with pytest.raises(TypeError):
        codec(hint)


def test_a_column_that_is_missing_is_named_and_no_default_hides_it() -> None:
    without = {name: value for name, value in ROW.items() if name != "gone_at"}
    with pytest.raises(KeyError, match="gone_at"):
        from_row(Thing, without)


@pytest.mark.parametrize(
    "wrong",
    [
        {"colour": "blue"},
        {"rank": 9},
        {"day": "10.03.2027"},
        {"steps": "idee"},
        {"chosen": '{"blue":1}'},
        {"made_at": None},
        {"colour": None},
    ],
    ids=str,
)
def test_a_value_that_makes_no_sense_is_not_passed_on(wrong: dict[str, object]) -> None:
    with pytest.raises((ValueError, TypeError)):
        from_row(Thing, ROW | wrong)


def test_a_time_without_a_zone_is_not_kept() -> None:
    kind: Any = defstruct("Kind", [("at", datetime)], frozen=True)
    with pytest.raises(TypeError):
        to_row(kind(datetime(2027, 3, 10)))  # noqa: DTZ001 - this is the mistake


async def test_one_row_many_rows_and_rows_by_a_column() -> None:
    async def none() -> None:
        return None

    async def found() -> dict[str, object]:
        return ROW

    async def two() -> Any:
        for name in ("a", "b"):
            yield ROW | {"name": name}

    assert await one(Thing, none()) is None
    assert await one(Thing, found()) == THING
    assert [thing.name for thing in await many(Thing, two())] == ["a", "b"]
    assert {name: thing.name for name, thing in (await by("name", Thing, two())).items()} == {"a": "a", "b": "b"}


WALLS = datetime(1970, 1, 2), datetime(9999, 12, 30)  # noqa: DTZ001 - Hypothesis adds the zone
INSTANTS = st.datetimes(*WALLS, timezones=st.just(UTC))
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"))
NUMBERS = st.integers(-(2**63), 2**63 - 1)
THINGS = st.builds(
    Thing,
    name=TEXTS,
    count=NUMBERS,
    content=st.none() | st.binary(),
    whole=st.booleans(),
    made_at=INSTANTS,
    size=st.builds(Size, NUMBERS, st.none() | INSTANTS),
    day=st.dates(),
    wall=st.none() | st.times(),
    colour=st.sampled_from(Colour),
    other=st.none() | st.sampled_from(Colour),
    rank=st.sampled_from(Rank),
    steps=st.lists(TEXTS).map(tuple),
    days=st.frozensets(st.integers(0, 6)),
    said=st.dictionaries(TEXTS, TEXTS),
    chosen=st.dictionaries(st.sampled_from(Colour), st.sampled_from(Rank)),
    gone_at=st.none() | INSTANTS,
)


def _ms(at: datetime | None) -> int | None:
    """By the calendar of the C library, in whole numbers."""
    return None if at is None else timegm(at.timetuple()) * 1000 + at.microsecond // 1000


def _cut(at: datetime | None) -> datetime | None:
    return at and at.replace(microsecond=at.microsecond // 1000 * 1000)


def _expected(thing: Thing) -> dict[str, object]:
    """Column by column, by hand; JSON as its values."""
    return {
        "name": thing.name,
        "count": thing.count,
        "content": thing.content,
        "whole": 1 if thing.whole else 0,
        "made_at": _ms(thing.made_at),
        "width": thing.size.width,
        "cut_at": _ms(thing.size.cut_at),
        "day": f"{thing.day.year:04}-{thing.day.month:02}-{thing.day.day:02}",
        "colour": {Colour.RED: "r", Colour.GREEN: "g"}[thing.colour],
        "other": None if thing.other is None else {Colour.RED: "r", Colour.GREEN: "g"}[thing.other],
        "rank": [Rank.FIRST, Rank.SECOND].index(thing.rank),
        "steps": list(thing.steps),
        "days": [day for day in range(7) if day in thing.days],
        "said": dict(thing.said),
        "chosen": {"rg"[colour is Colour.GREEN]: int(rank is Rank.SECOND) for colour, rank in thing.chosen.items()},
        "gone_at": _ms(thing.gone_at),
    }


@given(THINGS)
def test_whatever_it_holds_it_comes_back_from_a_database_as_it_was(thing: Thing) -> None:
    row = to_row(thing)
    with sqlite3.connect(":memory:") as connection:
        found = connection.execute(f"SELECT {', '.join(f':{name} AS {name}' for name in row)}", row).fetchone()
    connection.close()
    kept = SqliteRow(ColumnPlaces(row), found)
    json_read = {name: json.loads(kept[name]) for name in ("steps", "days", "said", "chosen")}
    assert {**dict(kept), **json_read} == _expected(thing) | {"wall": thing.wall and str(thing.wall)}
    back = from_row(Thing, kept)
    size = Size(thing.size.width, _cut(thing.size.cut_at))
    wanted = (thing.name, thing.count, thing.content, thing.whole, _cut(thing.made_at), size, thing.day)
    assert astuple(back)[:7] == wanted
    assert astuple(back)[7:15] == astuple(thing)[7:15]
    assert back.gone_at == _cut(thing.gone_at)
    assert all(type(mine) is type(theirs) for mine, theirs in zip(astuple(back), astuple(thing), strict=True))
