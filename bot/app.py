"""All wiring, by hand, readable top to bottom; the only file that imports handlers and storage."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
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
from bot.domain.messages import Received
from bot.domain.people import Address, Channel, Role
from bot.links import Language
from bot.programme.load import load as load_programme
from bot.runtime import failures
from bot.ports import Trouble
from bot.runtime.alarm import Alarm
from bot.runtime.ballast import Ballast
from bot.runtime.clock import Clock
from bot.runtime.feature import Feature, House
from bot.runtime.events import Event
from bot.runtime.health import Gauges, Metrics
from bot.runtime.inbox import Intake
from bot.runtime.keeping import Keeping
from bot.runtime.lanes import Desk, Handle, Lanes
from bot.runtime.maintenance import Maintenance
from bot.runtime.outbox import Sender
from bot.runtime.pace import Pace
from bot.runtime.render import Renderer
from bot.runtime.routes import Routes
from bot.runtime.settling import Settling
from bot.runtime.telegram import door as telegram_door
from bot.runtime.telegram.bot import HouseBot
from bot.runtime.telegram.deliver import Courier
from bot.runtime.telegram.introduction import Introduction
from bot.runtime.telegram.poller import Poller
from bot.runtime.telegram.transport import AiohttpRequest
from bot.runtime.telegram.webhook import Webhook, keep_secret
from bot.runtime.texts import Speech, Texts
from bot.runtime.ticks import Metronome
from bot.runtime.visit import Visits
from bot.runtime.watchdog import Nursery
from bot.runtime.web import app as web_app
from bot.runtime.web.chats import WebChats, WebDoor
from bot.runtime.web.contract import Rehearsal
from bot.runtime.web.hub import Hub
from bot.runtime.web.sessions import WebSessions
from storage.engine import Sqlite
from storage.schema import newest as newest_schema
from storage.unit_of_work import Database

log = structlog.get_logger()
HERE = Path(__file__).parent
STOP_WITHIN = 5.0
"""Seconds for what runs when the process is asked to stop."""
NO_TOKEN = "0:none"


def text_folders() -> list[Path]:
    """Where the words are: the shared ones, those of the web door and the operator, one folder of each feature."""
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
    """Of the data; without one there is no ballast and no webhook."""
    poll_wait: int = 25
    features: Sequence[Feature] = handlers.FEATURES

    def __post_init__(self) -> None:
        self.programme = load_programme()
        self.nursery = Nursery(self.clock)
        self.hub = Hub()
        self.renderer = Renderer(self.texts)
        self.routes = Routes.of(self.features)
        self.metrics = Metrics()
        self._wire_telegram()
        self._wire_troubles()
        self.visits = Visits(
            self.database, self.routes, self.renderer, self.clock, self.house, self._committed, self._met
        )
        self._wire_intake()
        settling = Settling(self.clock, Pace(), self.alarm)
        self.sender = Sender(
            self.database, self.clock, self.nursery, Courier(self.bot).deliver, settling, self.metrics.noted
        )
        self.chats = WebChats(self.database, self.intake, self.clock, self.hub, self.routes, self.texts)
        self.sessions = WebSessions(self.database, self.intake, self.clock)
        self._wire_ticks()
        self._runner: web.AppRunner | None = None
        self._menus: dict[str, tuple[frozenset[Role], Language]] = {}

    def _wire_telegram(self) -> None:
        base = f"{self.settings.telegram_api}/bot"
        files = f"{self.settings.telegram_api}/file/bot"
        self.bot = HouseBot(
            self.token or NO_TOKEN,
            base_url=base,
            base_file_url=files,
            request=self.request,
            get_updates_request=self.poll_request,
        )
        self.application = telegram_door.build(self.bot)
        self.introduction = Introduction(self.bot, self.routes, self.texts)

    @cached_property
    def webhook(self) -> Webhook | None:
        if not (self.token and self.settings.webhook_url and self.folder):
            return None
        secret = keep_secret(self.folder / "webhook_secret")
        return Webhook(
            self.bot, self.intake, self.clock, self.nursery, self.introduction, self.settings.webhook_url, secret
        )

    def _wire_troubles(self) -> None:
        ballast = Ballast(self.folder) if self.folder else None
        self.alarm = Alarm(
            self.database,
            self.renderer,
            self.clock,
            self.nursery,
            self.settings.alert_chat,
            lambda: self.sender.nudge(),
            self.bot.say_at_once,
        )
        self.maintenance = Maintenance(self.alarm, self.clock, self.texts, ballast, self.bot.say_at_once)
        self.keeping = Keeping(self.alarm, ballast)
        self.database.engine.troubled = self.maintenance.troubled

    def _wire_ticks(self) -> None:
        self.health = Gauges(
            self.database, self.clock, self.nursery, self.metrics, self.alarm.count, newest_schema()
        )
        ticks = [tick for feature in self.features for tick in feature.ticks]
        self.metronome = Metronome(
            [*ticks, *self.keeping.ticks(), self.health.tick()],
            self.database,
            self.renderer,
            self.clock,
            self.nursery,
            self.house,
            self._committed,
            self.alarm,
        )

    def _wire_intake(self) -> None:
        lanes = Lanes(self.database, self.clock, self.nursery, self.alarm, self.metrics.handling.observe)
        self.intake = Intake(self.database, self.clock, lanes)
        self.telegram = telegram_door.TelegramDoor(
            self.application, self.nursery, self.visits.handle, self.visits.finish
        )
        self.telegram.listen(self.routes)
        web_door = WebDoor(self.visits)
        lanes.desks = {
            Channel.TELEGRAM: self._desk(self.telegram.take, self.telegram.event),
            Channel.WEB: self._desk(web_door.take, web_door.event),
        }

    def _desk(self, handle: Handle, event_of: Callable[[Received], Event | None]) -> Desk:
        async def hush(received: Received) -> None:
            await self.visits.hush(received, event_of(received), failures.too_many())

        async def give_up(received: Received, reference: str, fault: str) -> None:
            await self.visits.apologise(received, event_of(received), failures.apology(reference), fault)

        async def bury(received: Received, _reference: str, fault: str) -> None:
            await self.visits.bury(received, fault)

        return Desk(handle, hush, give_up, bury)

    def house(self) -> House:
        return House(self.programme, self.settings.public_web_url, self.bot.bot.username or "")

    async def start(self) -> None:
        await self.application.initialize()
        await self._patiently(self.sender.recover)
        await self._patiently(self.intake.catch_up)
        if self.token:
            self._start_telegram()
        self.metronome.start(self._queue)
        await self._queue.start()
        self.nursery.core("ticks", self.metronome.run())
        if self.settings.web_host:
            await self._start_web(*self.settings.web_host)
        self.nursery.core("watchdog", self.nursery.watch())

    async def _patiently(self, work: Callable[[], Awaitable[None]]) -> None:
        """A database that is locked at the start is waited for."""
        while True:
            try:
                return await work()
            except Trouble:
                await self.clock.sleep(1.0)

    def _start_telegram(self) -> None:
        self.nursery.core("sender", self.sender.run())
        if self.webhook:
            self.nursery.core("webhook", self.webhook.run())
        else:
            self.nursery.core("poller", self.poller(self.poll_wait).run())

    def poller(self, wait: int) -> Poller:
        return Poller(
            self.bot,
            self.poll_request,
            self.intake,
            self.clock,
            self.nursery,
            self.alarm,
            self.introduction.give,
            self.maintenance.regret,
            wait,
        )

    async def _start_web(self, host: str, port: int) -> None:
        site = self.web()
        if self.webhook:
            site.add_routes(self.webhook.routes())
        self._runner = web.AppRunner(site, access_log=None, handle_signals=False)
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port, reuse_address=True).start()

    def web(self) -> web.Application:
        return web_app.build(
            self.chats,
            self.sessions,
            words=self._words,
            secure=self.settings.public_web_url.startswith("https://"),
            public_url=self.settings.public_web_url,
            health=self.health,
            rehearsal=self.rehearsal,
        )

    def _words(self, text: str, language: str, **args: str | int) -> str:
        return self.texts.plain(text, Speech(Language(language)), args)

    async def stop(self) -> None:
        """No new intake, what runs is finished, the rest stays in the database."""
        self.nursery.stopping = True
        self.nursery.cancel("poller")
        try:
            if self._queue.scheduler.running:
                await self._queue.stop(wait=False)
            async with asyncio.timeout(STOP_WITHIN):
                await asyncio.gather(self.intake.lanes.close(), self.sender.close())
        except TimeoutError:
            log.warning("left_unfinished")
        finally:
            await self._shut()

    async def _shut(self) -> None:
        if self._runner:
            await self._runner.cleanup()
        await self.nursery.stop(1.0)
        await self.application.shutdown()
        await self.database.close()

    @property
    def _queue(self) -> JobQueue[Any]:
        queue = self.application.job_queue
        if queue is None:
            raise RuntimeError("install python-telegram-bot with its job-queue extra")
        return queue

    def _committed(self, touched: Iterable[str]) -> None:
        self.hub.wake(touched)
        self.sender.nudge()

    def _met(self, address: Address, roles: frozenset[Role], language: Language) -> None:
        """Their command menu follows their roles."""
        if not self.token or address.channel is not Channel.TELEGRAM or self._menus.get(address.external) == (roles, language):
            return
        self._menus[address.external] = (roles, language)
        self.nursery.spawn("menu", self.introduction.menu_for(address.external, roles, language))


async def open_app(settings: Settings, file: Path, clock: Clock | None = None) -> App:
    """An app over a database file with the newest schema."""
    database = Database(await Sqlite.open(file))
    return App(
        settings,
        database,
        clock or Clock(),
        settings.secret_token(),
        AiohttpRequest(),
        AiohttpRequest(),
        folder=file.parent,
    )
