"""`projektschmiede run`: the bot itself, until the process is asked to stop."""

import asyncio
import signal
import sqlite3
import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from bot import VERSION
from bot.app import open_app
from bot.config import Settings
from bot.lifecycle import App
from bot.operator import garbage
from bot.operator.console import Exit, Stop, say
from bot.operator.data_folder import Folder, server_of
from bot.operator.nightly_backup import every_night
from bot.operator.preflight import cannot_listen
from bot.programme.load import ProgrammeFault
from bot.runtime.process.clock import Clock
from bot.runtime.process.logs import Log, set_up
from bot.runtime.process.supervisor import end_process
from bot.runtime.rendering.bundle import TextFault

if TYPE_CHECKING:
    from bot.runtime.web.annex import Annex

log = Log(__name__)
GONE_WITHIN = 7.5
"""Seconds from the signal to the end of the process, whatever happens."""


def run(settings: Settings, folder: Folder) -> None:
    set_up(settings.log)
    log.info("starts", version=VERSION)
    if settings.token_in_environment:
        log.warning("token_in_environment", better="TOKEN_FILE")
    asyncio.run(_run(settings, folder))


async def _run(settings: Settings, folder: Folder) -> None:
    asked = asked_to_end()
    app = await opened(settings, folder)
    every_night(app, folder)
    await serve(app, asked, partial(_greet, app))


async def opened(settings: Settings, folder: Folder, clock: Clock | None = None) -> App:
    try:
        return await open_app(settings, folder.where, clock)
    except (ProgrammeFault, TextFault) as fault:
        raise Stop(Exit.CONFIGURATION, str(fault)) from None
    except sqlite3.DatabaseError as fault:
        what = f"The database {folder.where} cannot be opened ({fault})."
        raise Stop(Exit.BAD_DATA, f"{what} Restore a backup: projektschmiede restore FILE") from None


def _greet(app: App) -> None:
    settings = app.settings
    telegram = "Telegram" if settings.secret_token() else "no Telegram (there is no token)"
    web = f"web chat at {settings.public_web_url}" if settings.web_host else "no web chat"
    where = server_of(settings) or settings.data_dir.absolute()
    say(f"The Projektschmiede runs: {telegram}, {web}; data in {where}; version {VERSION}. Ctrl-C stops it.")


def asked_to_end() -> asyncio.Event:
    """Set by SIGTERM and SIGINT from here on. Before anything is opened: what is broken off while the database opens
    leaves its thread behind, and a process waits for its threads."""
    asked = asyncio.Event()
    for kind in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(kind, _ask, asked)
    return asked


async def serve(app: App, asked: asyncio.Event, started: Callable[[], None], annex: "Annex | None" = None) -> None:
    """`started` is called when everything runs; until `asked` to end."""
    try:
        try:
            await app.start(annex)
        except OSError as fault:
            raise Stop(Exit.CONFIGURATION, cannot_listen(app.settings, fault)) from None
        garbage.begin()
        started()
        await asked.wait()
    finally:
        await app.stop()


def _ask(asked: asyncio.Event) -> None:
    asked.set()
    deadline = threading.Timer(GONE_WITHIN, end_process, (Exit.OK,))
    deadline.daemon = True
    deadline.start()
