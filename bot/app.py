"""All wiring, by hand, readable top to bottom; the only file that imports handlers and storage."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import structlog
from aiohttp import web
from telegram.ext import JobQueue
from telegram.request import BaseRequest

import handlers
from bot.config import Settings
from bot.programme.load import load as load_programme
from bot.programme.words_file import load_words
from bot.runtime.engine_room import EngineRoom
from bot.runtime.feature import Feature, House
from bot.runtime.intake.inbox import Intake
from bot.runtime.outbox.sender import Sender
from bot.runtime.process.clock import Clock
from bot.runtime.process.supervisor import Nursery
from bot.runtime.routes import Routes
from bot.runtime.speech.texts import Speech, Texts
from bot.runtime.telegram.bot import HouseBot
from bot.runtime.telegram.poller import WAIT, Poller
from bot.runtime.telegram.side import TelegramSide
from bot.runtime.telegram.transport import AiohttpRequest
from bot.runtime.telegram.webhook import Webhook
from bot.runtime.upkeep.alert_post import SecondWay
from bot.runtime.upkeep.scheduler import Metronome
from bot.runtime.web import app as web_app
from bot.runtime.web import feeds
from bot.runtime.web.chats import WebChats
from bot.runtime.web.contract import Rehearsal
from bot.runtime.web.server import Runner
from bot.runtime.web.sessions import WebSessions
from bot.runtime.web.wakeups import Hub
from bot.terms import Language
from storage.engine import Where, open_engine
from storage.schema import newest
from storage.unit_of_work import Database

log = structlog.get_logger()
HERE = Path(__file__).parent
STOP_WITHIN = 5.0
"""Seconds for what runs when the process is asked to stop."""


def text_folders() -> list[Path]:
    """Where the words are: the shared ones, those of the web door, and one folder of each feature."""
    features = Path(handlers.__file__).parent
    own = [features / feature.name / "texts" for feature in handlers.FEATURES]
    return [HERE / "texts", HERE / "runtime" / "web" / "texts", HERE / "operator" / "texts", *own]


@dataclass
class App:
    """The whole bot. `start()` and `stop()`; in between everything happens by itself."""

    settings: Settings
    database: Database
    clock: Clock
    token: str | None
    request: BaseRequest
    poll_request: BaseRequest
    texts: Texts = field(default_factory=lambda: Texts(text_folders()))
    rehearsal: Rehearsal | None = None
    folder: Path | None = None
    """Of the data; without one there is no ballast."""
    poll_wait: int = WAIT
    features: Sequence[Feature] = handlers.FEATURES

    def __post_init__(self) -> None:
        self.programme = load_programme(self.settings.programme_dir)
        self.words = load_words(self.programme, self.settings.programme_dir)
        self.nursery = Nursery(self.clock)
        self.hub = Hub()
        self.routes = Routes.of(self.features)
        there = self.settings.telegram_api, self.token, self.request, self.poll_request
        self.telegram = TelegramSide(*there, self.routes, self.texts, self.clock, self.nursery, self.database)
        self.room = self._room()
        self.database.tell(self.room.maintenance.troubled, self.room.heard)
        self.chats = WebChats(self.database, self.intake, self.clock, self.hub, self.routes, self.texts, self.house)
        self.sessions = WebSessions(self.database, self.intake, self.clock)
        self._runner: web.AppRunner | None = None

    def _room(self) -> EngineRoom:
        return EngineRoom(
            self.database,
            self.clock,
            self.nursery,
            self.routes,
            self.texts,
            self.telegram,
            self.hub,
            self.house,
            ticks=[tick for feature in self.features for tick in feature.ticks],
            schema=newest(),
            alert_chat=self.settings.alert_chat,
            folder=self.folder,
            second_way=SecondWay.at(self.settings.alert_url),
        )

    @property
    def bot(self) -> HouseBot:
        return self.telegram.bot

    @property
    def application(self) -> Any:
        return self.telegram.application

    @property
    def intake(self) -> Intake:
        return self.room.intake

    @property
    def sender(self) -> Sender:
        return self.room.sender

    @property
    def metronome(self) -> Metronome:
        return self.room.metronome

    def house(self) -> House:
        name, commands = self.bot.bot.username or "", tuple(self.routes.known)
        return House(self.programme, self.settings.public_web_url, name, commands, self.words)

    def poller(self, wait: int) -> Poller:
        return self.telegram.poller(self.intake, self.room.alarm, self.room.maintenance, wait, self.room.leading)

    @cached_property
    def webhook(self) -> Webhook | None:
        url = self.settings.webhook_url
        return self.telegram.webhook(self.intake, url) if self.token and url else None

    async def start(self) -> None:
        await self.application.initialize()
        await self.room.leading.begin()
        self.nursery.core("leading", self.room.leading.run())
        if self.token:
            self._start_telegram()
        self.metronome.start(self._queue)
        await self._queue.start()
        self.nursery.core("ticks", self.metronome.run())
        if self.settings.web_host:
            await self._start_web(*self.settings.web_host)
        self.nursery.core("watchdog", self.nursery.watch())

    def _start_telegram(self) -> None:
        self.nursery.core("sender", self.sender.run())
        if self.webhook:
            self.nursery.core("webhook", self.webhook.run())
        else:
            self.nursery.core("poller", self.poller(self.poll_wait).run())

    async def _start_web(self, host: str, port: int) -> None:
        self._runner = Runner(self.web())
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port, reuse_address=True).start()

    def web(self) -> web.Application:
        site = web_app.build(
            self.chats,
            self.sessions,
            words=self._words,
            secure=self.settings.public_web_url.startswith("https://"),
            public_url=self.settings.public_web_url,
            health=self.room.health,
            rehearsal=self.rehearsal,
            proxies=self.settings.proxies,
        )
        site.add_routes(feeds.routes(self.database, self.clock))
        if self.webhook:
            site.add_routes(self.webhook.routes())
        return site

    def _words(self, text: str, language: str, **args: str | int) -> str:
        return self.texts.plain(text, Speech(Language(language)), args)

    async def stop(self) -> None:
        """No new intake, what runs is finished, the rest stays in the database."""
        self.nursery.stopping = True
        self.nursery.cancel("poller")
        try:
            async with asyncio.timeout(STOP_WITHIN):
                await asyncio.gather(self.intake.close(), self.sender.close())
        except TimeoutError:
            log.warning("left_unfinished")
        finally:
            await self._shut()

    async def _shut(self) -> None:
        if self._queue.scheduler.running:
            await self._queue.stop(wait=False)
        if self._runner:
            await self._runner.cleanup()
        await self.nursery.stop(1.0)
        await self.application.shutdown()
        await self.database.close()

    @property
    def _queue(self) -> JobQueue[Any]:
        queue: JobQueue[Any] | None = self.application.job_queue
        if queue is None:
            raise RuntimeError("install python-telegram-bot with its job-queue extra")
        return queue


async def open_app(settings: Settings, where: Where, clock: Clock | None = None) -> App:
    """An app over a database with the newest schema. A `clock` of its own: nothing of it stays, so no ballast."""
    database, token = Database(await open_engine(where)), settings.secret_token()
    folder = None if clock else where.parent if isinstance(where, Path) else settings.data_dir
    try:
        return App(settings, database, clock or Clock(), token, AiohttpRequest(), AiohttpRequest(), folder=folder)
    except BaseException:
        await database.close()
        raise
