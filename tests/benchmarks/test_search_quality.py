"""Leave one topic out: the weights of the search are fitted to the phrasings of all other topics, and tried on those
of this one. What is found so is what phrasings may expect that nobody had seen.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pytest
from numpy.typing import NDArray

from bot.domain.faq.search import Match
from bot.search.answering import answer
from bot.search.index import Index, rebuild
from bot.search.process import WorkerEncoder
from bot.search.shipped import shipped
from bot.search.vectors import Prefix
from tests.benchmarks.page import at_least, at_most, table, write
from tests.kit.faq import Row, answers, mistyped, rows

pytestmark = pytest.mark.benchmark
STEPS, RATE = 1_500, 0.1


@dataclass(frozen=True)
class Compared:
    """Phrasings in every way to compare, shape (phrasings, entries, ways); the place of the right entry of each."""

    ways: NDArray[np.float32]
    right: NDArray[np.int64]

    def part(self, which: NDArray[np.bool_]) -> "Compared":
        return Compared(self.ways[which], self.right[which])

    def ranks(self, weights: NDArray[np.float32]) -> NDArray[np.int64]:
        logits = self.ways @ weights
        mine = logits[np.arange(len(logits)), self.right]
        return np.asarray((logits > mine[:, None]).sum(1))


def _compared(index: Index, asked: Sequence[Row]) -> Compared:
    places = {id: place for place, entry in enumerate(index.entries) for id in entry.covers}
    engine, ways = WorkerEncoder(), []
    for row in asked:
        prepared = index.prepared(row.question)
        found = index.compare(prepared, engine.encode([prepared], Prefix.QUERY)[0])
        ways.append(np.stack([found.nearest, found.overlap, found.learned], -1))
    engine.close()
    return Compared(np.stack(ways), np.array([places[row.expected] for row in asked]))


def _fitted(seen: Compared) -> NDArray[np.float32]:
    """Weights that make the right entry likely; none below zero."""
    spread = seen.ways.std((0, 1))
    ways, mine = seen.ways / spread, np.arange(len(seen.right))
    weights, speed = np.ones(3, np.float32), np.zeros(3, np.float32)
    for _ in range(STEPS):
        logits = ways @ weights
        chances = np.exp(logits - logits.max(1, keepdims=True))
        chances /= chances.sum(1, keepdims=True)
        slope = (np.einsum("pe,pew->w", chances, ways) - ways[mine, seen.right].sum(0)) / len(mine)
        speed = 0.9 * speed - RATE * slope
        weights = np.maximum(weights + speed, 0)
    return np.asarray(weights / spread, np.float32)


Line = tuple[str, str, str, int]


def _left_out(index: Index, asked: Sequence[Row]) -> tuple[list[Line], float, float]:
    """A line for each topic and one for all; recall@1 and recall@3 of all."""
    topics = {id: entry.topic for entry in index.entries for id in entry.covers}
    own, compared = np.array([topics[row.expected] for row in asked]), _compared(index, asked)
    ranks = {one: compared.part(own == one).ranks(_fitted(compared.part(own != one))) for one in sorted(set(own))}
    ranks["all"] = np.concatenate(list(ranks.values()))
    lines = [
        (str(one), f"{(found < 1).mean():.3f}", f"{(found < 3).mean():.3f}", len(found)) for one, found in ranks.items()
    ]
    return lines, float((ranks["all"] < 1).mean()), float((ranks["all"] < 3).mean())


def _answered_without(asked: Sequence[Row]) -> float:
    """Share of the phrasings that are answered at once when no entry of their topic is there."""
    owners = {id: entry for entry in answers() for id in entry.covers}
    engine, found = WorkerEncoder(), []
    for topic in sorted({entry.topic for entry in answers()}):
        index = rebuild([entry for entry in answers() if entry.topic != topic], (), shipped())
        found += [
            answer(index, engine, row.question).match is Match.CLEAR
            for row in asked
            if owners[row.expected].topic == topic
        ]
    engine.close()
    return sum(found) / len(found)


def test_search_quality() -> None:
    index = rebuild(answers(), (), shipped())
    if index.semantic is None:
        pytest.skip("vectors are missing: run make vectors")
    german = [row for row in rows() if row.kind == "de"]
    lines, first, third = _left_out(index, german)
    slipped = [Row(mistyped(row.question), row.expected, row.kind) for row in german]
    _, first_slipped, third_slipped = _left_out(index, slipped)
    everywhere = [row for row in rows() if row.expected]
    budgets = [
        at_most("answered at once, the entries of their topic left out", 5, 100 * _answered_without(everywhere), "%"),
        at_least("recall@1, each topic left out once", 72, 100 * first),
        at_least("recall@3, each topic left out once", 90, 100 * third),
        at_most("recall@1 lost by typing errors", 3, 100 * (first - first_slipped), "points"),
        at_most("recall@3 lost by typing errors", 3, 100 * (third - third_slipped), "points"),
    ]
    by_topic = table(("topic", "recall@1", "recall@3", "phrasings"), lines)
    body = f"Weights fitted to the phrasings of all other topics.\n\n{by_topic}"
    write("search_quality", "Finding the right answer", body, budgets)
