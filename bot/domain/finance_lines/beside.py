"""What two numbers say without any sign: "60 Std 45", "30 pro Monat (360 im Jahr)", "1000 Flyer 120"."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from bot.domain.finance.plan import MONTHS, ONE
from bot.domain.finance_lines.tokens import LinePart, LineToken, LineTokens
from bot.domain.finance_lines.worth import Worth
from bot.terms.finance import Every

_HOURS = ("std", "stunde", "hour", "hrs", "zeitstunde")
_HOUR = ("h", "ue")
MOST_AN_HOUR = 150_00
"""Cents: what costs more is no price of an hour."""
_NO_COUNT = ("für", "for", "fuer", "bis", "to")


class BesideRead(Struct, frozen=True):
    worth: Worth
    beside: frozenset[int] = frozenset()
    """Where the rest stands that is not of the title."""
    hourly: bool = False


def hourly(line: LineTokens, single: Sequence[int], units: Mapping[int, str]) -> BesideRead | None:
    """Hours and the price of each."""
    hours = [at for at, unit in units.items() if _is_hour(unit)]
    if (
        sum(one.rhythm is not None for one in line) > 1
        or len(single) != 1
        or len(hours) != 1
        or len(units) != 1
        or line[hours[0]].spelled
    ):
        return None
    count, price = line[hours[0]].thousandths or 0, line[single[0]].cents or 0
    if not (count > ONE and 0 < price <= MOST_AN_HOUR):
        return None
    return BesideRead(Worth((hours[0], single[0]), price, count), hourly=True)


def _is_hour(unit: str) -> bool:
    unit = unit.casefold().rstrip(".")
    return unit in _HOUR or unit.startswith(_HOURS)


def of_a_year(line: LineTokens, single: Sequence[int], units: Mapping[int, str]) -> BesideRead | None:
    """An amount of each month, and what that comes to in a year."""
    if len(single) != len(("month", "year")) or units:
        return None
    month, year = single
    behind = next((one for one in line[month + 1 : year] if one.rhythm), None)
    if behind is None or behind.rhythm is None or behind.rhythm.every is not Every.MONTH:
        return None
    if (line[month].cents or 0) * MONTHS != line[year].cents:
        return None
    return BesideRead(Worth((month,), line[month].cents or 0), frozenset({year}))


def counts_first(line: LineTokens, single: Sequence[int]) -> bool:
    """The line begins with how many there are, and ends with the amount of all."""
    if len(single) != len(("count", "amount")) or single[0] != 0 or not line[0].plain or not line[0].thousandths:
        return False
    named = line[1].part is LinePart.WORD and line[1].text.casefold() not in _NO_COUNT
    return named and not any(map(_is_more, line[single[1] + 1 :]))


def _is_more(one: LineToken) -> bool:
    return one.part in {LinePart.WORD, LinePart.NUMBER, LinePart.TIMES, LinePart.PER}
