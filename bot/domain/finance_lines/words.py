"""Which words say under which heading an item stands, and what is counted: data of the programme."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from msgspec import Struct, field

from bot.terms.finance import COSTS, SOURCES, FinanceHeading

Globs = tuple[str, ...]
"""As "miet*": words in small letters, with a star where more of the word may stand."""


class HeadingWords(Struct, frozen=True):
    headings: Mapping[FinanceHeading, Globs] = field(default_factory=dict)
    units: Globs = ()
    numbered: Globs = ()
    """Behind which a number belongs to the name, as "Raum 3"."""
    named: Globs = ()
    """Names with a number in them."""


def heading_in(title: str, words: HeadingWords, among: tuple[FinanceHeading, ...]) -> FinanceHeading | None:
    """The one with the longest word that is in the title; None when nothing of it is known."""
    text = title.casefold()
    found = ((_longest(words.headings.get(one, ()), text), one) for one in among)
    longest, heading = max(found, key=lambda pair: pair[0], default=(0, None))
    return heading if longest else None


def guessed_heading(
    title: str, words: HeadingWords, among: tuple[FinanceHeading, ...] = COSTS + SOURCES
) -> FinanceHeading:
    """Never none: most of what nobody knows is a thing that is bought, or money of the association."""
    return heading_in(title, words, among) or (
        FinanceHeading.MATERIAL if FinanceHeading.MATERIAL in among else FinanceHeading.OWN
    )


def is_unit(word: str, words: HeadingWords) -> bool:
    return is_one_of(word, words.units)


def is_one_of(word: str, globs: Globs) -> bool:
    return bool(_patterns(globs).fullmatch(word.casefold().rstrip(".")))


def _longest(globs: Globs, text: str) -> int:
    """Letters of the longest that fits."""
    return max((len(found.group().strip()) for found in _each(globs).finditer(text)), default=0)


@lru_cache(32)
def _each(globs: Globs) -> re.Pattern[str]:
    return re.compile("|".join(_bounded(one) for one in _longest_first(globs)) or r"(?!)")


def _bounded(glob: str) -> str:
    """Only the letters that are named, so that their number says how much of a word was known."""
    ahead, behind = ("" if glob.startswith("*") else r"\b"), ("" if glob.endswith("*") else r"\b")
    return f"{ahead}{re.escape(glob.strip('*'))}{behind}"


@lru_cache(8)
def _patterns(globs: Globs) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(one).replace(r"\*", r"\w*") for one in globs) or r"(?!)")


def _longest_first(globs: Iterable[str]) -> list[str]:
    return sorted(globs, key=len, reverse=True)
