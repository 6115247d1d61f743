"""`projektschmiede demo`: the real bot with invented people, in a folder that is thrown away."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from bot.domain.seed_file import read_seed
from bot.lifecycle import App
from bot.operator.console import say
from bot.operator.early_checks import Sandbox
from bot.operator.run import opened
from bot.operator.serving import serve
from bot.runtime.process.clock import MovableClock
from bot.runtime.process.logs import set_up
from bot.runtime.rehearsal import GERMAN, Probe
from bot.runtime.web.contract import Phone
from bot.runtime.web.sessions import WebSessions
from storage.seed import Harvest, PeopleGroup, Somebody, sow
from storage.unit_of_work import Work

SEED = Path(__file__).parent / "rehearsal.toml"
BEGINS = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
"""A Wednesday evening, 18:42 in Berlin."""
FIRST = ("web-demo-first-1", "web-demo-first-2", "web-demo-first-3")


def demo(stage: Sandbox) -> None:
    log = stage.settings.log
    set_up("error" if log == "info" else log)
    asyncio.run(_demo(stage))


async def _demo(stage: Sandbox) -> None:
    stage.migration.finish()
    app = await opened(stage.settings, stage.folder, MovableClock(BEGINS))
    probe = await rehearse(app)
    await probe.greet()
    await serve(app, partial(_invite_in, app), probe)


async def rehearse(app: App) -> Probe:
    """Seeds the app and hands everybody a telephone."""
    clock = app.clock
    if not isinstance(clock, MovableClock):
        raise TypeError("a rehearsal needs a clock that can be moved")
    seed = read_seed(SEED.read_text(encoding="utf-8"), SEED.name, app.programme)
    async with app.database.engine.transaction() as transaction:
        work = Work(transaction, app.database.engine.queries)
        harvest = await sow(work, seed, app.programme, clock.now(), rehearsal=True)
        phones = [await _phone(work, somebody) for somebody in harvest.people]
        newcomer = work.new_secret()
        await work.commit()
    new = Phone(newcomer, app.texts.plain("rehearsal-newcomer", GERMAN), "", PeopleGroup.ASSOCIATION)
    greetings = {newcomer: f"/start {_token(harvest)}"}
    return Probe(
        clock,
        app.database,
        app.intake,
        app.metronome,
        app.texts,
        in_order(phones, new),
        app.hub.wake_everybody,
        greetings,
    )


def in_order(phones: Sequence[Phone], newcomer: Phone) -> list[Phone]:
    """One of each group first: those three are shown."""
    shown = [next(phone for phone in phones if phone.group == group) for group in PeopleGroup]
    return [*shown, newcomer, *(phone for phone in phones if phone not in shown)]


async def _phone(work: Work, somebody: Somebody) -> Phone:
    person = await work.people.get(somebody.id)
    if person is None:
        raise LookupError(somebody.id)
    return Phone(await WebSessions.chat_of(work, person), somebody.name, somebody.about, somebody.group)


def _token(harvest: Harvest) -> str:
    return harvest.tickets[0][1].token


def _invite_in(app: App) -> None:
    first = [f"  {number}. {app.texts.plain(text, GERMAN)}" for number, text in enumerate(FIRST, start=1)]
    heading = app.texts.plain("web-demo-first", GERMAN)
    say(f"{app.settings.public_web_url}/demo", heading, *first)
