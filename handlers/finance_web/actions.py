from contextlib import suppress

from msgspec.structs import replace

from bot.domain.announcements.form import by_name
from bot.domain.cohorts import Association
from bot.domain.errors import Refusal
from bot.domain.finance.cells import merged
from bot.domain.finance.form import PERIOD, PlanForm, RowForm, merged_period, plan_form
from bot.domain.finance.page import PlanPage, PlanRight, new_rows
from bot.domain.finance.plan import FinancePeriod
from bot.domain.people import Channel
from bot.domain.screen import Screen
from bot.domain.worksheet import check_writer
from bot.links.finance_web import FillFinancePlan, ShowFinancePage
from bot.runtime import scope
from bot.runtime.feature import Visit
from bot.runtime.shared import finance_edits
from bot.runtime.shared.readers import seen_association
from handlers.finance_web import screens


async def show(link: ShowFinancePage, visit: Visit) -> Screen:
    association, member = await seen_association(visit, link.association)
    writes = member is not None and member.may_write
    in_browser = visit.address.channel is Channel.WEB
    return screens.way(association, visit.house.web_url, in_browser=in_browser, writes=writes)


async def fill(link: FillFinancePlan, visit: Visit) -> Screen | None:
    """The page has told what was wrong with it, and shows what became of it: in the chat nothing is said."""
    if visit.form is None:
        return await show(ShowFinancePage(link.association), visit)
    association, member = await scope.own_association(visit, link.association)
    check_writer(member)
    form = plan_form(by_name(visit.form.fields))
    plan = await finance_edits.plan_of(visit.uow, association)
    if form.period or form.confirm == PERIOD:
        await _set_period(visit, association, plan.period, form)
    for row, typed in form.rows.items():
        await _type(visit, association, plan.period, row, typed)
    await _press(visit, association, form)
    page = PlanPage(association, plan, PlanRight.WRITES, words=visit.house.programme.finance_words)
    for heading, text in form.new.items():
        with suppress(Refusal):  # no room: none is added
            await finance_edits.add(visit, association, new_rows(page, heading, text).items)
    return None


async def _set_period(visit: Visit, association: Association, period: FinancePeriod, form: PlanForm) -> None:
    said = merged_period(period, form.period).period if form.period else period
    if said != period or form.confirm == PERIOD:
        await finance_edits.set_period(visit, association, said)


async def _type(visit: Visit, association: Association, period: FinancePeriod, row: str, typed: RowForm) -> None:
    with suppress(Refusal):  # somebody took it out
        await finance_edits.change(
            visit, association, row, lambda item: merged(item, period, typed.saw, typed.wants).item
        )


async def _press(visit: Visit, association: Association, form: PlanForm) -> None:
    """What is gone, or was changed since, stays as it is."""
    with suppress(Refusal):
        if form.confirm and form.confirm != PERIOD:
            await finance_edits.change(visit, association, form.confirm, lambda item: replace(item, sure=True))
        if form.out:
            await finance_edits.remove(visit, association, form.out)
        if form.back:
            await finance_edits.undo(visit, association, form.back)
