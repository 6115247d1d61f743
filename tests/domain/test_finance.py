"""The sums of a Finanzierungsplan, against fractions."""

import math
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from msgspec.structs import replace

from bot.domain.finance.edit import FinanceEdit, can_undo, kept
from bot.domain.finance.plan import FinanceItem, FinancePeriod, FinancePlan, assumed_period
from bot.terms.finance import COSTS, SOURCES, Every, FinanceHeading
from tests.kit.clock import START
from tests.kit.finance_plans import ITEMS, PERIODS, PLANS


def months(period: FinancePeriod, year: int) -> int:
    """One after the other."""
    at = [period.begins.year * 12 + period.begins.month - 1 + later for later in range(period.months)]
    return sum(month // 12 == year for month in at)


def amount(item: FinanceItem, period: FinancePeriod, year: int) -> int:
    if year in item.amounts:
        return item.amounts[year]
    due = {
        Every.YEAR: Fraction(months(period, year), 12),
        Every.MONTH: Fraction(months(period, year)),
        Every.ONCE: Fraction((item.year or period.begins.year) == year),
    }
    return math.floor(Fraction(item.price * item.quantity, 1000) * due[item.every] + Fraction(1, 2))


@given(PERIODS)
def test_all_months_are_in_some_year(period: FinancePeriod) -> None:
    assert [period.months_in(year) for year in period.years] == [months(period, year) for year in period.years]
    assert sum(period.months_in(year) for year in period.years) == period.months
    assert all(period.months_in(year) for year in period.years)


@given(PLANS)
def test_sums_are_exact(plan: FinancePlan) -> None:
    for year in plan.years:
        by_hand = {
            heading: sum(amount(item, plan.period, year) for item in plan.items if item.heading is heading)
            for heading in FinanceHeading
        }
        assert plan.costs(year) == sum(by_hand[heading] for heading in COSTS)
        others = by_hand[FinanceHeading.OWN] + by_hand[FinanceHeading.INCOME] + by_hand[FinanceHeading.THIRD]
        typed = any(item.heading is FinanceHeading.FEDERAL for item in plan.items)
        federal = by_hand[FinanceHeading.FEDERAL] if typed else max(0, plan.costs(year) - others)
        assert (plan.others(year), plan.federal(year), plan.cover(year)) == (others, federal, others + federal)
    assert plan.costs() == sum(plan.costs(year) for year in plan.years)
    assert plan.cover() == sum(plan.cover(year) for year in plan.years) == sum(map(plan.by_heading, SOURCES))


def test_the_invented_plan_of_the_guide() -> None:
    def item(title: str, price: int, heading: FinanceHeading = FinanceHeading.MATERIAL, **more: object) -> FinanceItem:
        return replace(FinanceItem(title, "v", 1, title, heading, price * 100), **more)

    plan = FinancePlan(
        "v",
        FinancePeriod(date(2027, 1, 1), 24),
        (
            item("Koordination", 36_000, FinanceHeading.STAFF),
            item("Tischleitung", 300, quantity=3000),
            item("Kinderbetreuung", 75, quantity=36_000),
            item("Raum", 200, every=Every.MONTH),
            item("Lebensmittel", 4000),
            item("Druck und Material", 1000),
            item("Küche", 3000, FinanceHeading.INVESTMENT, every=Every.ONCE),
            item("Beiträge", 5000, FinanceHeading.OWN, amounts={2028: 4700_00}),
        ),
    )
    assert [plan.costs(year) for year in plan.years] == [50_000_00, 47_000_00]
    assert [plan.federal(year) for year in plan.years] == [45_000_00, 42_300_00]
    assert plan.cover() == plan.costs() == 97_000_00


@pytest.mark.parametrize("month, expected", [(1, [12, 12, 12]), (3, [10, 12, 12, 2]), (12, [1, 12, 12, 11])])
def test_the_first_and_the_last_year_may_be_partial(month: int, expected: list[int]) -> None:
    period = FinancePeriod(date(2027, month, 1), 36)
    assert [period.months_in(year) for year in period.years] == expected


def test_half_a_cent_goes_up() -> None:
    period = FinancePeriod(date(2027, 7, 1), 6)
    assert FinanceItem("a", "v", 1, "A", FinanceHeading.STAFF, 1).amount(2027, period) == 1
    assert FinanceItem("a", "v", 1, "A", FinanceHeading.STAFF, 5, quantity=100).amount(2027, period) == 0


def test_the_year_after_the_deadline_is_assumed() -> None:
    assert assumed_period(date(2027, 6, 30)) == FinancePeriod(date(2028, 1, 1), 12, assumed=True)


@given(ITEMS, ITEMS)
def test_an_edit_can_be_taken_back_until_somebody_changes_the_same(before: FinanceItem, after: FinanceItem) -> None:
    edit = FinanceEdit("e", "v", 1, after.id, kept(before), kept(after), "anna", START)
    assert (edit.before, edit.after) == (before, after)
    assert can_undo(edit, replace(after, version=7))
    assert not can_undo(edit, replace(after, price=after.price + 1))
    assert not can_undo(edit, None)
    assert can_undo(replace(edit, became=""), None)
