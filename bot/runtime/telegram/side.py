"""Everything that faces Telegram, put together: the bot, the door, the way in, the menus."""

from collections.abc import Callable
from dataclasses import dataclass, field

from telegram.ext import Application
from telegram.request import BaseRequest

from bot.domain.people import Address, Channel, Role
from bot.runtime.intake.inbox import Intake
from bot.runtime.outbox.backoff import Reach
from bot.runtime.process.clock import Clock
from bot.runtime.process.supervisor import Nursery
from bot.runtime.routes import Routes
from bot.runtime.speech.texts import Texts
from bot.runtime.telegram.bot import HouseBot
from bot.runtime.telegram.own_name import OwnName
from bot.runtime.telegram.poller import Poller
from bot.runtime.telegram.profile import Introduction
from bot.runtime.telegram.webhook import Webhook, secret_of
from bot.runtime.upkeep.alerts import Alarm
from bot.runtime.upkeep.degraded import Maintenance
from bot.terms import Language
from storage.unit_of_work import Database

NO_TOKEN = "0:none"  # noqa: S105 - the bot of a house without Telegram


@dataclass
class TelegramSide:
    api: str
    token: str | None
    request: BaseRequest
    poll_request: BaseRequest
    routes: Routes
    texts: Texts
    clock: Clock
    nursery: Nursery
    database: Database | None = None
    """Keeps what Telegram calls us."""
    reach: Reach = field(default_factory=Reach)
    _menus: dict[str, tuple[frozenset[Role], Language]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.bot = HouseBot(
            self.token or NO_TOKEN,
            base_url=f"{self.api}/bot",
            base_file_url=f"{self.api}/file/bot",
            request=self.request,
            get_updates_request=self.poll_request,
        )
        self.application = Application.builder().bot(self.bot).updater(None).build()
        own_name = OwnName(self.database, self.token) if self.database and self.token else None
        self.introduction = Introduction(self.bot, self.routes, self.texts, own_name)

    def poller(
        self, intake: Intake, alarm: Alarm, maintenance: Maintenance, wait: int, leads: Callable[[], bool]
    ) -> Poller:
        return Poller(
            self.bot,
            self.poll_request,
            intake,
            self.clock,
            self.nursery,
            alarm.ring,
            self.introduction.give,
            maintenance.regret,
            self.reach,
            wait,
            leads,
        )

    def webhook(self, intake: Intake, url: str) -> Webhook:
        secret = secret_of(self.token or NO_TOKEN)
        return Webhook(self.bot, intake, self.clock, self.nursery, self.introduction, url, secret, self.reach)

    def met(self, address: Address, roles: frozenset[Role], language: Language) -> None:
        """Their command menu follows their roles and their language."""
        wanted = (roles, language)
        if not self.token or address.channel is not Channel.TELEGRAM or self._menus.get(address.external) == wanted:
            return
        self._menus[address.external] = wanted
        self.nursery.spawn("menu", self.introduction.menu_for(address.external, roles, language))
