"""The plan, for whoever may see or change it."""

from bot.domain.errors import Refusal, gone
from bot.domain.finance.plan import FinanceItem
from bot.domain.finance_lines.reading import Around
from bot.domain.logic_model.numbering import measures
from bot.links.finance_plan import OpenFinancePlan
from bot.runtime.feature import Visit
from bot.runtime.shared.finance_edits import plan_of
from bot.runtime.shared.finance_looks import ADDING
from bot.runtime.shared.readers import seen_association
from handlers.finance_plan.screens.seen import PlanSeen

ADD = ADDING
AMOUNT = "finance_plan.amount"
LINES = "finance_plan.lines"
"""What a message with items has become."""


async def arrive(visit: Visit, id: str) -> PlanSeen:
    """A member, or the Koordination; raises `gone` for everybody else."""
    association, member = await seen_association(visit, id)
    return PlanSeen(
        association,
        await plan_of(visit.uow, association),
        writes=member is not None and member.may_write,
        inside=member is not None,
        measures=measures(await visit.uow.journey.answers(association.id)),
    )


async def arrive_to_write(visit: Visit, id: str) -> PlanSeen:
    seen = await arrive(visit, id)
    if not seen.writes:
        raise Refusal("finance_plan-read-only", to=OpenFinancePlan(seen.id))
    return seen


async def goes_on(visit: Visit, seen: PlanSeen) -> None:
    """While items are being added, what is typed after a correction is the next item."""
    if seen.writes and visit.asks(ADD, association=seen.id):
        await visit.ask_on()


async def goes_on_adding(visit: Visit, seen: PlanSeen) -> None:
    """Items are added from now on, or still are: then what was held back still waits."""
    if visit.asks(ADD, association=seen.id):
        await visit.ask_on()
    else:
        await ask_items(visit, seen)


async def ask_items(
    visit: Visit,
    seen: PlanSeen,
    *,
    table: str = "",
    lines: str = "",
    which: str = "",
    columns: str = "",
    wish: str = "",
    file: str | None = None,
) -> None:
    """Items are what is typed now; what is named here waits. A table that was sent (`file`) does so until another one
    comes."""
    file = waiting(visit, seen, "file") if file is None else file
    await visit.ask(
        ADD, association=seen.id, table=table, lines=lines, which=which, columns=columns, wish=wish, file=file
    )


def waiting(visit: Visit, seen: PlanSeen, name: str) -> str:
    """What was held back while items are added; empty when there is nothing."""
    return visit.dialog.answers.get(name, "") if visit.dialog and visit.asks(ADD, association=seen.id) else ""


def around_of(visit: Visit, seen: PlanSeen) -> Around:
    return Around(seen.plan.period, visit.house.programme.finance_words)


def item_of(seen: PlanSeen, id: str) -> FinanceItem:
    """Raises `gone`, which leads to the plan, when somebody has removed it."""
    found = seen.plan.item(id)
    if found is None:
        raise gone(OpenFinancePlan(seen.id))
    return found


async def newest_edit(visit: Visit, seen: PlanSeen) -> str:
    """The change that was just made."""
    found = await visit.uow.finance.edits(seen.id, 0, 1)
    return found[0].id if found else ""
