"""How long a person waits for an answer: on a quiet day, in a burst, and while ten thousand others are written to."""

import asyncio
from pathlib import Path
from time import perf_counter

import pytest

from tests.benchmarks.page import Budget, in_ms, percentiles, table, write
from tests.benchmarks.stage import Guest, all_say, ours, says
from tests.benchmarks.town import broadcast

pytestmark = pytest.mark.benchmark
QUIET = 60
"""Updates, five a second."""
BURST = 500
RECIPIENTS = 10_000
OTHERS = 7_000_000_000


async def test_answers(database: Path) -> None:
    async with ours(database) as house:
        await house.run(all_say("/schritt", range(QUIET)))
        quiet = await _one_by_one(house)
        burst = await _burst(house)
        await house.rests()
    async with ours(database, spacing=None) as house:
        await house.run(all_say("/schritt", range(QUIET)))
        paced = await _one_by_one(house)
        await broadcast(database, "news", OTHERS, RECIPIENTS)
        await house.hears(10)
        busy = await _one_by_one(house)
    _report(quiet, burst, paced, busy)


async def _one_by_one(house: Guest) -> list[float]:
    asked: dict[int, float] = {}
    waited: list[float] = []
    house.world.heard = lambda chat: waited.append(perf_counter() - asked.pop(chat)) if chat in asked else None
    for number in range(QUIET):
        update = says(number, "/schritt")
        asked[update["message"]["chat"]["id"]] = perf_counter()
        house.world.raw(update)
        await asyncio.sleep(0.2)
    async with asyncio.timeout(20):
        while asked:
            await asyncio.sleep(0.05)
    return waited


async def _burst(house: Guest) -> list[float]:
    """All at once; Telegram hands out a hundred at a time."""
    began = perf_counter()
    before = len(house.world.arrivals)
    await house.run(all_say("/schritt", range(BURST)))
    return [at - began for at, _chat in house.world.arrivals[before:]]


def _report(quiet: list[float], burst: list[float], paced: list[float], busy: list[float]) -> None:
    rows = [
        ("5 a second, nothing holds messages back", *in_ms(quiet)),
        (f"{BURST} at once, nothing holds messages back", *in_ms(burst)),
        ("5 a second, 29 messages a second at most, as in life", *in_ms(paced)),
        (f"the same during a broadcast to {RECIPIENTS:,}", *in_ms(busy)),
    ]
    slot = 1 / 28
    late = percentiles(busy)[2] - percentiles(paced)[2]
    budget = Budget(
        "p99 during a broadcast - p99 on a quiet day", f"≤ {2000 * slot:.0f} ms: two turns of the pace",
        f"{1000 * late:.1f} ms", late <= 2 * slot, "other work on this machine; see the load",
    )  # fmt: skip
    body = (
        "Milliseconds from the update at Telegram to the answer at Telegram.\n\n"
        f"{table(('load', 'p50', 'p95', 'p99'), rows)}"
    )
    write("answers", "How long a person waits for an answer", body, [budget])
