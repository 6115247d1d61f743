"""Who changed what, and taking it back."""

from bot.domain.desk.desk import page
from bot.domain.errors import there
from bot.domain.finance.edit import FinanceEdit, can_undo
from bot.domain.finance.plan import FinanceItem, FinancePeriod
from bot.domain.screen import Screen
from bot.links.finance_plan import FinanceHistory, OpenFinanceEdit, UndoFinanceEdit
from bot.runtime.feature import Visit
from bot.runtime.shared import finance_edits
from handlers.finance_plan.actions.loading import arrive, arrive_to_write, goes_on
from handlers.finance_plan.screens import history as screens
from handlers.finance_plan.screens.seen import PlanSeen


async def listed(link: FinanceHistory, visit: Visit) -> Screen:
    seen = await arrive(visit, link.association)
    finance = visit.uow.finance
    number, pages, part = page(link.page, await finance.count_edits(seen.id), screens.A_PAGE)
    return screens.listed(seen, await finance.edits(seen.id, part.start, screens.A_PAGE), number, pages)


async def one(link: OpenFinanceEdit, visit: Visit) -> Screen:
    seen = await arrive(visit, link.association)
    edit = there(await visit.uow.finance.edit(seen.id, link.edit))
    return screens.one(seen, edit, may_undo=bool(edit.item or edit.was) and can_undo(edit, _now(seen, edit)))


async def undo(link: UndoFinanceEdit, visit: Visit) -> Screen:
    """A second tap on the same button shows what it did."""
    seen = await arrive_to_write(visit, link.association)
    edit = there(await visit.uow.finance.edit(seen.id, link.edit))
    newest = await visit.uow.finance.edits(seen.id, 0, 1)
    await goes_on(visit, seen)
    if newest and newest[0].undoes == edit.id:
        return screens.undone(seen, newest[0])
    return screens.undone(seen, await finance_edits.undo(visit, seen.association, edit.id))


def _now(seen: PlanSeen, edit: FinanceEdit) -> FinanceItem | FinancePeriod | None:
    if edit.item:
        return seen.plan.item(edit.item)
    return None if seen.plan.period.assumed else seen.plan.period
