"""What of the entries the search compares with, and learns from."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.faq import FaqEntry
from bot.domain.faq_search import Phrasing
from bot.search.text import cleaned, plain, same, sentences
from bot.terms import Language

LONGEST_SENTENCE = 400
"""Characters: more is encoded slowly, and not better."""


class Prefix(StrEnum):
    """What stands before a text: the encoder was trained on pairs of the two."""

    QUERY = "query"
    PASSAGE = "passage"


class Kind(StrEnum):
    PHRASING = "phrasing"
    SENTENCE = "sentence"
    """One of the answer."""


@dataclass(frozen=True, slots=True)
class Sample:
    entry: int
    """Its place in the list of entries."""
    kind: Kind
    text: str
    language: Language

    @property
    def prefix(self) -> Prefix:
        return Prefix.QUERY if self.kind is Kind.PHRASING else Prefix.PASSAGE


def samples(entries: Sequence[FaqEntry], phrasings: Iterable[Phrasing]) -> tuple[Sample, ...]:
    """Each text once for each entry; no phrasings of entries that are gone, and none without a word."""
    places = {entry.id: place for place, entry in enumerate(entries)}
    own = (sample for place, entry in enumerate(entries) for sample in _of_entry(place, entry))
    learned = (
        Sample(places[one.entry], Kind.PHRASING, cleaned(one.text), one.language)
        for one in phrasings
        if one.entry in places
    )
    return tuple(dict.fromkeys(sample for sample in (*own, *learned) if same(sample.text)))


def _of_entry(place: int, entry: FaqEntry) -> Iterator[Sample]:
    for language, question in entry.question.items():
        yield Sample(place, Kind.PHRASING, cleaned(question), language)
    for language, variants in entry.variants.items():
        yield from (Sample(place, Kind.PHRASING, cleaned(variant), language) for variant in variants)
    for language, answer in entry.answer.items():
        for sentence in sentences(plain(answer)):
            yield Sample(place, Kind.SENTENCE, sentence[:LONGEST_SENTENCE], language)
