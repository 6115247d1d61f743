"""Typing errors: an unknown word becomes the nearest word of the entries, else the nearest frequent one."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain

from msgspec import Struct, field

from bot.search.candidates import SHORTEST, Candidates, candidates
from bot.search.frequent import WordSet, dictionary, english, german, word_set
from bot.search.text import WORD, bare, folded

EVERYDAY = 5_000
"""So many words are very frequent."""
UNMISTAKABLE = 2_000
"""Of so many English words none is taken for a German one without its dots."""
TWO_EDITS, THREE_EDITS = 8, 14
"""From how many letters on a word may be wrong in two places, and, compared with those of the entries, in three."""
LONG = 6
"""Letters; a shorter word is compared with the everyday ones only."""
REMEMBERED = 5_000
"""Words whose repair is remembered; then it begins anew."""
ENOUGH = 0.5
"""Share of the words that must be known, or nearly; else it is a foreign language, and nothing is repaired."""
OTHER_ALPHABET = re.compile(r"[^\W\d_a-zA-ZäöüÄÖÜß]")


class Common(Struct, frozen=True):
    known: WordSet
    dotless: Mapping[str, str]
    """Words with umlauts by what is left of them on other keyboards, where that is no likelier word."""
    everyday: Candidates
    all: Candidates


@cache
def common() -> Common:
    words, others = german(), english()
    known = word_set(chain(dictionary(), others))
    dotless = dict(_dotless(words, known, frozenset(others[:UNMISTAKABLE])))
    return Common(known, dotless, candidates(words[:EVERYDAY]), candidates(words))


def _dotless(words: Sequence[str], known: WordSet, taken: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The most frequent come last, and count."""
    for place, word in reversed(list(enumerate(words))):
        for key in {folded(word), bare(word)} - {word}:
            if key not in known or (place < EVERYDAY and key not in taken):
                yield key, word


class Repair(Struct, frozen=True):
    ours: Mapping[str, str]
    """The words of the entries as they are written, by their folded form and by that without dots."""
    near: Candidates
    remembered: dict[str, str] = field(default_factory=dict)

    def __call__(self, text: str) -> str:
        return text if self.foreign(text) else WORD.sub(lambda match: self._better(match[0]), text)

    def foreign(self, text: str) -> bool:
        """Neither German nor English, as far as letters and words tell."""
        if OTHER_ALPHABET.search(text):
            return True
        found = WORD.findall(text)
        unknown: int = sum(not self._known(word.lower()) and self._better(word) == word for word in found)
        return unknown > (1 - ENOUGH) * len(found)

    def _known(self, word: str) -> bool:
        return word in self.ours or word in common().known

    def _better(self, written: str) -> str:
        word = written.lower()
        if word not in self.remembered:
            if len(self.remembered) >= REMEMBERED:
                self.remembered.clear()
            self.remembered[word] = self._repaired(word)
        return self.remembered[word] or written

    def _repaired(self, word: str) -> str:
        """Empty when the word is one, or nothing is like it."""
        for known in (self.ours.get(word), common().dotless.get(word)):
            if known:
                return "" if known.lower() == word else known
        if word in common().known or len(word) < SHORTEST or not word.isalpha():
            return ""
        return self._nearest(folded(word))

    def _nearest(self, key: str) -> str:
        """Of equally near ones that of the entries."""
        edits = 1 + (len(key) >= TWO_EDITS)
        others = common().all if len(key) >= LONG else common().everyday
        own = self.near.nearest(key, edits + (len(key) >= THREE_EDITS))
        found = [one for one in (own, others.nearest(key, edits)) if one]
        return min(found, key=lambda one: one[1])[0] if found else ""


def repair(texts: Iterable[str]) -> Repair:
    """For these entries: all their German texts."""
    often = Counter(word for text in texts for word in WORD.findall(text))
    words = [word for word, _ in often.most_common()]
    ours = {word.lower(): word for word in reversed(words)}
    for word in words:
        for key in (folded(word), bare(word)):
            ours.setdefault(key, word)
    return Repair(ours, candidates(words))
