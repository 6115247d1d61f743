"""The bot with a calendar that jumps once a file is there: `python -m tests.faults.jumping FILE HOURS`."""

import sys
from datetime import datetime, timedelta
from pathlib import Path

from bot.__main__ import main
from bot.runtime.process import clock
from bot.runtime.upkeep.scheduler import Metronome

FILE, HOURS = Path(sys.argv[1]), int(sys.argv[2])
real_now, real_beat = clock.Clock.now, Metronome.beat


def now(self: clock.Clock) -> datetime:
    return real_now(self) + (timedelta(hours=HOURS) if jumped() else timedelta())


def jumped() -> bool:
    return FILE.exists()


async def beat(self: Metronome) -> None:
    await real_beat(self)
    if jumped():
        sys.stderr.write("ticked\n")
        sys.stderr.flush()


if __name__ == "__main__":
    clock.Clock.now = now  # type: ignore[method-assign]
    Metronome.beat = beat  # type: ignore[method-assign]
    sys.argv = ["projektschmiede", "run"]
    main()
