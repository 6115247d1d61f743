"""An announcement to many with the limits off: how fast it leaves, and what a message costs beside others' senders."""

import os
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from time import perf_counter

import pytest

from tests.benchmarks.bare import AT_ONCE
from tests.benchmarks.page import at_most, both, table, write
from tests.benchmarks.stage import Guest, bare, ours
from tests.benchmarks.town import announce, broadcast, fates

pytestmark = pytest.mark.benchmark
ROUNDS = int(os.environ.get("ROUNDS", "4"))
MESSAGES = 1000
HTML = "<b>Hallo {vorname}</b>, am Dienstag um 18 Uhr ist die Werkstatt. Wer kommt für {verein}?"
Asks = Callable[[Guest, int], Awaitable[None]]


async def test_broadcast(database: Path) -> None:
    cpu: dict[str, list[float]] = {}
    rate: dict[str, list[float]] = {}

    async def writes(_house: Guest, first: int) -> None:
        await broadcast(database, f"round{first}", first, MESSAGES, origin=f"an{first}")

    async def releases(_house: Guest, first: int) -> None:
        await announce(database, f"ruf{first}", HTML)

    async with AsyncExitStack() as stack:
        house = await stack.enter_async_context(ours(database))
        await house.looks_idle()
        peers = {kind: await stack.enter_async_context(bare(kind)) for kind in ("ptb-limited", "aiogram-sends")}
        senders: dict[str, tuple[Guest, Asks]] = {"feed": (house, releases), "ours": (house, writes)}
        senders |= {kind: (guest, _asked) for kind, guest in peers.items()}
        for number in range(-1, ROUNDS):
            for name, (guest, asks) in senders.items():
                spent, seconds = await _one(guest, asks, 7_000_000_000 + 10_000 * number)
                if number >= 0:
                    cpu.setdefault(name, []).append(1000 * spent / MESSAGES)
                    rate.setdefault(name, []).append(MESSAGES / seconds)
            assert fates(database, f"ruf{7_000_000_000 + 10_000 * number}") == {"sent": MESSAGES}
    rows = [(NAMES[name], both(cpu[name]), f"{max(rate[name]):.0f}") for name in senders]
    budgets = [
        at_most("CPU of a message : PTB behind its rate limiter", 0.5, min(cpu["ours"]) / min(cpu["ptb-limited"])),
        at_most("CPU of a message : aiogram", 1.0, min(cpu["ours"]) / min(cpu["aiogram-sends"])),
        at_most("CPU of a message from the recipient to the report", 1.5, min(cpu["feed"]), "ms"),
    ]
    body = (
        f"{ROUNDS} rounds in turns of {MESSAGES} messages each, no latency and no limits. Ours chooses each message by "
        "urgency, marks it as leaving and settles what became of it, all committed; the others keep nothing. The whole "
        "announcement is fixing its recipients, looking at each when their turn comes, saying it with their name and "
        "their association, noting what became of it, and the report. It waits for the beat of the house, "
        "which brings a hundred recipients a second at most: three times what Telegram takes.\n\n"
        f"{table(('sender', 'CPU ms/message min / median', 'messages/s, best round'), rows)}"
    )
    write("broadcast", "What an announcement costs", body, budgets)


NAMES = {
    "feed": "a whole announcement, from its release to the report",
    "ours": "from the outbox to its settled end",
    "ptb-limited": f"PTB with `AIORateLimiter`, limits off, {AT_ONCE} at once",
    "aiogram-sends": f"aiogram, {AT_ONCE} at once",
}


async def _asked(guest: Guest, first: int) -> None:
    assert guest.process.stdin
    guest.process.stdin.write(f"{first} {MESSAGES}\n".encode())
    guest.process.stdin.flush()


async def _one(guest: Guest, asks: Asks, first: int) -> tuple[float, float]:
    """CPU seconds until it rests, beyond what it takes when idle; seconds from the first message to the last."""
    cpu, began = guest.cpu(), perf_counter()
    await asks(guest, first)
    arrivals = [at for at, _chat in await guest.hears(MESSAGES)]
    await guest.rests()
    assert arrivals[0] >= began
    return guest.cpu() - cpu - guest.idle * (perf_counter() - began), arrivals[-1] - arrivals[0]
