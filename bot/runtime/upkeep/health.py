"""How the house is: what /healthz, /readyz and /metrics answer."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from bot import VERSION
from bot.domain.faq_search import Running, SearchMode
from bot.domain.messages import Backlog, Outgoing, Priority
from bot.runtime.feature import House, Tick
from bot.runtime.outbox.results import Result
from bot.runtime.process.clock import Clock
from bot.runtime.process.supervisor import Nursery
from storage.trouble import Line, Trouble
from storage.unit_of_work import Database, Work

EVERY = timedelta(seconds=15)
LATE = timedelta(minutes=1)
MOST_SILENCE = 180.0
"""Seconds without a word from Telegram, which answers at least twice a minute."""
MOST_SILENT_LEADER = 30.0
"""Seconds in which whoever leads has not looked after the others: a frozen process."""
MOST_LAG = 60.0
"""Seconds that an update may have waited in a house that is ready."""
STEPS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60)


class Metrics:
    """In the words of Prometheus. No label holds anything personal."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._gauge("build_info", "Which bot this is", "version").labels(VERSION).set(1)
        self.waiting = self._gauge("waiting", "Updates or messages that wait", "box")
        self.oldest = self._gauge("oldest_seconds", "How long the oldest of them has waited", "box")
        self.dead = self._gauge("dead_letters", "Updates that could not be handled, of the last 14 days")
        self.silence = self._gauge("telegram_silence_seconds", "Since Telegram last answered or posted")
        self.search = self._gauge("search", "Whether answers are searched for in this way", "mode")
        self.late = self._gauge("reminders_late", "Reminders that should have left more than a minute ago")
        self.wrong_tries = self._gauge("wrong_tries", "Codes and links of the last hour that opened nothing", "what")
        self.alarms = self._gauge("alarms", "How often something needed the operators since the start", "kind")
        self.sends = Counter(
            "schmiede_sends", "Messages by urgency and result", ("priority", "result"), registry=self.registry
        )
        self.handling = Histogram(
            "schmiede_handling_seconds", "From intake to commit", buckets=STEPS, registry=self.registry
        )

    def _gauge(self, name: str, what: str, *labels: str) -> Gauge:
        return Gauge(f"schmiede_{name}", what, labels, registry=self.registry)

    def noted(self, message: Outgoing, result: Result) -> None:
        self._sent(message.priority, type(result).__name__).inc()

    @lru_cache(64)  # noqa: B019 - one for the life of the process
    def _sent(self, priority: Priority, result: str) -> Counter:
        return self.sends.labels(priority.name.lower(), result.lower())

    def box(self, name: str, depth: Backlog, now: datetime) -> None:
        self.waiting.labels(name).set(depth.waiting)
        self.oldest.labels(name).set(_age(depth, now))


@dataclass
class Gauges:
    """Implements `Health`. What stands in the database is looked up every now and then, not for each question."""

    database: Database
    clock: Clock
    nursery: Nursery
    metrics_: Metrics
    alarms: Callable[[], dict[str, int]]
    schema: str
    silence: Callable[[], float | None] = lambda: None
    """Seconds since Telegram was last heard; None where nobody asks it."""
    search: Callable[[], Running] = lambda: Running(SearchMode.LEXICAL, "no search")

    def alive(self) -> bool:
        return self.nursery.quiet()

    async def ready(self) -> tuple[bool, dict[str, Any]]:
        try:
            async with self.database.work(Line.LOOKING) as work:
                lag = _age(await work.inbox.depth(), self.clock.now())
            leader = await self.database.leader_silence()
        except Trouble as trouble:
            return False, {"database": str(trouble), "schema": self.schema}
        silence = self.silence()
        well = lag <= MOST_LAG and leader <= MOST_SILENT_LEADER and (silence or 0.0) <= MOST_SILENCE
        facts = {"database": "ok", "schema": self.schema, "lag": lag, "leader": leader, "telegram": silence}
        running = self.search()
        search = {"search": running.mode.value, "search_reason": running.reason}
        return well and self.alive(), {**facts, **search, "stalled": self.nursery.stalled()}

    def metrics(self) -> bytes:
        for kind, count in self.alarms().items():
            self.metrics_.alarms.labels(kind).set(count)
        self.metrics_.silence.set(self.silence() or 0.0)
        for mode in SearchMode:
            self.metrics_.search.labels(mode.value).set(self.search().mode is mode)
        return generate_latest(self.metrics_.registry)

    def tick(self) -> Tick:
        return Tick("house.health", EVERY, self._look, everywhere=True)

    async def _look(self, work: Work, now: datetime, _house: House) -> int:
        self.metrics_.box("inbox", await work.inbox.depth(), now)
        self.metrics_.box("outbox", await work.outbox.depth(now), now)
        self.metrics_.dead.set(await work.inbox.dead())
        guesses = await work.invitations.guesses(now)
        self.metrics_.wrong_tries.labels("code").set(guesses.codes)
        self.metrics_.wrong_tries.labels("link").set(guesses.links)
        self.metrics_.late.set(await work.outbox.late(now - LATE))
        return 0


def _age(depth: Backlog, now: datetime) -> float:
    return max(0.0, (now - depth.oldest).total_seconds()) if depth.oldest else 0.0
