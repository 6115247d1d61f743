"""Tells the operators that something needs them: one message for each kind and hour, without anybody's words."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

import structlog

from bot.domain.messages import Attachment, Card, Outgoing
from bot.domain.people import Address, Channel
from bot.domain.screen import Screen
from bot.runtime.outbox.delivery import Deliver
from bot.runtime.outbox.results import Moved, Rejected, Result, Unreachable
from bot.runtime.outbox.writer import Envelope, Post
from bot.runtime.process.clock import Clock
from bot.runtime.process.supervisor import Nursery
from bot.runtime.speech.render import Renderer
from bot.runtime.speech.texts import Speech
from bot.runtime.upkeep.alert_post import SecondWay, Unheard
from bot.terms import Language
from storage.trouble import Trouble
from storage.unit_of_work import Database

log = structlog.get_logger()


class Kind(StrEnum):
    """What operators are told; each is the id of its text."""

    DEAD_LETTER = "common-alarm-dead-letter"
    MESSAGE_FAILED = "common-alarm-message-failed"
    MESSAGE_UNCLEAR = "common-alarm-message-unclear"
    REFUSED = "common-alarm-refused"
    """Telegram does not know the bot's token."""
    SECOND_READER = "common-alarm-second-reader"
    DATABASE_LOCKED = "common-alarm-database-locked"
    DATABASE_AWAY = "common-alarm-database-away"
    DISK_FULL = "common-alarm-disk-full"
    DISK_LOW = "common-alarm-disk-low"
    BACKUP_FAILED = "common-alarm-backup-failed"
    TICK_FAILED = "common-alarm-tick-failed"
    GUESSING = "common-alarm-guessing"
    """Many wrong codes or links within an hour."""


@dataclass
class Alarm:
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
    rang: dict[Kind, int] = field(default_factory=dict)
    """How often each kind rang since the start."""
    _last: dict[Kind, str] = field(default_factory=dict)

    def ring(self, kind: Kind, reference: str = "") -> None:
        """`reference` is made of nothing personal."""
        self.rang[kind] = self.rang.get(kind, 0) + 1
        log.error("alarm", kind=kind.name.lower(), reference=reference)
        hour = f"{self.clock.now():%Y%m%d%H}"
        if self._last.get(kind) == hour:
            return
        self._last[kind] = hour
        screen = Screen(kind, {"reference": reference or "-"})
        if self.chat:
            self.nursery.spawn("alarm", self._tell(screen, f"{kind}:{hour}"))
        if self.second_way:
            self.nursery.spawn("second_way", self._tell_elsewhere(self.second_way, screen))

    def watched(self, deliver: Deliver) -> Deliver:
        """The same, with a line in the log for an alarm that did not get through."""

        async def watching(message: Outgoing, files: Sequence[Attachment], card: Card | None) -> Result:
            result = await deliver(message, files, card)
            if message.chat == self.chat and isinstance(result, Unreachable | Rejected | Moved):
                why = "the group has a new number" if isinstance(result, Moved) else result.fault
                failed("ALERT_CHAT", why)
            return result

        return watching

    def count(self) -> dict[str, int]:
        """Since the start, by kind."""
        return {kind.name.lower(): count for kind, count in self.rang.items()}

    async def _tell(self, screen: Screen, key: str) -> None:
        try:
            await self._write(screen, key)
        except Trouble:
            await self.directly(self.chat, self._words(screen))

    async def _tell_elsewhere(self, way: SecondWay, screen: Screen) -> None:
        try:
            await way.tell(self._words(screen))
        except Unheard as fault:
            failed("ALERT_URL", str(fault))

    def _words(self, screen: Screen) -> str:
        return self.renderer.reading(screen, Speech(Language.GERMAN))

    async def _write(self, screen: Screen, key: str) -> None:
        address = Address(f"t{self.chat}", Channel.TELEGRAM, self.chat, None, Language.GERMAN)
        async with self.database.work() as work:
            await Post(work, self.renderer).put(
                screen, Envelope(address, Speech(Language.GERMAN), key, self.clock.now())
            )
            await work.commit()
        self.said()


def failed(way: str, fault: str) -> None:
    """An alarm got through to nobody by this way."""
    log.error("alarm_failed", way=way, fault=fault)
