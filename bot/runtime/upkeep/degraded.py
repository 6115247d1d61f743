"""When the database cannot be written: makes room if that helps, tells the operators, and tells people to wait."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from bot.domain.messages import Received
from bot.runtime.process.clock import Clock
from bot.runtime.process.disk_reserve import Ballast
from bot.runtime.process.incidents import Incident, Report
from bot.runtime.speech.texts import Speech, Texts
from bot.terms import Language
from storage.trouble import Trouble

AGAIN_AFTER = 300.0
"""Seconds in which a person is told once."""
MOST = 20
"""People in one go: this goes past the pace of the sender."""


@dataclass
class Maintenance:
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
