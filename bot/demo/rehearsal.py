"""Invented people, each with a telephone, and a clock that goes from one event to the next."""

import json
from collections.abc import Callable, Container, Mapping, Sequence
from datetime import datetime, timedelta

from msgspec import field
from msgspec.structs import replace

from bot.demo.web import Phone
from bot.domain.messages import Received
from bot.domain.people import Channel
from bot.domain.screen import Value
from bot.runtime.intake.inbox import Intake
from bot.runtime.process.clock import Clock
from bot.runtime.rendering.texts import Speech, Texts
from bot.runtime.upkeep.scheduler import Metronome
from bot.stateful import Stateful
from bot.terms import Language
from storage.trouble import Line
from storage.unit_of_work import Database, Work


class MovableClock(Clock):
    def __init__(self, start: datetime | None = None) -> None:
        self._ahead = start - super().now() if start else timedelta()

    def now(self) -> datetime:
        at = super().now() + self._ahead
        return at.replace(microsecond=at.microsecond // 1000 * 1000)

    def forward(self, by: timedelta) -> None:
        self._ahead += by


GERMAN = Speech(Language.GERMAN)
MOST_NAMES = 4
MOST_STOPS = 500
"""In one leap: half a year of reminders, and an end to it."""
STRETCH = timedelta(days=7)
"""So far in one step: reminders are kept for the next weeks only, and those after them follow on the way."""


class Probe(Stateful):
    """Implements `Rehearsal`."""

    clock: MovableClock
    database: Database
    intake: Intake
    metronome: Metronome
    texts: Texts
    everybody: Sequence[Phone]
    wake: Callable[[], None]
    """All pages look anew: what they say about today may be of yesterday."""
    greetings: dict[str, str] = field(default_factory=dict)
    """By visitor: what they type first instead of /start."""

    async def greet(self) -> None:
        """Everybody has opened the chat once."""
        now = self.clock.now()
        await self.intake.take([self._greeting(phone.visitor, now) for phone in self.everybody])
        await self.intake.rest()

    async def phones(self) -> list[Phone]:
        async with self.database.work(Line.LOOKING) as work:
            return [await _as_known(work, phone, self.greetings) for phone in self.everybody]

    def now(self) -> datetime:
        return self.clock.now()

    async def forward(self, by: timedelta) -> None:
        """Stops wherever something happens by itself, so that it happens at its own time."""
        until = self.clock.now() + by
        for _stop in range(MOST_STOPS):
            due, soon = await self._next_due(), self.clock.now() + STRETCH
            at = min(soon, due[0]) if due else soon
            if at >= until:
                break
            await self._go_to(at)
        await self._go_to(until)

    async def to_next_event(self) -> str:
        before = await self._latest()
        for _stop in range(MOST_STOPS):
            events = [one for one in (await self._next_due(), await self._next_date()) if one]
            if not events:
                break
            (at, text), soon = min(events, key=lambda one: one[0]), self.clock.now() + STRETCH
            await self._go_to(min(at, soon))
            if at <= soon:
                return " ".join([text, await self._whose(before)])
        return self._say("demo-nothing")

    async def _latest(self) -> dict[str, int]:
        """By visitor: the place of their newest message."""
        async with self.database.work(Line.LOOKING) as work:
            newest = {phone.visitor: await work.outbox.history(phone.visitor, 0, 1) for phone in self.everybody}
        return {visitor: messages[-1].position if messages else 0 for visitor, messages in newest.items()}

    async def _whose(self, before: Mapping[str, int]) -> str:
        """On whose telephones there is something new."""
        now = await self._latest()
        names = [phone.name for phone in await self.phones() if now[phone.visitor] > before[phone.visitor]]
        if not names:
            return self._say("demo-nobody")
        shown, more = ", ".join(names[:MOST_NAMES]), max(0, len(names) - MOST_NAMES)
        return self._say("demo-whose", names=shown, more=more)

    async def _go_to(self, at: datetime) -> None:
        ahead = at - self.clock.now()
        if ahead > timedelta():
            self.clock.forward(ahead)
        await self.metronome.beat()
        await self.intake.rest()
        self.wake()

    async def _next_due(self) -> tuple[datetime, str] | None:
        """What the ticks have before them, later than now."""
        due = await self.metronome.next_event()
        if due is None or due[0] <= self.clock.now():
            return None
        text = f"demo-tick.{due[1].replace('.', '-')}"
        return due[0], self._say(text if self.texts.has(text) else "demo-tick")

    async def _next_date(self) -> tuple[datetime, str] | None:
        now = self.clock.now()
        async with self.database.work() as work:
            dates = [await work.events.next_of_cohort(cohort.id, now) for cohort in await work.cohorts.all()]
        coming = [date for date in dates if date]
        if not coming:
            return None
        first = min(coming, key=lambda date: date.starts_at)
        return first.starts_at, self._say("demo-date", title=first.title)

    def _say(self, text: str, **args: Value) -> str:
        return self.texts.plain(text, GERMAN, args)

    def _greeting(self, visitor: str, now: datetime) -> Received:
        words = self.greetings.get(visitor, "/start")
        body = json.dumps({"said": words, "visitor": visitor, "quiet": True})
        return Received("web", f"{visitor}.greeting", f"web:{visitor}", body, now)


async def _as_known(work: Work, phone: Phone, new: Container[str]) -> Phone:
    """Somebody new has a name as soon as they gave one."""
    if phone.visitor not in new:
        return phone
    address = await work.people.address(Channel.WEB, phone.visitor)
    person = await work.people.get(address.person) if address and address.person else None
    if person is None or not person.name:
        return phone
    own = await work.associations.of_member(person.id)
    return replace(phone, name=person.name, about=own[0].name if own else "")
