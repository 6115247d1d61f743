"""Words of the trade in everyday language: which one somebody asks for, and where a text uses one first."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from msgspec import Struct

from bot.domain.words import Words

MOST = 3
"""Words to choose from when it is not clear which one is meant."""
ALIKE = 0.8
"""Similarity (difflib, 0 to 1) from which a word may be one with typing errors."""
AHEAD = 0.05
"""By so much the best must lead to be the only one."""
LONGEST = 120
"""Characters that are looked at: who asks for a word needs no more."""
FEW = 4
"""Words of a question in which one may be recognised with typing errors."""
ENOUGH = 5
"""Letters from which a word is recognised with typing errors, with an ending, or as a part."""


class Word(Struct, frozen=True, cache_hash=True):
    id: str
    term: str
    """The technical word. It is German in every language: so it stands in the papers."""
    everyday: Words
    """The same in words that everybody knows."""
    forms: tuple[str, ...]
    """What else people write for it: plural, abbreviation, other languages."""
    meaning: Words
    """Markdown, one to three sentences."""
    example: Words | None
    entries: tuple[str, ...]
    """Ids of FAQ entries that say more."""
    stages: tuple[str, ...]
    """Ids of stages whose guide says more."""

    @property
    def names(self) -> tuple[str, ...]:
        return self.term, *self.forms


Finder = Callable[[tuple[Word, ...], list[str]], list[Word]]
"""Words and what was asked for, as stems -> those that may be meant, the likeliest first."""

UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
ENDING = re.compile(r"(?<=\w{4})(?:e[nsm]?|n|s)$")
FRAME = frozenset(
    """
    was wie wer heisst heist heissen bedeutet bedeuten bedeutung ist sind war denn eigentlich nochmal noch mal
    bitte das der die den dem des ein eine einen einer wort woerter begriff fachwort erklaer erklaere erklaert mir
    uns ich von unter man versteht verstehe nicht meint meinen ihr sie mit hier ueberhaupt genau hallo und oder
    zwischen what whats is are a an the does do mean means meaning of word explain please to me and or in for
    """.split()  # noqa: SIM905
)
"""Words around the one that is asked for."""


def find(words: tuple[Word, ...], typed: str) -> Word | tuple[Word, ...]:
    """The word that is meant; up to MOST to choose from when that is not clear; none when nothing is like it."""
    said = _stems(typed[:LONGEST])
    looks: tuple[Finder, ...] = (_the_same, _within, _alike, _in_part)
    found = next((hits for look in looks if said and (hits := look(words, said))), [])
    return found[0] if len(found) == 1 else tuple(found[:MOST])


def nearest(words: tuple[Word, ...], typed: str) -> tuple[Word, ...]:
    """Those that are written most alike, for a word that nobody has explained; the nearest first."""
    asked = "".join(_stems(typed[:LONGEST]))
    compare, scores = SequenceMatcher(None, "", asked), dict[str, float]()
    for word, stems in _keys(words) if asked else ():
        compare.set_seq1("".join(stems))
        scores[word.id] = max(scores.get(word.id, 0), compare.ratio())
    return tuple(sorted((word for word in words if word.id in scores), key=lambda word: -scores[word.id])[:MOST])


def plain(text: str) -> str:
    """Small letters and digits without accents, ä as ae, ß as ss; a space for all else."""
    spelled = unicodedata.normalize("NFKC", text).casefold().translate(UMLAUTS)
    if not spelled.isascii():
        spelled = "".join(one for one in unicodedata.normalize("NFKD", spelled) if not unicodedata.combining(one))
    return " ".join(re.findall(r"\w+", spelled))


def _stems(text: str) -> list[str]:
    return [ENDING.sub("", token) for token in plain(text).split() if token not in FRAME]


@lru_cache(maxsize=4)
def _keys(words: tuple[Word, ...]) -> tuple[tuple[Word, tuple[str, ...]], ...]:
    """Each word with the stems of each of its names."""
    keys = (
        (word, tuple(_stems(name)))
        for word in words
        for name in (word.term, *word.forms, *word.everyday.texts.values())
    )
    return tuple((word, stems) for word, stems in keys if stems)


def _once(words: Iterable[Word]) -> list[Word]:
    return list({word.id: word for word in words}.values())


def _the_same(words: tuple[Word, ...], said: list[str]) -> list[Word]:
    """However it is written together or apart."""
    asked = "".join(said)
    return _once(word for word, stems in _keys(words) if "".join(stems) == asked)


def _within(words: tuple[Word, ...], said: list[str]) -> list[Word]:
    """Named among other words; a longer name hides the shorter one in it."""
    text = _spaced(said)
    named = [(word, _spaced(stems)) for word, stems in _keys(words) if _spaced(stems) in text]
    longest = [(word, key) for word, key in named if not any(key != other and key in other for _, other in named)]
    return _once(word for word, _ in sorted(longest, key=lambda one: text.index(one[1])))


def _spaced(stems: Iterable[str]) -> str:
    return f" {' '.join(stems)} "


def _alike(words: tuple[Word, ...], said: list[str]) -> list[Word]:
    """With typing errors: all that was said, or one word of it; in a long question that would be guessing."""
    if len(said) > FEW:
        return []
    scores: dict[str, float] = {}
    for one in {one for one in ("".join(said), *said) if len(one) >= ENOUGH}:
        for id, score in _similar(words, one):
            scores[id] = max(scores.get(id, 0), score)
    best = max(scores.values(), default=0)
    close = [word for word in words if scores.get(word.id, 0) >= max(ALIKE, best - AHEAD)]
    return sorted(close, key=lambda word: -scores[word.id])


def _similar(words: tuple[Word, ...], one: str) -> Iterator[tuple[str, float]]:
    """The ids of the words that are nearly written so, and how nearly."""
    compare = SequenceMatcher(None, "", one)
    for word, stems in _keys(words):
        name = "".join(stems)
        if len(name) >= ENOUGH and 2 * min(len(name), len(one)) >= ALIKE * (len(name) + len(one)):
            compare.set_seq1(name)
            if compare.quick_ratio() >= ALIKE:
                yield word.id, compare.ratio()


def _in_part(words: tuple[Word, ...], said: list[str]) -> list[Word]:
    """A part of a longer name, or a longer word that begins with a name."""
    asked = "".join(said)
    parts = [(word, "".join(stems)) for word, stems in _keys(words)]
    if len(asked) < ENOUGH:
        return []
    longer = [(word, key) for word, key in parts if asked in key]
    shorter = [(word, key) for word, key in parts if len(key) >= ENOUGH and any(one.startswith(key) for one in said)]
    return _once(word for word, _ in sorted(longer or shorter, key=lambda one: len(one[1])))


class Mention(Struct, frozen=True):
    word: Word
    start: int
    end: int
    """Where it stands in the text, as in a slice."""


OFF_LIMITS = r"\[[^\]]*\]\([^)]*\)|https?://\S+|`[^`]*`|^#+ .*$"
"""Links, addresses, code and headings of Markdown stay as they are."""


@lru_cache(maxsize=512)
def mentions(words: tuple[Word, ...], text: str) -> tuple[Mention, ...]:
    """Where each of the words stands first in a text in Markdown, in the order of the text."""
    return tuple(_first_ones(words, text))


def _first_ones(words: tuple[Word, ...], text: str) -> Iterator[Mention]:
    named = {name.casefold(): word for word in words for name in word.names}
    seen: set[str] = set()
    for found in _pattern(words).finditer(text) if words else ():
        word = named.get((found["name"] or "").casefold())
        if word and word.id not in seen:
            seen.add(word.id)
            yield Mention(word, *found.span("whole"))


@lru_cache(maxsize=4)
def _pattern(words: tuple[Word, ...]) -> re.Pattern[str]:
    """The longest name wins; an ending may follow; a part of a compound is no mention."""
    names = sorted({name for word in words for name in word.names}, key=len, reverse=True)
    either = "|".join(re.escape(name) if name != name.casefold() else f"(?i:{re.escape(name)})" for name in names)
    return re.compile(
        rf"{OFF_LIMITS}|(?<![\w-])(?P<whole>(?P<name>{either})(?:(?<=\w{{{ENOUGH}}})(?:e[ns]?|n|s))?)(?![\w-])",
        re.MULTILINE,
    )


def marked(words: tuple[Word, ...], text: str, mark: Callable[[Word, str], str]) -> str:
    """The text with `mark(word, as it is written)` where each of the words stands first."""
    for mention in reversed(mentions(words, text)):
        written = text[mention.start : mention.end]
        text = text[: mention.start] + mark(mention.word, written) + text[mention.end :]
    return text
