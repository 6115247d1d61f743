"""What happens by itself: stages open at midnight of their day, people hear of it at nine."""

from collections.abc import Set
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.cohorts import Association, Cohort
from bot.domain.opening import due_by_date
from bot.domain.people import ZONE, Member, MemberState
from bot.domain.quiet_hours import Hours, Window
from bot.programme.public_holidays import of_land
from bot.runtime.feature import House, Tick
from bot.runtime.scope import renew_maps, stand_of, standing_of, way_through
from bot.terms import Language, MemberRole, Opens
from handlers.journey.actions.loading import STAYS_GOOD, readers, save
from handlers.journey.screens.handing_in import opened
from storage.unit_of_work import UnitOfWork


async def open_stages(uow: UnitOfWork, now: datetime, house: House) -> int:
    """How many it opened. Associations that sit out the round wait until they are back."""
    found = 0
    for cohort in await uow.cohorts.all():
        due = {stage for stage, at in (await _moments(uow, cohort)).items() if at <= now}
        if due:
            found += await _open_due(uow, now, house, cohort, due)
    return found


async def _open_due(uow: UnitOfWork, now: datetime, house: House, cohort: Cohort, due: Set[str]) -> int:
    way, found = await way_through(uow, house.programme, cohort), 0
    for stage in (one for one in way.ids if one in due):
        for association in await uow.desk.behind(way, cohort.id, stage):
            found += await _open(uow, now, house, cohort, association)
    return found


async def next_opening(uow: UnitOfWork, now: datetime) -> datetime | None:
    moments = [at for cohort in await uow.cohorts.all() for at in (await _moments(uow, cohort)).values()]
    return min((at for at in moments if at > now), default=None)


async def _moments(uow: UnitOfWork, cohort: Cohort) -> dict[str, datetime]:
    """Midnights of the days on which stages open, by stage."""
    plans = await uow.cohorts.plans(cohort.id)
    return {
        stage: datetime.combine(plan.opens_on, time(), ZoneInfo(ZONE))
        for stage, plan in plans.items()
        if plan.opens is Opens.DATE and plan.opens_on
    }


async def _open(uow: UnitOfWork, now: datetime, house: House, cohort: Cohort, association: Association) -> int:
    way = await way_through(uow, house.programme, cohort)
    change = due_by_date(await stand_of(uow, association, cohort, way), now)
    if not change.opened:
        return 0
    here = await standing_of(uow, house.programme, association, nobody(association, now), Language.GERMAN)
    after = await save(uow, here, change)
    await renew_maps(uow, after.id)
    # Once for ever, however often the tick comes by, and when it suits.
    for stage in change.opened:
        for person, seen in await readers(uow, after):
            window = Window(Hours(), of_land(after.association.land), person.zone)
            uow.say(
                person.id,
                opened(seen, after.way.stage(stage)),
                key=f"opened-{after.id}-{stage}-{person.id}",
                not_before=window.next(now),
                valid_until=now + STAYS_GOOD,
            )
    return len(change.opened)


def nobody(association: Association, now: datetime) -> Member:
    """For looking at a way through nobody's eyes; each reader gets their own."""
    return Member(association.id, "", MemberRole.READER, MemberState.LEFT, now)


ALL = (Tick("journey.by-date", timedelta(minutes=1), open_stages, next_opening),)
