"""A process that says what is due, until it is killed: `python -m tests.faults.reminding FILE NOW`."""

import asyncio
import sys
from datetime import datetime
from pathlib import Path

from bot.app import text_folders
from bot.runtime.rendering.texts import Texts
from tests.kit.clock import StoryClock
from tests.kit.house import BOT, _app
from tests.kit.telegram.world import World


async def main(file: Path, now: datetime) -> None:
    clock = StoryClock(now)
    app = await _app(file, World(now=clock.now, username=BOT), clock, Texts(text_folders()))
    await app.metronome.beat()
    app.nursery.stopping = True
    await app.nursery.stop(1)
    await app.bot.shutdown()
    await app.database.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), datetime.fromisoformat(sys.argv[2])))
