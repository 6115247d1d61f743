"""One question after the other; nothing is stored, the answers travel in the buttons."""

from bot.domain import fitcheck
from bot.domain.cohorts import Association
from bot.domain.errors import Refusal, gone
from bot.domain.people import Role
from bot.domain.screen import Screen
from bot.links import About, FitCheck, FitRest, FitTalk, TellAbout
from bot.runtime.feature import Visit
from handlers.fitcheck import screens


async def begin(visit: Visit) -> Screen:
    return _next("", visit)


async def go_on(link: FitCheck, visit: Visit) -> Screen:
    """A button from a time with other questions begins anew."""
    return _next(link.answers if fitcheck.known(link.answers) else "", visit)


async def rest(link: FitRest, visit: Visit) -> Screen:
    if fitcheck.next_point(link.answers):
        raise gone()
    return screens.rest(link.answers, visit.house.programme.call)


def _next(answers: str, visit: Visit) -> Screen:
    call = visit.house.programme.call
    if fitcheck.next_point(answers):
        return screens.question(answers, call, visit.language)
    return screens.result(answers, call, member=Role.MEMBER in visit.roles)


async def talk(link: FitTalk, visit: Visit) -> Screen:
    """A second tap says nothing twice: the same result of the same association is one message."""
    association = await _association(visit)
    if fitcheck.next_point(link.answers):
        raise gone()
    coordinators = await visit.uow.people.coordinators(association.cohort)
    if not coordinators:
        raise Refusal("fitcheck-nobody", to=TellAbout(About.WHOM))
    told = screens.request(link.answers, visit.person.name, association.name)
    for coordinator in coordinators:
        visit.uow.say(coordinator.id, told, f"fitcheck-talk:{association.id}:{link.answers}:{coordinator.id}")
    return screens.told(link.answers)


async def _association(visit: Visit) -> Association:
    """The one that they look at, or their first."""
    own = await visit.uow.associations.of_member(visit.person.id)
    if not own:
        raise gone()
    return next((association for association in own if association.id == visit.person.association), own[0])
