"""The whole bot, once it is put together: how it starts, takes the lead, and ends."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from bot.config import Settings
from bot.domain.programme import Programme
from bot.runtime.dispatch import HouseNow, Visits
from bot.runtime.intake.inbox import Intake
from bot.runtime.outbox.sender import Sender
from bot.runtime.process.clock import Clock
from bot.runtime.process.leader import Leading
from bot.runtime.process.logs import Log
from bot.runtime.process.supervisor import Nursery
from bot.runtime.rendering.texts import Texts
from bot.runtime.routes import Routes
from bot.runtime.telegram.bot import HouseBot
from bot.runtime.telegram.poller import Poller
from bot.runtime.telegram.profile import Introduction
from bot.runtime.upkeep.alerts import Alarm
from bot.runtime.upkeep.faq_shelf import FaqShelf
from bot.runtime.upkeep.health import Gauges
from bot.runtime.upkeep.jobs import Jobs
from bot.runtime.upkeep.scheduler import Metronome
from bot.runtime.web.chats import WebChats
from bot.runtime.web.sessions import WebSessions
from bot.runtime.web.wakeups import Hub
from bot.stateful import Stateful
from storage.unit_of_work import Database

if TYPE_CHECKING:
    from aiohttp import web

    from bot.runtime.telegram.webhook import Webhook
    from bot.runtime.web.annex import Annex
    from bot.runtime.web.server import Runner

log = Log(__name__)
STOP_WITHIN = 5.0
"""Seconds for what runs when the process is asked to stop."""


class App(Stateful):
    """`start()` and `stop()`; in between everything happens by itself. Implements `Duties`."""

    settings: Settings
    database: Database
    clock: Clock
    nursery: Nursery
    programme: Programme
    texts: Texts
    routes: Routes
    house: HouseNow
    shelf: FaqShelf
    hub: Hub
    leading: Leading
    bot: HouseBot
    introduction: Introduction
    sender: Sender
    alarm: Alarm
    visits: Visits
    intake: Intake
    poller: Poller
    webhook: "Webhook | None"
    """Instead of the poller."""
    health: Gauges
    metronome: Metronome
    jobs: Jobs
    chats: WebChats
    sessions: WebSessions
    web: "Callable[..., web.Application]"
    """The web door, put together."""
    _runner: "Runner | None" = None

    async def start(self, annex: "Annex | None" = None) -> None:
        await self.bot.initialize()
        await self.shelf.start()
        await self.leading.begin(self)
        self.nursery.core("leading", self.leading.run(self))
        if self.settings.secret_token():
            self.nursery.core("sender", self.sender.run())
            if self.webhook:
                self.nursery.core("webhook", self.webhook.run())
            else:
                self.nursery.core("poller", self.poller.run())
        await self.jobs.start()
        self.nursery.core("ticks", self.metronome.run(self.jobs))
        if self.settings.web_host:
            await self._start_web(*self.settings.web_host, annex)
        self.nursery.core("watchdog", self.nursery.watch())

    async def _start_web(self, host: str, port: int, annex: "Annex | None") -> None:
        from aiohttp import web

        from bot.runtime.web.server import Runner

        self._runner = Runner(self.web(annex=annex))
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port, reuse_address=True).start()

    async def take_over(self) -> None:
        again = await self.sender.recover()
        if self.database.alone:
            await self.sender.repeat(again)
            await self.intake.catch_up()

    async def look_after(self) -> None:
        if not self.database.alone:
            await self.intake.pick_up()

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
            await self.jobs.stop()
            if self._runner:
                await self._runner.cleanup()
            await self.shelf.close()
            await self.nursery.stop(1.0)
            await self.bot.shutdown()
            await self.database.close()
