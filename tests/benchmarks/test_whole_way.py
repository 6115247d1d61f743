"""What an update costs from its arrival to the settled answer, beside bots that only echo."""

from contextlib import AsyncExitStack
from pathlib import Path
from statistics import median

import pytest

from tests.benchmarks.page import Budget, at_most, both, table, write
from tests.benchmarks.stage import Cost, Guest, all_say, bare, ours

pytestmark = pytest.mark.benchmark
ROUNDS = 4
UPDATES = 400
ACTIONS = {
    "light": "/hilfe",
    "middle": "/schritt",
    "heavy": "Wir kochen jeden Dienstag mit allen, die hier wohnen.",
}
LANES = (1, 8, 32, 64)
LATENCY = 0.06


async def test_way(database: Path) -> None:
    async with AsyncExitStack() as stack:
        enter = stack.enter_async_context
        bots = {kind: await enter(bare(kind)) for kind in ("same", "ptb", "aiogram")}
        house = await enter(ours(database))
        await _everybody_is_known(house)
        costs = await _in_turns(bots, house)
    _report(costs)


async def _everybody_is_known(house: Guest) -> None:
    await house.run(all_say("/hilfe", range(UPDATES)))
    await house.rests()


async def _in_turns(bots: dict[str, Guest], house: Guest) -> dict[str, list[Cost]]:
    """A warm-up, then rounds in which each has its turn."""
    words = all_say("Ein Satz, der zurückkommt.", range(UPDATES))
    costs: dict[str, list[Cost]] = {}
    for guest in bots.values():
        await guest.run(words[:50])
    for _round in range(ROUNDS):
        for name, guest in bots.items():
            costs.setdefault(name, []).append(await guest.run(words))
        for name in ("middle", "light"):
            costs.setdefault(name, []).append(await house.run(all_say(ACTIONS[name], range(UPDATES))))
    return costs


def _report(costs: dict[str, list[Cost]]) -> None:
    cpu = {name: [cost.ms for cost in series] for name, series in costs.items()}
    least = {name: min(series) for name, series in cpu.items()}
    names = {
        "same": "PTB echo on our transport",
        "ptb": "PTB echo as shipped",
        "aiogram": "aiogram echo",
        "middle": "**whole way, middle**: `/schritt` (reads the association's step and shows it)",
        "light": "whole way, light: `/hilfe` (reads the person, shows a text)",
    }
    rows = [
        (names[name], both(cpu[name]), f"{least[name] / least['same']:.2f}", f"{least[name] / least['ptb']:.2f}",
         f"{max(cost.rate for cost in costs[name]):.0f}", f"{median(c.calls / c.updates for c in costs[name]):.2f}")
        for name in names
    ]  # fmt: skip
    why = (
        "an echo keeps nothing. Here an update is read by PTB, handled in a transaction of its own, its screen made "
        "from the database and the texts, and what was said is saved after two transactions of others at most"
    )
    budgets: list[Budget] = [
        at_most("whole way (middle) : PTB echo on the same transport", 2.0, least["middle"] / least["same"], why=why),
        at_most("whole way (light) : PTB echo on the same transport", 2.0, least["light"] / least["same"], why=why),
        at_most("whole way (middle) : PTB echo as shipped", 0.7, least["middle"] / least["ptb"], why=why),
    ]
    head = ("bot", "CPU ms/update min / median", "to same transport", "to PTB as shipped", "updates/s", "calls/update")
    body = f"{ROUNDS} rounds in turns of {UPDATES} updates each, all there at once; no latency.\n\n{table(head, rows)}"
    write("way", "The whole way of an update", body, budgets)


async def test_lanes(database: Path) -> None:
    series: dict[str, list[Cost]] = {}
    async with ours(database) as house, bare("same-64") as echo:
        await _everybody_is_known(house)
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
