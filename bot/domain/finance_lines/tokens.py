"""A typed line of the Finanzierungsplan, taken apart: numbers, how often, which measure, signs and words."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.finance.plan import FinancePeriod
from bot.domain.finance_lines.rhythms import RHYTHMS, Rhythm
from bot.domain.late_pattern import late_pattern
from bot.domain.money import parse_money, parse_quantity

YEARS_AROUND = range(-1, 6)
"""Years beside the first of the project that a bare number may mean."""


class LinePart(StrEnum):
    NUMBER = "number"
    OFTEN = "often"
    MEASURE = "measure"
    TIMES = "times"
    EQUALS = "equals"
    PER = "per"
    FROM = "since"
    MARK = "mark"
    WORD = "word"


class LineToken(Struct, frozen=True):
    part: LinePart
    text: str
    cents: int | None = None
    """Of a number; None when it is no amount that anybody means."""
    thousandths: int | None = None
    euro: bool = False
    foreign: bool = False
    minus: bool = False
    percent: bool = False
    bare: bool = False
    """One or two digits and nothing beside them, as in "Raum 3"."""
    spelled: bool = False
    """In letters."""
    year: int = 0
    rhythm: Rhythm | None = None
    measure: int = 0
    digits: str = ""
    """Of a number, without what stands beside them."""
    plain: bool = False
    """Nothing stands beside them."""
    named: bool = False
    """A word of digits: they belong to a name."""
    span: tuple[int, int] = (0, 0)


LineTokens = Sequence[LineToken]

_SPELLED = {
    "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
    "zwölf": 12, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12,
}  # fmt: skip
_EURO = r"(?:€|eur(?:os?)?\b)"
_FOREIGN = r"(?:chf|sfr\.?|\$|usd|us\$|£|gbp|dollars?|franken)"
_SCALES = {"k": 1_000, "t": 1_000, "tsd": 1_000, "tausend": 1_000, "mio": 1_000_000, "million": 1_000_000}
_DIGITS = r"[0-9]{1,3}(?:\x20[0-9]{3})+(?:[.,][0-9]{1,2})?(?![.,]?\d)|[0-9]+(?:[.,'’\u00a0\u202f][0-9]+)*"
_NUMBER = (
    rf"(?:(?P<ahead>{_EURO})\s?|(?P<abroad>{_FOREIGN})\s?)?"
    rf"(?P<sign>[-\u2212–]\s?(?=€)(?:€\s?)?|[-\u2212–]|minus\s)?(?P<digits>{_DIGITS})(?![.,:]?\d)"
    r"(?:[.,][-–—]{1,2})?(?:\s?(?P<scale>k|t(?=\s?€)|tsd\.?|tausend|mio\.?|million(?:en)?)(?![^\W_]))?"
    rf"(?P<behind>\s{{0,3}}{_EURO}|\s?(?P<percent>%|prozent\b|percent\b)|\s?(?P<strange>{_FOREIGN}(?!\w)))?"
)
_TOKEN = late_pattern(
    "|".join(
        (
            r"\u2060(?P<named>\d[\w.,×:\-–/\u00a0]*\w|\d)",
            r"(?P<url>https?://\S+)",
            r"(?P<clock>\d{1,2}:\d\d(?!\d)(?:\s?uhr)?|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)?(?!\d))",
            *(rf"(?P<often{at}>(?:(?<![^\W_])|(?=/))(?:{pattern}))" for at, (pattern, _) in enumerate(RHYTHMS)),
            r"(?P<measure>(?<![^\W_])(?:(?:zu\s)?(?:maßnahmen?|massnahmen?|measure|activity)\s?(?:nr\.?\s?)?|(?-i:M)\s?)(?P<at>\d{1,2})(?!\w))",
            rf"(?P<number>(?<![^\W_])(?<!\d[.,]){_NUMBER}(?!\w))",
            rf"(?P<spelled>(?<!\w)(?:{'|'.join(_SPELLED)})(?!\w))",
            r"(?P<equals>=|(?<!\w)(?:zusammen|insgesamt|gesamt|ergibt|macht|sind|in\stotal|total|together)(?!\w))",
            r"(?P<times>[×@]|(?<!\w)(?:x|mal|à|á|a(?=\s?\d)|(?:zu\s)?je(?:weils)?(?=\s?[\d€])|zu(?=\s[\d€])|at(?=\s[\d€])|times)(?!\w))",
            r"(?P<since>(?<!\w)(?:ab|from)(?=\s(?:dem\s|the\s)?(?:jahr\s)?20\d\d))",
            r"(?P<per>/|(?<!\w)(?:pro|je|per|each)(?!\w))",
            r"(?P<word>\w[\w.\-&'’]*[\w.]|\w)",
            r"(?P<mark>\S)",
        )
    ),
    re.IGNORECASE,
)  # fmt: skip
_SLIPPED = re.compile(r"[1-9]\d{0,2}[.,]\d{4,}")
""" "1.2000": a digit too many, or too few."""
_DATED = re.compile(r"20\d\d")


def tokens(line: str, period: FinancePeriod) -> tuple[LineToken, ...]:
    """`line` is spelled out."""
    return tuple(_tokens(line, period))


def _tokens(line: str, period: FinancePeriod) -> Iterator[LineToken]:
    for found in _TOKEN.finditer(line):
        kind = found.lastgroup or ""
        yield replace(_token(kind, found, period), span=found.span())


def _token(kind: str, found: re.Match[str], period: FinancePeriod) -> LineToken:
    text = found.group()
    if kind.startswith("often"):
        return LineToken(LinePart.OFTEN, text, rhythm=RHYTHMS[int(kind[5:])][1])
    if kind == "named":
        return LineToken(LinePart.WORD, found[kind].replace("\u00a0", " "), named=True)
    if kind == "number":
        return _number(found, period)
    if kind == "measure":
        return LineToken(LinePart.MEASURE, text, measure=int(found["at"]))
    if kind == "spelled":
        count = _SPELLED[text.casefold()]
        return LineToken(LinePart.NUMBER, text, count * 100, count * 1000, bare=True, spelled=True)
    return LineToken(LinePart(kind) if kind in set(LinePart) else LinePart.WORD, text)


def _number(found: re.Match[str], period: FinancePeriod) -> LineToken:
    digits = found["digits"]
    scale = _SCALES.get((found["scale"] or "").casefold().removesuffix("en").strip("."), 1)
    cents = None if _SLIPPED.fullmatch(digits) else _scaled(parse_money(digits), scale)
    thousandths = _scaled(parse_quantity(digits), scale)
    plain = not (found["ahead"] or found["abroad"] or found["behind"] or found["scale"])
    return LineToken(
        LinePart.NUMBER,
        found.group(),
        cents,
        thousandths,
        euro=bool(found["ahead"]) or (bool(found["behind"]) and not found["percent"] and not found["strange"]),
        foreign=bool(found["abroad"] or found["strange"]),
        minus=bool(found["sign"]),
        percent=bool(found["percent"]),
        digits=digits,
        plain=found.group() == digits,
        bare=plain and digits.isdecimal() and len(digits) < 3,
        year=int(digits) if plain and not found["sign"] and _is_year(digits, period) else 0,
    )


def _scaled(value: int | None, scale: int) -> int | None:
    return None if value is None else value * scale


def _is_year(digits: str, period: FinancePeriod) -> bool:
    return bool(_DATED.fullmatch(digits)) and int(digits) - period.begins.year in YEARS_AROUND
