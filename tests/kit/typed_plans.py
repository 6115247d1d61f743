"""Plans as a line for each item, for tests: `staff 36.000`, `material 200 month`, `invest 3.000 once 2027`,
`own 2026=3.000 2027=2.500 hoped`, `material 900 Honorar M2 guess`."""

import re
from datetime import date

from msgspec.structs import replace

from bot.domain.finance.plan import FinanceItem, FinancePeriod, FinancePlan
from bot.domain.journey import Answer
from bot.domain.money import parse_money
from bot.terms.finance import Every, FinanceHeading
from tests.kit.house import StoryHouse
from tests.kit.makers import Town


def plan(period: str, *lines: str) -> FinancePlan:
    """`2026-07 18`: from July 2026, 18 months; with a `?` behind it: nobody has said it."""
    begins, months = period.rstrip("?").split()
    year, month = map(int, begins.split("-"))
    said = FinancePeriod(date(year, month, 1), int(months), assumed=period.endswith("?"))
    return FinancePlan("v", said, tuple(item(line, number) for number, line in enumerate(lines, 1)))


def item(line: str, number: int = 1) -> FinanceItem:
    heading, *words = line.split()
    by_year = {int(word[:4]): cents(word[5:]) for word in words if re.match(r"\d{4}=", word)}
    price = [word for word in words if parse_money(word) is not None and not re.fullmatch(r"20\d\d", word)]
    every = [Every(word) for word in words if word in tuple(Every)]
    years = [int(word) for word in words if re.fullmatch(r"20\d\d", word)]
    measure = [int(word[1:]) for word in words if re.fullmatch(r"M\d+", word)]
    names = [word for word in words if word[0].isupper() and not re.fullmatch(r"M\d+", word)]
    return FinanceItem(
        id=f"i{number}",
        association="v",
        place=number,
        title=" ".join(names) or heading,
        heading=FinanceHeading(heading),
        price=cents(price[0]) if price else 0,
        every=every[0] if every else Every.YEAR,
        year=years[0] if years else None,
        amounts=by_year,
        measure=measure[0] if measure else 0,
        sure="guess" not in words,
        certain="hoped" not in words,
    )


def cents(text: str) -> int:
    found = parse_money(text)
    assert found is not None, text
    return found


async def a_plan(house: StoryHouse, town: Town, period: str, *lines: str, measures: str = "") -> None:
    """As `finance_plans` says it; it is there, whoever typed it."""
    async with house.database.work() as work:
        made = plan(period, *lines)
        for item in made.items:
            await work.finance.add(_of(town, item.id, item))
        await work.finance.set_period(FinancePeriod(made.period.begins, made.period.months), town.association.id)
        if measures:
            id, now = town.association.id, house.clock.now()
            await work.journey.add_answer(Answer(work.new_id(), id, "massnahmen-liste", measures, None, now, 1))
        await work.commit()


def _of(town: Town, id: str, item: FinanceItem) -> FinanceItem:
    return replace(item, id=f"{town.association.id}{id}", association=town.association.id)
