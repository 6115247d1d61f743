"""From when to when the project runs."""

from datetime import date

from bot.domain.finance.plan import MONTHS
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.wording import lines
from bot.links.finance_plan import SetFinancePeriod, UndoFinanceEdit
from handlers.finance_plan.screens.plan import period_of, to_plan
from handlers.finance_plan.screens.seen import PlanSeen

LENGTHS = (12, 24, 36)
"""Months that are offered."""


def ask(seen: PlanSeen, most: int) -> Screen:
    """`most`: months that the call names."""
    id = "finance_plan-ask-period"
    return Screen(
        id, _args(seen), (*_lengths(seen, most), _months(seen), row(to_plan(seen))), place=Place.HERE, even=True
    )


def changed(seen: PlanSeen, edit: str, *, first: bool, most: int) -> Screen:
    """`first`: nobody had said it before, so that there is nothing to go back to."""
    undo = row(Button("finance_plan-undo", UndoFinanceEdit(seen.id, edit))) if edit and not first else ()
    rows = (row(to_plan(seen)), *_lengths(seen, most), _months(seen), *((undo,) if undo else ()))
    return Screen("finance_plan-period-set", _args(seen), rows, place=Place.HERE)


def _args(seen: PlanSeen) -> dict[str, Value]:
    period = seen.plan.period
    years = ((year, period.months_in(year)) for year in seen.plan.years)
    told: tuple[Value, ...] = tuple(
        Say("common-finance-months", {"year": str(year), "months": months}) for year, months in years
    )
    outside = len(seen.outside())
    return {
        "period": period_of(period),
        "years": Lines(told, gap=" · "),
        "outside": lines(Say("finance_plan-outsiders", {"number": outside}) if outside else None),
    }


def _lengths(seen: PlanSeen, most: int) -> Rows:
    period = seen.plan.period
    begins = period.begins.year * 100 + period.begins.month
    return (
        tuple(
            Button("finance_plan-length", SetFinancePeriod(seen.id, begins, months), {"months": months})
            for months in LENGTHS
            if months <= most
        ),
    )


def _months(seen: PlanSeen) -> tuple[Button, ...]:
    period = seen.plan.period
    return row(*(_begin(seen, period.begins, by, period.months) for by in (-1, 1)))


def _begin(seen: PlanSeen, begins: date, by: int, months: int) -> Button:
    year, month = divmod(begins.year * MONTHS + begins.month - 1 + by, MONTHS)
    first = {"month": f"{month + 1:02}.{year}"}
    return Button("finance_plan-begins", SetFinancePeriod(seen.id, year * 100 + month + 1, months), first)
