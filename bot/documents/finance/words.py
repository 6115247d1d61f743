"""What stands on the Finanzierungsplan as it is handed in."""

from collections.abc import Mapping
from datetime import date
from importlib.resources import files

import tomli
from babel.dates import format_date
from msgspec import Struct, convert

from bot.domain.finance.plan import FinanceItem, FinancePeriod, FinancePlan
from bot.domain.printable import printable
from bot.terms.finance import FinanceHeading


class FinanceWords(Struct, frozen=True, forbid_unknown_fields=True):
    kind: str
    whole: str
    of_year: str
    annex: str
    of_all: str
    period: str
    in_euro: str
    months_of_year: str
    months_of_project: str
    months: str
    page: str
    number: str
    title: str
    measure: str
    quantity: str
    unit: str
    price: str
    due: str
    amount: str
    sum: str
    typed: str
    rest: str
    none: str
    hoped: str
    measure_number: str
    cost_part: str
    cover_part: str
    own_part: str
    federal_part: str
    legend: tuple[str, ...]
    headings: Mapping[str, str]
    every: Mapping[str, str]
    sums: Mapping[str, str]

    def named(self, item: FinanceItem) -> str:
        """A source that nobody has promised is marked."""
        title = printable(item.title)
        return title if item.heading.is_cost or item.certain else self.hoped.format(title=title)

    def of_measure(self, item: FinanceItem) -> str:
        return self.measure_number.format(number=item.measure) if item.measure else ""

    def part(self, heading: FinanceHeading) -> str:
        return self.cost_part if heading.is_cost else self.cover_part

    def instead(self, plan: FinancePlan, heading: FinanceHeading) -> str:
        """Below a heading without items."""
        return self.rest if heading is FinanceHeading.FEDERAL and plan.federal_is_rest else self.none

    def lasts(self, period: FinancePeriod) -> str:
        return self.period.format(begins=_month(period.begins), ends=_month(period.ends), months=period.months)


def _month(day: date) -> str:
    return format_date(day, "LLLL y", locale="de")


WORDS = convert(tomli.loads((files("bot.documents.finance") / "words.toml").read_text(encoding="utf-8")), FinanceWords)
