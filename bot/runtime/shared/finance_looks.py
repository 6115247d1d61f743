"""Whose Finanzierungsplan somebody looks at, or changes: for all features that show it."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.domain.cohorts import Association
from bot.domain.errors import Refusal
from bot.domain.finance.look import FinanceLook
from bot.domain.finance_lines.reader import are_items
from bot.domain.finance_lines.reading import Around
from bot.domain.money import speaks_of_money
from bot.domain.people import Role
from bot.domain.screen import Screen
from bot.domain.worksheet import check_writer
from bot.links.base import Link
from bot.links.finance_plan import FinancePlans
from bot.runtime import scope
from bot.runtime.shared import finance_edits
from bot.runtime.shared.readers import seen_association
from bot.runtime.visit import Visit

Where = TypeVar("Where", bound=Link)
ADDING = "finance_plan.add"
"""The open question while items are typed."""


async def seen_plan(visit: Visit, id: str = "") -> FinanceLook:
    """Of a member, or of the Koordination of its cohort; raises `gone` for everybody else."""
    association, member = await seen_association(visit, id)
    return FinanceLook(
        association=association,
        plan=await finance_edits.plan_of(visit.uow, association),
        rules=visit.house.programme.finance,
        writes=member is not None and member.may_write,
        inside=member is not None,
    )


async def own_plan(visit: Visit, id: str = "") -> FinanceLook:
    """To change it: of a member who may write; raises a refusal for all others."""
    association, member = await scope.own_association(visit, id)
    check_writer(member)
    return FinanceLook(
        association=association,
        plan=await finance_edits.plan_of(visit.uow, association),
        rules=visit.house.programme.finance,
        writes=True,
        inside=True,
    )


async def sounds_like_items(visit: Visit, association: Association, text: str) -> bool:
    """Whether text may be meant for the plan: it reads like items, and names money, or there are items already. Where
    the plan is the open question, it has its button."""
    if visit.asks(ADDING, association=association.id) or not any(map(str.isdigit, text)):
        return False
    plan = await finance_edits.plan_of(visit.uow, association)
    wanted = plan.items or speaks_of_money(text)
    return bool(wanted) and are_items(text, Around(plan.period, visit.house.programme.finance_words))


async def of_own(action: Callable[[Where, Visit], Awaitable[Screen]], link: Where, visit: Visit) -> Screen:
    """A command, for the plan of the own association. Whoever coordinates and is in none is led to all of them."""
    if Role.MEMBER in visit.roles:
        return await action(link, visit)
    which = Refusal("common-finance-which", to=FinancePlans(0))
    which.label = "common-finance-plans"
    raise which
