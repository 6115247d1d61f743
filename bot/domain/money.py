"""Money in cents and quantities in thousandths, as people write them: 2.400, 2.400,50, 2400.5, 1'200, 2 400 €."""

import re
from collections.abc import Iterable
from functools import reduce

from bot.domain.late_pattern import late_pattern

MOST = 10_000_000_00
"""Cents: nothing in a plan is larger."""
MOST_QUANTITY = 1_000_000_000
"""Thousandths."""
LONGEST = 12
"""Digits of a number."""
_ONE = 1_000
_SPACES = late_pattern(r"[\s\u00a0\u202f'’_]")
_SPOKEN = late_pattern(r"€|(?<![^\W\d_])(?:euros?|eur|cent)(?![^\W_])", re.IGNORECASE)
_SIGNS = late_pattern(r"(?:€|euro|eur)\.?", re.IGNORECASE)
_DASH = late_pattern(r"[.,][-–—]+$")
_UNREAD = late_pattern(r"(?P<minus>[-–\u2212—]?)(?P<whole>\d+(?:[.,]\d{3})*)(?:[.,]\d{1,2})?", re.ASCII)
_NUMBER = late_pattern(
    r"(?P<whole>[1-9]\d{0,2}(?P<sign>[.,])\d{3}(?:(?P=sign)\d{3})*|\d{1,12})(?:(?!(?P=sign))[.,](?P<part>\d{1,12}))?",
    re.ASCII,
)
"""One sign before each three digits parts thousands, else it begins the part: `2.400` and `2,400` are both 2400, `2,4`
and `0,125` are not. The sign of the thousands is not that of the part."""


_THREE = late_pattern(r"[1-9]\d{0,2},\d{3}", re.ASCII)


def parse_money(text: str) -> int | None:
    """Cents; None when it is no amount, negative, or larger than anything in a plan."""
    return _parsed(_DASH.sub("", _SIGNS.sub("", text).strip()), decimals=2, most=MOST)


def parse_quantity(text: str) -> int | None:
    """Thousandths; None as for money."""
    return _parsed(text, decimals=3, most=MOST_QUANTITY)


def sign_of_number(text: str, most: int) -> int:
    """Of what could not be read: -1 when it is below zero, 1 when it is too large, 0 when it is no number."""
    found = _UNREAD.fullmatch(_SPACES.sub("", _SIGNS.sub("", text)))
    if not found:
        return 0
    if found["minus"]:
        return -1
    whole = re.sub("[.,]", "", found["whole"]).lstrip("0")
    return int(len(whole) > LONGEST or int(whole or 0) > most)


def is_ambiguous(text: str) -> bool:
    """ "1,000": a thousand, or one."""
    return bool(_THREE.fullmatch(_SIGNS.sub("", text).strip()))


def _parsed(text: str, decimals: int, most: int) -> int | None:
    found = _NUMBER.fullmatch(_SPACES.sub("", text))
    if not found:
        return None
    whole, part = re.sub("[.,]", "", found["whole"]), (found["part"] or "").rstrip("0")
    value = int(whole + part[:decimals].ljust(decimals, "0"))
    return value if len(part) <= decimals and value <= most else None


def multiplied(counts: Iterable[int]) -> int:
    """Thousandths, rounded down."""
    return reduce(lambda one, other: one * other // _ONE, counts, _ONE)


def money(cents: int) -> str:
    """German, without the sign of the currency; whole euros without cents."""
    sign, (euros, rest) = "-" if cents < 0 else "", divmod(abs(cents), 100)
    return f"{sign}{_thousands(euros)}" + (f",{rest:02}" if rest else "")


def quantity(thousandths: int) -> str:
    """German. Three digits behind the comma would be thousands, unless a zero follows, or 0 stands before them."""
    whole, rest = divmod(thousandths, 1000)
    part = f"{rest:03}".rstrip("0")
    zero = "0" if whole and len(part) == 3 else ""
    return _thousands(whole) + (f",{part}{zero}" if part else "")


def _thousands(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def speaks_of_money(text: str) -> bool:
    """Whether it names euros or cents."""
    return _SPOKEN.search(text) is not None
