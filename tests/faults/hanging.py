"""The bot, whose event loop is blocked a little after it has started: `python -m tests.faults.hanging [PATIENCE]`."""

import sys
import time

from bot.__main__ import main
from bot.runtime.process import supervisor as watchdog
from bot.runtime.upkeep.scheduler import Metronome

real_beat = Metronome.beat
beats = 0


async def beat(self: Metronome) -> None:
    global beats  # noqa: PLW0603
    beats += 1
    if beats > 2:
        time.sleep(600)  # noqa: ASYNC251
    await real_beat(self)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        watchdog.Pulse.__init__.__defaults__ = (float(sys.argv[1]), 0.5)
    Metronome.beat = beat  # type: ignore[method-assign]
    sys.argv = ["projektschmiede", "run"]
    main()
