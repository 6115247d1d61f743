"""How long an event loop was kept from turning: a task in it looks at the clock and writes down when it came late."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, thread_time

STEP = 0.002
"""Seconds between two looks."""
WORTH_A_LINE = 0.004


@dataclass(frozen=True)
class Hold:
    """In seconds: when it ended by the machine's clock, how long it was, and how much the loop's thread worked."""

    at: float
    lasted: float
    worked: float


async def watch(file: Path) -> None:
    """Never ends."""
    with file.open("w", buffering=1, encoding="ascii") as lines:
        while True:
            began, worked = perf_counter(), thread_time()
            await asyncio.sleep(STEP)
            held = perf_counter() - began - STEP
            if held >= WORTH_A_LINE:
                lines.write(f"{perf_counter()} {held} {thread_time() - worked}\n")


def longest(file: Path, since: float) -> Hold:
    """The one in which the loop's thread worked longest: on a shared machine a loop is also held by others."""
    holds = [Hold(*map(float, line.split())) for line in file.read_text(encoding="ascii").splitlines()]
    return max(
        (hold for hold in holds if hold.at >= since), key=lambda hold: hold.worked, default=Hold(since, 0.0, 0.0)
    )
