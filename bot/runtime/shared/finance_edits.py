"""How the Finanzierungsplan is changed, for all features and pages that do it: the item and its edit in one go.

What somebody wants changed is a function of the item as it is now, so that two people who change different parts of it
both get what they want. Pages on which somebody has the plan open look again after the commit. All of these want a
member who may write; who that is, the caller has found out.
"""

from collections.abc import Callable, Sequence
from datetime import date

from msgspec.structs import replace

from bot.domain.cohorts import Association
from bot.domain.errors import Refusal, gone, there
from bot.domain.finance.edit import FinanceEdit, can_undo, kept
from bot.domain.finance.plan import MOST_ITEMS, FinanceItem, FinancePeriod, FinancePlan, checked
from bot.links.finance_plan import OpenFinancePlan
from bot.runtime.visit import Visit
from storage.unit_of_work import UnitOfWork


async def plan_of(uow: UnitOfWork, association: Association) -> FinancePlan:
    return await uow.finance.plan(association.id, await deadline_of(uow, association))


async def deadline_of(uow: UnitOfWork, association: Association) -> date:
    """Its own, or that of its cohort."""
    return association.deadline or there(await uow.cohorts.get(association.cohort)).deadline


async def add(visit: Visit, association: Association, items: Sequence[FinanceItem]) -> list[FinanceItem]:
    """New items, at the end, in this order; ids, association and places are given here. Raises a refusal when there
    would be too many: then none of them is added."""
    there_are = await visit.uow.finance.items(association.id)
    if len(there_are) + len(items) > MOST_ITEMS:
        raise Refusal("common-finance-too-many", to=OpenFinancePlan(association.id), most=MOST_ITEMS)
    last = max((item.place for item in there_are), default=0)
    added = [
        replace(item, id=visit.uow.new_id(), association=association.id, place=last + number, version=0)
        for number, item in enumerate(items, 1)
    ]
    for item in added:
        await visit.uow.finance.add(checked(item, OpenFinancePlan(association.id)))
        await _note(visit, association.id, item.id, None, item)
    return added


async def change(
    visit: Visit, association: Association, id: str, into: Callable[[FinanceItem], FinanceItem]
) -> FinanceItem:
    """Nothing is written when nothing changes. Raises `gone` when it is not there any more."""
    before = there(await visit.uow.finance.item(association.id, id))
    after = checked(into(before), OpenFinancePlan(association.id))
    if after.same(before):
        return before
    await _save(visit, after)
    await _note(visit, association.id, id, before, after)
    return replace(after, version=after.version + 1)


async def remove(visit: Visit, association: Association, id: str) -> FinanceItem | None:
    """The item as it was; None when it is gone already."""
    before = await visit.uow.finance.item(association.id, id)
    if before is None:
        return None
    if not await visit.uow.finance.drop(id, before.version):
        raise gone()
    await _note(visit, association.id, id, before, None)
    return before


async def set_period(visit: Visit, association: Association, period: FinancePeriod) -> None:
    before = await visit.uow.finance.period(association.id)
    said = replace(period, assumed=False)
    if before == said:
        return
    await visit.uow.finance.set_period(said, association.id)
    await _note(visit, association.id, "", before, said)


async def undo(visit: Visit, association: Association, id: str) -> FinanceEdit:
    """Takes one edit back, which is an edit, too; returns that one's. Raises a refusal when somebody has changed the
    same since, or it was the first word about the period, which cannot be unsaid."""
    edit = there(await visit.uow.finance.edit(association.id, id))
    now = await _now(visit, edit)
    if not can_undo(edit, now) or not (edit.item or edit.was):
        raise Refusal("common-finance-changed", to=OpenFinancePlan(association.id))
    if edit.item:
        await _put_back(visit, edit.before, now if isinstance(now, FinanceItem) else None)
    elif edit.period_before:
        await visit.uow.finance.set_period(edit.period_before, association.id)
    return await _note(visit, association.id, edit.item, now, edit.before or edit.period_before, undoes=edit.id)


async def _now(visit: Visit, edit: FinanceEdit) -> FinanceItem | FinancePeriod | None:
    if edit.item:
        return await visit.uow.finance.item(edit.association, edit.item)
    return await visit.uow.finance.period(edit.association)


async def _put_back(visit: Visit, before: FinanceItem | None, now: FinanceItem | None) -> None:
    if before and now:
        await _save(visit, replace(before, version=now.version))
    elif before:
        await visit.uow.finance.add(replace(before, version=0))
    elif now and not await visit.uow.finance.drop(now.id, now.version):
        raise gone()


async def _save(visit: Visit, item: FinanceItem) -> None:
    if not await visit.uow.finance.save(item):
        raise gone()


async def _note(
    visit: Visit,
    association: str,
    item: str,
    before: FinanceItem | FinancePeriod | None,
    after: FinanceItem | FinancePeriod | None,
    undoes: str = "",
) -> FinanceEdit:
    edit = FinanceEdit(
        id=visit.uow.new_id(),
        association=association,
        number=0,
        item=item,
        was=kept(before),
        became=kept(after),
        person=visit.person.id,
        at=visit.now,
        undoes=undoes,
    )
    await visit.uow.finance.add_edit(edit)
    visit.uow.rings |= await visit.uow.finance.open_at(association)
    return edit
