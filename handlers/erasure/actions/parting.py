"""Somebody and what was theirs go: who else it concerns, and what those are told."""

from datetime import datetime

from bot.domain.privacy.erasure import Leaving
from bot.runtime import scope
from bot.runtime.shared.erasing import erase
from bot.terms.rights import LeftWork
from handlers.erasure import screens
from storage.unit_of_work import UnitOfWork


async def concerned(uow: UnitOfWork, person: str) -> Leaving:
    """`person`: an id."""
    own = await uow.associations.of_member(person)
    alone = tuple([one for one in own if len(await uow.members.team(one.id)) < 2])
    cohorts = await uow.cohorts.of_coordinator(person)
    desks = tuple([one.title for one in cohorts if len(await uow.people.coordinators(one.id)) < 2])
    talks = len(await uow.talks.of_person(person))
    return Leaving(tuple(one for one in own if one not in alone), alone, desks, talks)


async def part(uow: UnitOfWork, owner: str, leaving: Leaving, work: LeftWork, now: datetime) -> None:
    """`owner`: a person, or the address of somebody unknown."""
    gone = [one.id for one in leaving.alone] if work is LeftWork.GOES else []
    erased = await erase(uow, owner, now, gone)
    await _tell(uow, leaving, work)
    for exporter in erased.exporters:
        uow.say(exporter, screens.EXPORTS)


async def _tell(uow: UnitOfWork, leaving: Leaving, work: LeftWork) -> None:
    """Without a name: there is none any more."""
    for one in leaving.shared:
        for mate, _ in await scope.team(uow, one.id):
            uow.say(mate.person, screens.mate_gone(one))
    for one in leaving.alone:
        await scope.tell_desk(uow, one.cohort, screens.last_gone(one, work))
