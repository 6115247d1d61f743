"""The answers that come with the bot, questions about them, and the search as tests start it."""

import asyncio
import json
import random
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from zlib import crc32

from bot.domain.faq.entry import FaqEntry
from bot.domain.faq.search import Phrasing
from bot.programme.faq_file import load_faq
from bot.programme.load import load
from bot.search.encoder import Encoder
from bot.search.process import WorkerEncoder
from bot.search.service import FaqSearch
from bot.search.shipped import shipped
from bot.search.vectors import MemoryVectors
from bot.terms import Language

SETS = Path(__file__).parents[1] / "search"
KEYBOARD = ("qwertzuiopü", "asdfghjklöä", "yxcvbnm")
UMLAUTS: tuple[dict[str, str], ...] = (
    {},
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"},
    {"ä": "a", "ö": "o", "ü": "u", "ß": "s"},
)


@cache
def answers() -> tuple[FaqEntry, ...]:
    return load_faq(load())


@dataclass(frozen=True, slots=True)
class Row:
    """`expected`: id of a collected question; empty when nothing answers it."""

    question: str
    expected: str
    kind: str


@cache
def rows(name: str = "phrasings") -> tuple[Row, ...]:
    """`unseen` are 150 that were written by somebody who did not look at the answers, and expect ids of these."""
    read = (json.loads(line) for line in (SETS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines())
    return tuple(Row(row["question"], row["expected"] or "", row["kind"]) for row in read)


def entry(id: str, question: str, *variants: str, answer: str = "", **about: Any) -> FaqEntry:
    """Made up, German only."""
    given = {"topic": "platz", "stage": "", "sensible": False, **about}
    return FaqEntry(
        id=id, question={Language.GERMAN: question}, variants={Language.GERMAN: variants},
        answer={Language.GERMAN: answer or f"Zur Frage {id}."}, valid_from=None, valid_until=None,
        source="https://example.org", covers=(), **given,
    )  # fmt: skip


def mistyped(text: str, share: float = 0.35) -> str:
    """The same mistakes each time: small letters, umlauts lost, every third long word damaged."""
    dice = random.Random(crc32(text.encode()))
    umlauts = dice.choice(UMLAUTS)
    plain = "".join(umlauts.get(letter, letter) for letter in text.lower().rstrip(" ?!."))
    return " ".join(_slip(word, dice) if len(word) > 4 and dice.random() < share else word for word in plain.split())


def _slip(word: str, dice: random.Random) -> str:
    at = dice.randrange(1, len(word) - 1)
    beside = next((line[max(line.index(word[at]) - 1, 0)] for line in KEYBOARD if word[at] in line), "e")
    return dice.choice((
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        word[:at] + word[at + 1 :],
        word[:at] + word[at] + word[at:],
        word[:at] + beside + word[at + 1 :],
    ))  # fmt: skip


class Tasks:
    """Watches over tasks as the nursery does: one that fails fails the test."""

    def __init__(self) -> None:
        self.all: list[asyncio.Task[None]] = []

    def spawn(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        self.all.append(asyncio.create_task(work, name=name))


@asynccontextmanager
async def search_of(
    entries: Sequence[FaqEntry], encoder: Encoder, vectors: MemoryVectors | None = None,
    phrasings: Sequence[Phrasing] = (),
) -> AsyncIterator[FaqSearch]:  # fmt: skip
    """Ready, in the best mode that there is."""
    tasks = Tasks()
    made_before = shipped if isinstance(encoder, WorkerEncoder) else dict
    search = FaqSearch(vectors or MemoryVectors(), encoder, tasks.spawn, made_before)
    await search.start(entries, phrasings)
    await search.warm()
    try:
        yield search
    finally:
        await search.close()
        await asyncio.gather(*tasks.all)
