"""Invented people and associations, each person with a telephone."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from bot.demo.rehearsal import GERMAN, MovableClock, Probe
from bot.demo.web import Phone
from bot.domain.seed.file import read_seed
from bot.lifecycle import App
from bot.runtime.web.sessions import WebSessions
from storage.seed.harvest import PeopleGroup, Somebody
from storage.seed.sowing import sow
from storage.unit_of_work import Work

SEED = Path(__file__).parent / "rehearsal.toml"
BEGINS = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
"""A Wednesday evening, 18:42 in Berlin."""


async def rehearse(app: App) -> Probe:
    """Seeds the app and hands everybody a telephone."""
    clock = app.clock
    if not isinstance(clock, MovableClock):
        raise TypeError("a rehearsal needs a clock that can be moved")
    seed = read_seed(SEED.read_text(encoding="utf-8"), SEED.name, app.programme)
    async with app.database.work() as work:
        harvest = await sow(work, seed, app.programme, clock.now(), rehearsal=True)
        phones = [await _phone(work, somebody) for somebody in harvest.people]
        newcomer = work.new_secret()
        await work.commit()
    new = Phone(newcomer, app.texts.plain("demo-newcomer", GERMAN), "", PeopleGroup.ASSOCIATION)
    greetings = {newcomer: f"/start {harvest.tickets[0][1].token}"}
    return Probe(
        clock=clock,
        database=app.database,
        intake=app.intake,
        metronome=app.metronome,
        texts=app.texts,
        everybody=in_order(phones, new),
        wake=app.hub.wake_everybody,
        greetings=greetings,
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
