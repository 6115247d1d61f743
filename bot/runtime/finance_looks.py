"""Whose Finanzierungsplan somebody looks at, or changes: for all features that show it."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.domain.errors import Refusal
from bot.domain.finance.look import FinanceLook
from bot.domain.people import Role
from bot.domain.screen import Screen
from bot.domain.worksheet import check_writer
from bot.links.base import Link
from bot.links.finance_plan import FinancePlans
from bot.runtime import finance_edits, scope
from bot.runtime.readers import seen_association
from bot.runtime.visit import Visit

Where = TypeVar("Where", bound=Link)


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


async def of_own(action: Callable[[Where, Visit], Awaitable[Screen]], link: Where, visit: Visit) -> Screen:
    """A command, for the plan of the own association. Whoever coordinates and is in none is led to all of them."""
    if Role.MEMBER in visit.roles:
        return await action(link, visit)
    which = Refusal("common-finance-which", to=FinancePlans(0))
    which.label = "common-finance-plans"
    raise which
