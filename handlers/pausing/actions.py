"""Each begins and ends once, however often somebody taps: it is looked at how they are."""

from msgspec.structs import replace

from bot.domain.cohorts import Association, Cohort
from bot.domain.joining.team import active, contact_of
from bot.domain.people import Person, Role
from bot.domain.screen import Screen
from bot.links.pausing import AskPause, EndPause, HearAgain, StartPause, StopUnasked
from bot.runtime.feature import Visit
from bot.runtime.scope import tell_desk
from handlers.pausing import screens


async def stop(_link: StopUnasked, visit: Visit) -> Screen:
    if Role.PERSON not in visit.roles:
        return screens.NOTHING_COMES
    if visit.person.stopped_at is None:
        await _begins(visit, replace(visit.person, stopped_at=visit.now))
    return screens.stopped(pauses=visit.person.paused_at is not None)


async def hear_again(_link: HearAgain, visit: Visit) -> Screen:
    if visit.person.stopped_at:
        await _ends(visit, replace(visit.person, stopped_at=None))
    return screens.hears_again(pauses=visit.person.paused_at is not None)


async def ask_pause(_link: AskPause, visit: Visit) -> Screen:
    if visit.person.paused_at:
        return screens.pauses(visit.person.paused_at)
    return screens.ask_pause(await _led(visit), await _desks(visit))


async def start_pause(_link: StartPause, visit: Visit) -> Screen:
    since = visit.person.paused_at
    if since is None:
        await _begins(visit, replace(visit.person, paused_at=visit.now))
        await visit.answered()
        for association, alone in await _led(visit):
            told = screens.told_desk(association, visit.person.name, alone=alone)
            await tell_desk(visit.uow, association.cohort, told, but=visit.person.id)
        for cohort, _ in await _desks(visit):
            told = screens.told_colleague(cohort, visit.person.name)
            await tell_desk(visit.uow, cohort.id, told, but=visit.person.id)
    return screens.pauses(since or visit.now)


async def end_pause(_link: EndPause, visit: Visit) -> Screen:
    since = visit.person.paused_at
    if since is None:
        return screens.back(0, stopped=visit.person.stopped_at is not None)
    await _ends(visit, replace(visit.person, paused_at=None))
    asked = await visit.uow.enquiries.own(visit.person.id, None)
    answers = sum(one.answered_at is not None and one.answered_at >= since for one in asked)
    return screens.back(answers, stopped=visit.person.stopped_at is not None)


async def _begins(visit: Visit, person: Person) -> None:
    await visit.uow.pauses.begin(person, visit.now)
    await _planned_anew(visit)


async def _ends(visit: Visit, person: Person) -> None:
    await visit.uow.pauses.save(person)
    await _planned_anew(visit)


async def _planned_anew(visit: Visit) -> None:
    """Who is reminded of what."""
    for association in await visit.uow.associations.of_member(visit.person.id):
        await visit.uow.reminders.touch(association.id)
    for cohort in await visit.uow.cohorts.of_coordinator(visit.person.id):
        await visit.uow.reminders.touch_cohort(cohort.id)


async def _led(visit: Visit) -> list[tuple[Association, bool]]:
    """Associations whose contact they are, and whether nobody else works there meanwhile."""
    found = []
    for association in await visit.uow.associations.of_member(visit.person.id):
        team = active(await visit.uow.members.team(association.id))
        contact = contact_of(team)
        if contact and contact.person == visit.person.id:
            others = [one for one in team if one.person != contact.person and one.may_write and not one.paused_at]
            found.append((association, not others))
    return found


async def _desks(visit: Visit) -> list[tuple[Cohort, bool]]:
    """Cohorts that they coordinate, and whether nobody else is there meanwhile."""
    return [
        (
            cohort,
            not [
                one
                for one in await visit.uow.people.coordinators(cohort.id)
                if one.id != visit.person.id and not one.paused_at
            ],
        )
        for cohort in await visit.uow.cohorts.of_coordinator(visit.person.id)
    ]
