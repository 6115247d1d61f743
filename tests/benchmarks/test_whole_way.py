"""What an update costs from its arrival to the settled answer, beside bots that echo and bots that do the same job."""

import asyncio
import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AsyncExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import pytest

from tests.benchmarks.page import Budget, at_most, both, table, write
from tests.benchmarks.stage import Cost, Guest, all_say, all_tap, bare, ours, peer
from tests.benchmarks.town import PEOPLE
from tests.kit.telegram.values import Json

pytestmark = pytest.mark.benchmark
ROUNDS = int(os.environ.get("ROUNDS", "4"))
CROWD, QUIET = 100, 25
"""People of a round: those who come at once, and those who come one after the other."""
UPDATES = 400
A_MOMENT = 1.2
"""Seconds after which a tap is no bounce any more."""
WORDS = "Wir kochen jeden Dienstag mit allen, die hier wohnen."
LANES = (1, 8, 32, 64)
LATENCY = 0.06
ECHOES = {"same": "PTB echo on our transport", "ptb": "PTB echo as shipped", "aiogram": "aiogram echo"}
HOUSES = {"ours": "**ours**", "ptb-db": "PTB + aiosqlite", "aiogram-db": "aiogram + aiosqlite"}
NAMES = {**ECHOES, **HOUSES}
MODES = {"burst": "hundred at once", "alone": "one after the other"}
RENEWING = "an answer that renews the card"
DEEDS: dict[str, Callable[[Guest, Sequence[int]], list[Json]]] = {
    "`/hilfe`": lambda _guest, people: all_say("/hilfe", people),
    "`/schritt`": lambda _guest, people: all_say("/schritt", people),
    "a tap": lambda guest, people: all_tap(guest.world, "Weiter", people),
    "an answer": lambda _guest, people: all_say(WORDS, people),
    "`/start`": lambda _guest, people: all_say("/start", people),
    "its tap": lambda guest, people: all_tap(guest.world, "Weiter", people),
    RENEWING: lambda _guest, people: all_say(WORDS, people),
}
"""In this order. From `/start` on everybody has a card in their chat that shows how far they are."""
PREPARES = ("`/start`", "its tap")
JUDGED = tuple(deed for deed in DEEDS if deed not in PREPARES)
LIMITS = {"same": 1.7, "ptb": 0.7, "ptb-db": 1.0, "aiogram-db": 1.0}
"""Of our CPU to theirs; a bot with a database is compared by the same deed, an echo by its echo."""
TWO_MESSAGES = {"ptb-db": 1.0, "aiogram-db": 1.0}
"""No echo sends two."""
WHY = {
    "`/hilfe`": "who asks and what they may do is read, and the answer is kept until it has surely left",
    "`/schritt`": "the whole step is read: its questions, answers, tasks and dates",
    "a tap": "two calls to Telegram instead of one, and what was asked is remembered",
    "an answer": "the answer is saved with what follows from it for reminders and for the open question",
    RENEWING: "the card is drawn from the whole standing of the association and sent as a second message",
}
"""What the echo does not do."""


@dataclass
class Costs:
    """Of each bot: its rounds by deed and mode. An echo knows one deed."""

    found: dict[tuple[str, str, str], list[Cost]] = field(default_factory=dict)

    def add(self, bot: str, deed: str, mode: str, cost: Cost) -> None:
        self.found.setdefault((bot, deed, mode), []).append(cost)

    def of(self, bot: str, deed: str, mode: str) -> list[Cost]:
        return self.found[bot, "echo" if bot in ECHOES else deed, mode]

    def ms(self, bot: str, deed: str, mode: str) -> list[float]:
        return [cost.ms for cost in self.of(bot, deed, mode)]

    def ratio(self, deed: str, mode: str, to: str) -> float:
        return min(self.ms("ours", deed, mode)) / min(self.ms(to, deed, mode))


async def test_way(database: Path, tmp_path: Path) -> None:
    costs = Costs()
    async with AsyncExitStack() as stack:
        enter = stack.enter_async_context
        echoes = {kind: await enter(bare(kind)) for kind in ECHOES}
        houses = {f"{kind}-db": await enter(peer(kind, tmp_path / f"{kind}.db")) for kind in ("ptb", "aiogram")}
        houses["ours"] = await enter(ours(database))
        await _everybody_is_known(houses["ours"], PEOPLE)
        for number, (crowd, quiet) in zip(range(-1, ROUNDS), _groups(), strict=False):
            of_the_round = costs if number >= 0 else Costs()
            for mode, people, at_once in (("burst", crowd, 0), ("alone", quiet, 1)):
                for name, guest in echoes.items():
                    of_the_round.add(name, "echo", mode, await guest.run(all_say(WORDS, people), at_once))
                for name, guest in houses.items():
                    await _all_deeds(name, guest, people, at_once, mode, of_the_round)
    assert _saved(database) == _saved(tmp_path / "ptb.db") == _saved(tmp_path / "aiogram.db")
    report(costs)


def _saved(file: Path) -> int:
    with closing(sqlite3.connect(file)) as connection:
        found: int = connection.execute("SELECT count(*) FROM answer").fetchone()[0]
    return found


async def _everybody_is_known(house: Guest, people: int) -> None:
    await house.run(all_say("/hilfe", range(people)))
    await house.rests()


def _groups() -> Iterator[tuple[range, range]]:
    """In each round other people, so that all of them stand at the same question."""
    for first in range(0, PEOPLE, CROWD + QUIET):
        yield range(first, first + CROWD), range(first + CROWD, first + CROWD + QUIET)


async def _all_deeds(name: str, guest: Guest, people: range, at_once: int, mode: str, costs: Costs) -> None:
    for deed, updates in DEEDS.items():
        if deed.endswith("tap"):
            await asyncio.sleep(A_MOMENT)
        costs.add(name, deed, mode, await guest.run(updates(guest, people), at_once))


def report(costs: Costs) -> None:
    budgets = [judged(costs, deed, mode) for mode in MODES for deed in JUDGED]
    body = (
        f"{ROUNDS} rounds in turns, each with {CROWD} people who come at once and {QUIET} who come one after the "
        "other; no latency. A budget holds our least CPU to the least of "
        f"{', '.join(NAMES[name] for name in LIMITS)}, in this order; the bots with a database do "
        "the same. Who comes alone shares no commit and no poll with others. "
        "Tables: CPU ms/update, min / median (calls to Telegram).\n\n"
    )
    for mode, words in MODES.items():
        body += f"{words.capitalize()}:\n\n{measured(costs, mode)}"
    write("way", "The whole way of an update", body, budgets)


def judged(costs: Costs, deed: str, mode: str) -> Budget:
    """One line for all four limits of a deed."""
    limits = TWO_MESSAGES if deed == RENEWING else LIMITS
    ratios = {name: costs.ratio(deed, mode, name) for name in limits}
    over = [
        f"{100 * (ratios[name] / limit - 1):.0f} % over beside {NAMES[name]}"
        for name, limit in limits.items() if ratios[name] > limit
    ]  # fmt: skip
    why = "; ".join(over) + (f". {WHY[deed]}" if mode == "burst" else "")
    allowed, found = (" / ".join(f"{x:.3g}" for x in values) for values in (limits.values(), ratios.values()))
    return Budget(f"{deed}, {MODES[mode]}", f"≤ {allowed}", found, not over, why)


def measured(costs: Costs, mode: str) -> str:
    rows = [
        (name, *(f"{both(costs.ms(bot, deed, mode))} ({_calls(costs.of(bot, deed, mode))})" for deed in JUDGED))
        for bot, name in NAMES.items()
    ]
    return table(("bot", *JUDGED), rows)


def _calls(series: Sequence[Cost]) -> str:
    return f"{median(cost.calls / cost.updates for cost in series):.2g}"


async def test_lanes(database: Path) -> None:
    series: dict[str, list[Cost]] = {}
    async with ours(database) as house, bare("same-64") as echo:
        await _everybody_is_known(house, UPDATES)
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
