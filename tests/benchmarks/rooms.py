"""What the bot takes up by being loaded, room by room: `python -m tests.benchmarks.rooms`"""

import json
import os
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

FEATURES = "features, and the rules that they need"
WEB = "aiohttp and the certificates"
LIBRARIES: dict[str, tuple[str, ...]] = {
    "Python": (),
    "python-telegram-bot, which the bare bot has, too": ("telegram.ext",),
    WEB: ("bot.runtime.process.http_client",),
    "the other libraries": ("aiosqlite", "aiosql", "fluent.syntax", "msgspec", "tomli"),
}
OWN: dict[str, tuple[str, ...]] = {
    "buttons": ("bot.links",),
    "database, and the rules that it needs": ("storage.unit_of_work",),
    FEATURES: ("handlers",),
    "runtime": ("bot.app", "bot.operator.run"),
}
"""In the order in which they build upon each other."""


def resident(process: int | str = "self") -> float:
    """Megabytes."""
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _taken() -> Iterator[tuple[str, float]]:
    before = 0.0
    for room, modules in (LIBRARIES | OWN).items():
        for module in modules:
            import_module(module)
        now = resident()
        yield room, now - before
        before = now


if __name__ == "__main__":
    import_module("bot.operator.garbage").wait()
    print(json.dumps(dict(_taken())))
