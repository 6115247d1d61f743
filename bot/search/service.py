"""The search as the rest of the house calls it. Nothing in it blocks the event loop.

One thread, the lane, talks to the encoder: questions and what is still to be encoded stand in one queue there, the
latter in small portions, so that a question waits for one portion at most. Another thread builds indexes. Until the
vectors of all texts are there, and whenever the encoder is not, questions are answered by the letters alone.
"""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

from bot.domain.faq.caution import Caution
from bot.domain.faq.entry import FaqEntry
from bot.domain.faq.search import Learned, Phrasing, Running, SearchMode, SearchOutcome
from bot.search.answering import answer
from bot.search.encoder import Encoder
from bot.search.index import Index, rebuild
from bot.search.portions import encoded
from bot.search.regression import losses
from bot.search.shipped import shipped
from bot.search.stock import Stock, stock, to_encode
from bot.search.vectors import Stored, Vectors

T = TypeVar("T")
Spawn = Callable[[str, Coroutine[Any, Any, None]], None]
"""Name and work of a task that somebody watches."""


class FaqSearch:
    def __init__(
        self, vectors: Vectors, encoder: Encoder, spawn: Spawn, made_before: Callable[[], Stored] = shipped
    ) -> None:
        """`made_before`: vectors that need not be kept, because they are at hand anyway; called in a thread."""
        self._vectors, self._encoder, self._spawn, self._made_before = vectors, encoder, spawn, made_before
        self._lane = ThreadPoolExecutor(1, "faq-lane")
        self._builder = ThreadPoolExecutor(1, "faq-builder")
        self._changing = asyncio.Lock()
        self._index = rebuild((), (), {})
        self._phrasings: tuple[Phrasing, ...] = ()
        self._held: Stored = {}
        self._warm = asyncio.Event()
        self._trouble = "starting"
        self._caution = Caution()

    async def start(self, entries: Sequence[FaqEntry], phrasings: Sequence[Phrasing] = ()) -> None:
        """Ready to be asked when this returns, by the letters; by meaning a little later, see `warm`."""
        self._phrasings = tuple(phrasings)
        self._index = await self._built(rebuild, entries, self._phrasings, {})
        self._spawn("faq-search", self._warm_up())

    async def warm(self) -> Running:
        """Waits until all that can be there is there."""
        await self._warm.wait()
        return self.mode()

    async def ask(self, question: str, stage: str = "") -> SearchOutcome:
        """`stage`: on which the asker works; empty for none."""
        if (
            self._index.entries
            and self._index.semantic is None
            and self._warm.is_set()
            and self._encoder.worth_trying()
        ):
            self._warm.clear()
            self._spawn("faq-search", self._warm_up())
        return await self._in(self._lane, answer, self._index, self._encoder, question, stage, self._caution)

    async def refresh(self, entries: Sequence[FaqEntry], phrasings: Sequence[Phrasing]) -> None:
        """Entries or phrasings have changed, here or in another process. The old index answers until this is done."""
        async with self._changing:
            await self._renew(entries, tuple(phrasings))

    async def learn(self, phrasing: Phrasing) -> Learned:
        """Takes a confirmed phrasing in, unless it takes a right answer away from others. Storing it is up to you."""
        async with self._changing:
            phrasings = (*self._phrasings, phrasing)
            changed, vectors = await self._index_of(self._index.entries, phrasings)
            learned = Learned(phrasing, await self._built(losses, self._index, changed, phrasing, vectors))
            if learned.taken:
                self._index, self._phrasings = changed, phrasings
            return learned

    def heed(self, caution: Caution) -> None:
        """From now on it must be so sure before it answers at once."""
        self._caution = caution

    def mode(self) -> Running:
        trouble = self._encoder.trouble() or self._trouble
        return Running(SearchMode.LEXICAL, trouble) if trouble else Running(SearchMode.SEMANTIC)

    async def close(self) -> None:
        for threads in (self._builder, self._lane):
            threads.shutdown(wait=False, cancel_futures=True)
        self._encoder.close()

    async def _warm_up(self) -> None:
        try:
            async with self._changing:
                await self._renew(self._index.entries, self._phrasings)
        finally:
            self._warm.set()

    async def _renew(self, entries: Sequence[FaqEntry], phrasings: tuple[Phrasing, ...]) -> None:
        self._index, _ = await self._index_of(entries, phrasings)
        self._phrasings = phrasings
        self._trouble = "" if self._index.semantic else self._encoder.trouble() or "vectors are missing"

    async def _index_of(self, entries: Sequence[FaqEntry], phrasings: tuple[Phrasing, ...]) -> tuple[Index, Stored]:
        """A new index, and the vectors of its samples: none when some are missing."""
        known = self._index.samples
        needed = await self._built(stock, entries, phrasings, self._made_before, self._held, known)
        vectors = await self._all_vectors(needed)
        index = await self._built(rebuild, entries, phrasings, vectors, self._index)
        if index.semantic and index.semantic.digest not in vectors:
            await self._vectors.keep(await self._built(index.semantic.trained))
        return index, vectors if index.semantic else {}

    async def _all_vectors(self, needed: Stock) -> Stored:
        """Those that are kept, and those that the encoder can still make; these are kept now."""
        loaded = await self._vectors.load(needed.to_load)
        there, missing = await self._built(to_encode, needed, loaded)
        made: dict[str, bytes] = {}
        for portion in missing:
            if not (new := await self._in(self._lane, encoded, self._encoder, portion)):
                break
            await self._vectors.keep(new)
            made |= new
        self._held = await self._built(_both, there, made)
        return self._held

    async def _built(self, work: Callable[..., T], *given: Any) -> T:
        return await self._in(self._builder, work, *given)

    @staticmethod
    async def _in(threads: ThreadPoolExecutor, work: Callable[..., T], *given: Any) -> T:
        return await asyncio.get_running_loop().run_in_executor(threads, partial(work, *given))


def _both(some: Stored, others: Stored) -> Stored:
    return {**some, **others}
