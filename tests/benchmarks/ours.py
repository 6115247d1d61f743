"""The bot of this repository as a process, with its gates set for measuring: `python -m tests.benchmarks.ours`

It is `projektschmiede run` but for two numbers: how far apart messages leave (Telegram's 30 a second would be all that
there is to measure), and no limit on how much one person may write.
"""

import argparse
import asyncio
from pathlib import Path

from bot.operator import garbage


async def _run(options: argparse.Namespace) -> None:
    from bot.app import open_app
    from bot.config import Settings
    from bot.config_forms import Secret
    from bot.operator.run import asked_to_end, serve
    from bot.runtime.process.logs import set_up

    set_up("warning")
    settings = Settings(
        token=Secret(options.token),
        telegram_api=options.address,
        data_dir=options.database.parent,
        web_address=options.web,
    )
    app = await open_app(settings, options.database)
    if options.spacing is not None:
        app.sender.pace.overall = options.spacing
    watching = asyncio.create_task(_watch(options.holds)) if options.holds else None
    await serve(app, asked_to_end(), lambda: None)
    if watching:
        watching.cancel()


async def _watch(file: Path) -> None:
    """Loaded only when asked for, so that a start does not pay for it."""
    from tests.benchmarks.holds import watch

    await watch(file)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("address")
    parser.add_argument("token")
    parser.add_argument("--database", type=Path, required=True)
    parser.add_argument("--spacing", type=float, help="seconds between two messages; without it, as in life")
    parser.add_argument("--web", default="", help="host:port of the web door; without it there is none")
    parser.add_argument("--holds", type=Path, help="where to write how long the event loop was held")
    return parser.parse_args()


if __name__ == "__main__":
    garbage.wait()
    asyncio.run(_run(_options()))
