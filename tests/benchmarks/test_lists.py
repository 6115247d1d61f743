"""One cohort with very many associations: what its coordinator waits for, and what happens when a date is moved."""

import asyncio
import os
import shutil
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

import pytest

from tests.benchmarks import town
from tests.benchmarks.holds import longest
from tests.benchmarks.ledger import Ledgers, scanned
from tests.benchmarks.page import Budget, at_most, table, write
from tests.benchmarks.stage import WORDS, Guest, all_say, ours, says
from tests.kit.house import StoryHouse
from tests.kit.makers import a_neighbour, a_town

pytestmark = pytest.mark.benchmark
SIZES = tuple(map(int, os.environ.get("SIZES", "100,1000,10000").split(",")))
LIMIT = 150
"""Milliseconds at the largest size, of each deed."""
HELD = 20
"""Milliseconds for which nothing keeps the event loop."""
TRIES = 3
PATIENCE = 60.0
WATCHED = 0.1
"""Share of a core that it takes to be looked at while it waits: each turn of the loop is timed."""
LOOKS = 0.05
"""Seconds between two looks whether it is planned."""
FINEST = 0.001
"""Seconds; what it takes anyway is not the same in any two seconds."""
FAR = timedelta(days=20)


@dataclass(frozen=True)
class Found:
    """The least of a few tries; `done` is False when it did not come to its end within our patience."""

    ms: float
    messages: int
    held: float
    """Milliseconds, the most."""
    done: bool = True

    @property
    def cell(self) -> str:
        if not self.done:
            return f"not within {self.ms / 1000:.0f} s, held {self.held:.0f}"
        return f"{self.ms:.0f} ms, {self.messages} messages, held {self.held:.0f}"


@dataclass
class Hall:
    """A bot over a town of `size` associations, and where it writes how its loop was held."""

    guest: Guest
    file: Path
    holds: Path
    size: int

    async def answered(self, text: str) -> Found:
        """What the coordinator waits for."""
        tries: list[Found] = []
        while len(tries) < TRIES and all(found.done for found in tries):
            tries.append(await self._answered(text))
        return min(tries, key=lambda found: (not found.done, found.ms))

    async def _answered(self, text: str) -> Found:
        began, before = perf_counter(), len(self.guest.world.calls)
        try:
            cost = await self.guest.run([says(self.size, text)], within=PATIENCE)
        except TimeoutError:
            return self._found(began, PATIENCE, before, done=False)
        return self._found(began, cost.seconds, before)

    async def planned(self, starts: datetime) -> Found:
        """From the moved date until nothing more follows from it: CPU of the bot, less what it takes anyway."""
        began, before, cpu = perf_counter(), len(self.guest.world.calls), self.guest.cpu()
        await town.set_date(self.file, starts)
        try:
            async with asyncio.timeout(PATIENCE):
                while town.unplanned(self.file):
                    await asyncio.sleep(LOOKS)
            await self.guest.rests(PATIENCE, WATCHED)
        except TimeoutError:
            return self._found(began, PATIENCE, before, done=False)
        assert town.reminded(self.file) == self.size, "each association hears of the workshop"
        return self._found(began, max(FINEST, self.guest.busy_since(began, cpu)), before)

    def _found(self, began: float, seconds: float, before: int, *, done: bool = True) -> Found:
        messages = sum(call.method in WORDS for call in self.guest.world.calls[before:])
        return Found(1000 * seconds, messages, 1000 * longest(self.holds, began).worked, done)


async def _board(hall: Hall) -> Found:
    return await hall.answered("/pult")


async def _moved_date(hall: Hall) -> Found:
    """Set first, so that there is something to move; both are planned for all."""
    await hall.guest.looks_idle(WATCHED)
    starts = datetime.now(UTC) + FAR
    first = await hall.planned(starts)
    return await hall.planned(starts + timedelta(days=1)) if first.done else first


async def _outlook(hall: Hall) -> Found:
    """With the reminders of a date."""
    await hall.planned(datetime.now(UTC) + timedelta(days=10))
    return await hall.answered("/ausblick")


async def _crowd(hall: Hall) -> Found:
    """A hundred at once; how long each of them waits is measured elsewhere."""
    await hall.guest.run(all_say("/schritt", range(100)))
    await hall.guest.rests(busy=WATCHED)
    began, before = perf_counter(), len(hall.guest.world.calls)
    cost = await hall.guest.run(all_say("/schritt", range(100)))
    return hall._found(began, cost.seconds, before)


DEEDS: dict[str, Callable[[Hall], Awaitable[Found]]] = {
    "`/pult`": _board,
    "`/ausblick`": _outlook,
    "a moved date, planned for all": _moved_date,
    "`/schritt` of a hundred at once": _crowd,
}
ALL_AT_ONCE = "`/schritt` of a hundred at once"
"""Held to the loop alone."""


async def test_lists(tmp_path: Path) -> None:
    found: dict[str, list[Found]] = {name: [] for name in DEEDS}
    for size in SIZES:
        settled = tmp_path / f"town{size}.db"
        await town.build(settled, size)
        for name, deed in DEEDS.items():
            found[name].append(await measured(deed, settled, tmp_path / "here", size))
            print(size, name, found[name][-1].cell)
    budgets = [budget for name, series in found.items() for budget in judged(name, series)]
    rows = [(name, *(one.cell for one in series)) for name, series in found.items()]
    head = ("what", *(f"{size:,} associations" for size in SIZES))
    body = (
        f"All in one cohort. The least of {TRIES} tries from the coordinator's word to the answer, its messages, and "
        "the longest time for which the event loop did not turn, in ms (CPU of its thread). A date is moved in the "
        "database; CPU until all reminders are planned anew and nothing more follows, less what the bot takes for as "
        "long while nobody comes and its loop is looked at. `/ausblick` is asked when "
        f"those of a date are planned, or after {PATIENCE:.0f} s.\n\n"
        f"{table(head, rows)}"
    )
    write("lists", "Very many associations", body, budgets)


async def measured(deed: Callable[[Hall], Awaitable[Found]], settled: Path, folder: Path, size: int) -> Found:
    file, holds = _fresh(settled, folder), folder / "holds"
    async with ours(file, holds=holds) as guest:
        hall = Hall(guest, file, holds, size)
        await guest.run([says(size, "/hilfe")])
        await guest.rests(busy=WATCHED)
        return await deed(hall)


def _fresh(settled: Path, folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return shutil.copyfile(settled, folder / "projektschmiede.db")


def judged(name: str, series: list[Found]) -> list[Budget]:
    """At the largest size."""
    found = series[-1]
    held = at_most(f"{name}: the loop is held", HELD, found.held, "ms", f"of {found.ms:.0f} ms that it took in all")
    if name == ALL_AT_ONCE:
        return [held]
    most = 1 if name.startswith("`/") else 0
    return [
        _timely(name, series),
        Budget(f"{name}: messages", f"≤ {most}", str(found.messages), found.messages <= most),
        held,
    ]


def _timely(name: str, series: list[Found]) -> Budget:
    what, found = f"{name}, {SIZES[-1]:,} associations", series[-1]
    if not found.done:
        return Budget(what, f"≤ {LIMIT} ms", f"not within {found.ms / 1000:.0f} s", held=False)
    return at_most(what, LIMIT, found.ms, "ms", f"{found.ms / series[0].ms:.0f} times what it takes with {SIZES[0]}")


async def test_queries(ledgers: Ledgers, house: StoryHouse) -> None:
    """Each statement of the three deeds finds what it needs by an index."""
    here = await a_town(house)
    for number in range(20):
        await a_neighbour(house, f"Person {number}")
    metronome = house.app.metronome
    metronome.ticks = tuple(tick for tick in metronome.ticks if tick.name.startswith("reminders."))
    with ledgers.counting() as ledger:
        await here.coordinator.says("/pult")
        await here.coordinator.says("/ausblick")
        async with house.database.work() as work:
            await work.events.save(town.a_workshop(here.cohort.id, house.clock.now() + FAR))
            await work.commit()
        house.clock.forward(seconds=2)
        await house.settle()
    with closing(sqlite3.connect(house.file)) as connection:
        found = scanned(connection, ledger.texts)
    print("\n".join(sorted(f"{table}: {text}" for table, text in found)))
    tables = sorted({table for table, _text in found})
    why = f"these are read from end to end: {', '.join(tables)}"
    budget = Budget("tables read without an index", "0", str(len(tables)), not tables, why)
    body = (
        f"`/pult`, `/ausblick`, a date that is set, and its planning: {len(ledger.texts)} statements, "
        "each explained by SQLite."
    )
    write("queries", "Indexes", body, [budget])
