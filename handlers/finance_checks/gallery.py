"""Every screen of this feature once, with invented values."""

from collections.abc import Iterator
from datetime import date

from msgspec.structs import replace

from bot.domain.finance.checks import findings
from bot.domain.finance.look import FinanceLook
from bot.domain.finance.plan import FinanceItem, FinancePeriod, FinancePlan
from bot.domain.finance.what_if import also, without
from bot.domain.screen import Place, Screen
from bot.programme.invented import HOSTILE, association
from bot.programme.load import load
from bot.terms.finance import Every, FinanceHeading
from handlers.finance_checks.screens import checking, trying

RULES = load().finance
TWO_YEARS = FinancePeriod(date(2028, 1, 1), 24)


def _item(number: int, title: str, heading: FinanceHeading, euros: int, **said: object) -> FinanceItem:
    item = FinanceItem(f"i{number}", "bruecke", number, title, heading, euros * 100, measure=number % 3)
    return replace(item, **said)


_COSTS = (
    _item(1, "Koordination", FinanceHeading.STAFF, 36_000),
    _item(2, "Honorar Tischleitung", FinanceHeading.STAFF, 900),
    _item(3, "Kinderbetreuung", FinanceHeading.STAFF, 2_700, sure=False),
    _item(4, "Raum", FinanceHeading.MATERIAL, 2_400),
    _item(5, "Lebensmittel", FinanceHeading.MATERIAL, 4_000),
    _item(6, HOSTILE, FinanceHeading.MATERIAL, 1_000, sure=False),
    _item(7, "Küche", FinanceHeading.INVESTMENT, 3_000, every=Every.ONCE, year=2029),
)
_OWN = _item(8, "Mitgliedsbeiträge", FinanceHeading.OWN, 3_000)
_HOPED = _item(9, "Stiftung", FinanceHeading.THIRD, 1_588, certain=False)
_GOOD = _item(10, "Rücklage", FinanceHeading.OWN, 10_000)


def _look(
    *items: FinanceItem, writes: bool = True, inside: bool = True, period: FinancePeriod = TWO_YEARS
) -> FinanceLook:
    brucke = association("bruecke", "Brücke e. V.")
    return FinanceLook(brucke, FinancePlan("bruecke", period, items), RULES, writes, inside)


_BEGUN = _look(*_COSTS, _OWN, _HOPED)
_EMPTY = _look(period=replace(TWO_YEARS, assumed=True))
_FINE = _look(
    *(replace(one, sure=True, year=2028, measure=1, title="Posten") for one in _COSTS),
    _item(11, "Druck", FinanceHeading.MATERIAL, 2_000, measure=1),
    _GOOD,
)
_LARGE = _look(_item(1, "Stellen", FinanceHeading.STAFF, 300_000), period=FinancePeriod(date(2026, 7, 1), 40))
_GUEST = _look(*_COSTS, _OWN, writes=False, inside=False)


def examples() -> Iterator[tuple[str, Screen]]:
    yield from _checked()
    yield "a share", trying.share(_BEGUN, 0, Place.HERE)
    yield "a share, limited and too small", trying.share(_LARGE, 500, Place.NEW)
    yield "a share, more than enough", trying.share(_FINE, 1500, Place.HERE)
    yield "a share of nothing", trying.share(_EMPTY, 0, Place.HERE)
    yield "so large", trying.size(_BEGUN, 800_000)
    yield "so large, limited", trying.size(_LARGE, 9_000_000)
    yield "without an item", trying.dropped(_BEGUN, _COSTS[6], without(_BEGUN.plan, ["i7"]), Place.HERE)
    yield "without an item of that name", trying.dropped(_LARGE, _COSTS[5], _LARGE.plan, Place.NEW)
    yield "with more", trying.helped(_BEGUN, _GOOD, also(_BEGUN.plan, _GOOD))
    yield "ask", trying.ask(_BEGUN)
    yield "not understood", trying.missed(_BEGUN)
    yield "items to drop", trying.items(_BEGUN, 0)
    yield "items to drop, the last", trying.items(_BEGUN, 1)
    yield "no items to drop", trying.items(_EMPTY, 0)


def _checked() -> Iterator[tuple[str, Screen]]:
    looks = {"begun": (_BEGUN, 3), "empty": (_EMPTY, 1), "fine": (_FINE, 1), "too large": (_LARGE, 3)}
    for name, (seen, pages) in {**looks, "for the Koordination": (_GUEST, 1)}.items():
        said = findings(seen.plan, seen.rules, () if seen is _LARGE else (1,) if seen is _FINE else (1, 2, 4))
        for page in range(pages):
            yield f"{name}, page {page + 1}", checking.found(seen, said, page)
