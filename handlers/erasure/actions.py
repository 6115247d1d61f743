from functools import partial

from bot.documents.makers import own_files, packed_files
from bot.domain.erasure import Leaving, still_meant
from bot.domain.own_data import OwnData, beside_this_visit
from bot.domain.screen import Screen
from bot.domain.way import today
from bot.links.erasure import AskErasure, ChooseLeftWork, EraseMe, KeepMe, MyData, TakeData
from bot.runtime import scope
from bot.runtime.erasing import erase
from bot.runtime.feature import MakeFile, Visit
from bot.terms.rights import LeftWork
from handlers.erasure import screens


async def my_data(_link: MyData, visit: Visit) -> Screen:
    return screens.overview(await _found(visit), visit.language)


async def take(_link: TakeData, visit: Visit) -> Screen:
    """Made outside of the transaction: with files of theirs it takes long."""
    if visit.made is None:
        raise MakeFile(partial(packed_files, await _found(visit), visit.language, visit.now))
    return screens.files(own_files(visit.made), today(visit.now))


async def ask(_link: AskErasure, visit: Visit) -> Screen:
    if not await _found(visit):
        return screens.NOTHING
    return screens.explained(await _leaving(visit), visit.address.channel)


async def choose(link: ChooseLeftWork, visit: Visit) -> Screen:
    """The second step: the last question, below which the yes does not stand where it was pressed before."""
    return screens.really(await _leaving(visit), link.work, visit.now)


async def erase_me(link: EraseMe, visit: Visit) -> Screen:
    """Whoever says yes long after the question, or twice, is told what is so now."""
    if not await _found(visit):
        return screens.NOTHING
    leaving = await _leaving(visit)
    if not still_meant(link.asked, visit.now):
        return screens.explained(leaving, visit.address.channel)
    if visit.known is None:
        await _keep_address(visit)
    gone = [one.id for one in leaving.alone] if link.work is LeftWork.GOES else []
    erased = await erase(visit.uow, visit.owner, visit.now, gone)
    await _tell(visit, leaving, link.work)
    for exporter in erased.exporters:
        visit.uow.say(exporter, screens.EXPORTS)
    return screens.done(visit.address.channel)


async def keep_me(_link: KeepMe, visit: Visit) -> Screen:
    """The time begins anew, also for whoever was not warned yet."""
    if visit.known is None:
        return screens.NOTHING
    await visit.uow.idle_people.unnotice("without_role", visit.known.id)
    return screens.KEPT


async def _tell(visit: Visit, leaving: Leaving, work: LeftWork) -> None:
    """Without a name: there is none any more."""
    for one in leaving.shared:
        for mate, _ in await scope.team(visit.uow, one.id):
            visit.uow.say(mate.person, screens.mate_gone(one))
    for one in leaving.alone:
        await scope.tell_desk(visit.uow, one.cohort, screens.last_gone(one, work))


async def _found(visit: Visit) -> OwnData:
    """Of somebody unknown the address is kept only as long as one looks: what is theirs is found by it."""
    kept = await visit.uow.people.address(visit.address.channel, visit.address.external)
    if kept:
        return await visit.uow.own_data.everything(visit.owner)
    await _keep_address(visit)
    found = await visit.uow.own_data.everything(visit.owner)
    await visit.uow.people.drop_address(visit.address)
    return beside_this_visit(found)


async def _keep_address(visit: Visit) -> None:
    await visit.uow.people.save_address(visit.address)


async def _leaving(visit: Visit) -> Leaving:
    if visit.known is None:
        return Leaving()
    uow, id = visit.uow, visit.known.id
    own = await uow.associations.of_member(id)
    alone = tuple([one for one in own if len(await uow.members.team(one.id)) < 2])
    cohorts = await uow.cohorts.of_coordinator(id)
    desks = tuple([one.title for one in cohorts if len(await uow.people.coordinators(one.id)) < 2])
    return Leaving(tuple(one for one in own if one not in alone), alone, desks, len(await visit.talks()))
