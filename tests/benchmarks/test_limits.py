"""Against a Telegram that enforces thirty messages a second: nothing is refused, and next to nothing given away."""

import asyncio
from pathlib import Path
from time import perf_counter

import pytest

from tests.benchmarks.page import Budget, at_least, write
from tests.benchmarks.stage import Guest, ours
from tests.benchmarks.town import broadcast, unsaid
from tests.kit.telegram.pace import Limits

pytestmark = pytest.mark.benchmark
MESSAGES = 240
LIMIT = 30
FLOOD = 3
"""Seconds for which Telegram wants to be left in peace."""


async def test_limits(database: Path) -> None:
    async with ours(database, spacing=None) as house:
        house.world.weather.limit(Limits(per_second=LIMIT))
        await broadcast(database, "even", 7_000_000_000, MESSAGES)
        at = [moment for moment, _chat in await house.hears(MESSAGES)]
        refused, used = len(house.world.refused), 100 * (MESSAGES - 1) / (at[-1] - at[0]) / LIMIT
        house.world.weather.limit(None)
        inside, after = await _flooded(house, database)
        await house.rests()
    lost = unsaid(database)
    budgets = [
        Budget("429 against an enforced limit", "0", str(refused), refused == 0),
        at_least(f"used of {LIMIT} a second", 90, used),
        Budget("requests inside the flood window", "those in flight: ≤ 2", str(inside), inside <= 2),
        Budget("messages in the first second after it", f"≤ {LIMIT}", str(after), after <= LIMIT),
        Budget("messages lost", "0", str(lost), lost == 0),
    ]
    write(
        "limits", "Telegram's limits", f"{MESSAGES} messages; then one 429 with {FLOOD} s in the midst of 90.", budgets
    )


async def _flooded(house: Guest, database: Path) -> tuple[int, int]:
    """Messages that Telegram got while it wanted none, and in the first second after that."""
    world, earlier = house.world, len(house.world.refused)
    await broadcast(database, "flooded", 8_000_000_000, 90)
    await house.hears(30)
    world.weather.flood(FLOOD, "sendMessage")
    while len(world.refused) == earlier:
        await asyncio.sleep(0.005)
    closed, known = world.refused[earlier], len(world.arrivals)
    await house.hears(90 - 30 - 1)
    await asyncio.sleep(max(0.0, closed + FLOOD + 1.2 - perf_counter()))
    moments = [at for at, _chat in world.arrivals[known:]]
    inside = sum(at < closed + FLOOD for at in moments)
    return inside, sum(closed + FLOOD <= at < closed + FLOOD + 1 for at in moments)
