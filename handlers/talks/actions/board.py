"""Which talks there are, and how each stands."""

from bot.domain.screen import Screen
from bot.domain.talks import screens as shared
from bot.links.talks import MyTalks, OpenTalk, TalkMenu, WriteInTalk
from bot.runtime.feature import Visit
from bot.runtime.scope import own_talk
from handlers.talks import screens
from handlers.talks.actions.relaying import is_closed, quoted, rests
from handlers.talks.dialog import ask


async def mine(_link: MyTalks, visit: Visit) -> Screen:
    return shared.mine(await visit.talks())


async def show(link: OpenTalk, visit: Visit) -> Screen:
    talk, side = await own_talk(visit, link.talk)
    return shared.card(visit.sees(talk), rests=await rests(visit.uow, talk, side.other))


async def menu(link: TalkMenu, visit: Visit) -> Screen:
    return shared.menu(*await own_talk(visit, link.talk), link.line)


async def write(link: WriteInTalk, visit: Visit) -> Screen:
    talk, side = await own_talk(visit, link.talk)
    if is_closed(talk):
        return screens.closed(talk, side)
    if await rests(visit.uow, talk, side.other):
        return screens.pauses(talk, side)
    await ask(visit, talk, link.line)
    return screens.write(talk, side, await quoted(visit.uow, talk, link.line or None))
