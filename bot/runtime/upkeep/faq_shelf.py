"""The answers in force and the search over them, in every process alike.

Answers and ways to ask for them change in the database; each process looks for changes and takes them in without a
restart. A new way to ask that would take a right answer away from others is put aside.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from bot.domain.faq import FaqEntry, Topic
from bot.domain.faq_book import in_force
from bot.domain.faq_search import Learned, Phrasing, Running, SearchOutcome
from bot.runtime.feature import House, Tick
from bot.runtime.process.supervisor import Nursery
from storage.trouble import Line
from storage.unit_of_work import Database, UnitOfWork, Work

log = structlog.get_logger()
LOOKED = timedelta(seconds=15)
"""So often a process looks for changes."""


class Searching(Protocol):
    async def start(self, entries: Sequence[FaqEntry], phrasings: Sequence[Phrasing] = ()) -> None: ...
    async def ask(self, question: str, stage: str = "") -> SearchOutcome: ...
    async def refresh(self, entries: Sequence[FaqEntry], phrasings: Sequence[Phrasing]) -> None: ...
    async def learn(self, phrasing: Phrasing) -> Learned: ...
    def mode(self) -> Running: ...
    async def close(self) -> None: ...


@dataclass
class FaqShelf:
    database: Database
    search: Searching
    nursery: Nursery
    filed: tuple[FaqEntry, ...]
    """Those that come with the programme."""
    topics: tuple[Topic, ...]
    entries: tuple[FaqEntry, ...] = ()
    """In force."""
    _phrasings: tuple[Phrasing, ...] = ()
    _mark: str = field(default="", init=False)

    def __post_init__(self) -> None:
        self.entries = self.filed

    async def start(self) -> None:
        async with self.database.work(Line.LOOKING) as work:
            await self._read(work)
        await self.search.start(self.entries, self._phrasings)

    def tick(self) -> Tick:
        return Tick("faq.renew", LOOKED, self._renew, everywhere=True)

    async def _renew(self, work: Work, _now: datetime, _house: House) -> int:
        if await work.faq.mark() != self._mark:
            before, known = self.entries, self._phrasings
            await self._read(work)
            self.nursery.spawn("faq-renew", self._take_in(before, known))
        return 0

    async def _take_in(self, before: tuple[FaqEntry, ...], known: tuple[Phrasing, ...]) -> None:
        """Outside of the transaction: it takes seconds."""
        new = [one for one in self._phrasings if one not in known]
        if self.entries != before or len(self._phrasings) != len(known) + len(new):
            await self.search.refresh(self.entries, self._phrasings)
            return
        for one in new:
            await self._learn(one)

    async def _read(self, uow: UnitOfWork) -> None:
        self._mark = await uow.faq.mark()
        self.entries = in_force(self.filed, await uow.faq.versions())
        self._phrasings = tuple(await uow.faq.phrasings())

    async def _learn(self, phrasing: Phrasing) -> None:
        learned = await self.search.learn(phrasing)
        if learned.taken:
            return
        log.warning("phrasing_set_aside", entry=phrasing.entry, losses=len(learned.losses))
        async with self.database.work() as work:
            await work.faq.set_aside(phrasing)
            await work.commit()
