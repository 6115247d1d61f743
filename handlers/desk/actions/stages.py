"""The stages of a whole cohort: open one for all, how each opens, in which order."""

from msgspec.structs import replace

from bot.domain.cohorts import Cohort, StagePlan
from bot.domain.dates import day_of, parse_day
from bot.domain.errors import Refusal
from bot.domain.screen import Screen
from bot.domain.spread import shifted, spread, untouched
from bot.domain.way import today
from bot.links import desk as links
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort, stand_of
from bot.terms import Opens
from handlers.desk.actions.loading import own_way, refresh_boards, way_through
from handlers.desk.actions.moving import move_stage
from handlers.desk.screens import parts
from handlers.desk.screens import stages as screens

DAY = "desk.opening_day"
ALL = 1_000_000
"""More than any cohort has."""


async def overview(link: links.CohortStages, visit: Visit) -> Screen:
    cohort, way = await own_way(visit, link.cohort)
    return screens.overview(cohort, spread(way, await visit.uow.desk.spread(cohort.id)))


async def ask_all(link: links.OpenForAll, visit: Visit) -> Screen:
    """Count and names first."""
    cohort, way = await own_way(visit, link.cohort)
    stage = way.stage(link.stage).id
    named = await visit.uow.desk.locked(way, cohort.id, stage, screens.NAMED)
    count = next(one.locked for one in spread(way, await visit.uow.desk.spread(cohort.id)) if one.stage == stage)
    return screens.ask_all(cohort, way, stage, named, count, visit.language)


async def open_all(link: links.OpenForAllNow, visit: Visit) -> Screen:
    cohort, way = await own_way(visit, link.cohort)
    stage = way.stage(link.stage).id
    locked = await visit.uow.desk.locked(way, cohort.id, stage, ALL)
    for one in locked:
        await move_stage(visit, await stand_of(visit.uow, one, cohort, way), stage, "")
    if locked:
        await refresh_boards(visit, cohort)
    return screens.opened_all(cohort, way, stage, locked, visit.language)


async def plans(link: links.StagePlans, visit: Visit) -> Screen:
    cohort, way = await own_way(visit, link.cohort)
    return screens.plans(cohort, way, visit.language)


async def plan(link: links.PlanStage, visit: Visit) -> Screen:
    return await _plan(visit, await own_cohort(visit, link.cohort), link.stage)


async def set_way(link: links.SetWay, visit: Visit) -> Screen:
    """A date is asked for first; the other ways hold at once."""
    cohort, way = await own_way(visit, link.cohort)
    stage = way.stage(link.stage)
    if link.way is Opens.DATE:
        await visit.ask(DAY, cohort=cohort.id, stage=stage.id)
        return screens.ask_day(cohort, way, stage, visit.language)
    if stage.opens is not link.way:
        await _save(visit, StagePlan(cohort.id, stage.id, link.way))
    return await _plan(visit, cohort, stage.id)


async def day_typed(visit: Visit) -> Screen:
    cohort, way = await own_way(visit, visit.asked("cohort"))
    stage = way.stage(visit.asked("stage")).id
    day = parse_day(visit.text, today(visit.now))
    if day is None:
        return parts.unreadable_day(links.PlanStage(cohort.id, stage))
    if day < today(visit.now):
        return parts.past_day(day, links.PlanStage(cohort.id, stage))
    return screens.confirm_day(cohort, stage, day)


async def set_day(link: links.SetOpeningDay, visit: Visit) -> Screen:
    cohort, way = await own_way(visit, link.cohort)
    day = day_of(link.day)
    if way.day(way.stage(link.stage).id) != day:
        if day < today(visit.now):
            raise Refusal("desk-day-over", to=links.PlanStage(cohort.id, link.stage), day=day)
        await _save(visit, StagePlan(cohort.id, link.stage, Opens.DATE, day))
        await visit.answered()
    return await _plan(visit, cohort, link.stage)


async def shift(link: links.ShiftStage, visit: Visit) -> Screen:
    cohort, way = await own_way(visit, link.cohort)
    free = untouched(way, await visit.uow.desk.spread(cohort.id))
    order = shifted(way, way.stage(link.stage).id, link.to, free)
    if order != way.ids:
        cohort = replace(cohort, order=order)
        await visit.uow.cohorts.save(cohort)
        await visit.note("order", cohort.id, " ".join(order))
    return await _plan(visit, cohort, link.stage)


async def _plan(visit: Visit, cohort: Cohort, stage: str) -> Screen:
    way = await way_through(visit, cohort)
    free = untouched(way, await visit.uow.desk.spread(cohort.id))
    return screens.plan(cohort, way, way.stage(stage), free, visit.language)


async def _save(visit: Visit, plan: StagePlan) -> None:
    await visit.uow.cohorts.save_plan(plan)
    await visit.note(f"plan-{plan.opens}", plan.cohort, f"{plan.stage} {plan.opens_on or ''}".strip())
