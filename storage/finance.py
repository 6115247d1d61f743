"""The Finanzierungsplan of an association, and every change of it."""

from datetime import date, datetime

from bot.domain.finance.edit import FinanceEdit
from bot.domain.finance.plan import FinanceItem, FinancePeriod, FinancePlan, assumed_period
from storage.query import Query
from storage.rows import Repository


class Finance(Repository):
    async def plan(self, association: str, deadline: date) -> FinancePlan:
        """`deadline`: of the association; from it follows the period while nobody has said it."""
        period = await self.period(association) or assumed_period(deadline)
        return FinancePlan(association, period, tuple(await self.items(association)))

    items = Query[[str], list[FinanceItem]]("finance_items", "association")
    """In their order."""
    item = Query[[str, str], FinanceItem | None]("finance_item_by_id", "association", "id")
    add = Query[[FinanceItem], bool]("add_finance_item")
    """False when it is there already."""
    save = Query[[FinanceItem], bool]("save_finance_item")
    """False when somebody else changed it since it was read (compare and set on `version`)."""
    drop = Query[[str, int], bool]("drop_finance_item", "id", "version")
    """The same."""
    period = Query[[str], FinancePeriod | None]("finance_period_of", "association")
    set_period = Query[[FinancePeriod, str], None]("set_finance_period", "association")
    edits = Query[[str, int, int], list[FinanceEdit]]("finance_edits", "association", "skip", "most")
    """The newest first."""
    edits_until = Query[[str, int, int], list[FinanceEdit]]("finance_edits_until", "association", "number", "most")
    """The same, from one of them on."""
    count_edits = Query[[str], int]("count_finance_edits", "association")
    edited_at = Query[[str], datetime | None]("finance_edited_at", "association")
    """The last time that anything changed in its plan."""
    edit = Query[[str, str], FinanceEdit | None]("finance_edit_by_id", "association", "id")

    async def open_at(self, association: str) -> set[str]:
        """Web chats of all who may look at the plan: those who are in, and those who coordinate."""
        return {row["external"] async for row in self.queries.finance_chats(self.connection, association=association)}

    add_edit = Query[[FinanceEdit], None]("add_finance_edit")
    """Its number follows that of the last one, whatever it says."""
