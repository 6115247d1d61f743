"""What people teach the search: when words count as a way to ask, and when they do no longer.

Nobody teaches alone. Words count for an answer when two people said that it helped, who asked in the same words or in
such that say nearly the same; or when the Koordination says so. Each "does not fit" takes one of these voices away
again. People without an account are one voice together, however many browsers they open.
"""

from collections.abc import Iterable
from hashlib import sha256

from msgspec import Struct

from bot.domain.faq.search import Phrasing
from bot.domain.glossary import plain
from bot.terms import Language

VOICES = 2
"""Needed more than speak against it."""
ALIKE = 0.5
"""Share of the words that two ways to ask have in common when they say nearly the same."""
CONTENT = 4
"""Letters from which on a word says something."""
STEM = 6
"""Letters that are compared of a word."""
LONGEST = 300
"""Characters: longer texts teach nothing."""
KOORDINATION = "koordination"
"""Votes under this name count by themselves."""


class FaqVote(Struct, frozen=True):
    """What somebody said to an answer after they had asked in these words."""

    entry: str
    text: str
    voter: str
    """As of `voter`: nobody can tell who it was, or that it was the same one at another answer."""
    yes: bool
    known: bool
    """By somebody with an account."""


class TaughtPhrasing(Struct, frozen=True):
    """A way to ask as it is kept."""

    entry: str
    text: str
    active: bool
    """It counts."""
    aside: bool
    """It would have taken a right answer away from others, or the Koordination took it out."""


def phrasing_of(entry: str, text: str, language: Language) -> Phrasing | None:
    """None for a text that teaches nothing."""
    words = " ".join(text.split())
    return Phrasing(entry, words, language) if 0 < len(words) <= LONGEST else None


def of_koordination(phrasing: Phrasing, *, yes: bool = True) -> FaqVote:
    return FaqVote(phrasing.entry, phrasing.text, KOORDINATION, yes, known=True)


def voter(owner: str, entry: str) -> str:
    return sha256(f"{owner}|{entry}".encode()).hexdigest()[:20]


def counts(text: str, votes: Iterable[FaqVote]) -> bool:
    """`votes`: all on one entry, oldest first; of each voter the last one is heard."""
    heard = [vote for vote in votes if alike(vote.text, text)]
    if said := [vote.yes for vote in heard if vote.voter == KOORDINATION and vote.text == text]:
        return said[-1]
    last = {vote.voter: vote for vote in heard if vote.voter != KOORDINATION}.values()
    return _voices(last, yes=True) - _voices(last, yes=False) >= VOICES


def _voices(votes: Iterable[FaqVote], *, yes: bool) -> int:
    same = [vote.known for vote in votes if vote.yes is yes]
    return same.count(True) + (False in same)


def alike(one: str, other: str) -> bool:
    """The same words, or half of those that say something."""
    if plain(one) == plain(other):
        return True
    mine, theirs = stems(one), stems(other)
    return bool(mine and theirs) and len(mine & theirs) >= ALIKE * max(len(mine), len(theirs))


def stems(text: str) -> frozenset[str]:
    return frozenset(word[:STEM] for word in plain(text).split() if len(word) >= CONTENT)
