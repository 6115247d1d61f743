"""Does a new phrasing take anything from the others? Looked at before it is let in."""

from collections.abc import Iterator

from bot.domain.faq.search import Phrasing
from bot.search.corpus import Kind, Sample
from bot.search.index import Index
from bot.search.vectors import Stored, unpacked

NEIGHBOURS = 10
"""Entries around the new phrasing; what is further away does not change."""


def losses(before: Index, after: Index, phrasing: Phrasing, vectors: Stored) -> tuple[str, ...]:
    """Ways to ask whose entry came first before and does not any more. `vectors`: of all samples, or none."""
    shared = before.alike(phrasing.text) and len(after.alike(phrasing.text)) > len(before.alike(phrasing.text))
    return (phrasing.text,) if shared else tuple(_flipped(before, after, phrasing, vectors))


def _flipped(before: Index, after: Index, phrasing: Phrasing, vectors: Stored) -> Iterator[str]:
    near = _neighbours(after, phrasing, vectors)
    return (
        sample.text
        for sample in before.samples
        if sample.kind is Kind.PHRASING
        and sample.entry in near
        and _first(before, sample, vectors) == sample.entry != _first(after, sample, vectors)
    )


def _neighbours(index: Index, phrasing: Phrasing, vectors: Stored) -> set[int]:
    mine = next(_of(index, phrasing), None)
    return set(_ranked(index, mine, vectors)[:NEIGHBOURS]) if mine else set()


def _of(index: Index, phrasing: Phrasing) -> Iterator[Sample]:
    entry = [entry.id for entry in index.entries].index(phrasing.entry)
    return (one for one in reversed(index.samples) if one.entry == entry and one.kind is Kind.PHRASING)


def _first(index: Index, sample: Sample, vectors: Stored) -> int:
    return _ranked(index, sample, vectors)[0]


def _ranked(index: Index, sample: Sample, vectors: Stored) -> tuple[int, ...]:
    stored = vectors.get(sample.key)
    return index.rank(sample.text, None if stored is None else unpacked(stored)).order
