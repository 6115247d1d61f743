"""Runs an app until the process is asked to stop."""

import asyncio
import signal
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from bot.lifecycle import App
from bot.operator import garbage
from bot.operator.console import Exit, Stop
from bot.operator.preflight import cannot_listen
from bot.runtime.process.supervisor import end_process

if TYPE_CHECKING:
    from bot.runtime.web.annex import Annex

GONE_WITHIN = 7.5
"""Seconds from the signal to the end of the process, whatever happens."""


async def serve(app: App, started: Callable[[], None], annex: "Annex | None" = None) -> None:
    """`started` is called when everything runs."""
    asked = asyncio.Event()
    loop = asyncio.get_running_loop()
    for kind in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(kind, _ask, asked)
    try:
        await _start(app, annex)
        garbage.begin()
        started()
        await asked.wait()
    finally:
        await app.stop()


async def _start(app: App, annex: "Annex | None") -> None:
    try:
        await app.start(annex)
    except OSError as fault:
        raise Stop(Exit.CONFIGURATION, cannot_listen(app.settings, fault)) from None


def _ask(asked: asyncio.Event) -> None:
    asked.set()
    deadline = threading.Timer(GONE_WITHIN, end_process, (Exit.OK,))
    deadline.daemon = True
    deadline.start()
