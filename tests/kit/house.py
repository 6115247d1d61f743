"""The real bot over a real database, an offline Telegram and a clock that a story moves."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot.app import build
from bot.config import Settings
from bot.config_forms import Secret
from bot.lifecycle import App
from bot.programme.curriculum import load_curriculum
from bot.runtime.rendering.texts import Texts
from bot.runtime.web.contract import Caller
from storage.engine import open_engine
from storage.location import Where
from storage.unit_of_work import Database
from tests.kit.by_letters import ByLetters
from tests.kit.clock import StoryClock
from tests.kit.people import OnTelegram, OnWeb
from tests.kit.telegram.request import OfflineRequest
from tests.kit.telegram.world import World

BOT = "projektschmiede_bot"
WEB = "https://schmiede.example"


class StoryHouse:
    """`settle()` does by hand what the core tasks do by themselves, until nothing is left to do."""

    def __init__(self, app: App, world: World, clock: StoryClock, where: Where) -> None:
        self.app = app
        self.world = world
        self.clock = clock
        self.where = where

    @property
    def file(self) -> Path:
        assert isinstance(self.where, Path), "this house has no file"
        return self.where

    @property
    def database(self) -> Database:
        return self.app.database

    def telegram(self, first_name: str = "Anna", **more: Any) -> OnTelegram:
        return OnTelegram(self, first_name, them=self.world.person(first_name, **more))

    async def web(self, token: str = "", name: str = "Berta", agent: str = "") -> OnWeb:
        """Somebody in a browser: with a link or code, or without."""
        caller, sessions = Caller("10.0.0.1", agent=agent), self.app.sessions
        cookie = await sessions.enter(token, caller) if token else await sessions.start(caller)
        assert cookie, "this link opens no door"
        session = await self.app.sessions.find(cookie)
        assert session
        somebody = OnWeb(self, name, visitor=session.visitor, cookie=cookie, browser=session.id)
        await somebody.waits()
        return somebody

    async def settle(self) -> None:
        for _ in range(200):
            fetched = await self.app.poller.round()
            await self.app.intake.rest()
            await self.app.metronome.beat()
            sent = await self.app.sender.drain()
            if not (fetched or sent):
                return
        raise AssertionError("the bot never comes to rest")

    async def fetches(self, rounds: int) -> None:
        """Takes in what waits, a hundred in a round, and lets it wait here."""
        for _ in range(rounds):
            await self.app.poller.round()

    async def restarts(self, web_url: str = WEB) -> None:
        """As after a crash: everything in memory is gone. Without `web_url` there is no web door."""
        await self._close()
        self.app = await _app(self.where, self.world, self.clock, self.app.texts, web_url)

    async def _close(self) -> None:
        self.app.nursery.stopping = True
        await self.app.nursery.stop(1)
        await self.app.bot.shutdown()
        await self.app.database.close()


async def _app(where: Where, world: World, clock: StoryClock, texts: Texts, web_url: str = WEB) -> App:
    settings = Settings(token=Secret(world.token), web_address="", web_url=web_url)
    database = Database(await open_engine(where))
    app = build(
        settings,
        database,
        clock,
        OfflineRequest(world),
        OfflineRequest(world),
        texts=texts,
        curriculum=load_curriculum(),
        poll_wait=0,
        make_search=lambda _nursery: ByLetters(),
    )
    await app.bot.initialize()
    await app.bot.introduce()
    await app.leading.look(app)
    return app


async def another_process(house: StoryHouse) -> App:
    """On the same database, which must be a server."""
    return await _app(house.where, house.world, house.clock, house.app.texts)


@asynccontextmanager
async def open_house(empty_database: Path, folder: Path, texts: Texts) -> AsyncIterator[StoryHouse]:
    file = folder / "projektschmiede.db"
    shutil.copyfile(empty_database, file)
    async with house_over(file, texts) as house:
        yield house


@asynccontextmanager
async def house_over(where: Where, texts: Texts) -> AsyncIterator[StoryHouse]:
    clock = StoryClock()
    world = World(now=clock.now, username=BOT)
    house = StoryHouse(await _app(where, world, clock, texts), world, clock, where)
    try:
        yield house
    finally:
        await house._close()
