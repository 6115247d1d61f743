"""Tells the operators that something needs them: one message for each kind and hour, without anybody's words."""

from collections.abc import Awaitable, Callable, Sequence

from msgspec import field

from bot.config_forms import Secret
from bot.domain.messages import Attachment, Card, Outgoing, Received
from bot.domain.people import Address, Channel
from bot.domain.screen import Screen
from bot.runtime.outbox.delivery import Deliver
from bot.runtime.outbox.envelope import Envelope
from bot.runtime.outbox.results import Moved, Rejected, Result, Unreachable
from bot.runtime.outbox.writer import Post
from bot.runtime.process.clock import Clock
from bot.runtime.process.disk_reserve import Ballast
from bot.runtime.process.http_client import aiohttp
from bot.runtime.process.incidents import Incident, Report, failed
from bot.runtime.process.logs import Log
from bot.runtime.process.supervisor import Nursery
from bot.runtime.rendering.render import Renderer
from bot.runtime.rendering.texts import Speech, Texts
from bot.stateful import Stateful
from bot.terms import Language
from storage.trouble import Trouble
from storage.unit_of_work import Database

WITHIN = aiohttp.ClientTimeout(total=10)
HEADERS = {"Content-Type": "text/plain; charset=utf-8", "Title": "Projektschmiede"}


class AlertLost(Exception):
    """Nobody took the words; says why, without the address, which may be a secret."""


class SecondWay(Stateful):
    address: str

    @classmethod
    def at(cls, address: Secret | None) -> "SecondWay | None":
        return cls(address.reveal()) if address else None

    async def tell(self, words: str) -> None:
        """Raises AlertLost."""
        try:
            async with (
                aiohttp.ClientSession(timeout=WITHIN) as session,
                session.post(self.address, data=words.encode(), headers=HEADERS, allow_redirects=False) as answer,
            ):
                status = answer.status
        except TimeoutError:
            raise AlertLost("no answer within 10 seconds") from None
        except (aiohttp.ClientError, OSError, ValueError) as fault:
            raise AlertLost(type(fault).__name__) from None
        if status >= 300:
            raise AlertLost(f"the answer is HTTP {status}")


log = Log(__name__)


class Alarm(Stateful):
    """`chat` is a Telegram chat; without one, the log has to do."""

    database: Database
    renderer: Renderer
    clock: Clock
    nursery: Nursery
    chat: str
    said: Callable[[], None]
    """Called when something was put into the outbox."""
    directly: Callable[[str, str], Awaitable[None]]
    """Sends words to a chat without the database, when that is the trouble."""
    second_way: SecondWay | None = None
    rang: dict[Incident, int] = field(default_factory=dict)
    """How often each kind rang since the start."""
    _last: dict[Incident, str] = field(default_factory=dict)

    def ring(self, incident: Incident, reference: str = "") -> None:
        """Implements `Report`."""
        self.rang[incident] = self.rang.get(incident, 0) + 1
        log.error("alarm", kind=incident.name.lower(), reference=reference)
        hour = f"{self.clock.now():%Y%m%d%H}"
        if self._last.get(incident) == hour:
            return
        self._last[incident] = hour
        screen = Screen(incident, {"reference": reference or "-"})
        if self.chat:
            self.nursery.spawn("alarm", self._tell(screen, f"{incident}:{hour}"))
        if self.second_way:
            self.nursery.spawn("second_way", self._tell_elsewhere(self.second_way, screen))

    def count(self) -> dict[str, int]:
        """Since the start, by kind."""
        return {incident.name.lower(): count for incident, count in self.rang.items()}

    async def _tell(self, screen: Screen, key: str) -> None:
        try:
            address = Address(f"t{self.chat}", Channel.TELEGRAM, self.chat, None, Language.GERMAN)
            async with self.database.work() as work:
                await Post(work, self.renderer).put(
                    screen, Envelope(address, Speech(Language.GERMAN), key, self.clock.now())
                )
                await work.commit()
            self.said()
        except Trouble:
            await self.directly(self.chat, self._words(screen))

    async def _tell_elsewhere(self, way: SecondWay, screen: Screen) -> None:
        try:
            await way.tell(self._words(screen))
        except AlertLost as fault:
            failed("ALERT_URL", str(fault))

    def _words(self, screen: Screen) -> str:
        return self.renderer.reading(screen, Speech(Language.GERMAN))


def watched(deliver: Deliver, chat: str) -> Deliver:
    """The same, with a line in the log for an alarm that did not get through to its chat."""

    async def watching(message: Outgoing, files: Sequence[Attachment], card: Card | None) -> Result:
        result = await deliver(message, files, card)
        if message.chat == chat and isinstance(result, Unreachable | Rejected | Moved):
            why = "the group has a new number" if isinstance(result, Moved) else result.fault
            failed("ALERT_CHAT", why)
        return result

    return watching


AGAIN_AFTER = 300.0
"""Seconds in which a person is told once."""
MOST = 20
"""People in one go: this goes past the pace of the sender."""


class Maintenance(Stateful):
    """When the database cannot be written: makes room if that helps, tells the operators, and tells people to wait."""

    report: Report
    clock: Clock
    texts: Texts
    ballast: Ballast | None
    directly: Callable[[str, str], Awaitable[None]]
    """Sends words to a Telegram chat, past the database."""
    _told: dict[str, float] = field(default_factory=dict)

    def troubled(self, trouble: Trouble) -> None:
        if trouble.full and self.ballast:
            self.ballast.throw_out()
        away = Incident.DATABASE_AWAY if trouble.away else Incident.DATABASE_LOCKED
        self.report(Incident.DISK_FULL if trouble.full else away, str(trouble))

    async def regret(self, updates: Sequence[Received]) -> None:
        """What they sent stays with Telegram until it can be saved."""
        now = self.clock.beat()
        self._told = {lane: at for lane, at in self._told.items() if now - at < AGAIN_AFTER}
        lanes = dict.fromkeys(update.lane for update in updates if ":" in update.lane)
        words = self.texts.plain("common-maintenance", Speech(Language.GERMAN))
        for lane in [lane for lane in lanes if lane not in self._told][:MOST]:
            self._told[lane] = now
            await self.directly(lane.partition(":")[2], words)
