"""The Finanzierungsplan: what the project costs in each year, and where the money comes from.

A year is a calendar year; the first and the last may be partial. Money is in cents, quantities are in thousandths.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property, lru_cache

from msgspec import Struct, field
from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.links.base import Link
from bot.terms.finance import COSTS, SOURCES, Every, FinanceHeading

MONTHS = 12
LONGEST_PERIOD = 60
"""Months that a plan can hold; how many are funded is a rule of the programme."""
MOST_ITEMS = 300
LONGEST_TITLE = 120
LONGEST_UNIT = 30
STAGE = "finanzplan"
"""The stage in whose worksheet it is prepared."""
ONE = 1000
"""A quantity of one."""


class FinancePeriod(Struct, frozen=True):
    """From when to when the project runs."""

    begins: date
    """The first of a month."""
    months: int
    assumed: bool = False
    """Nobody has said it yet."""

    @property
    def years(self) -> tuple[int, ...]:
        return tuple(_months_by_year(self))

    @property
    def ends(self) -> date:
        """The first day of its last month."""
        return _month(self.begins, self.months - 1)

    def months_in(self, year: int) -> int:
        return _months_by_year(self).get(year, 0)


@lru_cache(64)
def _months_by_year(period: FinancePeriod) -> dict[int, int]:
    """All of its years, in their order; asked for of each item again and again."""
    months = [divmod(period.begins.month - 1 + later, MONTHS)[0] for later in range(period.months)]
    return {period.begins.year + later: months.count(later) for later in sorted(set(months))}


def _month(first: date, later: int) -> date:
    years, month = divmod(first.month - 1 + later, MONTHS)
    return date(first.year + years, month + 1, 1)


def assumed_period(deadline: date) -> FinancePeriod:
    """Until somebody says it: the year after the one in which the Skizze is posted."""
    return FinancePeriod(date(deadline.year + 1, 1, 1), MONTHS, assumed=True)


class FinanceItem(Struct, frozen=True):
    """One line (Posten): a cost, or a source of cover. What it comes to in a year is quantity times price."""

    id: str
    association: str
    place: int
    title: str
    heading: FinanceHeading
    price: int
    """Cents for each unit."""
    quantity: int = ONE
    unit: str = ""
    every: Every = Every.YEAR
    year: int | None = None
    """Of what is due once; None: the first of the project."""
    amounts: Mapping[int, int] = field(default_factory=dict)
    """By year, in cents: typed by hand, they count instead of what is computed."""
    measure: int = 0
    """The number of the measure to which it belongs; 0 when nobody said it."""
    sure: bool = True
    """Somebody said that it stands under the right heading; else that was guessed."""
    certain: bool = True
    """Of a source: somebody has promised it; else it is hoped for."""
    version: int = 0

    def amount(self, year: int, period: FinancePeriod) -> int:
        """Cents in a year of the project, rounded half up once."""
        return self.amounts[year] if year in self.amounts else self._computed(year, period)

    def _computed(self, year: int, period: FinancePeriod) -> int:
        due, of = self._due(year, period)
        return (2 * self.quantity * self.price * due + ONE * of) // (2 * ONE * of)

    def _due(self, year: int, period: FinancePeriod) -> tuple[int, int]:
        """How often the price is due in a year, as a fraction."""
        if self.every is Every.ONCE:
            return int(year == (self.year or period.begins.year)), 1
        return period.months_in(year), MONTHS if self.every is Every.YEAR else 1

    @property
    def is_open(self) -> bool:
        """Its amount is missing."""
        return not (self.price or self.amounts)

    def same(self, other: "FinanceItem | None") -> bool:
        """In all that somebody can say of it."""
        return other is not None and replace(self, version=0) == replace(other, version=0)


class FinancePlan(Struct, frozen=True, dict=True):
    association: str
    period: FinancePeriod
    items: tuple[FinanceItem, ...]
    """In their order."""

    @property
    def years(self) -> tuple[int, ...]:
        return self.period.years

    @property
    def is_empty(self) -> bool:
        return not self.items

    def item(self, id: str) -> FinanceItem | None:
        return next((item for item in self.items if item.id == id), None)

    def under(self, *headings: FinanceHeading) -> tuple[FinanceItem, ...]:
        return tuple(item for item in self.items if item.heading in headings)

    def amount(self, item: FinanceItem, year: int | None = None) -> int:
        """In a year, or in all."""
        return sum(item.amount(one, self.period) for one in self._years(year))

    def outside(self, item: FinanceItem) -> tuple[int, ...]:
        """Years before or after the project for which something stands there; it counts nowhere."""
        named = {*item.amounts, *([item.year] if item.year and item.every is Every.ONCE else ())}
        return tuple(sorted(named - set(self.years)))

    def by_heading(self, heading: FinanceHeading, year: int | None = None) -> int:
        """The federal money is what is left when nobody typed it."""
        if heading is FinanceHeading.FEDERAL and self.federal_is_rest:
            return sum(max(0, self.costs(one) - self.others(one)) for one in self._years(year))
        return self._sum((heading,), year)

    def costs(self, year: int | None = None) -> int:
        return self._sum(COSTS, year)

    def cover(self, year: int | None = None) -> int:
        return sum(self.by_heading(heading, year) for heading in SOURCES)

    def federal(self, year: int | None = None) -> int:
        return self.by_heading(FinanceHeading.FEDERAL, year)

    def own(self, year: int | None = None) -> int:
        return self.by_heading(FinanceHeading.OWN, year)

    def others(self, year: int | None = None) -> int:
        """All cover but the federal money."""
        return self._sum((FinanceHeading.OWN, FinanceHeading.INCOME, FinanceHeading.THIRD), year)

    @property
    def federal_is_rest(self) -> bool:
        return not self.under(FinanceHeading.FEDERAL)

    def _sum(self, headings: Iterable[FinanceHeading], year: int | None) -> int:
        return sum(self._of(one)[heading] for one in self._years(year) for heading in headings)

    def _of(self, year: int) -> Mapping[FinanceHeading, int]:
        """What all items of each heading come to; reckoned once, because checks and tables ask for it over and over."""
        if year not in self._sums:
            sums = dict.fromkeys(FinanceHeading, 0)
            for item in self.items:
                sums[item.heading] += item.amount(year, self.period)
            self._sums[year] = sums
        return self._sums[year]

    @cached_property
    def _sums(self) -> dict[int, Mapping[FinanceHeading, int]]:
        return {}

    def _years(self, year: int | None) -> tuple[int, ...]:
        return self.years if year is None else (year,)


def checked(item: FinanceItem, to: Link | None = None) -> FinanceItem:
    """Raises a refusal when it has no name. Whoever reads what somebody typed keeps to the lengths."""
    if not item.title:
        raise Refusal("common-finance-nameless", to=to)
    return item
