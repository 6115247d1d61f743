"""A method that only asks one query, made of its types."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from msgspec import Struct

from storage.query import Query
from storage.rows import Repository

AT = datetime(2027, 3, 10, tzinfo=UTC)


class Stone(Struct, frozen=True):
    name: str
    found_at: datetime


class Queries:
    """Answers with what it is told to, and notes what it was asked."""

    def __init__(self, answer: Any = None) -> None:
        self.answer, self.asked = answer, dict[str, dict[str, Any]]()

    def __getattr__(self, name: str) -> Any:
        def ask(_connection: object, **given: Any) -> Any:
            self.asked[name] = given
            return self._rows() if isinstance(self.answer, list) else self._found()

        return ask

    async def _found(self) -> Any:
        return self.answer

    async def _rows(self) -> Any:
        for row in self.answer:
            yield row


class Stones(Repository):
    get = Query[[str], Stone | None]("by_name", "name", remembered="stones")
    all = Query[[], list[Stone]]("everything")
    named = Query[[datetime], dict[str, Stone]]("later", "since", by="name")
    first = Query[[], Stone]("first")
    save = Query[[Stone, date, bool], bool]("save", "day", "heavy", forgets=("stones",))
    drop = Query[[str], None]("drop", "name")
    count = Query[[], int]("count")
    newest = Query[[], datetime | None]("newest")


ROW = {"name": "Basalt", "found_at": 1_804_636_800_000}
BASALT = Stone("Basalt", AT)


async def test_rows_are_read_as_the_type_says() -> None:
    assert await Stones(None, Queries(ROW)).get("Basalt") == BASALT
    assert await Stones(None, Queries()).get("Basalt") is None
    assert await Stones(None, Queries(ROW)).first() == BASALT
    assert await Stones(None, Queries([ROW])).all() == [BASALT]
    assert await Stones(None, Queries([ROW])).named(AT) == {"Basalt": BASALT}


@pytest.mark.parametrize("answer, count, newest", [(None, 0, None), (1_804_636_800_000, 1_804_636_800_000, AT)])
async def test_a_value_is_read_as_the_type_says(answer: int | None, count: int, newest: datetime | None) -> None:
    stones = Stones(None, Queries(answer))
    assert await stones.count() == count
    assert await stones.newest() == newest
    assert await stones.drop("Basalt") is None  # type: ignore[func-returns-value]


async def test_what_is_given_is_kept_as_its_column_keeps_it() -> None:
    queries = Queries(1)
    assert await Stones(None, queries).save(BASALT, AT.date(), True) is True
    assert queries.asked == {"save": {**ROW, "day": "2027-03-10", "heavy": 1}}


async def test_what_was_read_is_remembered_until_something_is_written() -> None:
    queries = Queries(ROW)
    stones = Stones(None, queries)
    await stones.get("Basalt")
    queries.answer = None
    assert await stones.get("Basalt") == BASALT
    await stones.save(BASALT, AT.date(), False)
    assert await stones.get("Basalt") is None


def test_columns_that_do_not_fit_are_a_mistake_at_once() -> None:
    with pytest.raises((RuntimeError, TypeError, ValueError)):
        type("Wrong", (Repository,), {"save": Query[[str, str], None]("save")})
    with pytest.raises((RuntimeError, TypeError, ValueError)):
        type("Wrong", (Repository,), {"get": Query[[str], None]("get", "name", "other")})
