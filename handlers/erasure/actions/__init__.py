from functools import partial

from bot.documents.makers import own_files, packed_files
from bot.domain.privacy.erasure import Leaving, still_meant
from bot.domain.privacy.own_data import OwnData, beside_this_visit, titles_of
from bot.domain.screen import Screen
from bot.domain.way import today
from bot.links.erasure import AskErasure, ChooseLeftWork, EraseMe, KeepMe, MyData, TakeData
from bot.runtime.feature import MakeFile, Visit
from handlers.erasure import screens
from handlers.erasure.actions.parting import concerned, part


async def my_data(_link: MyData, visit: Visit) -> Screen:
    return screens.overview(await _found(visit), visit.language)


async def take(_link: TakeData, visit: Visit) -> Screen:
    """Made outside of the transaction: with files of theirs it takes long."""
    if visit.made is None:
        titles = titles_of(visit.house.programme, visit.language)
        raise MakeFile(partial(packed_files, await _found(visit), visit.language, visit.now, titles))
    return screens.files(own_files(visit.made), today(visit.now))


async def ask(_link: AskErasure, visit: Visit) -> Screen:
    if await _unknown(visit):
        return screens.NOTHING
    return screens.explained(await _leaving(visit), visit.address.channel)


async def choose(link: ChooseLeftWork, visit: Visit) -> Screen:
    """The second step: the last question, below which the yes does not stand where it was pressed before."""
    return screens.really(await _leaving(visit), link.work, visit.now)


async def erase_me(link: EraseMe, visit: Visit) -> Screen:
    """Whoever says yes long after the question, or twice, is told what is so now."""
    if await _unknown(visit):
        return screens.NOTHING
    leaving = await _leaving(visit)
    if not still_meant(link.asked, visit.now) or len(leaving.alone) != link.alone:
        return screens.explained(leaving, visit.address.channel)
    if visit.known is None:
        await _keep_address(visit)
    await part(visit.uow, visit.owner, leaving, link.work, visit.now)
    return screens.done(visit.address.channel)


async def keep_me(_link: KeepMe, visit: Visit) -> Screen:
    """The time begins anew, also for whoever was not warned yet."""
    if visit.known is None:
        return screens.NOTHING
    await visit.uow.idle_people.unnotice("without_role", visit.known.id)
    return screens.KEPT


async def _unknown(visit: Visit) -> bool:
    return visit.known is None and not await _found(visit)


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
    return await concerned(visit.uow, visit.known.id) if visit.known else Leaving()
