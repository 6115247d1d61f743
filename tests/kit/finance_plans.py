"""Finanzierungspläne of any kind, for Hypothesis."""

from datetime import date

from hypothesis import strategies as st

from bot.domain.finance.plan import FinanceItem, FinancePeriod, FinancePlan
from bot.terms.finance import Every, FinanceHeading

PERIODS = st.builds(
    FinancePeriod,
    st.dates(date(2026, 1, 1), date(2029, 12, 31)).map(lambda day: day.replace(day=1)),
    st.integers(1, 60),
)
YEARS = st.integers(2025, 2035)
ITEMS = st.builds(
    FinanceItem,
    id=st.uuids().map(str),
    association=st.just("v"),
    place=st.integers(1, 9),
    title=st.just("Posten"),
    heading=st.sampled_from(FinanceHeading),
    price=st.integers(0, 1_000_000_00),
    quantity=st.integers(0, 100_000),
    every=st.sampled_from(Every),
    year=st.none() | YEARS,
    amounts=st.dictionaries(YEARS, st.integers(0, 1_000_000_00), max_size=3),
)
PLANS = st.builds(FinancePlan, st.just("v"), PERIODS, st.lists(ITEMS, max_size=8).map(tuple))
