"""What else the numbers of a typed line may mean; it is offered, and never done by itself."""

import re
from collections.abc import Collection

from bot.domain.finance import MONTHS, ONE
from bot.domain.finance_tokens import LinePart, LineTokens
from bot.domain.finance_worth import Reckoned
from bot.domain.late_pattern import late_pattern

MOST_TIMES = 1000
"""Of something that somebody counted and did not multiply."""


_TAX = late_pattern(r"mwst|umsatzsteuer|ust\b|steuer|rabatt|skonto|vat\b|tax|discount", re.IGNORECASE)
_SPANS = ("std", "stunde", "h", "monat", "jahr", "woche", "month", "year", "week", "hour", "hrs", "zeitstunde")
"""What a post is described with."""
_MONTHS = ("monat", "month")
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


def times_in(line: LineTokens, sums: Reckoned, used: Collection[int]) -> int:
    """`used`: what is not of the title."""
    counts = [at for at, one in enumerate(line) if at not in used and _is_count(line, at, sums)]
    count, rest = divmod(line[counts[0]].thousandths or 0, ONE) if len(counts) == 1 else (0, 0)
    return count if not rest and 1 < count <= MOST_TIMES else 0


def _is_count(line: LineTokens, at: int, sums: Reckoned) -> bool:
    """Something that was counted and is not a time; or a small number with which the line begins."""
    one = line[at]
    if one.part is not LinePart.NUMBER or one.percent or one.year:
        return False
    unit = sums.units.get(at, "").casefold()
    if unit.startswith(_MONTHS):
        return one.thousandths == MONTHS * ONE and not one.spelled
    return not unit.startswith(_SPANS) if unit else at == 0 and (one.plain or one.spelled)
