"""A sender over a real database, and a Telegram that answers what a test wants."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import Any

from bot.domain.messages import Act, Attachment, Card, Fate, Outgoing, Priority
from bot.runtime.outbox.buffer import Hand
from bot.runtime.outbox.choice import Choice
from bot.runtime.outbox.outcome import Settling
from bot.runtime.outbox.rate_limit import Pace
from bot.runtime.outbox.results import Delivered, Result
from bot.runtime.outbox.sender import Sender
from bot.runtime.process.incidents import Incident
from bot.runtime.process.supervisor import Nursery
from storage.unit_of_work import Database
from tests.kit.clock import StoryClock

Answer = Result | BaseException | Callable[[], Any]


class QuietAlarm:
    def __init__(self) -> None:
        self.rang: list[Incident] = []

    def ring(self, incident: Incident, reference: str = "") -> None:
        self.rang.append(incident)


@dataclass
class Post:
    """`post.puts(...)`, `await post.sends()`, then look at `post.arrived`."""

    database: Database
    clock: StoryClock = field(default_factory=StoryClock)
    answers: dict[str, list[Answer]] = field(default_factory=dict)
    """By chat, one after the other; delivered when there is none."""
    arrived: list[tuple[float, str]] = field(default_factory=list)
    """When, and which, in the order of the calls."""
    acts: list[Act] = field(default_factory=list)
    """What each of the calls was to do."""
    noted: list[tuple[str, Result]] = field(default_factory=list)
    alarm: QuietAlarm = field(default_factory=QuietAlarm)
    _numbers: Any = field(default_factory=lambda: count(1))

    def __post_init__(self) -> None:
        self.nursery = Nursery(self.clock)
        self.restart()

    def restart(self, pace: Pace | None = None) -> None:
        pace = pace or Pace()
        choice, settling = Choice(self.clock, Hand(pace)), Settling(self.clock, pace, self.alarm.ring)
        self.sender = Sender(self.database, self.clock, self.nursery, self.deliver, choice, settling, self._note)

    async def puts(self, key: str, chat: str = "1", priority: Priority = Priority.REPLY, **more: Any) -> None:
        async with self.database.work() as work:
            await work.outbox.put(self.message(key, chat, priority, **more))
            await work.commit()
        self.sender.nudge()

    def message(self, key: str, chat: str, priority: Priority, **more: Any) -> Outgoing:
        given = {"act": Act.SEND, "card": "", "payload": '{"kind":"text","text":"x","buttons":[]}'} | more
        return Outgoing(key, key, None, "telegram", chat, priority, created_at=self.clock.now(), **given)

    async def sends(self) -> list[str]:
        """Everything that is due; returns the keys in the order of the calls."""
        before = len(self.arrived)
        await self.sender.drain()
        return [key for _, key in self.arrived[before:]]

    async def waits(self, seconds: float) -> list[str]:
        self.clock.forward(seconds=seconds)
        return await self.sends()

    async def state(self, key: str) -> Fate | None:
        async with self.database.work() as work:
            found = await work.outbox.get(key)
        return found.state if found else None

    async def states(self) -> dict[str, str]:
        async with self.database.work() as work:
            rows = work._transaction.connection.raw.execute("SELECT key, state FROM outbox").fetchall()
        return dict(rows)

    async def deliver(self, message: Outgoing, _files: Sequence[Attachment], _card: Card | None) -> Result:
        self.arrived.append((self.clock.beat(), message.key))
        self.acts.append(message.act)
        answers = self.answers.get(message.chat)
        answer = answers.pop(0) if answers else Delivered(f"r{next(self._numbers)}")
        if isinstance(answer, BaseException):
            raise answer
        if callable(answer):
            answer = await answer()
        await self.clock.sleep(0)
        return answer

    def _note(self, message: Outgoing, result: Result) -> None:
        self.noted.append((message.key, result))


LATER = timedelta(hours=1)
