"""All entries, ready to be asked. An index never changes: when anything does, a new one takes its place."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from bot.domain.faq.entry import FaqEntry
from bot.domain.faq.search import Phrasing
from bot.search.abbreviations import expanded
from bot.search.classifier import Matrix
from bot.search.corpus import Kind, Sample, samples
from bot.search.naming import EntryNames, names
from bot.search.ngrams import Tfidf, tfidf
from bot.search.ranking import FOREIGN, LEXICAL, SEMANTIC, Comparison, Ranking, ranking
from bot.search.repair import Repair, repair
from bot.search.semantic import Semantic, semantic
from bot.search.text import cleaned, same
from bot.search.vectors import Stored
from bot.terms import Language

NOTHING = np.zeros(0, np.float32)
OFTEN = {Kind.PHRASING: 3, Kind.SENTENCE: 1}
"""So often a text stands in the document of its entry: how people ask says more than the answer does."""


class Index(Struct, frozen=True):
    entries: tuple[FaqEntry, ...]
    samples: tuple[Sample, ...]
    exact: Mapping[str, tuple[int, ...]]
    """Places of the entries by a way to ask for them."""
    mended: Repair
    documents: Tfidf
    """Of all that stands in an entry, in each of its languages;"""
    questions: Tfidf
    """and of the ways to ask alone, in the same order."""
    owners: NDArray[np.int64]
    """Where the documents of each entry begin."""
    names: EntryNames
    semantic: Semantic | None
    """None while vectors are missing."""

    def prepared(self, question: str) -> str:
        """As it is compared: without typing errors and with abbreviations explained."""
        return expanded(self.mended(cleaned(question)))

    def alike(self, question: str) -> tuple[FaqEntry, ...]:
        """Those that are asked for in exactly these words."""
        return tuple(self.entries[place] for place in self.exact.get(same(question), ()))

    def rank(self, prepared: str, vector: Matrix | None, stage: str = "") -> Ranking:
        """`vector`: that of the prepared question; None ranks by the letters alone. Needs at least one entry."""
        compared = self.compare(prepared, vector)
        bonus = [compared.weights.stage * (entry.stage == stage != "") for entry in self.entries]
        return ranking(compared, np.array(bonus, np.float32))

    def compare(self, prepared: str, vector: Matrix | None) -> Comparison:
        overlap = np.maximum.reduceat(self.documents.scores(prepared), self.owners)
        if self.semantic is None or vector is None:
            asked = np.maximum.reduceat(self.questions.scores(prepared), self.owners)
            overlap = np.asarray((2 * overlap + asked) / 3, np.float32)
            return Comparison(NOTHING, NOTHING, overlap, LEXICAL, float(overlap.max()))
        nearest, closest = self.semantic.phrasings.nearest(vector)
        learned = self.semantic.classifier.log_likelihoods(vector)
        weights = FOREIGN if self.mended.foreign(prepared) else SEMANTIC
        return Comparison(nearest, learned, overlap, weights, closest)


def rebuild(
    entries: Sequence[FaqEntry], phrasings: Iterable[Phrasing], vectors: Stored, before: Index | None = None
) -> Index:
    """Pure: the same arguments, the same index. Call it again when entries or phrasings changed, here or elsewhere.

    `before`: the one that it replaces; with the same entries its classifier is where training begins.
    """
    found = samples(entries, phrasings, before.samples if before else ())
    order = sorted({(sample.entry, sample.language) for sample in found})
    start = before.semantic.classifier if before and before.semantic and _same(before.entries, entries) else None
    return Index(
        entries=tuple(entries),
        samples=found,
        exact=_exact(found),
        mended=repair(sample.text for sample in found if sample.language is Language.GERMAN),
        documents=tfidf(_documents(found, order, OFTEN)),
        questions=tfidf(_documents(found, order, {Kind.PHRASING: 1, Kind.SENTENCE: 0})),
        owners=np.unique([place for place, _ in order], return_index=True)[1],
        names=names(entries),
        semantic=semantic(found, vectors, start),
    )


def _same(some: Sequence[FaqEntry], others: Sequence[FaqEntry]) -> bool:
    return [one.id for one in some] == [one.id for one in others]


def _exact(found: Iterable[Sample]) -> Mapping[str, tuple[int, ...]]:
    places: dict[str, dict[int, None]] = defaultdict(dict)
    for sample in found:
        if sample.kind is Kind.PHRASING:
            places[same(sample.text)][sample.entry] = None
    return {text: tuple(owners) for text, owners in places.items() if text}


def _documents(
    found: Iterable[Sample], order: Sequence[tuple[int, Language]], often: Mapping[Kind, int]
) -> Iterator[str]:
    """One text for each entry and language."""
    texts: dict[tuple[int, Language], list[str]] = defaultdict(list)
    for sample in found:
        texts[sample.entry, sample.language] += [sample.text] * often[sample.kind]
    return (" ".join(texts[place]) for place in order)
