"""What else the numbers of a typed line may mean; it is offered, and never done by itself."""

import re
from collections.abc import Collection

from bot.domain.finance.plan import MONTHS, ONE, FinanceItem, FinancePeriod
from bot.domain.finance_lines.reading import OtherWorth
from bot.domain.finance_lines.titles import titled
from bot.domain.finance_lines.tokens import LinePart, LineTokens
from bot.domain.finance_lines.words import Globs, is_one_of
from bot.domain.finance_lines.worth import Reckoned
from bot.domain.late_pattern import late_pattern
from bot.domain.money import MOST_QUANTITY, is_ambiguous

MOST_TIMES = 1000
"""Of something that somebody counted and did not multiply."""


_ALL = ("zusammen", "insgesamt", "gesamt", "in total", "total", "together")
_EACH = ("je", "jeweils", "each")
_LISTED = late_pattern(r",|/|\s(?:und|and|&|\+)\s", re.IGNORECASE)
_TAX = late_pattern(r"mwst|umsatzsteuer|ust\b|steuer|rabatt|skonto|vat\b|tax|discount", re.IGNORECASE)
_SPANS = ("std", "stunde", "h", "monat", "jahr", "woche", "month", "year", "week", "hour", "hrs", "zeitstunde")
"""What a post is described with."""
_MONTHS = ("monat", "month")
_YEARS = ("jahr", "year")
_NOUN = 3
"""Letters of the shortest."""
_POSTS = ("stelle", "vzä", "stellen")
WHOLE = 100


def share_in(line: LineTokens, sums: Reckoned) -> int:
    """Percent of a whole post; never of a tax."""
    percents = [one.thousandths or 0 for one in line if one.percent]
    posts = [(line[at].thousandths or 0) * WHOLE for at, unit in sums.units.items() if unit.casefold() in _POSTS]
    if len(found := percents + posts) != 1 or any(_TAX.search(one.text) for one in line):
        return 0
    share, rest = divmod(found[0], ONE)
    return share if not rest and 0 < share < WHOLE else 0


def is_of_months(line: LineTokens, sums: Reckoned) -> bool:
    """Months are counted beside one amount, not twelve of them: nobody knows whether it is meant for each."""
    numbers = {at for worth in sums.worths for at in worth.numbers}
    return len(numbers) == 1 and any(
        at not in numbers and unit.casefold().startswith(_MONTHS) and not line[at].spelled
        for at, unit in sums.units.items()
        if line[at].thousandths != MONTHS * ONE
    )


def counts_in(line: LineTokens, sums: Reckoned, used: Collection[int], numbered: Globs) -> tuple[int, ...]:
    """Thousandths: how many there are of what was counted and not multiplied. `used`: what is not of the title."""
    places = [at for at in range(len(line)) if at not in used and _is_count(line, at, sums, numbered)]
    if not _is_multiplied(sums) and not any(_is_thing(line, at, sums) for at in places):
        return ()
    most = MOST_TIMES * ONE if len(places) == 1 and not _is_multiplied(sums) else MOST_QUANTITY
    return tuple(count for at in places if ONE < (count := line[at].thousandths or 0) <= most)


def longer_than(line: LineTokens, sums: Reckoned, period: FinancePeriod) -> int:
    """Months that the line says and the project does not have: "36 Monate", "3 Jahre x 12 Monate"; else 0."""
    months, years = (_spanned(line, sums, begins) for begins in (_MONTHS, _YEARS))
    said = (months or MONTHS) * (years or 1)
    fits = said <= max(MONTHS, period.months) or (not months and years <= len(period.years))
    return 0 if fits else said


def _spanned(line: LineTokens, sums: Reckoned, begins: tuple[str, ...]) -> int:
    counted = (line[at].thousandths or 0 for at, unit in sums.units.items() if unit.casefold().startswith(begins))
    return next(counted, 0) // ONE


def is_of_all(line: LineTokens) -> bool:
    """ "2 Laptops, 1.300 zusammen"."""
    return any(one.part is LinePart.EQUALS and one.text.casefold() in _ALL for one in line)


def each_of(line: LineTokens, sums: Reckoned, title: str) -> tuple[int, ...]:
    """ "Telefon und Internet je 20": thousandths of how many there are."""
    worth, *more = sums.worths
    at = worth.numbers[0]
    if more or len(worth.numbers) > 1 or not at or line[at - 1].text.casefold() not in _EACH:
        return ()
    parts = [part for part in _LISTED.split(title) if any(map(str.isalpha, part))]
    return (len(parts) * ONE,) if len(parts) > 1 else ()


def _is_multiplied(sums: Reckoned) -> bool:
    return any(len(worth.numbers) > 1 for worth in sums.worths)


def _is_count(line: LineTokens, at: int, sums: Reckoned, numbered: Globs) -> bool:
    """A number of something: a unit, or another word behind it; or with which the line begins."""
    one = line[at]
    if one.part is not LinePart.NUMBER or one.percent or one.year or one.euro or _is_fraction(line, at):
        return False
    if at in sums.units:
        return not _is_workload(line, at) and sums.units[at].casefold() not in _POSTS
    if at == 0:
        return one.plain or one.spelled
    return _before_noun(line, at) and (_is_plural(line, at) or not is_one_of(line[at - 1].text, numbered))


def _is_plural(line: LineTokens, at: int) -> bool:
    """ "Workshop 3 Referentinnen"."""
    return any(one.text.casefold().endswith(("innen", "er", "en")) for one in line[at + 1 : at + 2])


def _is_thing(line: LineTokens, at: int, sums: Reckoned) -> bool:
    """No span of time, with which a post is described; but twelve months."""
    unit = sums.units.get(at, "").casefold()
    if unit.startswith(_MONTHS):
        return line[at].thousandths == MONTHS * ONE and not line[at].spelled
    return not unit.startswith(_SPANS)


def _is_fraction(line: LineTokens, at: int) -> bool:
    """ "1/2", "24/7"."""
    ahead, behind = line[max(0, at - 2) : at], line[at + 1 : at + 3]
    return any(
        {one.text for one in two} & {"/"} and any(one.part is LinePart.NUMBER for one in two) for two in (ahead, behind)
    )


def _is_workload(line: LineTokens, at: int) -> bool:
    """ "20 hours a week"."""
    return any(one.part is LinePart.OFTEN for one in line[at + 2 : at + 3])


def _before_noun(line: LineTokens, at: int) -> bool:
    behind = line[at + 1] if at + 1 < len(line) else None
    if behind is None or behind.part is not LinePart.WORD or behind.named:
        return line[at].plain and behind is not None and behind.part is LinePart.TIMES
    return (len(behind.text) >= _NOUN or behind.text.isupper()) and behind.text.isalpha() and bool(titled([behind], ()))


def by_comma(line: LineTokens, sums: Reckoned, item: FinanceItem) -> OtherWorth | None:
    """ "1,000" was read as a thousand, and may be one: its price and quantity then, both 0 for several amounts."""
    found = [at for worth in sums.worths for at in worth.numbers if is_ambiguous(line[at].digits)]
    if not found:
        return None
    if len(found) > 1 or not item.price:
        return OtherWorth(0, 0)
    if line[found[0]].cents == item.price:
        return OtherWorth((2 * item.price + ONE) // (2 * ONE), item.quantity)
    return OtherWorth(item.price, item.quantity // ONE)
