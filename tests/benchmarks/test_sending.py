"""What one message costs from the outbox to its settled end, and a thousand of them each second."""

from pathlib import Path
from time import perf_counter

import pytest

from tests.benchmarks.page import at_most, both, percentiles, table, write
from tests.benchmarks.stage import Guest, bare, ours
from tests.benchmarks.town import broadcast

pytestmark = pytest.mark.benchmark
ROUNDS = 4
MESSAGES = 600
PER_SECOND = 1000
SECONDS = 5
LATENCY = 0.06
MOST_LATE = 0.020


async def test_sending(database: Path) -> None:
    ours_ms: list[float] = []
    theirs_ms: list[float] = []
    async with ours(database) as house, bare("ptb-sends") as ptb:
        for number in range(-1, ROUNDS):
            first = 7_000_000_000 + 10_000 * number
            ours_ms.append(await _from_the_outbox(house, database, first))
            theirs_ms.append(await _as_shipped(ptb, first))
    async with ours(database, spacing=1 / PER_SECOND) as house:
        house.world.weather.latency = LATENCY
        share, late, rate = await _paced(house, database)
    del ours_ms[0], theirs_ms[0]
    rows = [
        ("outbox: choose, send, settle, all committed", both(ours_ms)),
        ("`Bot.send_message` of PTB as shipped, one after the other", both(theirs_ms)),
    ]
    budgets = [
        at_most("a send from the outbox : PTB's `send_message`", 0.35, min(ours_ms) / min(theirs_ms)),
        at_most(
            f"share of a core at {PER_SECOND}/s for {SECONDS} s", 60, 100 * share, "%", "most of it is the request"
        ),
        at_most(
            "lateness at that pace, p99",
            1000 * MOST_LATE,
            1000 * late,
            "ms",
            f"{rate:.0f} messages a second were reached",
        ),
    ]
    body = (
        f"{ROUNDS} rounds in turns of {MESSAGES} messages each, no latency.\n\n"
        f"{table(('sender', 'CPU ms/message min / median'), rows)}"
        f"Paced: {rate:.0f}/s reached, with {1000 * LATENCY:.0f} ms to Telegram; lateness is measured against an even "
        "line at Telegram's end."
    )
    write("sending", "What a message costs", body, budgets)


async def _from_the_outbox(house: Guest, database: Path, first: int) -> float:
    await broadcast(database, f"round{first}", first, MESSAGES)
    cpu = house.cpu()
    await house.hears(MESSAGES)
    await house.rests()
    return 1000 * (house.cpu() - cpu) / MESSAGES


async def _as_shipped(ptb: Guest, first: int) -> float:
    assert ptb.process.stdin
    cpu = ptb.cpu()
    ptb.process.stdin.write(f"{first} {MESSAGES}\n".encode())
    ptb.process.stdin.flush()
    await ptb.hears(MESSAGES)
    return 1000 * (ptb.cpu() - cpu) / MESSAGES


async def _paced(house: Guest, database: Path) -> tuple[float, float, float]:
    """Share of a core, p99 of the lateness, messages a second."""
    count = PER_SECOND * SECONDS
    await broadcast(database, "paced", 8_000_000_000, count + PER_SECOND)
    await house.hears(PER_SECOND // 2)
    cpu, began = house.cpu(), perf_counter()
    arrivals = [at for at, _chat in await house.hears(count)]
    share = (house.cpu() - cpu) / (perf_counter() - began)
    offsets = [at - number / PER_SECOND for number, at in enumerate(arrivals)]
    late = percentiles([offset - min(offsets) for offset in offsets])[2]
    return share, late, (count - 1) / (arrivals[-1] - arrivals[0])
