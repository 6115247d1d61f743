"""The search for answers with 100, 500 and 2,000 entries: how fast, how large, and how long until it has learned.

The entries are those that come with the bot, again and again, each time with words of its own; their vectors are
moved a little, so that none stands twice. The questions are encoded by the real model.
"""

import asyncio
import shutil
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from statistics import quantiles
from time import perf_counter

import numpy as np
import pytest
from msgspec.structs import replace
from numpy.typing import NDArray

from bot.domain.faq.entry import FaqEntry
from bot.domain.faq.search import Phrasing, SearchMode
from bot.search.classifier import normed
from bot.search.process import DIMENSIONS, WorkerEncoder
from bot.search.service import FaqSearch
from bot.search.shipped import shipped
from bot.search.vectors import MemoryVectors, Stored, Vectors, packed
from storage.engine import open_engine
from storage.stored_vectors import StoredVectors
from storage.unit_of_work import Database
from tests.benchmarks.holds import Hold, longest, watch
from tests.benchmarks.page import at_most, table, write
from tests.kit.faq import Tasks, answers, mistyped, rows

pytestmark = pytest.mark.benchmark
SIZES = (100, 500, 2_000)
QUESTIONS, ROUNDS = 100, 3


class MovedVectors(MemoryVectors):
    """A vector for whatever is asked for first, near a real one, the same each time."""

    async def load(self, keys: Collection[str]) -> Stored:
        if not self.stored:
            real = np.stack([np.frombuffer(vector, "<f2") for vector in shipped().values()]).astype(np.float32)
            self.stored |= {key: _moved(key, real) for key in keys if not key.startswith("classifier/")}
        return await super().load(keys)


def _moved(key: str, real: NDArray[np.float32]) -> bytes:
    dice = np.random.default_rng(int(sha256(key.encode()).hexdigest()[:12], 16))
    near = real[dice.integers(len(real))] + 0.02 * dice.standard_normal(DIMENSIONS, np.float32)
    return packed(normed(near[None])[0])


def entries(size: int) -> list[FaqEntry]:
    own = answers()
    return [_again(own[number % len(own)], number) for number in range(size)]


def _again(entry: FaqEntry, number: int) -> FaqEntry:
    word = f"Fall{number}"
    question = {language: f"{text} {word}" for language, text in entry.question.items()}
    variants = {language: tuple(f"{text} {word}" for text in texts[:3]) for language, texts in entry.variants.items()}
    return replace(entry, id=f"{entry.id}-{number}", question=question, variants=variants)


async def _started(kept: Vectors, known: list[FaqEntry], engine: WorkerEncoder) -> tuple[FaqSearch, float, float]:
    """With the seconds to the first answer, and until answers are found by meaning."""
    tasks, began = Tasks(), perf_counter()
    search = FaqSearch(kept, engine, tasks.spawn, dict)
    await search.start(known)
    await search.ask("wie viel geld")
    first = perf_counter() - began
    assert (await search.warm()).mode is SearchMode.SEMANTIC
    return search, first, perf_counter() - began


async def _p95(search: FaqSearch, questions: list[str]) -> tuple[float, float]:
    """Milliseconds, and the median; of the round that was disturbed least."""
    rounds = []
    for _ in range(ROUNDS):
        times = [await _timed(search, question) for question in questions]
        parts = quantiles(times, n=100)
        rounds.append((parts[94], parts[49]))
    return min(rounds)


async def _timed(search: FaqSearch, question: str) -> float:
    began = perf_counter()
    assert (await search.ask(question)).mode is SearchMode.SEMANTIC
    return 1000 * (perf_counter() - began)


def _resident(pid: int) -> float:
    """Megabytes, with what is only mapped from the model's file."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


@dataclass(frozen=True)
class Measured:
    size: int
    trained: float
    first: float
    restart: float
    clean: tuple[float, float]
    slips: tuple[float, float]
    beginning: Hold
    asking: Hold
    learning: Hold
    learned: float
    worker: float

    def line(self) -> tuple[object, ...]:
        return (
            self.size, f"{self.first:.1f}", f"{self.restart:.1f}", f"{self.trained:.1f}",
            f"{self.clean[1]:.0f} / {self.clean[0]:.0f}", f"{self.slips[1]:.0f} / {self.slips[0]:.0f}",
            f"{1000 * self.beginning.worked:.1f}",
            f"{1000 * self.asking.worked:.1f}", f"{1000 * self.learning.worked:.1f}",
            f"{self.learned:.1f}", f"{self.worker:.0f}",
        )  # fmt: skip


HEAD = (
    "entries", "first answer s", "by meaning s", "and first training s", "answer p50 / p95 ms",
    "mistyped p50 / p95 ms", "loop held, starting ms",
    "loop held, asking ms", "loop held, learning ms", "one phrasing learned s", "worker MB",
)  # fmt: skip


async def _measured(size: int, file: Path, empty: Path) -> Measured:
    """A restart finds in the database what an earlier start has kept there."""
    known, moved = entries(size), MovedVectors()
    questions = [row.question for row in rows() if row.kind == "de"][:QUESTIONS]
    before, _, trained = await _started(moved, known, WorkerEncoder())
    await before.close()
    database = await _filled(empty, file.with_suffix(".db"), moved.stored)
    engine = WorkerEncoder()
    began = perf_counter()
    starting = asyncio.create_task(watch(file))
    search, first, restart = await _started(StoredVectors(database), known, engine)
    beginning = longest(file, began)
    await _ended(starting)
    watching = asyncio.create_task(watch(file))
    clean, slips = await _p95(search, questions), await _p95(search, [mistyped(one) for one in questions])
    asking, began = longest(file, 0), perf_counter()
    assert (await search.learn(Phrasing(known[7].id, "ganz anders gefragt als alle anderen"))).taken
    learned, learning = perf_counter() - began, longest(file, began)
    await _ended(watching)
    assert engine.pid
    worker = _resident(engine.pid)
    await search.close()
    await database.close()
    return Measured(size, trained, first, restart, clean, slips, beginning, asking, learning, learned, worker)


async def _filled(empty: Path, file: Path, vectors: Stored) -> Database:
    shutil.copy(empty, file)
    database = Database(await open_engine(file))
    async with database.work() as work:
        await work.vectors.keep(vectors)
        await work.commit()
    return database


async def _ended(task: asyncio.Task[None]) -> None:
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def test_search(tmp_path: Path, empty_database: Path) -> None:
    found = {size: await _measured(size, tmp_path / f"holds{size}", empty_database) for size in SIZES}
    middle = found[500]
    held = max(
        one for some in found.values() for one in (some.beginning.worked, some.asking.worked, some.learning.worked)
    )
    budgets = [
        at_most("500 entries: answer, p95", 100, middle.clean[0], "ms", "on a machine that others use too"),
        at_most("500 entries: restart to the first answer", 6, middle.first, "s"),
        at_most("the event loop is held, CPU of its thread", 5, 1000 * held, "ms"),
        at_most("memory of the worker", 300, max(one.worker for one in found.values()), "MB"),
    ]
    body = (
        f"The least p95 of {ROUNDS} rounds of {QUESTIONS} questions. A restart finds its vectors and what was trained; "
        "until it answers by meaning, it answers by letters. Training and learning go on in a thread; meanwhile the "
        f"old index answers.\n\n{table(HEAD, [one.line() for one in found.values()])}"
    )
    write("search", "Finding an answer", body, budgets)
