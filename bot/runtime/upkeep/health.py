"""How the house is: what /healthz, /readyz and /metrics answer, and what is counted for that while the bot runs."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from bot.domain.faq.search import Running, SearchMode
from bot.runtime.feature import House, Tick
from bot.runtime.process.clock import Clock
from bot.runtime.process.supervisor import Nursery
from bot.runtime.upkeep.metrics import Metrics, age
from bot.stateful import Stateful
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


class Gauges(Stateful):
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
                lag = age(await work.inbox.depth(), self.clock.now())
            leader = await self.database.engine.leader_silence()
        except Trouble as trouble:
            return False, {"database": str(trouble), "schema": self.schema}
        silence = self.silence()
        well = lag <= MOST_LAG and leader <= MOST_SILENT_LEADER and (silence or 0.0) <= MOST_SILENCE
        facts = {"database": "ok", "schema": self.schema, "lag": lag, "leader": leader, "telegram": silence}
        running = self.search()
        search = {"search": running.mode.value, "search_reason": running.reason}
        return well and self.alive(), {**facts, **search, "stalled": self.nursery.stalled()}

    def metrics(self) -> bytes:
        from bot.runtime.upkeep.exposition import Exposition

        return Exposition(self.metrics_, self.alarms(), self.silence() or 0.0, self.search().mode).text()

    def tick(self) -> Tick:
        return Tick("house.health", EVERY, self._look, everywhere=True)

    async def _look(self, work: Work, now: datetime, _house: House) -> int:
        self.metrics_.box("inbox", await work.inbox.depth(), now)
        self.metrics_.box("outbox", await work.outbox.depth(now), now)
        self.metrics_.dead = await work.inbox.dead()
        guesses = await work.invitations.guesses(now)
        self.metrics_.wrong_tries = {"code": guesses.codes, "link": guesses.links}
        self.metrics_.late = await work.outbox.late(now - LATE)
        return 0
