"""The answers in force and the search over them, in every process alike.

Answers and ways to ask for them change in the database; each process looks for changes and takes them in without a
restart. A new way to ask that would take a right answer away from others is put aside.

The search itself begins with the first question: its libraries, index and model take much room and a second to get
ready, which a start does not wait for.
"""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Protocol

from msgspec import field

from bot.domain.faq.book import in_force
from bot.domain.faq.caution import Caution, caution
from bot.domain.faq.entry import FaqEntry, Topic
from bot.domain.faq.search import Learned, Phrasing, Running, SearchMode, SearchOutcome
from bot.domain.way import today
from bot.runtime.feature import House, Tick
from bot.runtime.process.logs import Log
from bot.runtime.process.supervisor import Nursery
from bot.stateful import Stateful
from storage.trouble import Line
from storage.unit_of_work import Database, UnitOfWork, Work

log = Log(__name__)
LOOKED = timedelta(seconds=15)
"""So often a process looks for changes."""
WEIGHED = timedelta(minutes=10)
"""So often it is weighed what people said to answers,"""
HEARD = timedelta(days=90)
"""in the time before that."""
PATIENCE = 3.0
"""Seconds that the first question waits for the search by meaning; after that it is answered by the letters."""


class Searching(Protocol):
    async def start(self, entries: Sequence[FaqEntry], phrasings: Sequence[Phrasing] = ()) -> None: ...
    async def warm(self) -> Running: ...
    async def ask(self, question: str, stage: str = "") -> SearchOutcome: ...
    async def refresh(self, entries: Sequence[FaqEntry], phrasings: Sequence[Phrasing]) -> None: ...
    async def learn(self, phrasing: Phrasing) -> Learned: ...
    def heed(self, caution: Caution) -> None: ...
    def mode(self) -> Running: ...
    async def close(self) -> None: ...


class FaqShelf(Stateful):
    """The answers that may be shown, and the search that finds them."""

    database: Database
    make_search: Callable[[], Searching]
    nursery: Nursery
    filed: tuple[FaqEntry, ...]
    """Those that come with the programme."""
    topics: tuple[Topic, ...]
    entries: tuple[FaqEntry, ...] = ()
    """In force."""
    _phrasings: tuple[Phrasing, ...] = ()
    _mark: str = ""
    _search: Searching | None = None
    _beginning: asyncio.Lock = field(default_factory=asyncio.Lock)
    _caution: Caution = field(default_factory=Caution)
    _weighed: datetime = datetime.min.replace(tzinfo=UTC)
    _renewing: asyncio.Lock = field(default_factory=asyncio.Lock)

    def __post_init__(self) -> None:
        self.entries = self.filed

    async def start(self) -> None:
        async with self.database.work(Line.LOOKING) as work:
            await self._read(work)

    async def ask(self, question: str, stage: str = "") -> SearchOutcome:
        """By what is true now, in whichever process it was changed; unless taking it in takes too long."""
        async with self.database.work(Line.LOOKING) as work:
            changed = await work.faq.mark() != self._mark
        if changed or self._renewing.locked():
            done = asyncio.Event()
            self.nursery.spawn("faq-renew", self._renew(done))
            with suppress(TimeoutError):
                await asyncio.wait_for(done.wait(), PATIENCE)
        return await (await self._begun(self.entries, self._phrasings)).ask(question, stage)

    def mode(self) -> Running:
        return self._search.mode() if self._search else Running(SearchMode.LEXICAL, "nobody has asked yet")

    async def close(self) -> None:
        if self._search:
            await self._search.close()

    async def _begun(self, entries: tuple[FaqEntry, ...], phrasings: tuple[Phrasing, ...]) -> Searching:
        """The search; over these when it begins only now."""
        async with self._beginning:
            if self._search is None:
                self._search = self.make_search()
                self._search.heed(self._caution)
                await self._search.start(entries, phrasings)
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._search.warm(), PATIENCE)
            return self._search

    def tick(self) -> Tick:
        return Tick("faq.renew", LOOKED, self._look, everywhere=True)

    async def _look(self, work: Work, now: datetime, _house: House) -> int:
        if now >= self._weighed + WEIGHED:
            self._weighed, self._caution = now, caution(await work.faq.tallies(today(now) - HEARD))
            if self._search:
                self._search.heed(self._caution)
        if await work.faq.mark() != self._mark:
            self.nursery.spawn("faq-renew", self._renew(asyncio.Event()))
        return 0

    async def _renew(self, done: asyncio.Event) -> None:
        """Outside of anybody's transaction: it may take seconds."""
        try:
            async with self._renewing:
                before, known, mark = self.entries, self._phrasings, self._mark
                async with self.database.work(Line.LOOKING) as work:
                    await self._read(work)
                if self._mark != mark:
                    await self._take_in(before, known)
        finally:
            done.set()

    async def _take_in(self, before: tuple[FaqEntry, ...], known: tuple[Phrasing, ...]) -> None:
        new = [one for one in self._phrasings if one not in known]
        if self.entries == before and len(self._phrasings) == len(known) + len(new):
            for one in new:
                await self._learn(await self._begun(before, known), one)
        elif self._search:  # one that has not begun will read them all by itself
            search = await self._begun(self.entries, self._phrasings)
            await search.refresh(self.entries, self._phrasings)

    async def _read(self, uow: UnitOfWork) -> None:
        self._mark = await uow.faq.mark()
        self.entries = in_force(self.filed, await uow.faq.versions())
        self._phrasings = tuple(await uow.faq.phrasings())

    async def _learn(self, search: Searching, phrasing: Phrasing) -> None:
        learned = await search.learn(phrasing)
        if learned.taken:
            return
        log.warning("phrasing_set_aside", entry=phrasing.entry, losses=len(learned.losses))
        async with self.database.work() as work:
            await work.faq.set_aside(phrasing)
            await work.commit()
