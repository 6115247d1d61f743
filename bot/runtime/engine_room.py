"""What works behind every door: intake, visits, sender, ticks, and whoever looks after them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.domain.people import Channel
from bot.runtime.dispatch import HouseNow, Visits
from bot.runtime.feature import Tick
from bot.runtime.intake.inbox import Intake
from bot.runtime.intake.lanes import Lanes
from bot.runtime.live_cards import Cards
from bot.runtime.outbox.outcome import Settling
from bot.runtime.outbox.rate_limit import Pace
from bot.runtime.outbox.sender import Sender
from bot.runtime.process.clock import Clock
from bot.runtime.process.disk_reserve import Ballast
from bot.runtime.process.leader import Leading
from bot.runtime.process.supervisor import Nursery
from bot.runtime.routes import Routes
from bot.runtime.speech.render import Renderer
from bot.runtime.speech.texts import Texts
from bot.runtime.telegram.deliver import Courier
from bot.runtime.telegram.door import TelegramDoor
from bot.runtime.telegram.groups import Groups
from bot.runtime.telegram.side import TelegramSide
from bot.runtime.upkeep.alert_post import SecondWay
from bot.runtime.upkeep.alerts import Alarm
from bot.runtime.upkeep.degraded import Maintenance
from bot.runtime.upkeep.health import Gauges, Metrics
from bot.runtime.upkeep.retention import Keeping
from bot.runtime.upkeep.scheduler import Metronome
from bot.runtime.web.chats import WebDoor
from bot.runtime.web.wakeups import Hub
from storage.unit_of_work import Database


@dataclass
class EngineRoom:
    database: Database
    clock: Clock
    nursery: Nursery
    routes: Routes
    texts: Texts
    telegram: TelegramSide
    hub: Hub
    house: HouseNow
    ticks: Sequence[Tick]
    schema: str
    alert_chat: str
    folder: Path | None
    """Of the data; without one there is no ballast."""
    second_way: SecondWay | None = None
    """For alarms."""

    def __post_init__(self) -> None:
        self.renderer = Renderer(self.texts)
        self.metrics = Metrics()
        self.leading = Leading(self.database, self.clock, self.nursery, self._take_over, self._look_after)
        self._wire_troubles()
        self._wire_sender()
        self._wire_intake()
        self._wire_ticks()

    def committed(self, touched: Iterable[str]) -> None:
        """Something new may be said: at these doors of the web, and on Telegram."""
        self.hub.wake(touched)
        self.sender.nudge()

    def heard(self, where: str) -> None:
        """Another process has said something: in the web chat of `web:VISITOR`, on Telegram, or who knows where."""
        _, _, visitor = where.partition(":")
        if visitor:
            self.hub.wake([visitor])
            return
        self.sender.nudge()
        if not where:
            self.hub.wake_everybody()

    async def _take_over(self) -> None:
        again = await self.sender.recover()
        if self.database.alone:
            await self.sender.repeat(again)
            await self.intake.catch_up()

    async def _look_after(self) -> None:
        if not self.database.alone:
            await self.intake.pick_up()

    def _wire_troubles(self) -> None:
        bot = self.telegram.bot
        ballast = Ballast(self.folder) if self.folder else None
        said: Callable[[], None] = lambda: self.sender.nudge()  # noqa: E731, PLW0108 - it comes later
        there = self.alert_chat, said, bot.ring, self.second_way
        self.alarm = Alarm(self.database, self.renderer, self.clock, self.nursery, *there)
        self.maintenance = Maintenance(self.alarm, self.clock, self.texts, ballast, bot.say_at_once)
        self.keeping = Keeping(self.alarm, ballast)

    def _wire_sender(self) -> None:
        settling = Settling(self.clock, Pace(), self.alarm.ring, self.telegram.reach)
        deliver = self.alarm.watched(Courier(self.telegram.bot, self.routes.cards).deliver)
        self.sender = Sender(
            self.database, self.clock, self.nursery, deliver, settling, self.metrics.noted, self.leading
        )

    def _wire_intake(self) -> None:
        self.visits = Visits(
            self.database, self.routes, self.renderer, self.clock, self.house, self.committed, self.telegram.met
        )
        visits = self.visits
        telegram = TelegramDoor(
            bot=self.telegram.bot,
            nursery=self.nursery,
            groups=Groups(self.telegram.bot, self.texts, self.alert_chat),
            handle=visits.handle,
            finish=visits.finish,
            reads_files_of=visits.reads_files_of,
        )
        lanes = Lanes(
            database=self.database,
            clock=self.clock,
            nursery=self.nursery,
            report=self.alarm.ring,
            took=self.metrics.handling.observe,
            unhandled=visits,
            doors={Channel.TELEGRAM: telegram, Channel.WEB: WebDoor(visits)},
        )
        self.intake = Intake(self.database, self.clock, lanes)

    def _silence(self) -> float | None:
        return self.telegram.reach.silence(self.clock.beat())

    def _wire_ticks(self) -> None:
        self.health = Gauges(
            self.database, self.clock, self.nursery, self.metrics, self.alarm.count, self.schema, self._silence
        )
        self.metronome = Metronome(
            [*self.ticks, *self.keeping.ticks(), self.health.tick()],
            self.database,
            self.renderer,
            self.clock,
            self.nursery,
            self.house,
            self.committed,
            self.alarm,
            Cards(self.routes.cards),
            self.leading,
        )
