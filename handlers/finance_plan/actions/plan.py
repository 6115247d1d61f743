"""Looking: the plan in all, its items, one of them."""

from bot.domain.desk.desk import page
from bot.domain.people import Role
from bot.domain.screen import Screen
from bot.links.finance_plan import FinanceItemsOf, FinancePlans, OpenFinanceItem, OpenFinancePlan
from bot.runtime.feature import Visit
from handlers.finance_plan.actions import adding
from handlers.finance_plan.actions.loading import ADD, arrive, ask_items, goes_on, item_of
from handlers.finance_plan.screens import items as item_screens
from handlers.finance_plan.screens import plan as screens

MOST_PLANS = 200
"""Through which somebody leafs."""


async def command(visit: Visit) -> Screen:
    """Of the own association, where items are typed from now on, also in the same line; whoever coordinates and is in
    none chooses one."""
    if Role.MEMBER in visit.roles:
        seen = await arrive(visit, "")
        if seen.writes and visit.text:
            return await adding.typed_for(visit, seen)
        if seen.writes:
            await ask_items(visit, seen)
        return screens.overview(seen)
    return await plans(FinancePlans(0), visit)


async def plans(link: FinancePlans, visit: Visit) -> Screen:
    cohorts = await visit.uow.cohorts.of_coordinator(visit.person.id)
    if sum([await visit.uow.associations.count(cohort.id) for cohort in cohorts]) > MOST_PLANS:
        return screens.plans_at_desk(cohorts)
    found = [one for cohort in cohorts for one in await visit.uow.associations.of_cohort(cohort.id)]
    number, pages, part = page(link.page, len(found), screens.A_PAGE)
    return screens.plans(found[part], number, pages)


async def overview(link: OpenFinancePlan, visit: Visit) -> Screen:
    """Whoever added items has done so; where there is none yet, they are asked for."""
    seen = await arrive(visit, link.association)
    if seen.writes and seen.plan.is_empty:
        await ask_items(visit, seen)
    elif visit.asks(ADD, association=seen.id):
        await visit.answered()
    return screens.overview(seen)


async def items(link: FinanceItemsOf, visit: Visit) -> Screen:
    seen = await arrive(visit, link.association)
    number, pages, part = page(link.page, len(seen.plan.items), screens.A_PAGE)
    return screens.items(seen, screens.in_order(seen.plan)[part], number, pages)


async def item(link: OpenFinanceItem, visit: Visit) -> Screen:
    seen = await arrive(visit, link.association)
    found = item_of(seen, link.item)
    await goes_on(visit, seen)
    return item_screens.card(seen, found)
