"""Looking at one's own doors, and closing them."""

from bot.domain.errors import gone
from bot.domain.people import Address, Channel, Role
from bot.domain.screen import Screen
from bot.domain.sessions.own_doors import OwnDoors, own_doors
from bot.links import sessions as links
from bot.runtime.feature import Visit
from bot.runtime.shared.sign_outs import part_from_chat, sign_out, sign_out_all
from handlers.sessions import screens

HERE = links.OwnSessions()


async def show(_link: links.OwnSessions, visit: Visit) -> Screen:
    return screens.listed(await _doors(visit) if visit.known else OwnDoors((), ()), visit.now)


async def ask_browser(link: links.AskBrowser, visit: Visit) -> Screen:
    """Only where one is just now, or comes in no other way; elsewhere one tap is enough."""
    doors = await _doors(visit)
    one = next((one for one in doors.browsers if one.id == link.session), None)
    if one is None:
        raise gone(HERE)
    if one == doors.here or doors.is_last(one):
        return screens.ask_browser(doors, one)
    return await end_browser(links.EndBrowser(link.session), visit)


async def end_browser(link: links.EndBrowser, visit: Visit) -> Screen:
    one = next((one for one in (await _doors(visit)).browsers if one.id == link.session), None)
    if one is None or not await sign_out(visit.uow, visit.person, one.id, visit.now):
        raise gone(HERE)
    return screens.ended(one)


async def ask_everywhere(_link: links.AskEverywhere, visit: Visit) -> Screen:
    doors = await _doors(visit)
    return screens.ask_everywhere(doors) if doors.browsers else screens.listed(doors, visit.now)


async def end_others(_link: links.EndOthers, visit: Visit) -> Screen:
    await sign_out_all(visit.uow, visit.person, but=visit.browser)
    return screens.OTHERS_ENDED if visit.browser else screens.everywhere_ended(feed=False)


async def end_everywhere(link: links.EndEverywhere, visit: Visit) -> Screen:
    await sign_out_all(visit.uow, visit.person)
    if link.feed:
        await visit.uow.feeds.drop(visit.person.id)
    return screens.everywhere_ended(feed=bool(link.feed))


async def ask_chat(link: links.AskChat, visit: Visit) -> Screen:
    doors = await _doors(visit)
    chat = _chat(doors, link.address)
    return screens.ask_chat(chat, here=chat.id == doors.chat) if doors.open_without(chat) else screens.LAST_CHAT


async def end_chat(link: links.EndChat, visit: Visit) -> Screen:
    doors = await _doors(visit)
    chat = _chat(doors, link.address)
    if not doors.open_without(chat):
        return screens.LAST_CHAT
    await part_from_chat(visit.uow, visit.person, chat, visit.now)
    if chat.id == doors.chat:
        return screens.PARTED
    visit.uow.say_last(chat, screens.PARTED)
    return screens.CHAT_ENDED


def _chat(doors: OwnDoors, id: str) -> Address:
    found = next((one for one in doors.chats if one.id == id), None)
    if found is None:
        raise gone(HERE)
    return found


async def _doors(visit: Visit) -> OwnDoors:
    uow, id = visit.uow, visit.person.id
    return own_doors(
        await uow.web.browsers(id, visit.now),
        await uow.people.addresses(id),
        visit.address,
        visit.browser if visit.address.channel is Channel.WEB else "",
        feed=await uow.feeds.since(id) is not None,
        desk=Role.OBSERVER in visit.roles,
    )
