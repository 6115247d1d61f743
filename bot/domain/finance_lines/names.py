"""Digits of a typed line that belong to a name: "Office 365 120" is 120 for Office 365, "Druck 2 400" is 2.400."""

import re
from collections.abc import Collection

from msgspec import Struct

from bot.domain.finance_lines.spelling import NAMED
from bot.domain.finance_lines.titles import titled
from bot.domain.finance_lines.tokens import LinePart, LineTokens
from bot.domain.finance_lines.words import Globs, HeadingWords, is_one_of, is_unit
from bot.domain.late_pattern import late_pattern
from bot.domain.money import parse_money

OUT = -1
_GAP = late_pattern(
    r"(?P<word>\w[\w.&'’\-]*)?(?P<before>[ ]|^)(?P<first>[1-9]\d{0,2})(?P<more>(?:[ ]\d{3})+)(?![.,]?\d)"
    r"(?P<money>[.,]\d\d(?!\d)|[.,]?-|\s?(?:€|eur|tsd|mio))?",
    re.IGNORECASE,
)
_BESIDE = late_pattern(
    r"(?P<word>\w[\w.&'’\-]*)[ ](?P<digits>[1-9]\d{1,4})(?P<colon>\s?:)?[ ](?P<amount>\d[\d.,'’]*)(?![.,]?\d)"
    r"(?P<behind>\s?(?:€|eur|tsd)|[.,]-|\s?[×x*%/]|\s[^\W\d_]+)?",
    re.IGNORECASE,
)
_SIZED = late_pattern(
    r"(?<![\w.,])\d{1,3}(?:[.,]\d+)?\s?[x×]\s?\d{1,3}(?:[.,]\d+)?\s?(?:mm|cm|m|qm|meter)(?!\w)"
    r"|(?<![\w.,])\d{1,2}\s?[-–]\s?\d{1,2}\s?uhr(?!\w)",
    re.IGNORECASE,
)
""" "3 x 4 m", "18-20 Uhr"."""
_MEASURED = late_pattern(
    r"(?<![\w.,€])(\d[\d.,]*\s?(?:[gtm]b|mp|lumen|zoll|[cm]?m|kg|g|ml|l|liter|watt|w|blatt|mah|inch)(?!\w))(?!\s?(?:[x×*à@]|je\b|zu\b"
    r"|a\s?\d|at\s))(?=.*\d)",
    re.IGNORECASE,
)
""" "64 GB"."""
_PRODUCT = late_pattern(r"[^\W\d_]*[^\W\d_A-ZÄÖÜ][A-ZÄÖÜ][^\W\d_]*|[A-ZÄÖÜ]{2,}")
""" "OfficeJet", "HP"."""
_NUMBERED = late_pattern(r"(?P<word>[^\W\d_][\w.&'’\-]*)[ ](?P<digits>\d{1,3})(?=[^\w€]*$)")
_RHYTHM = late_pattern(r"(?:(?<!\w)(?:pro|per|je|im|jede[nrs]?|in\sder|die|every|each|a)\s|/\s?)$", re.IGNORECASE)
""" "pro Woche 30" is no thirtieth week."""
_PRICED = late_pattern(r"\d\s?(?:€|eur)|[×€]", re.IGNORECASE)
_CURRENCY = re.compile(r"eur\w*|chf|usd|gbp|teur", re.IGNORECASE)
_YEAR = re.compile(r"20\d\d")


class OtherReading(Struct, frozen=True):
    """What a line with such digits may mean as well."""

    digits: int
    """They belong to the name, or do not."""
    place: int
    """After how many words of the name they are put into it; `OUT`: they are taken out of it."""
    cents: int
    """The price then."""


def with_names(line: str, words: HeadingWords) -> str:
    """`NAMED` before each number that is part of a name."""
    line = _phrases(words.named).sub(lambda found: found.group().replace(" ", f" {NAMED}"), line)
    line = _MEASURED.sub(_as_name, _SIZED.sub(_as_name, line))
    line = _GAP.sub(lambda found: _parted(found, words), line)
    line = _BESIDE.sub(lambda found: _beside(found, words), line)
    return _NUMBERED.sub(lambda found: _behind(found, words), line)


def _behind(found: re.Match[str], words: HeadingWords) -> str:
    """ "200 Euro, Saal 3"."""
    ahead = found.string[: found.start()]
    numbered = is_one_of(found["word"], words.numbered) and _PRICED.search(ahead) and not _RHYTHM.search(ahead)
    return f"{found['word']} {NAMED}{found['digits']}" if numbered else found.group()


def _as_name(found: re.Match[str]) -> str:
    return NAMED + found.group().replace(" ", "\u00a0")


def _parted(found: re.Match[str], words: HeadingWords) -> str:
    """A gap parts thousands, unless it stands behind what is numbered, or comes to more than is likely."""
    *groups, last = found["more"].split()
    numbered = bool(found["word"]) and is_one_of(found["word"], words.numbered)
    large = len(found["first"]) == len("100") and not found["money"]
    if found.string[: found.start("first")].rstrip().endswith("×") and not found["money"] and last != "000":
        return found.group().replace(" ", "  ")
    if last == "000" or not found["word"] or _is_counted(found, words) or not (numbered or large or groups):
        return found.group()
    if groups:
        return found.group() if found["money"] else found.group().replace(" ", "  ")
    return f"{found['word']} {NAMED}{found['first']} {last}{found['money'] or ''}"


def _is_counted(found: re.Match[str], words: HeadingWords) -> bool:
    """ "2 000 km"."""
    behind = re.match(r"\s?(\w+)", found.string[found.end() :])
    return behind is not None and is_unit(behind[1], words)


def _beside(found: re.Match[str], words: HeadingWords) -> str:
    """ "HP 4500 250": the first of two numbers is of the name, where a colon or the word before says so."""
    word, behind = found["word"], (found["behind"] or "").strip()
    counted = behind[:1] in {"×", "x", "*", "%", "/"} or is_unit(behind, words)
    if _YEAR.fullmatch(found["digits"]) or _YEAR.fullmatch(found["amount"]) or counted or _is_sign(word, words):
        return found.group()
    named = found["colon"] or is_one_of(word, words.numbered) or _PRODUCT.fullmatch(word)
    return found.group().replace(f" {found['digits']}", f" {NAMED}{found['digits']}", 1) if named else found.group()


def _is_sign(word: str, words: HeadingWords) -> bool:
    return word in {"x", "×", "mal", "je", "zu"} or bool(_CURRENCY.fullmatch(word)) or is_unit(word, words)


def _phrases(names: Globs) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names)) or '(?!)'})(?![\w.,]?\d)", re.IGNORECASE)


def other_reading(line: LineTokens, price: int, used: Collection[int]) -> OtherReading | None:
    """`price`: where the only price of the line stands; `used`: what is not of the title."""
    one, before = line[price], line[price - 1] if price else None
    if (
        before
        and before.named
        and before.text.isdecimal()
        and len(before.text) <= len("000")
        and one.digits.isdecimal()
        and len(one.digits) == len("000")
    ):
        cents = parse_money(f"{before.text}{one.digits}")
        return OtherReading(int(before.text), OUT, cents) if cents is not None else None
    first, *rest = one.digits.split(" ")
    if (
        before is None
        or before.part is not LinePart.WORD
        or len(rest) != 1
        or rest == ["000"]
        or not (one.plain and rest[0].isdecimal())
    ):
        return None
    return OtherReading(int(first), len(titled(line[:price], used).split()), int(rest[0]) * 100)
