"""From when to when the project runs."""

from datetime import date

from bot.domain.errors import Refusal
from bot.domain.finance.period import POSSIBLE_YEARS, is_vague, read_period
from bot.domain.finance.plan import LONGEST_PERIOD, MONTHS, FinancePeriod
from bot.domain.screen import Say, Screen
from bot.domain.unasked import among_items
from bot.links.finance_plan import AskFinancePeriod, SetFinancePeriod
from bot.runtime.feature import Visit
from bot.runtime.shared import finance_edits
from bot.runtime.shared.finance_looks import sounds_like_items
from handlers.finance_plan.actions.loading import arrive, arrive_to_write, newest_edit
from handlers.finance_plan.screens import period as screens
from handlers.finance_plan.screens.seen import PlanSeen

PERIOD = "finance_plan.period"


async def ask(link: AskFinancePeriod, visit: Visit) -> Screen:
    seen = await arrive_to_write(visit, link.association)
    await visit.ask(PERIOD, association=seen.id)
    return screens.ask(seen, visit.house.programme.call.most_months)


async def choose(link: SetFinancePeriod, visit: Visit) -> Screen:
    seen = await arrive_to_write(visit, link.association)
    year, month = divmod(link.start, 100)
    if not (1 <= month <= MONTHS and year in POSSIBLE_YEARS and 1 <= link.months <= LONGEST_PERIOD):
        return screens.ask(seen, visit.house.programme.call.most_months)
    return await _set(visit, seen, FinancePeriod(date(year, month, 1), link.months))


async def typed(visit: Visit) -> Screen:
    seen = await arrive_to_write(visit, visit.asked("association"))
    found = read_period(visit.text, seen.plan.period)
    if found is None and not visit.filed and await sounds_like_items(visit, seen.association, visit.text):
        return await visit.ask_where(among_items(seen.id), Say("finance_plan-period-items"), to_open=False)
    if found is None and is_vague(visit.text):
        raise Refusal("finance_plan-period-vague", to=AskFinancePeriod(seen.id), year=str(seen.plan.period.begins.year))
    if found is None:
        raise Refusal("finance_plan-period-unclear", to=AskFinancePeriod(seen.id), most=LONGEST_PERIOD)
    return await _set(visit, seen, found)


async def _set(visit: Visit, seen: PlanSeen, period: FinancePeriod) -> Screen:
    await finance_edits.set_period(visit, seen.association, period)
    after = await arrive(visit, seen.id)
    await visit.ask(PERIOD, association=seen.id)
    edit = "" if after.plan.period == seen.plan.period else await newest_edit(visit, seen)
    return screens.changed(after, edit, first=seen.plan.period.assumed, most=visit.house.programme.call.most_months)
