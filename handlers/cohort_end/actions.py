from bot.domain.privacy.cohort_end import CohortEnd, EndAudience, may_go_on
from bot.domain.privacy.erasure import still_meant
from bot.domain.screen import Screen
from bot.links.cohort_end import AskEnd, EndCohort, GoOnWithCohort, SureToEnd
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort, tell_desk
from handlers.cohort_end import screens


async def ask(link: AskEnd, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    if end := await visit.uow.cohort_ends.get(cohort.id):
        return screens.ended(cohort, end)
    return screens.ask(cohort, CohortEnd(cohort.id, visit.now), await visit.uow.associations.count(cohort.id))


async def make_sure(link: SureToEnd, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    if end := await visit.uow.cohort_ends.get(cohort.id):
        return screens.ended(cohort, end)
    told = EndAudience(
        await visit.uow.associations.count(cohort.id),
        len(await visit.uow.cohort_ends.members(cohort.id)),
        len([one for one in await visit.uow.people.coordinators(cohort.id) if one.id != visit.person.id]),
    )
    return screens.really(cohort, CohortEnd(cohort.id, visit.now), told)


async def end_cohort(link: EndCohort, visit: Visit) -> Screen:
    """Its people hear it by the tick, one after the other."""
    cohort = await own_cohort(visit, link.cohort)
    if not still_meant(link.asked, visit.now):
        return await make_sure(SureToEnd(cohort.id), visit)
    new = CohortEnd(cohort.id, visit.now, visit.person.id)
    if await visit.uow.cohort_ends.begin(new):
        await visit.note("cohort.ended", cohort.id)
        told = screens.told_desk(cohort, new, visit.person.name)
        await tell_desk(visit.uow, cohort.id, told, but=visit.person.id)
    return screens.ended(cohort, await visit.uow.cohort_ends.get(cohort.id) or new)


async def go_on(link: GoOnWithCohort, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    ends = visit.uow.cohort_ends
    end = await ends.get(cohort.id)
    if end is None:
        return screens.goes_on(cohort)
    may_go_on(end)
    if await ends.take_back(cohort.id):
        await visit.note("cohort.goes_on", cohort.id)
        for one in await ends.members(cohort.id) if end.done else []:
            visit.uow.say(one.person, screens.told_goes_on(cohort))
        await tell_desk(visit.uow, cohort.id, screens.told_desk_goes_on(cohort, visit.person.name), but=visit.person.id)
    return screens.goes_on(cohort)
