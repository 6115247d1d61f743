"""The same as the whole way, in retired instructions instead of time: what a busy machine does not change.

BOTS=same,ours measures only those; budgets want all.
"""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import pytest

from tests.benchmarks.callgrind import HERE, Callgrind
from tests.benchmarks.deeds import DEEDS, ECHOES, JUDGED, NAMES, ORDER, WORDS, Costs, judged, measured
from tests.benchmarks.page import write
from tests.benchmarks.stage import Guest, all_say, bare, ours, peer
from tests.kit.telegram.values import Json

pytestmark = [pytest.mark.benchmark, pytest.mark.skipif(not HERE, reason="wants valgrind")]
BOTS = os.environ.get("BOTS", ",".join(NAMES)).split(",")
CROWD, WARM = range(100), range(100, 120)
QUIET = (range(120, 130), range(130, 140), range(140, 150))
"""Few are enough, but now and then Python looks through all its memory: the least counts."""
PATIENCE = 900.0
BUSY = 0.3
"""Share of a core above which a bot does more than to wait, slow as it is while it is looked at."""
STILL = 5.0
"""Seconds in which it is seen what a bot does by itself."""


@dataclass
class Counted:
    """A bot whose instructions are counted; `by_itself` a second."""

    guest: Guest
    callgrind: Callgrind
    by_itself: float = 0.0

    @property
    def _clock(self) -> float:
        """Without the time in which others had the processor: meanwhile it does nothing by itself either."""
        return time.perf_counter() - self.guest.starved()

    async def begins(self) -> None:
        """It must be warm: what is done once belongs to no update."""
        began = self._clock
        self.callgrind.begin(self.guest.process.pid)
        await asyncio.sleep(STILL)
        self.by_itself = self.callgrind.end(self.guest.process.pid) / (self._clock - began)

    async def costs(self, updates: Sequence[Json], at_once: int) -> float:
        """Millions of instructions for each, with what follows by itself, without what it does while nobody comes."""
        began = self._clock
        self.callgrind.begin(self.guest.process.pid)
        await self.guest.run(updates, at_once, PATIENCE)
        await self.guest.rests(PATIENCE, BUSY)
        counted = self.callgrind.end(self.guest.process.pid)
        return (counted - self.by_itself * (self._clock - began)) / len(updates) / 1e6


async def test_instructions(database: Path, tmp_path: Path) -> None:
    costs = Costs()
    for name in BOTS:
        async with _counted(name, database, tmp_path) as bot:
            for mode, people, at_once in (("burst", CROWD, 0), *(("alone", few, 1) for few in QUIET)):
                if name in ECHOES:
                    costs.add(name, "echo", mode, await bot.costs(all_say(WORDS, people), at_once))
                else:
                    await _all_deeds(name, bot, people, at_once, mode, costs)
    body = (
        f"Counted by callgrind, user space, all threads, in millions an update: {len(CROWD)} people who come at once, "
        f"{len(QUIET)} times {len(QUIET[0])} who come one after the other, of which the least. "
        f"{ORDER}\n\n{measured(costs, _cell)}"
    )
    if set(BOTS) == set(NAMES):
        write("instructions", "The whole way in instructions", body, judged(costs))
    else:
        print(f"\n{body}")


def _cell(found: list[float]) -> str:
    return f"{min(found):.2f}"


@asynccontextmanager
async def _counted(name: str, database: Path, folder: Path) -> AsyncIterator[Counted]:
    callgrind = Callgrind(folder)
    async with _on_stage(name, database, folder / f"{name}.db", callgrind.command) as guest:
        bot = Counted(guest, callgrind)
        await guest.run(
            all_say(WORDS if name in ECHOES else "/hilfe", [*WARM, *CROWD, *chain(*QUIET)]), within=PATIENCE
        )
        if name not in ECHOES:
            await _all_deeds(name, bot, WARM, 0, "", Costs(), counting=False)
        await guest.rests(PATIENCE, BUSY)
        await bot.begins()
        yield bot


def _on_stage(name: str, database: Path, file: Path, under: Sequence[str]) -> AbstractAsyncContextManager[Guest]:
    stage: AbstractAsyncContextManager[Guest]
    if name in ECHOES:
        stage = bare(name, under)
    else:
        stage = ours(database, under=under) if name == "ours" else peer(name.removesuffix("-db"), file, under)
    return stage


async def _all_deeds(
    name: str, bot: Counted, people: range, at_once: int, mode: str, costs: Costs, *, counting: bool = True
) -> None:
    for deed, updates in DEEDS.items():
        if counting and deed in JUDGED:
            costs.add(name, deed, mode, await bot.costs(updates(bot.guest, people), at_once))
            print(f"{name}, {deed}, {mode}: {costs.of(name, deed, mode)[-1]:.2f} M", flush=True)
        else:
            await bot.guest.run(updates(bot.guest, people), at_once, PATIENCE)
            await bot.guest.rests(PATIENCE, BUSY)
