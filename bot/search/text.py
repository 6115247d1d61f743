"""Text as the search sees it."""

import re
import unicodedata

LONGEST = 300
"""Characters of a question that are looked at."""
LETTERS = "abcdefghijklmnopqrstuvwxyz"
SIZES = (2, 3, 4, 5)
WORD = re.compile(r"\w+")
_CONTROL = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ud800-\udfff]+"
)
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_BARE = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "s"})
_MARKUP = re.compile(r"\[([^\]\[]*)\]\([^)\[]*\)|[*_`#>|]+|^[ \t]*[-+]\s+", re.MULTILINE)
_SENTENCE = re.compile(r"(?<=[.!?:])\s+")
SHORTEST_SENTENCE = 20
"""Characters; shorter ones ("Ja.") say nothing about their subject."""


def cleaned(text: str) -> str:
    """One line without control characters, in the compatibility form, cut to `LONGEST`."""
    plain = _CONTROL.sub(" ", unicodedata.normalize("NFKC", text))
    return " ".join(plain.split())[:LONGEST].strip()


def folded(text: str) -> str:
    """Small letters; umlauts as two letters, as many keyboards write them."""
    return unicodedata.normalize("NFKC", text).lower().translate(_GERMAN)


def bare(text: str) -> str:
    """Small letters; umlauts without their dots, as some people leave them out."""
    return unicodedata.normalize("NFKC", text).lower().translate(_BARE)


def words(text: str) -> list[str]:
    return WORD.findall(folded(text))


def same(text: str) -> str:
    """Equal for texts with the same words: what an exact match compares."""
    return " ".join(words(cleaned(text)))


def ngrams(text: str) -> list[str]:
    """Runs of 2 to 5 characters inside each word; its ends count as a blank."""
    return [gram for word in words(text) for gram in _of_word(f" {word} ")]


def _of_word(word: str) -> list[str]:
    return [word[at : at + size] for size in SIZES for at in range(len(word) - size + 1)]


def plain(markdown: str) -> str:
    """Without the marks of Markdown; of a link its words."""
    return " ".join(_MARKUP.sub(r"\1", markdown).split())


def sentences(text: str) -> list[str]:
    return [one for one in _SENTENCE.split(text) if len(one) >= SHORTEST_SENTENCE]
