"""Every screen of this feature once, with invented values."""

from collections.abc import Iterator
from datetime import date

from msgspec.structs import replace

from bot.domain.finance.correction import FinanceCorrection, ItemSide
from bot.domain.finance.look import FinanceLook
from bot.domain.finance.plan import FinanceItem, FinancePeriod, FinancePlan
from bot.domain.finance.rules import FinanceRules
from bot.domain.finance_lines.reading import UnreadLine
from bot.domain.finance_lines.worth import LineFlaw
from bot.domain.screen import Screen
from bot.programme.invented import HOSTILE, association
from bot.programme.load import load
from bot.terms.finance import Every, FinanceHeading
from handlers.finance_sources import screens

_RULES = load().finance
_TWO_YEARS = FinancePeriod(date(2028, 1, 1), 24)


def _item(number: int, title: str, heading: FinanceHeading, euros: int, certain: bool = True) -> FinanceItem:
    return FinanceItem(f"i{number}", "bruecke", number, title, heading, euros * 100, certain=certain)


_COSTS = _item(0, "Koordination", FinanceHeading.STAFF, 50_000)
_FEES = _item(1, "Mitgliedsbeiträge", FinanceHeading.OWN, 3_000)
_PARTY = _item(2, "Spenden vom Hoffest", FinanceHeading.OWN, 2_000, certain=False)
_SOLD = _item(3, HOSTILE, FinanceHeading.INCOME, 300)
_GIVEN = _item(4, "Stiftung Nachbarschaft", FinanceHeading.THIRD, 1_500, certain=False)
_FEDERAL = _item(5, "Bundeszuwendung", FinanceHeading.FEDERAL, 45_000)
_MANY = tuple(_item(number, f"Quelle {number}", FinanceHeading.THIRD, 100) for number in range(10, 18))


_UNREAD = (
    UnreadLine(HOSTILE, 1, LineFlaw.NO_AMOUNT),
    *(UnreadLine("vielleicht die Stadt", row, LineFlaw.NO_AMOUNT) for row in range(2, 7)),
)


def _look(*items: FinanceItem, writes: bool = True, inside: bool = True) -> FinanceLook:
    plan = FinancePlan("bruecke", _TWO_YEARS, items)
    return FinanceLook(association("bruecke", "Brücke e. V."), plan, FinanceRules(), writes, inside)


_BEGUN = _look(_COSTS, _FEES, _PARTY, _SOLD, _GIVEN)
_FIXED = _look(_COSTS, _FEES, _FEDERAL)


def examples() -> Iterator[tuple[str, Screen]]:
    yield "nothing yet", screens.cover(_look())
    yield "begun", screens.cover(_BEGUN)
    yield "with fixed federal money", screens.cover(_FIXED)
    yield "too much", screens.cover(_look(_COSTS, _FEES, _FEDERAL, _GIVEN, _PARTY))
    yield "all from the federal government", screens.cover(replace(_look(_COSTS), rules=_RULES))
    yield "too little own money", screens.cover(replace(_look(_COSTS, _FEES), rules=_RULES))
    even = _look(_COSTS, _FEES, replace(_FEDERAL, price=47_000_00))
    yield "even, with too little own money", screens.cover(replace(even, rules=_RULES))
    dear = replace(_look(replace(_COSTS, price=1_000_000_00), _FEES), rules=_RULES)
    yield "too much for a year, and in all", screens.cover(dear)
    yield "many, the second page", screens.cover(_look(_COSTS, *_MANY), 1)
    yield "for the Koordination", screens.cover(_look(_COSTS, _FEES, writes=False, inside=False))
    for heading in screens.TYPED:
        yield f"ask for {heading}", screens.ask(_BEGUN, heading)
    yield "ask for federal money that is fixed", screens.ask(_FIXED, FinanceHeading.FEDERAL)
    yield "not understood", screens.missed(FinanceHeading.THIRD, _UNREAD)
    yield "added one", screens.added(_BEGUN, (_PARTY,), ())
    twice = _look(_COSTS, _PARTY, replace(_PARTY, id="i9"))
    yield "added one that was there", screens.added(twice, (_PARTY,), ())
    yield "added two, and something else", screens.added(_BEGUN, (_FEES, _SOLD), _UNREAD)
    yield "added federal money", screens.added(_FIXED, (_FEDERAL,), ())
    yield "added one that counts each year", screens.added(_BEGUN, (_FEES,), ())
    yield "added one that counts once", screens.often(_BEGUN, replace(_FEES, every=Every.ONCE))
    yield "added one of each month", screens.added(_BEGUN, (replace(_FEES, every=Every.MONTH),), ())
    made = FinanceCorrection({0: _FEES}, {"Spenden": (ItemSide.WORTH,)}, (), (HOSTILE,), ("Flohmarkt",), "e1", 2)
    yield "a message was changed", screens.corrected(_BEGUN, made, _UNREAD[:1])
