"""What if: tables computed by hand, and an oracle that knows only fractions."""

import math
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.domain.finance.checks import findings
from bot.domain.finance.plan import FinancePeriod, FinancePlan
from bot.domain.finance.rules import FinanceLimits, FinanceRules
from bot.domain.finance.what_if import also, largest, shares, without
from bot.domain.money import money
from bot.terms.finance import FinanceHeading
from bot.terms.finance_rules import FinanceRule, FinanceVerdict
from tests.domain.test_finance_checks import RULES
from tests.kit.finance_plans import PERIODS, PLANS
from tests.kit.typed_plans import cents, item, plan

YEAR, TWO, THREE = "2026-01 12", "2026-01 24", "2026-01 36"


@pytest.mark.parametrize(
    "period, lines, share, federal, rest, missing, by_limit",
    [
        (YEAR, ("staff 50.000", "own 3.000"), 10, "45.000", "5.000", "2.000", False),
        (YEAR, ("staff 50.000", "own 3.000"), 15, "42.500", "7.500", "4.500", False),
        (YEAR, ("staff 50.000", "own 3.000", "third 9.000"), 20, "40.000", "10.000", "0", False),
        # 10 % of 33.333,33 are 3.333,333: rounded up to 3.333,34
        (YEAR, ("staff 33.333,33",), 10, "29.999,99", "3.333,34", "3.333,34", False),
        # 90 % would be 90.000, the limit is 70.000
        (YEAR, ("staff 100.000", "own 10.000"), 10, "70.000", "30.000", "20.000", True),
        # 30 % of 100.000 is where the limit no longer decides
        (YEAR, ("staff 100.000",), 30, "70.000", "30.000", "30.000", False),
        # 45.000 + 36.000; the own 6.000 of the first year are more than its 5.000, the second lacks 4.000
        (TWO, ("staff 2026=50.000 2027=40.000", "own 2026=6.000 2027=0"), 10, "81.000", "9.000", "4.000", False),
        # 36.000 + 70.000 + 70.000 leave 34.000 of 210.000 for the last year, which could have 36.000
        ("2026-07 36", ("staff 80.000",), 10, "210.000", "30.000", "30.000", True),
        # half a percent: 12,5 % of 50.000
        (YEAR, ("staff 50.000",), 12.5, "43.750", "6.250", "6.250", False),
        (YEAR, ("staff 50.000",), 100, "0", "50.000", "50.000", False),
        (YEAR, (), 10, "0", "0", "0", False),
    ],
)
def test_a_share_of_the_costs(
    period: str, lines: tuple[str, ...], share: float, federal: str, rest: str, missing: str, by_limit: bool
) -> None:
    found = shares(plan(period, *lines), int(share * 100), RULES)
    assert (money(found.federal), money(found.rest), money(found.missing)) == (federal, rest, missing)
    assert found.by_limit is by_limit


def test_what_there_is_too_much_is_named() -> None:
    """3.000 + 9.000 - 5.000"""
    found = shares(plan(YEAR, "staff 50.000", "own 3.000", "third 9.000"), 1000, RULES)
    assert (money(found.have), money(found.spare), found.missing) == ("5.000", "7.000", 0)


@pytest.mark.parametrize(
    "own, share, period, costs, federal, by_limit",
    [
        ("5.000", 10, YEAR, "50.000", "45.000", False),
        # a third of a cent cannot be spent: 10.000 / 0,15 = 66.666,666…
        ("10.000", 15, YEAR, "66.666,66", "56.666,66", False),
        # 100.000 would need 90.000 of federal money: 10.000 + 70.000
        ("10.000", 10, YEAR, "80.000", "70.000", True),
        # 7.777,78 / 0,1 = 77.777,80, but 7.777,78 + 70.000 = 77.777,78
        ("7.777,78", 10, YEAR, "77.777,78", "70.000", True),
        ("21.000", 10, THREE, "210.000", "189.000", False),
        # 30.000 + 210.000, not 300.000
        ("30.000", 10, THREE, "240.000", "210.000", True),
        # four calendar years, and still 210.000 in all
        ("30.000", 10, "2026-07 36", "240.000", "210.000", True),
        ("0", 10, YEAR, "0", "0", False),
        ("1.000", 100, YEAR, "1.000", "0", False),
    ],
)
def test_so_large_the_project_may_be(
    own: str, share: int, period: str, costs: str, federal: str, by_limit: bool
) -> None:
    found = largest(cents(own), share * 100, plan(period).period, RULES)
    assert (money(found.costs), money(found.federal), found.by_limit) == (costs, federal, by_limit)


def test_an_item_less_and_a_source_more() -> None:
    """50.000 + 10.000 need 6.000; without the second 5.000, and with 2.000 more only 3.000 are missing."""
    before = plan(YEAR, "staff 50.000", "material 10.000", "own 1.000")
    after = without(before, ["i2"])
    helped = also(after, item("third 1.000", 9))
    assert [money(shares(one, 1000, RULES).missing) for one in (before, after, helped)] == ["5.000", "4.000", "3.000"]


def limits(a_year: int, in_all: int, percent: int) -> FinanceRules:
    return FinanceRules((FinanceLimits(2026, a_year, in_all, 36, percent),))


@given(PLANS, st.integers(1, 10_000), st.integers(1, 10_000_000_00), st.integers(1, 30_000_000_00))
def test_shares_agree_with_fractions(seen: FinancePlan, share: int, a_year: int, in_all: int) -> None:
    found = shares(seen, share, limits(a_year, in_all, 10))
    spent = 0
    for one in found.years:
        exact = Fraction(sum(i.amount(one.year, seen.period) for i in seen.items if i.heading.is_cost))
        most = math.floor(exact * (1 - Fraction(share, 10_000)))
        assert one.federal == min(most, a_year, in_all - spent)
        assert one.costs == exact
        spent += one.federal
    assert found.federal + found.rest == found.costs
    assert found.have + found.missing == found.rest
    assert found.have + found.spare == seen.others()
    assert found.missing >= 0
    assert found.spare >= 0


@given(
    PERIODS,
    st.integers(0, 1_000_000_00),
    st.integers(1, 10_000),
    st.integers(1, 1_000_000_00),
    st.integers(1, 1_000_000_00),
)
def test_one_cent_more_would_not_fit(period: FinancePeriod, own: int, share: int, a_year: int, in_all: int) -> None:
    found = largest(own, share, period, limits(a_year, in_all, 10))
    federal = min(a_year * len(period.years), in_all)

    def fits(costs: int) -> bool:
        return own >= costs * Fraction(share, 10_000) and costs - own <= federal

    assert fits(found.costs)
    assert not fits(found.costs + 1)
    assert found.federal + own == found.costs


HEADINGS = tuple(FinanceHeading)


@given(PLANS, st.integers(1, 99))
def test_the_own_part_agrees_with_fractions(seen: FinancePlan, percent: int) -> None:
    """By another way: the amounts are summed up here, and shares are compared as fractions."""
    said = findings(seen, limits(10**12, 10**12, percent), ())
    missing = {one.year: one.missing for one in said if one.rule is FinanceRule.OWN_PART and one.missing}
    for year in seen.years:
        by = dict.fromkeys(HEADINGS, 0)
        for one in seen.items:
            by[one.heading] += one.amount(year, seen.period)
        need = Fraction(sum(by[heading] for heading in HEADINGS[:3]) * percent, 100)
        lacks = need - by[FinanceHeading.OWN]
        assert missing.get(year, 0) == max(0, math.ceil(lacks)) * (need > 0)


@given(PLANS)
def test_what_is_said_to_be_missing_mends_it(seen: FinancePlan) -> None:
    """Added as own money, it makes the own part and the cover of that year right."""
    rules = limits(10**12, 10**12, 10)
    for rule in (FinanceRule.OWN_PART, FinanceRule.COVER):
        wrong = next((one for one in findings(seen, rules, ()) if one.rule is rule and one.missing and one.year), None)
        if wrong and wrong.year:
            more = replace(item("own 0", 99), amounts={wrong.year: wrong.missing})
            paid = also(seen, more)
            left = [one for one in findings(paid, rules, ()) if one.rule is rule and one.year == wrong.year]
            assert [one for one in left if one.verdict is not FinanceVerdict.OK] == []
