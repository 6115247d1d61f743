"""What becomes of a message after its delivery: said, said again, or left to a person."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from bot.domain.messages import Act, Card, Fate, Outgoing, Priority
from bot.ports import Trouble, Work
from bot.runtime.alarm import Alarm, Kind
from bot.runtime.clock import Clock
from bot.runtime.failures import place_of
from bot.runtime.pace import Pace
from bot.runtime.results import Delivered, Lost, Moved, NotSent, Rejected, Result, Slower, Unreachable

log = structlog.get_logger()
BACKOFF = (1.0, 2.0, 5.0, 10.0, 15.0)
AFTER_LOSS = 1.0
MOST_UNCLEAR = 1
"""How often a message whose answer was lost is sent again."""
MOST_EDITS = 5
"""The same for an edit: made twice it is made once."""
OUTAGE = 5
"""Failures in a row, whoever was written to, after which everybody waits."""
LONGEST_OUTAGE_PAUSE = 5.0


@dataclass
class Settling:
    clock: Clock
    pace: Pace
    alarm: Alarm
    _failing: dict[str, int] = field(default_factory=dict)
    """Failures in a row, by chat."""
    _in_a_row: int = 0

    async def settle(self, work: Work, message: Outgoing, result: Result) -> datetime | None:
        """Returns until when the whole chat has to wait, if it has to."""
        self._count(message.chat, result)
        try:
            async with work.part():
                return await self._settle(work, message, result)
        except Trouble:
            raise
        except Exception as fault:  # noqa: BLE001
            log.error("settling_failed", message=message.id, fault=place_of(fault))
            await work.outbox.give_up(message.id, Fate.UNCLEAR, place_of(fault), self.clock.now())
            return None

    async def _settle(self, work: Work, message: Outgoing, result: Result) -> datetime | None:
        match result:
            case Lost(fault=fault):
                return await self._lost(work, message, fault)
            case NotSent(fault=fault):
                pause = BACKOFF[min(self._failing[message.chat], len(BACKOFF)) - 1]
                return await self._wait(work, message, pause, fault)
            case Slower(seconds=seconds):
                self.pace.close(self.clock.beat() + seconds, message.chat)
                return await self._wait(work, message, seconds, "429")
        await self._end(work, message, result)
        return None

    async def _end(self, work: Work, message: Outgoing, result: Result) -> None:
        match result:
            case Delivered():
                await self._delivered(work, message, result)
            case Moved(to=new):
                await work.outbox.move_chat(message.chat, new)
                await work.outbox.again(message.id, self.clock.now(), "moved")
            case Unreachable(fault=fault):
                await self._unreachable(work, message, fault)
            case Rejected(fault=fault):
                await self._give_up(work, message, Fate.FAILED, fault)

    async def _delivered(self, work: Work, message: Outgoing, result: Delivered) -> None:
        await work.outbox.sent(message.id, result.message, self.clock.now())
        if message.card and result.message:
            await work.outbox.save_card(Card(f"t{message.chat}", message.card, message.id, result.message))
        if result.pause:
            self.pace.close(self.clock.beat() + result.pause, message.chat)

    async def _wait(self, work: Work, message: Outgoing, seconds: float, fault: str) -> datetime:
        until = self.clock.now() + timedelta(seconds=seconds)
        await work.outbox.again(message.id, until, fault)
        await work.outbox.hold_chat(message.chat, until)
        return until

    async def _lost(self, work: Work, message: Outgoing, fault: str) -> datetime | None:
        """Replies and reminders once more, edits as often as it takes. Relay and broadcast: a person decides."""
        most = MOST_EDITS if message.act in (Act.EDIT, Act.REFRESH) else MOST_UNCLEAR
        if message.priority > Priority.REMINDER or message.tries >= most:
            await self._give_up(work, message, Fate.UNCLEAR, fault)
            return None
        until = self.clock.now() + timedelta(seconds=AFTER_LOSS)
        await work.outbox.once_more(message.id, until, fault)
        await work.outbox.hold_chat(message.chat, until)
        return until

    async def _unreachable(self, work: Work, message: Outgoing, fault: str) -> None:
        now = self.clock.now()
        await work.outbox.give_up(message.id, Fate.BLOCKED, fault, now)
        await work.outbox.drop_chat(message.chat, Fate.BLOCKED, fault, now)
        await work.people.block_address("telegram", message.chat)

    async def _give_up(self, work: Work, message: Outgoing, fate: Fate, fault: str) -> None:
        await work.outbox.give_up(message.id, fate, fault, self.clock.now())
        log.warning("message_given_up", message=message.id, fate=fate, fault=fault)
        self.alarm.ring(Kind.MESSAGE_UNCLEAR if fate is Fate.UNCLEAR else Kind.MESSAGE_FAILED, message.id)

    def _count(self, chat: str, result: Result) -> None:
        """One chat that fails waits alone; when nothing gets through any more, everybody waits."""
        if not isinstance(result, NotSent):
            self._in_a_row = 0
            self._failing.pop(chat, None)
            return
        self._in_a_row += 1
        self._failing[chat] = self._failing.get(chat, 0) + 1
        if self._in_a_row >= OUTAGE:
            pause = min(0.1 * 2 ** min(self._in_a_row - OUTAGE, 10), LONGEST_OUTAGE_PAUSE)
            self.pace.close(self.clock.beat() + pause)
