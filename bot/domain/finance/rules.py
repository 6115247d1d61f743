"""The rules about the money of a project, each with the funding years (Förderjahre) for which somebody has read it.

They are data of the programme: `finance.toml`, and the limits of the newest call in `programme.toml`. For a year of
which nobody knows the rules, the newest that are known are used, and it is said that they are those of another year.
"""

from collections.abc import Iterable
from typing import Protocol, TypeVar

from msgspec import Struct

from bot.domain.funding_call import Call
from bot.domain.glossary import plain
from bot.domain.words import Words
from bot.terms.finance import COSTS, FinanceHeading
from bot.terms.finance_rules import FinanceRule

EURO = 100
"""Cents."""
LONG = 7
"""Letters: a word of so many is also found inside of another one."""


class FinanceLimits(Struct, frozen=True):
    """What the call of one funding year says. Money in cents."""

    valid_from: int
    most_a_year: int
    """Of federal money; so is the next."""
    most_in_all: int
    most_months: int
    own_percent: int

    @property
    def valid_until(self) -> int:
        return self.valid_from


class FinanceBound(Struct, frozen=True):
    """One rule beside those limits."""

    rule: FinanceRule
    valid_from: int
    """The first funding year; the next is the last."""
    valid_until: int
    source: str
    """Where it was read."""
    percent: int = 0
    """At least; of the rule that has one."""
    most_percent: int = 0
    months: int = 0
    may_count: tuple[FinanceHeading, ...] = ()
    """Of the own part: what perhaps counts beside own money; sources contradict each other."""


class UnknownCeiling(Struct, frozen=True):
    """A kind of costs with a ceiling that is only in the guidelines: recognised by the words of its title."""

    id: str
    name: Words
    words: tuple[str, ...]
    """As `plain` writes them."""
    headings: tuple[FinanceHeading, ...] = COSTS

    def is_named(self, title: str) -> bool:
        said = plain(title)
        return any(f" {word}" in f" {said}" or (len(word) >= LONG and word in said) for word in self.words)


class _OfYears(Protocol):
    @property
    def valid_from(self) -> int: ...
    @property
    def valid_until(self) -> int: ...


Row = TypeVar("Row", bound=_OfYears)


class FinanceRules(Struct, frozen=True):
    limits: tuple[FinanceLimits, ...] = ()
    bounds: tuple[FinanceBound, ...] = ()
    ceilings: tuple[UnknownCeiling, ...] = ()

    def limits_of(self, year: int) -> FinanceLimits | None:
        return newest(self.limits, year)

    def bound(self, rule: FinanceRule, year: int) -> FinanceBound | None:
        return newest((one for one in self.bounds if one.rule is rule), year)

    def ceiling(self, title: str, heading: FinanceHeading) -> UnknownCeiling | None:
        return next((one for one in self.ceilings if heading in one.headings and one.is_named(title)), None)


def newest(rows: Iterable[Row], year: int) -> Row | None:
    """The one of this year; else the last before it; else the first after it; None when there is none at all."""
    known = sorted(rows, key=lambda row: row.valid_from)
    past = [row for row in known if row.valid_from <= year]
    return past[-1] if past else next(iter(known), None)


def is_of(row: _OfYears, year: int) -> bool:
    return row.valid_from <= year <= row.valid_until


def limits_of_call(call: Call) -> FinanceLimits:
    return FinanceLimits(
        call.valid_for, call.most_a_year * EURO, call.most_in_all * EURO, call.most_months, call.own_percent
    )
