"""`projektschmiede demo`: the real bot with invented people, in a folder that is thrown away."""

import asyncio
from functools import partial

from bot.demo.people import BEGINS, rehearse
from bot.demo.rehearsal import GERMAN, MovableClock, Probe
from bot.demo.web import Demo
from bot.lifecycle import App
from bot.operator.console import say
from bot.operator.early_checks import Sandbox
from bot.operator.run import asked_to_end, opened, serve
from bot.runtime.process.logs import set_up

FIRST = ("demo-first-1", "demo-first-2", "demo-first-3", "demo-first-4")


def demo(sandbox: Sandbox) -> None:
    log = sandbox.settings.log
    set_up("error" if log == "info" else log)
    asyncio.run(_demo(sandbox))


async def _demo(sandbox: Sandbox) -> None:
    sandbox.migration.finish()
    asked = asked_to_end()
    app = await opened(sandbox.settings, sandbox.folder, MovableClock(BEGINS))
    await serve(app, asked, partial(_invite_in, app), Demo(await _everybody_in(app)))


async def _everybody_in(app: App) -> Probe:
    """A database that stays open keeps the process for ever."""
    try:
        probe = await rehearse(app)
        await probe.greet()
    except BaseException:
        await app.database.close()
        raise
    return probe


def _invite_in(app: App) -> None:
    first = [f"  {number}. {app.texts.plain(text, GERMAN)}" for number, text in enumerate(FIRST, start=1)]
    heading = app.texts.plain("demo-first", GERMAN)
    say(f"{app.settings.public_web_url}{Demo.address}", heading, *first)
