"""How long the bot takes to come, and how much room it takes while nobody speaks."""

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest

from tests.benchmarks.page import at_most, both, table, write
from tests.benchmarks.rooms import FEATURES, OWN, WEB
from tests.benchmarks.stage import ROOT, bare, environment, ours
from tests.kit.ports import free_port

pytestmark = pytest.mark.benchmark
ROUNDS = 6
IDLE = 2.0


async def test_footprint(database: Path) -> None:
    found: dict[str, list[tuple[float, float, float, float]]] = {}
    for _round in range(ROUNDS):
        for name, stage in (("house", ours(database)), ("ptb", bare("ptb")), ("aiogram", bare("aiogram"))):
            began = perf_counter()
            async with stage as guest:
                seconds, cpu = perf_counter() - began, guest.cpu()
                await guest.rests()
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
    held, bare_held, longer = median(house[2]), median(ptb[2]), min(house[0]) - min(ptb[0])
    asked, taken = await health(database), rooms()
    own = sum(taken[room] for room in OWN)
    budgets = [
        at_most(
            "idle memory : bare PTB bot", 1.5, held / bare_held,
            why=f"{held - bare_held:.0f} MB more: {own:.0f} its own code, {taken[WEB]:.0f} the web door's library",
        ),
        at_most(
            "start to the first poll : bare PTB bot (CPU)", 1.8, min(house[0]) / min(ptb[0]),
            why=f"{longer:.2f} s more for texts, lessons, queries and the features",
        ),
        at_most("`check --health`", 0.3, min(asked), "s CPU", "most of it is Python's own start"),
    ]  # fmt: skip
    head = ("bot", "start CPU s min / median", "start s min / median", "idle MB", "idle CPU %")
    body = f"{ROUNDS} rounds in turns. `check --health`: {both(asked)} s CPU, min / median.\n\n{table(head, rows)}"
    write("footprint", "Start and memory", body + by_room(held, bare_held, taken), budgets)


def by_room(held: float, bare_held: float, taken: dict[str, float]) -> str:
    """Where the idle megabytes are."""
    read = {"what a start reads and opens: lessons, texts, queries, the database": held - sum(taken.values())}
    rows = [(room, f"{megabytes:.1f}") for room, megabytes in (taken | read).items()]
    less = (held - taken[FEATURES]) / bare_held
    return f"What the idle bot consists of; without a single feature it would be {less:.2f} x.\n\n" + table(
        ("what", "MB"), rows
    )


def rooms() -> dict[str, float]:
    """Megabytes that are taken by loading the bot, by room."""
    command = [sys.executable, "-m", "tests.benchmarks.rooms"]
    loaded = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, check=True)
    found: dict[str, float] = json.loads(loaded.stdout)
    return found


async def health(database: Path) -> list[float]:
    """CPU seconds of asking a bot that runs how it is."""
    web = f"127.0.0.1:{free_port()}"
    async with ours(database, web=web) as house:
        await house.rests()
        return [_asked(web) for _ in range(2 * ROUNDS)]


def _asked(web: str) -> float:
    command = [sys.executable, "-m", "bot", "check", "--health"]
    with subprocess.Popen(command, cwd=ROOT, env={**environment(), "PROJEKTSCHMIEDE_WEB_ADDRESS": web}) as process:
        _pid, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return used.ru_utime + used.ru_stime
