"""What of the entries the search compares with, and learns from."""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import chain

from msgspec import Struct

from bot.domain.faq.entry import FaqEntry
from bot.domain.faq.search import Phrasing
from bot.search.text import cleaned, plain, same, sentences
from bot.search.vectors import Prefix, key_of
from bot.terms import Language

LONGEST_SENTENCE = 400
"""Characters: more is encoded slowly, and not better."""


class Kind(StrEnum):
    PHRASING = "phrasing"
    SENTENCE = "sentence"
    """One of the answer."""


class Sample(Struct, frozen=True, gc=False):
    entry: int
    """Its place in the list of entries."""
    kind: Kind
    text: str
    language: Language
    key: str
    """Of its vector."""

    @property
    def prefix(self) -> Prefix:
        return PREFIXES[self.kind]


PREFIXES = {Kind.PHRASING: Prefix.QUERY, Kind.SENTENCE: Prefix.PASSAGE}


def _sample(entry: int, kind: Kind, text: str, language: Language) -> Sample:
    return Sample(entry, kind, text, language, key_of(PREFIXES[kind], text))


def samples(
    entries: Sequence[FaqEntry], phrasings: Iterable[Phrasing], known: Iterable[Sample] = ()
) -> tuple[Sample, ...]:
    """Each text once for each entry; no phrasings of entries that are gone, and none without a word.

    `known`: those of the index before. Whichever comes again is the same object: a search with thousands of entries
    would hold up everybody while it lets go of as many samples as it has just made.
    """
    places, kept = {entry.id: place for place, entry in enumerate(entries)}, {sample: sample for sample in known}
    own = (sample for place, entry in enumerate(entries) for sample in _of_entry(place, entry))
    learned = (
        _sample(places[one.entry], Kind.PHRASING, cleaned(one.text), one.language)
        for one in phrasings
        if one.entry in places
    )
    return tuple(dict.fromkeys(kept.get(sample, sample) for sample in chain(own, learned) if same(sample.text)))


def _of_entry(place: int, entry: FaqEntry) -> Iterator[Sample]:
    for language, question in entry.question.items():
        yield _sample(place, Kind.PHRASING, cleaned(question), language)
    for language, variants in entry.variants.items():
        yield from (_sample(place, Kind.PHRASING, cleaned(variant), language) for variant in variants)
    for language, answer in entry.answer.items():
        for sentence in sentences(plain(answer)):
            yield _sample(place, Kind.SENTENCE, sentence[:LONGEST_SENTENCE], language)
