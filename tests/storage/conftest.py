"""The same tests on both engines."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.engine import open_engine
from storage.location import Where
from storage.unit_of_work import Database
from tests.kit.postgres import BOTH_ENGINES, Postgres


@pytest.fixture(params=BOTH_ENGINES)
def where(request: pytest.FixtureRequest, empty_database: Path, tmp_path: Path) -> Where:
    if request.param == "postgres":
        postgres: Postgres = request.getfixturevalue("postgres")
        return postgres.create()
    file = tmp_path / "test.db"
    file.write_bytes(empty_database.read_bytes())
    return file


@pytest.fixture
async def database(where: Where) -> AsyncIterator[Database]:
    opened = Database(await open_engine(where))
    yield opened
    await opened.close()
