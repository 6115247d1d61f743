"""What an update costs from its arrival to the settled answer, beside bots that echo and bots that do the same job."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import AsyncExitStack, closing
from pathlib import Path

import pytest

from tests.benchmarks.deeds import DEEDS, ECHOES, ORDER, WORDS, Costs, judged, measured
from tests.benchmarks.page import at_most, both, table, write
from tests.benchmarks.stage import Cost, Guest, all_say, bare, ours, peer
from tests.benchmarks.town import PEOPLE

pytestmark = pytest.mark.benchmark
ROUNDS = int(os.environ.get("ROUNDS", "4"))
CROWD, QUIET = 100, 25
"""People of a round: those who come at once, and those who come one after the other."""
UPDATES = 400
LANES = (1, 8, 32, 64)
LATENCY = 0.06


async def test_way(database: Path, tmp_path: Path) -> None:
    costs = Costs()
    async with AsyncExitStack() as stack:
        enter = stack.enter_async_context
        echoes = {kind: await enter(bare(kind)) for kind in ECHOES}
        houses = {f"{kind}-db": await enter(peer(kind, tmp_path / f"{kind}.db")) for kind in ("ptb", "aiogram")}
        houses["ours"] = await enter(ours(database))
        await everybody_is_known(houses["ours"], PEOPLE)
        for guest in houses.values():
            await guest.looks_idle()
        for number, (crowd, quiet) in zip(range(-1, ROUNDS), _groups(), strict=False):
            of_the_round = costs if number >= 0 else Costs()
            for mode, people, at_once in (("burst", crowd, 0), ("alone", quiet, 1)):
                for name, guest in echoes.items():
                    of_the_round.add(name, "echo", mode, (await guest.run(all_say(WORDS, people), at_once)).ms)
                for name, guest in houses.items():
                    await _all_deeds(name, guest, people, at_once, mode, of_the_round)
    assert _saved(database) == _saved(tmp_path / "ptb.db") == _saved(tmp_path / "aiogram.db")
    body = (
        f"{ROUNDS} rounds in turns, each with {CROWD} people who come at once and {QUIET} who come one after the "
        f"other; no latency. What follows by itself is counted, what a bot does while nobody comes is not. "
        f"{ORDER} Tables: CPU ms/update, min / median.\n\n{measured(costs, both)}"
    )
    write("way", "The whole way of an update", body, judged(costs))


def _saved(file: Path) -> int:
    with closing(sqlite3.connect(file)) as connection:
        found: int = connection.execute("SELECT count(*) FROM answer").fetchone()[0]
    return found


async def everybody_is_known(house: Guest, people: int) -> None:
    await house.run(all_say("/hilfe", range(people)))
    await house.rests()


def _groups() -> Iterator[tuple[range, range]]:
    """In each round other people, so that all of them stand at the same question."""
    for first in range(0, PEOPLE, CROWD + QUIET):
        yield range(first, first + CROWD), range(first + CROWD, first + CROWD + QUIET)


async def _all_deeds(name: str, guest: Guest, people: range, at_once: int, mode: str, costs: Costs) -> None:
    for deed, updates in DEEDS.items():
        costs.add(name, deed, mode, (await guest.run_to_rest(updates(guest, people), at_once)).ms)


async def test_lanes(database: Path) -> None:
    series: dict[str, list[Cost]] = {}
    async with ours(database) as house, bare("same-64") as echo:
        await everybody_is_known(house, UPDATES)
        for name, guest, words in (("whole way", house, "/schritt"), ("PTB echo", echo, "Ein Satz.")):
            guest.world.weather.latency = LATENCY
            for lanes in LANES:
                updates = all_say(words, range(min(UPDATES, 50 * lanes)))
                series.setdefault(name, []).append(await guest.run(updates, at_once=lanes))
    ms = [cost.ms for cost in series["whole way"]]
    rows = [(name, *(f"{cost.ms:.2f} ({cost.rate:.0f}/s)" for cost in found)) for name, found in series.items()]
    budgets = [at_most("CPU per update at 32 and 64 people : at 1 and 8", 1.3, max(ms[2:]) / min(ms[:2]))]
    body = (
        f"CPU ms/update (updates/s) with {1000 * LATENCY:.0f} ms to Telegram and so many people who each wait for "
        f"their answer.\n\n{table(('bot', *map(str, LANES)), rows)}"
    )
    write("lanes", "Many people at a time", body, budgets)
