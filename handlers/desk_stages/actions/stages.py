"""The stages of a whole cohort: open one for all, how each opens, in which order."""

from datetime import datetime

from msgspec.structs import replace

from bot.domain.cohorts import Cohort, StagePlan
from bot.domain.desk.screens import past_day, unreadable_day
from bot.domain.desk.spread import shifted, spread, untouched
from bot.domain.errors import Refusal
from bot.domain.opening import StageOpening
from bot.domain.screen import Screen
from bot.domain.typed_dates.forms import day_of, parse_day
from bot.domain.way import Way, today
from bot.links import desk_stages as links
from bot.runtime import scope
from bot.runtime.feature import House, Visit
from bot.runtime.scope import own_cohort
from bot.runtime.shared.desk import refresh_boards
from bot.terms import Opens
from handlers.desk_stages.actions.moving import open_for
from handlers.desk_stages.screens import stages as screens
from storage.unit_of_work import UnitOfWork

DAY = "desk_stages.opening_day"
AT_ONCE = 30
"""Associations for which a stage is opened in the transaction of the tap."""
A_PART = 5
"""Associations of one transaction afterwards."""


async def overview(link: links.CohortStages, visit: Visit) -> Screen:
    cohort, way = await _own_way(visit, link.cohort)
    return screens.overview(cohort, spread(way, await visit.uow.desk.spread(cohort.id)))


async def ask_all(link: links.OpenForAll, visit: Visit) -> Screen:
    """Count and names first."""
    cohort, way = await _own_way(visit, link.cohort)
    stage = way.stage(link.stage).id
    named = await visit.uow.desk.locked(way, cohort.id, stage, screens.NAMED)
    count = await _count_locked(visit, cohort, way, stage)
    return screens.ask_all(cohort, way, stage, named, count, visit.language)


async def open_all(link: links.OpenForAllNow, visit: Visit) -> Screen:
    """A few at once. Very many one after the other, by a tick: nobody waits for all of them."""
    cohort, way = await _own_way(visit, link.cohort)
    stage = way.stage(link.stage).id
    locked = await visit.uow.desk.locked(way, cohort.id, stage, AT_ONCE + 1)
    if len(locked) > AT_ONCE:
        await visit.uow.desk.open_for_all(StageOpening(cohort.id, stage, visit.person.id, visit.now))
        return screens.opening_all(cohort, way, stage, await _count_locked(visit, cohort, way, stage), visit.language)
    await open_for(visit.uow, visit.person, locked, cohort, way, stage, visit.now)
    if locked:
        await refresh_boards(visit.uow, cohort, visit.now)
    return screens.opened_all(cohort, way, stage, locked, visit.language)


async def open_on(uow: UnitOfWork, now: datetime, house: House) -> int:
    """The next few of a big cohort. Where it has come to is saved together with what was opened."""
    found = await uow.desk.opening()
    by, cohort = (await uow.people.get(found.person), await uow.cohorts.get(found.cohort)) if found else (None, None)
    if found is None or by is None or cohort is None:
        return 0
    way = await scope.way_through(uow, house.programme, cohort)
    part = await uow.desk.next_locked(way, found, A_PART) if found.stage in way.ids else []
    await open_for(uow, by, part, cohort, way, found.stage, now)
    if part:
        await uow.desk.opened(cohort.id, found.stage, part[-1].id)
    else:
        await uow.desk.opened_all(cohort.id, found.stage)
        await refresh_boards(uow, cohort, now)
    return max(len(part), 1)


async def _count_locked(visit: Visit, cohort: Cohort, way: Way, stage: str) -> int:
    counts = spread(way, await visit.uow.desk.spread(cohort.id))
    return next(one.locked for one in counts if one.stage == stage)


async def plans(link: links.StagePlans, visit: Visit) -> Screen:
    cohort, way = await _own_way(visit, link.cohort)
    return screens.plans(cohort, way, visit.language)


async def plan(link: links.PlanStage, visit: Visit) -> Screen:
    return await _plan(visit, await own_cohort(visit, link.cohort), link.stage)


async def set_way(link: links.SetWay, visit: Visit) -> Screen:
    """A date is asked for first; the other ways hold at once."""
    cohort, way = await _own_way(visit, link.cohort)
    stage = way.stage(link.stage)
    if link.way is Opens.DATE:
        await visit.ask(DAY, cohort=cohort.id, stage=stage.id)
        return screens.ask_day(cohort, way, stage, visit.language)
    if stage.opens is not link.way:
        await _save(visit, StagePlan(cohort.id, stage.id, link.way))
    return await _plan(visit, cohort, stage.id)


async def day_typed(visit: Visit) -> Screen:
    cohort, way = await _own_way(visit, visit.asked("cohort"))
    stage = way.stage(visit.asked("stage")).id
    day = parse_day(visit.text, today(visit.now))
    if day is None:
        return unreadable_day(links.PlanStage(cohort.id, stage))
    if day < today(visit.now):
        return past_day(day, links.PlanStage(cohort.id, stage))
    return screens.confirm_day(cohort, stage, day)


async def set_day(link: links.SetOpeningDay, visit: Visit) -> Screen:
    cohort, way = await _own_way(visit, link.cohort)
    day = day_of(link.day)
    if way.day(way.stage(link.stage).id) != day:
        if day < today(visit.now):
            raise Refusal("common-day-over", to=links.PlanStage(cohort.id, link.stage), day=day)
        await _save(visit, StagePlan(cohort.id, link.stage, Opens.DATE, day))
        await visit.answered()
    return await _plan(visit, cohort, link.stage)


async def shift(link: links.ShiftStage, visit: Visit) -> Screen:
    cohort, way = await _own_way(visit, link.cohort)
    free = untouched(way, await visit.uow.desk.spread(cohort.id))
    order = shifted(way, way.stage(link.stage).id, link.to, free)
    if order != way.ids:
        cohort = replace(cohort, order=order)
        await visit.uow.cohorts.save(cohort)
        await visit.note("order", cohort.id, " ".join(order))
    return await _plan(visit, cohort, link.stage)


async def _plan(visit: Visit, cohort: Cohort, stage: str) -> Screen:
    way = await scope.way_through(visit.uow, visit.house.programme, cohort)
    free = untouched(way, await visit.uow.desk.spread(cohort.id))
    return screens.plan(cohort, way, way.stage(stage), free, visit.language)


async def _save(visit: Visit, plan: StagePlan) -> None:
    await visit.uow.cohorts.save_plan(plan)
    await visit.note(f"plan-{plan.opens}", plan.cohort, f"{plan.stage} {plan.opens_on or ''}".strip())


async def _own_way(visit: Visit, cohort: str) -> tuple[Cohort, Way]:
    found = await own_cohort(visit, cohort)
    return found, await scope.way_through(visit.uow, visit.house.programme, found)
