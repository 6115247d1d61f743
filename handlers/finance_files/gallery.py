"""Every screen of this feature once, with invented values."""

from collections.abc import Iterator
from datetime import date

from msgspec.structs import replace

from bot.domain.finance.plan import FinanceItem, FinancePeriod, FinancePlan
from bot.domain.finance.table import FinanceTitle
from bot.domain.screen import Screen
from bot.programme.invented import HOSTILE, association
from bot.terms.finance import Every, FinanceHeading
from handlers.finance_files import screens
from handlers.finance_files.screens import PlanViewer

_MEMBER = PlanViewer(association("bruecke", "Brücke e. V."), inside=True)
_DESK = replace(_MEMBER, inside=False)
_TITLE = FinanceTitle("Brücke e. V.", "", date(2027, 3, 12))
_ITEMS = (
    FinanceItem("1", "bruecke", 1, "Projektleitung 50 %", FinanceHeading.STAFF, 31_500_00),
    FinanceItem("2", "bruecke", 2, f"Honorar {HOSTILE}", FinanceHeading.MATERIAL, 75_50, 36_000, sure=False),
    FinanceItem("3", "bruecke", 3, "Laptop für die Leitung", FinanceHeading.INVESTMENT, 899_99, every=Every.ONCE),
    FinanceItem("4", "bruecke", 4, "Mitgliedsbeiträge", FinanceHeading.OWN, 4_000_00),
)
_PLAN = FinancePlan("bruecke", FinancePeriod(date(2028, 4, 1), 21), _ITEMS)
_OF_ONE_YEAR = FinancePlan("bruecke", FinancePeriod(date(2028, 1, 1), 12, assumed=True), _ITEMS[:2])
_FEDERAL = FinanceItem("5", "bruecke", 5, "Bund", FinanceHeading.FEDERAL, 5_000_00)
_SHORT = replace(_PLAN, items=(replace(_ITEMS[0], amounts={2028: 100_00, 2035: 1_00}), _FEDERAL))
_LONG = replace(_PLAN, items=_ITEMS * 60)


def examples() -> Iterator[tuple[str, Screen]]:
    yield "all years", screens.table(_MEMBER, _PLAN, 0)
    yield "one year, for the Koordination", screens.table(_DESK, _PLAN, 2029)
    yield "the only year", screens.table(_MEMBER, _OF_ONE_YEAR, 0)
    yield "something is missing", screens.table(_MEMBER, _SHORT, 2029)
    yield "something is left over", screens.table(_MEMBER, _SHORT, 2028)
    yield "a long one", screens.table(_MEMBER, _LONG, 2029)
    yield "the sheet", screens.sheet(_MEMBER, _PLAN, _TITLE, b"xlsx")
    yield "the sheet of what is not settled", screens.sheet(_DESK, _OF_ONE_YEAR, _TITLE, b"xlsx")
    yield "the sheet with an amount of another year", screens.sheet(_MEMBER, _SHORT, _TITLE, b"xlsx")
    yield "the picture", screens.picture(_MEMBER, _PLAN, b"png")
    yield "empty", screens.empty(_MEMBER)
    yield "empty, for the Koordination", screens.empty(_DESK)
