"""Says what is committed: claim, pace, send, settle. Knows nothing of Telegram but what a delivery reports."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

import structlog

from bot.domain.messages import Attachment, Card, Fate, Outgoing, Priority
from bot.ports import Database, Work
from bot.runtime.clock import Clock
from bot.runtime.pace import Pace
from bot.runtime.watchdog import Nursery

log = structlog.get_logger()
BATCH = 100
LEASE = timedelta(minutes=2)
IDLE = 1.0
"""Seconds between two looks when nobody nudges."""
BACKOFF = (1.0, 2.0, 5.0, 15.0, 30.0)
MOST_UNCLEAR = 1
"""How often a message whose answer was lost is sent again."""


@dataclass(frozen=True, slots=True)
class Delivered:
    message: str
    """Its number in the chat; empty when nothing new was sent."""


@dataclass(frozen=True, slots=True)
class NotSent:
    """Surely not arrived: no connection, or Telegram is out of order."""

    fault: str


@dataclass(frozen=True, slots=True)
class Lost:
    """Perhaps arrived: the answer was lost."""

    fault: str


@dataclass(frozen=True, slots=True)
class Slower:
    seconds: float


@dataclass(frozen=True, slots=True)
class Unreachable:
    fault: str


@dataclass(frozen=True, slots=True)
class Moved:
    to: str


@dataclass(frozen=True, slots=True)
class Rejected:
    """Telegram will never take it."""

    fault: str


Result = Delivered | NotSent | Lost | Slower | Unreachable | Moved | Rejected
Deliver = Callable[[Outgoing, Sequence[Attachment], Card | None], Awaitable[Result]]


@dataclass
class Sender:
    database: Database
    clock: Clock
    nursery: Nursery
    deliver: Deliver
    pace: Pace = field(default_factory=Pace)
    _wake: asyncio.Event = field(default_factory=asyncio.Event)
    _chats: dict[str, deque[Outgoing]] = field(default_factory=dict)
    _settled: list[tuple[Outgoing, Result]] = field(default_factory=list)
    _open: bool = True

    def nudge(self) -> None:
        self._wake.set()

    async def recover(self) -> None:
        async with self.database.work() as work:
            await work.outbox.recover(self.clock.now())
            await work.commit()

    async def run(self) -> None:
        while self._open:
            self.nursery.beat("sender")
            busy = await self._round()
            if not busy:
                await self._pause()

    async def close(self) -> None:
        """No new messages; what is in flight is settled."""
        self._open = False
        self._wake.set()
        while any(lane for lane in self._chats.values()) or self._settled:
            if self._settled:
                await self._round()
            await self.clock.sleep(0.01)

    @property
    def in_hand(self) -> int:
        return sum(map(len, self._chats.values()))

    async def _pause(self) -> None:
        self._wake.clear()
        if self._settled:
            return
        try:
            async with asyncio.timeout(IDLE):
                await self._wake.wait()
        except TimeoutError:
            pass

    async def _round(self) -> bool:
        """One transaction: settles what came back, claims what is due. True when there was anything."""
        settled, self._settled = self._settled, []
        most = BATCH - self.in_hand if self._open else 0
        try:
            async with self.database.work() as work:
                for message, result in settled:
                    await self._settle(work, message, result)
                now = self.clock.now()
                claimed = await work.outbox.claim(now, now + LEASE, most) if most > 0 else []
                if settled or claimed:
                    await work.commit()
        except Exception:
            self._settled = settled + self._settled
            raise
        self._spread(claimed)
        return bool(settled or claimed)

    def _spread(self, claimed: Sequence[Outgoing]) -> None:
        for message in claimed:
            lane = self._chats.get(message.chat)
            if lane is None:
                self._chats[message.chat] = deque([message])
                self.nursery.spawn("chat", self._run_chat(message.chat))
            else:
                lane.append(message)

    async def _run_chat(self, chat: str) -> None:
        """In order; when one has to wait, those behind it wait too."""
        lane = self._chats[chat]
        try:
            while lane and self._open:
                message = lane[0]
                result = await self._send(message)
                self._settled.append((message, result))
                lane.popleft()
                self._wake.set()
                if isinstance(result, NotSent | Slower | Lost):
                    break
        finally:
            self._settled.extend((message, NotSent("behind")) for message in lane)
            del self._chats[chat]
            self._wake.set()

    async def _send(self, message: Outgoing) -> Result:
        if message.valid_until and message.valid_until <= self.clock.now():
            return Rejected("expired")
        at = self.pace.book(message.chat, self.clock.beat())
        while (wait := max(at, self.pace.closed_until) - self.clock.beat()) > 0:
            await self.clock.sleep(wait)
        async with self.database.work() as work:
            files = await work.outbox.attachments(message.id) if '"kind":"text"' not in message.payload else []
            card = await work.outbox.card(f"t{message.chat}", message.card) if message.card else None
        return await self.deliver(message, files, card)

    async def _settle(self, work: Work, message: Outgoing, result: Result) -> None:
        now = self.clock.now()
        match result:
            case Delivered(message=remote):
                await work.outbox.sent(message.id, remote, now)
                if message.card and remote:
                    await work.outbox.save_card(Card(f"t{message.chat}", message.card, message.id, remote))
            case NotSent(fault="behind"):
                await work.outbox.release(message.id)
            case NotSent(fault=fault):
                await self._again(work, message, BACKOFF[min(message.tries, len(BACKOFF) - 1)], fault)
            case Slower(seconds=seconds):
                self.pace.close(message.chat, self.clock.beat() + seconds)
                await self._again(work, message, seconds, "429")
            case Lost(fault=fault):
                await self._lost(work, message, fault)
            case Unreachable(fault=fault):
                await self._unreachable(work, message, fault)
            case Moved(to=new):
                await work.outbox.move_chat(message.chat, new)
                await work.outbox.again(message.id, now, "moved")
            case Rejected(fault=fault):
                fate = Fate.EXPIRED if fault == "expired" else Fate.FAILED
                await work.outbox.give_up(message.id, fate, fault, now)
                log.warning("message_rejected", message=message.id, fault=fault)

    async def _again(self, work: Work, message: Outgoing, seconds: float, fault: str) -> None:
        until = self.clock.now() + timedelta(seconds=seconds)
        await work.outbox.again(message.id, until, fault)
        await work.outbox.hold_chat(message.chat, until)

    async def _lost(self, work: Work, message: Outgoing, fault: str) -> None:
        """Reply and reminder: once more. Relay and broadcast: a person decides."""
        if message.priority <= Priority.REMINDER and message.tries < MOST_UNCLEAR:
            await self._again(work, message, 1.0, fault)
        else:
            await work.outbox.give_up(message.id, Fate.UNCLEAR, fault, self.clock.now())
            log.warning("message_unclear", message=message.id)

    async def _unreachable(self, work: Work, message: Outgoing, fault: str) -> None:
        now = self.clock.now()
        await work.outbox.give_up(message.id, Fate.BLOCKED, fault, now)
        await work.outbox.drop_chat(message.chat, Fate.BLOCKED, fault, now)
        await work.people.block_address("telegram", message.chat)
