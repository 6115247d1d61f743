"""One question after the other; nothing is stored, the answers travel in the buttons."""

from bot.domain import fitcheck
from bot.domain.errors import Refusal, gone
from bot.domain.people import Role
from bot.domain.screen import Screen
from bot.links.fitcheck import FitCheck, FitRest, FitTalk
from bot.links.welcome import TellAbout
from bot.runtime import scope
from bot.runtime.feature import Visit
from bot.terms import About
from handlers.fitcheck import screens


async def go_on(link: FitCheck, visit: Visit) -> Screen:
    """A button from a time with other questions begins anew."""
    answers, call = link.answers if fitcheck.known(link.answers) else "", visit.house.programme.call
    if fitcheck.next_point(answers):
        return screens.question(answers, call, visit.language)
    return screens.result(answers, call, member=Role.MEMBER in visit.roles)


async def rest(link: FitRest, visit: Visit) -> Screen:
    if fitcheck.next_point(link.answers):
        raise gone()
    return screens.rest(link.answers, visit.house.programme.call)


async def talk(link: FitTalk, visit: Visit) -> Screen:
    """A second tap says nothing twice: the same result of the same association is one message."""
    association, _ = await scope.own_association(visit)
    if fitcheck.next_point(link.answers):
        raise gone()
    told, key = screens.request(link.answers, visit.person.name, association.name), f"{association.id}:{link.answers}"
    if not await scope.tell_desk(visit.uow, association.cohort, told, f"fitcheck-talk:{key}"):
        raise Refusal("fitcheck-nobody", to=TellAbout(About.WHOM))
    return screens.told(link.answers)
