"""What every test may ask for."""

import gc
import os
import shutil
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from pathlib import Path

import hypothesis
import pytest

from bot.app import text_folders
from bot.documents import pdf
from bot.runtime.rendering.texts import Texts
from storage.columns import to_ms
from storage.engines.sqlite import Sqlite
from storage.location import Where
from storage.migrate import upgrade
from storage.unit_of_work import Database
from tests.kit.clock import START
from tests.kit.compiling import compile_templates_once
from tests.kit.folders import folder_of
from tests.kit.house import StoryHouse, house_over
from tests.kit.places import keep_files_in_a_quick_place
from tests.kit.postgres import Postgres, running
from tests.kit.told import tell_faults

hypothesis.settings.register_profile(
    "house",
    deadline=None,
    max_examples=int(os.environ.get("EXAMPLES", "50")),
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("house")
"""How long an example takes says more about the machine than about us."""

gc.disable()
"""Until the tests are collected: a million objects that stay, looked through again and again."""

SELDOM = (100_000, 50, 100)
"""When garbage is looked for: most tests leave less than it takes to look."""

SHORT = frozenset({"domain", "programme", "documents", "screens", "kit"})
"""Folders whose tests take no time."""
OFFICE = pdf.office
APART = {"benchmarks": "benchmark", "faults": "faults"}
"""Folders of which every test has this mark."""


def pytest_configure(config: pytest.Config) -> None:
    """Only what measures wants to wait for a real disk, and for what a process does once."""
    tell_faults()
    if "not benchmark" in config.option.markexpr:
        keep_files_in_a_quick_place()
        gc.set_threshold(*SELDOM)
        compile_templates_once()


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """What is left out as a whole is not even loaded."""
    mark = APART.get(collection_path.name, "")
    return True if mark and f"not {mark}" in config.option.markexpr else None


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Handed out file by file, those with the most tests first: one by one, handing out takes seconds, and whatever
    starts last is waited for."""
    items.sort(key=_turn)
    for item in items:
        if not item.get_closest_marker("xdist_group"):
            item.add_marker(pytest.mark.xdist_group(f"{folder_of(item)}/{item.path.name}"))


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.enable()


def _turn(item: pytest.Item) -> int:
    """Groups first, for one process does all of one; the short ones last, so that all processes end together."""
    if item.get_closest_marker("xdist_group"):
        return 0
    return 2 if folder_of(item) in SHORT else 1


def pytest_runtest_setup(item: pytest.Item) -> None:
    """LibreOffice takes ten seconds: only what is about it starts it."""
    vars(pdf)["office"] = OFFICE if item.get_closest_marker("libreoffice") else _no_office


def _no_office() -> None:
    return None


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The newest schema, migrated once; copy it, do not write to it."""
    file = tmp_path_factory.mktemp("schema") / "empty.db"
    upgrade(file)
    return file


@pytest.fixture(scope="session")
def tidy_database(empty_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same after the house has just looked for what is to be forgotten; that takes longer than most of a story."""
    file = Path(shutil.copyfile(empty_database, tmp_path_factory.mktemp("tidy") / "tidy.db"))
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("INSERT INTO retention_run (rule, at, dropped) VALUES ('', ?, 0)", (to_ms(START),))
    return file


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A server; only tests marked `postgres` and `xdist_group("postgres")` ask for it."""
    with running() as server:
        yield server


@pytest.fixture(scope="session")
def texts() -> Texts:
    return Texts(text_folders())


@pytest.fixture
def where(request: pytest.FixtureRequest, tidy_database: Path, tmp_path: Path) -> Where:
    """A file; `tests.kit.postgres.on_both_engines` asks for a server, too."""
    if getattr(request, "param", "sqlite") == "postgres":
        server: Postgres = request.getfixturevalue("postgres")
        return server.create()
    return Path(shutil.copyfile(tidy_database, tmp_path / "projektschmiede.db"))


@pytest.fixture
async def house(where: Where, texts: Texts) -> AsyncIterator[StoryHouse]:
    async with house_over(where, texts) as story:
        yield story


@pytest.fixture
async def database(empty_database: Path, tmp_path: Path) -> AsyncIterator[Database]:
    file = tmp_path / "test.db"
    shutil.copyfile(empty_database, file)
    opened = Database(await Sqlite.open(file))
    yield opened
    await opened.close()
