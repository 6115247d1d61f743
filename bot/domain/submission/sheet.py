"""What stands on the official title sheet, field by field, as the association said it or the house knows it."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from bot.domain.finance.plan import FinancePlan
from bot.domain.money import money
from bot.domain.printable import printable
from bot.domain.programme import Programme, Question
from bot.domain.submission.guide import SheetField
from bot.domain.worksheet import Answers
from bot.terms.finance import FinanceHeading
from bot.terms.submission import SheetFact


class SheetEntry(Struct, frozen=True):
    field: SheetField
    text: str
    """Empty while nobody has said it."""
    question: Question | None
    """Where it is to be written; None when it follows from something else."""


HEADINGS = {
    SheetFact.FEDERAL: FinanceHeading.FEDERAL,
    SheetFact.OWN: FinanceHeading.OWN,
    SheetFact.INCOME: FinanceHeading.INCOME,
    SheetFact.THIRD: FinanceHeading.THIRD,
}


def plan_facts(plan: FinancePlan) -> dict[SheetFact, str]:
    """What nobody has said yet is left out: an assumed period, and the sums of an empty plan."""
    period = plan.period
    when = {
        SheetFact.BEGINS: _day(period.begins),
        SheetFact.ENDS: _day(_last_day(period.ends)),
        SheetFact.MONTHS: str(period.months),
    }
    sums = {fact: money(plan.by_heading(heading)) for fact, heading in HEADINGS.items()}
    return {
        **({} if period.assumed else when),
        **({} if plan.is_empty else {SheetFact.COSTS: money(plan.costs()), **sums}),
    }


def _last_day(month: date) -> date:
    return month.replace(day=monthrange(month.year, month.month)[1])


def _day(day: date) -> str:
    """As a German form wants it, whatever language somebody reads."""
    return f"{day:%d.%m.%Y}"


def title_sheet(programme: Programme, answers: Answers, facts: Mapping[SheetFact, str]) -> tuple[SheetEntry, ...]:
    return tuple(_entry(programme, field, answers, facts) for field in programme.submission.fields)


def _entry(programme: Programme, field: SheetField, answers: Answers, facts: Mapping[SheetFact, str]) -> SheetEntry:
    question = programme.question(field.question) if field.question else None
    said = printable(answers[field.question].text) if field.question in answers else ""
    return SheetEntry(field, said or (facts.get(field.fact, "") if field.fact else ""), question)
