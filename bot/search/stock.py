"""What an index needs of the encoder, and what of it is at hand: worked out in a thread, before anything waits."""

from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct

from bot.domain.faq.entry import FaqEntry
from bot.domain.faq.search import Phrasing
from bot.search.corpus import Sample, samples
from bot.search.portions import Wanted, portions
from bot.search.semantic import digest
from bot.search.vectors import Stored


class Stock(Struct, frozen=True):
    wanted: Wanted
    at_hand: Stored
    to_load: tuple[str, ...]
    """Keys to be asked for: those of vectors, and that of the classifier that was trained on them."""


def stock(
    entries: Sequence[FaqEntry],
    phrasings: Iterable[Phrasing],
    made_before: Callable[[], Stored],
    held: Stored,
    known: Iterable[Sample] = (),
) -> Stock:
    """`held`: what the index before this one had; `known`: its samples."""
    found, made = samples(entries, phrasings, known), made_before()
    wanted = {sample.key: sample for sample in found}
    at_hand = {key: one for key in wanted if (one := held.get(key) or made.get(key))}
    to_load = (*(key for key in wanted if key not in at_hand), digest(found))
    return Stock(wanted, at_hand, to_load)


def to_encode(needed: Stock, loaded: Stored) -> tuple[Stored, tuple[Wanted, ...]]:
    """All that is there, and portions of what is not; one text at least, which tells whether the encoder lives."""
    missing = {key: needed.wanted[key] for key in needed.to_load if key in needed.wanted and key not in loaded}
    stored = {**needed.at_hand, **loaded}
    return stored, tuple(portions(missing or dict(list(needed.wanted.items())[:1])))
