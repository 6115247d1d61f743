"""Rows of a long Finanzierungsplan: drawn once, and never while the event loop waits."""

import asyncio
from datetime import date
from time import thread_time

from markupsafe import Markup
from msgspec.structs import replace

from bot.domain.finance.page import NOTHING_FILLED, PlanPage, PlanRight
from bot.domain.finance.plan import FinanceItem, FinancePeriod, FinancePlan
from bot.runtime.web.side_pages.plan_rows import MOST_KEPT, PlanRows
from bot.runtime.web.side_pages.plan_table import EditRow, plan_table
from bot.terms.finance import FinanceHeading
from tests.runtime.web.fake_finance import BRIDGE
from tests.runtime.web.house import House

ITEM = FinanceItem("i", "a", 1, "Miete", FinanceHeading.MATERIAL, 200_00)
MOST_HELD = 0.050
"""Seconds of work of the event loop's own thread, without a break."""


def page(*items: FinanceItem, right: PlanRight = PlanRight.WRITES, months: int = 24) -> PlanPage:
    return PlanPage(BRIDGE, FinancePlan("a", FinancePeriod(date(2028, 1, 1), months), items), right)


class Drawing:
    def __init__(self) -> None:
        self.rows, self.drawn = PlanRows(), list[str]()

    def draws(self, seen: PlanPage, language: str = "de") -> list[str]:
        """Titles of the rows that are drawn anew."""
        self.drawn.clear()
        of = self.rows.of(seen, language)
        for group in plan_table(seen, NOTHING_FILLED, {}).costs:
            for line in group.rows:
                assert of(line, self._draw) == f"<{line.item.title} {line.total}>"
        return [*self.drawn]

    def _draw(self, line: EditRow) -> Markup:
        self.drawn.append(line.item.title)
        return Markup("<{} {}>").format(line.item.title, line.total)


def test_only_what_shows_something_else_is_drawn_anew() -> None:
    drawing, heating = Drawing(), replace(ITEM, id="h", title="Heizung")
    assert drawing.draws(page(ITEM, heating)) == ["Miete", "Heizung"]
    assert drawing.draws(page(ITEM, heating)) == []
    assert drawing.draws(page(ITEM, replace(heating, price=300_00))) == ["Heizung"]
    assert drawing.draws(page(ITEM, heating, right=PlanRight.READER)) == ["Miete", "Heizung"]
    assert drawing.draws(page(ITEM, heating), language="en") == ["Miete", "Heizung"]
    assert drawing.draws(page(ITEM, heating, months=12)) == ["Miete", "Heizung"]
    assert drawing.draws(page(ITEM, heating)) == []


def test_what_is_kept_has_an_end() -> None:
    drawing = Drawing()
    items = [replace(ITEM, id=f"i{number}") for number in range(MOST_KEPT + 1)]
    drawing.draws(page(*items))
    assert len(drawing.draws(page(*items[:1]))) == 1
    assert drawing.draws(page(*items[-300:])) == []


async def test_a_plan_of_300_items_does_not_hold_up_the_others(house: House) -> None:
    house.comes_in()
    finance = house.chats.finance
    finance.items |= {f"n{number}": replace(ITEM, id=f"n{number}", place=9 + number) for number in range(295)}
    await house.get("/finanzplan/neues")  # templates are read
    held, over = [0.0], asyncio.Event()

    async def watches() -> None:
        while not over.is_set():
            before = thread_time()
            await asyncio.sleep(0)  # noqa: TID251 - a turn of the loop is what is measured
            held.append(thread_time() - before)

    async def looks() -> None:
        for price in (1, 2, 3):
            finance.items["n1"] = replace(finance.items["n1"], price=price)
            answer = await house.get("/finanzplan/neues")
            assert len(await answer.read()) > 800_000
        over.set()

    async with asyncio.TaskGroup() as both:
        both.create_task(watches())
        both.create_task(looks())
    assert max(held) < MOST_HELD
