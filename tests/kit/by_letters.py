"""The search without its language model and without threads: the same answers each time, and quick to start."""

from collections.abc import Sequence
from functools import cache

from bot.domain.faq.caution import Caution
from bot.domain.faq.entry import FaqEntry
from bot.domain.faq.search import Learned, Phrasing, Running, SearchMode, SearchOutcome
from bot.search.answering import answer
from bot.search.encoder import NoEncoder
from bot.search.index import Index, rebuild
from tests.kit.faq import answers

NOBODY = NoEncoder("a test")


def _index(entries: tuple[FaqEntry, ...], phrasings: tuple[Phrasing, ...]) -> Index:
    return _first_index() if entries == answers() and not phrasings else rebuild(entries, phrasings, {})


@cache
def _first_index() -> Index:
    """Most stories ask the same answers."""
    return rebuild(answers(), (), {})


class ByLetters:
    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        """Questions and stages, so that a test sees what was looked for."""
        self._index: Index | None = None
        self._phrasings: tuple[Phrasing, ...] = ()
        self._caution = Caution()

    async def start(self, entries: Sequence[FaqEntry], phrasings: Sequence[Phrasing] = ()) -> None:
        self._phrasings = tuple(phrasings)
        self._index = _index(tuple(entries), self._phrasings)

    async def warm(self) -> Running:
        return self.mode()

    async def ask(self, question: str, stage: str = "") -> SearchOutcome:
        self.asked.append((question, stage))
        return answer(self._index or _first_index(), NOBODY, question, stage, self._caution)

    async def refresh(self, entries: Sequence[FaqEntry], phrasings: Sequence[Phrasing]) -> None:
        await self.start(entries, phrasings)

    async def learn(self, phrasing: Phrasing) -> Learned:
        entries = (self._index or _first_index()).entries
        await self.start(entries, (*self._phrasings, phrasing))
        return Learned(phrasing)

    def heed(self, caution: Caution) -> None:
        self._caution = caution

    def mode(self) -> Running:
        return Running(SearchMode.LEXICAL, "a test")

    async def close(self) -> None: ...
