"""Which numbers of a typed line are multiplied: "36 evenings x 75", "75 per evening, 36 evenings"."""

import math
from collections.abc import Iterable, Iterator, Mapping

from bot.domain.finance.plan import ONE
from bot.domain.finance_lines.tokens import LinePart, LineTokens
from bot.domain.finance_lines.worth import Worth

FAR = 4
"""Words that may stand between a count and its price."""
_ANY_UNIT = ("stück", "stk", "stk.", "einheit", "piece", "unit", "item", "exemplar")
_PAIR = 2
_MUCH = 100 * ONE
"""No count of things that are as often as this stands behind them."""
_PEOPLE = ("person", "personen", "people", "persons", "pers", "p", "teilnehmer", "teilnehmende", "tn", "kopf")
_STEM = 3
"""Letters by which "Abend" and "Abenden" are the same."""
_PLURAL = ("e", "en", "er", "ern", "n", "s")
_WEAK = ("zu", "a", "at")
"""Between a count and a price; elsewhere they are words like others."""


def groups_in(
    line: LineTokens, numbers: list[int], units: Mapping[int, str]
) -> tuple[list[tuple[int, ...]] | None, set[int]]:
    """Numbers that are multiplied, and where the signs stand that say so. None: a price for each of nobody knows."""
    pairs: list[tuple[int, int]] = []
    used: set[int] = set()
    for sign in (at for at, one in enumerate(line) if one.part is LinePart.TIMES):
        if (pair := _around(line, sign, numbers)) and _multiplies(line, sign, pair, units):
            pairs.append(pair)
            used |= set(range(pair[0] + 1, sign + 1))
    for price, unit, places in _each(line, numbers):
        count = _count_of(line, price, unit, numbers, units)
        if count is None and not any(price in pair for pair in pairs):
            return None, used
        if count is not None and (count, price) not in pairs:
            pairs.append((count, price))
        used |= places
    return _joined(pairs), used


def _around(line: LineTokens, sign: int, numbers: list[int]) -> tuple[int, int] | None:
    left = max((at for at in numbers if at < sign), default=None)
    right = min((at for at in numbers if at > sign), default=None)
    if left is None or right is None or not _near(line, left, right, sign):
        return None
    return left, right


def _near(line: LineTokens, left: int, right: int, sign: int) -> bool:
    """One of them stands right beside the sign, and only words are between it and the other."""
    between = [*line[left + 1 : sign], *line[sign + 1 : right]]
    plain = all(one.part in {LinePart.WORD, LinePart.OFTEN, LinePart.PER, LinePart.TIMES} for one in between)
    return plain and len(between) <= FAR and (right - sign == 1 or sign - left == 1)


def _multiplies(line: LineTokens, sign: int, pair: tuple[int, int], units: Mapping[int, str]) -> bool:
    return line[sign].text.casefold() not in _WEAK or pair[0] in units or _are_things(line, *pair, sign)


def _are_things(line: LineTokens, count: int, price: int, sign: int) -> bool:
    """ "15 Kisten zu 12": several of something, right before the sign."""
    thing = line[count + 1].text.casefold() if sign == count + 2 and price == sign + 1 else ""
    return line[count].plain and len(thing) > _STEM and thing.endswith(_PLURAL)


def _each(line: LineTokens, numbers: list[int]) -> Iterator[tuple[int, str, set[int]]]:
    """Prices "per" something, what it is, and where that stands: behind the price, or right before it."""
    for at in numbers:
        ahead, behind = line[max(0, at - 2) : at], line[at + 1 : at + 3]
        if _is_per(behind):
            yield at, behind[1].text.casefold(), {at + 1, at + 2}
        elif _is_per(ahead) and ahead[0].text != "/" and not line[at].bare:
            yield at, ahead[1].text.casefold(), {at - 2, at - 1}


def _is_per(two: LineTokens) -> bool:
    return [one.part for one in two] == [LinePart.PER, LinePart.WORD]


def _count_of(line: LineTokens, price: int, unit: str, numbers: list[int], units: Mapping[int, str]) -> int | None:
    others = [at for at in numbers if at != price and not line[at].euro]
    same = [at for at in others if _stem(units.get(at, "").casefold()) == _stem(unit)]
    return next(iter(same or (others if unit in _ANY_UNIT else ())), None)


def _stem(unit: str) -> str:
    return _PEOPLE[0] if unit.rstrip(".") in _PEOPLE else unit[:_STEM]


def _joined(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, ...]]:
    """Chains of pairs that share a number."""
    chains: list[set[int]] = []
    for pair in pairs:
        touching = [chain for chain in chains if chain & set(pair)]
        chains = [chain for chain in chains if chain not in touching]
        chains.append(set(pair).union(*touching))
    return sorted(tuple(sorted(chain)) for chain in chains)


def _price_of(line: LineTokens, group: tuple[int, ...]) -> int:
    """Of bare numbers the last, unless it is how often a larger amount is due, or only another one has cents."""
    first, last = (line[at].thousandths or 0 for at in (group[0], group[-1]))
    parts = [at for at in group if (line[at].cents or 0) % 100]
    if len(parts) == 1:
        return parts[0]
    return group[0] if len(group) == _PAIR and first >= _MUCH > last else group[-1]


def product_of(line: LineTokens, group: tuple[int, ...], units: Mapping[int, str]) -> Worth | None:
    """None: not one of them is the price for sure, or one of them is no quantity."""
    euros = [at for at in group if line[at].euro]
    uncounted = [at for at in group if at not in units]
    if len(euros) > 1 or not (euros or uncounted):
        return None
    price = (euros or uncounted)[-1]
    if len(uncounted) == len(group) > 1 and not euros:
        price = _price_of(line, group)
    counts = [line[at].thousandths for at in group if at != price]
    cents = line[price].cents
    if cents is None or any(one is None for one in counts):
        return None
    exact = math.prod(one or 0 for one in counts)
    quantity, rest = divmod(exact, ONE ** (len(counts) - 1))
    return None if rest else Worth(group, cents, quantity)
