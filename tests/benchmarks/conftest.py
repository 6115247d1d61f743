"""Measurements run one after the other, and only when they are asked for."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.benchmarks import town
from tests.benchmarks.ledger import Ledgers, watching


@pytest.fixture(scope="session")
def settled_town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    import asyncio

    file = tmp_path_factory.mktemp("town") / "projektschmiede.db"
    asyncio.run(town.build(file, town.PEOPLE))
    return file


@pytest.fixture
def database(settled_town: Path, tmp_path: Path) -> Path:
    """A town of a thousand members, one for each measurement."""
    file = tmp_path / "projektschmiede.db"
    shutil.copyfile(settled_town, file)
    return file


@pytest.fixture
def ledgers() -> Iterator[Ledgers]:
    """Ask for it before the house: connections that are open already are not seen."""
    with watching() as found:
        yield found
