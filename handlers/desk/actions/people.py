"""The people of an association: who waits for a yes, and a new way in for whoever has lost theirs."""

from bot.domain.desk.desk import Mate
from bot.domain.errors import Refusal, there
from bot.domain.people import Channel, Person, Role
from bot.domain.screen import Screen
from bot.domain.sessions.links import PERSONAL_LINK_LASTS, telegram_address, web_address
from bot.domain.stand import Stand
from bot.links.desk import AskDoorLink, DeskPeople, DeskPerson, MakeDoorLink
from bot.runtime.feature import Visit
from bot.runtime.scope import own_stand
from bot.runtime.shared.personal_links import check_opens_own
from bot.runtime.shared.sign_outs import reach_on_telegram, sign_out_all
from handlers.desk.actions.board import mate_of
from handlers.desk.screens import people as screens


async def everybody(link: DeskPeople, visit: Visit) -> Screen:
    stand = await own_stand(visit, link.association)
    members = await visit.uow.members.with_waiting(stand.association.id)
    return screens.everybody(stand, [await mate_of(visit, member) for member in members])


async def somebody(link: DeskPerson, visit: Visit) -> Screen:
    stand, mate = await _theirs(visit, link.association, link.person)
    return screens.somebody(stand, mate)


async def ask_link(link: AskDoorLink, visit: Visit) -> Screen:
    stand, mate = await _theirs(visit, link.association, link.person)
    await _check(visit, stand, mate)
    return screens.ask_link(stand, mate)


async def make_link(link: MakeDoorLink, visit: Visit) -> Screen:
    """The newest link counts. What somebody has stays theirs; only who is signed in may change."""
    stand, mate = await _theirs(visit, link.association, link.person)
    person = await _check(visit, stand, mate)
    if link.out:
        await sign_out_all(visit.uow, person)
    await visit.uow.web.drop_links_of(person.id)
    address, until = await _door(visit, person), visit.now + PERSONAL_LINK_LASTS
    await visit.note("door-link-out" if link.out else "door-link", stand.association.id, person.id)
    await reach_on_telegram(visit.uow, person)
    told = screens.told(out=bool(link.out))
    visit.uow.say(person.id, told, key=f"door-link:{person.id}:{visit.now:%Y%m%d%H%M%S}", wanted=True)
    return screens.made(stand, mate, address, until)


async def _door(visit: Visit, person: Person) -> str:
    """The browser is the door that a new device opens by itself; without it, Telegram."""
    token, web = visit.uow.new_secret(), visit.house.web_url
    channel = Channel.WEB if web else Channel.TELEGRAM
    await visit.uow.web.save_link(token, person.id, channel, visit.now + PERSONAL_LINK_LASTS)
    return web_address(web, token) if web else telegram_address(visit.house.bot_name, token)


async def _theirs(visit: Visit, association: str, person: str) -> tuple[Stand, Mate]:
    stand = await own_stand(visit, association)
    members = await visit.uow.members.with_waiting(stand.association.id)
    member = there(next((one for one in members if one.person == person), None))
    return stand, await mate_of(visit, member)


async def _check(visit: Visit, stand: Stand, mate: Mate) -> Person:
    """Nobody becomes a colleague in this way."""
    person = there(await visit.uow.people.get(mate.member.person))
    back = DeskPerson(stand.association.id, person.id)
    if Role.OBSERVER in await visit.uow.people.roles(person.id):
        raise Refusal("common-link-not-yours", to=back)
    await check_opens_own(visit, person.id, back)
    return person
