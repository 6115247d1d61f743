"""How long the bot takes to come, and how much room it takes while nobody speaks."""

import asyncio
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest

from tests.benchmarks.page import at_most, both, table, write
from tests.benchmarks.stage import bare, ours

pytestmark = pytest.mark.benchmark
ROUNDS = 3
IDLE = 2.0


async def test_footprint(database: Path) -> None:
    found: dict[str, list[tuple[float, float, float, float]]] = {}
    for _round in range(ROUNDS):
        for name, stage in (("house", ours(database)), ("ptb", bare("ptb")), ("aiogram", bare("aiogram"))):
            began = perf_counter()
            async with stage as guest:
                seconds, cpu = perf_counter() - began, guest.cpu()
                await asyncio.sleep(IDLE)
                idle = guest.cpu()
                await asyncio.sleep(IDLE)
                found.setdefault(name, []).append((cpu, seconds, guest.memory(), 100 * (guest.cpu() - idle) / IDLE))
    names = {"house": "the bot", "ptb": "PTB echo as shipped", "aiogram": "aiogram echo"}
    columns = {name: list(zip(*series, strict=True)) for name, series in found.items()}
    rows = [
        (names[name], both(column[0]), both(column[1]), f"{median(column[2]):.0f}", f"{median(column[3]):.1f}")
        for name, column in columns.items()
    ]
    house, ptb = columns["house"], columns["ptb"]
    why = "what a house needs besides an echo: its features and lessons, database, web server, settings, holidays"
    budgets = [
        at_most("idle memory : bare PTB bot", 1.4, median(house[2]) / median(ptb[2]), why=why),
        at_most("start to the first poll : bare PTB bot (CPU)", 2.0, min(house[0]) / min(ptb[0]), why=why),
    ]
    head = ("bot", "start CPU s min / median", "start s min / median", "idle MB", "idle CPU %")
    write("footprint", "Start and memory", f"{ROUNDS} rounds in turns.\n\n{table(head, rows)}", budgets)
