"""Who has which role, and one of them."""

from bot.domain.cohorts import Cohort
from bot.domain.desk.role import PROPOSAL_LASTS, DeskSeat, RoleProposal, leaders, seat_of
from bot.domain.errors import Refusal, there
from bot.domain.people import Channel
from bot.domain.screen import Screen
from bot.domain.sessions.links import PERSONAL_LINK_LASTS, telegram_address, web_address
from bot.links.desk_roles import DeskRoles, DeskSeatOf, NewSeatLink
from bot.runtime.feature import Visit
from bot.runtime.scope import leads_cohort, own_cohort, seen_cohort, tell_desk
from bot.runtime.shared.personal_links import check_opens_own
from handlers.desk_roles.screens import looking as screens
from handlers.desk_roles.screens import proposing


async def roles(link: DeskRoles, visit: Visit) -> Screen:
    """Whoever only looks sees who is there, and can give back their own role."""
    cohort = await seen_cohort(visit, link.cohort)
    seats = await visit.uow.desk_roles.seats(cohort.id)
    if not await leads_cohort(visit, cohort.id):
        return screens.for_observers(cohort, seats)
    return screens.overview(cohort, seats, await waiting(visit, cohort.id), alone=len(leaders(seats)) < 2)


async def seat(link: DeskSeatOf, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    found = there(seat_of(link.person, await visit.uow.desk_roles.seats(cohort.id)))
    return screens.seat(cohort, found, own=found.person == visit.person.id)


async def new_link(link: NewSeatLink, visit: Visit) -> Screen:
    """The older one counts no more. Who has come already needs none, nor who is known by the number of an account:
    nobody else shall become the second one who agrees. The others hear of it."""
    cohort = await own_cohort(visit, link.cohort)
    found = there(seat_of(link.person, await visit.uow.desk_roles.seats(cohort.id)))
    back = DeskSeatOf(cohort.id, found.person)
    if found.agreed:
        raise Refusal("desk_roles-came-already", to=back)
    addresses = await visit.uow.people.addresses(found.person)
    if any(one.channel is Channel.TELEGRAM for one in addresses):
        raise Refusal("desk_roles-writes-start", to=back)
    await check_opens_own(visit, found.person, back)
    await visit.note("role.link", cohort.id, found.person)
    await tell_desk(visit.uow, cohort.id, screens.told_link(cohort, found, visit.person.name), but=visit.person.id)
    return await with_link(visit, screens.link_made(cohort, found), found)


async def with_link(visit: Visit, screen: Screen, seat: DeskSeat) -> Screen:
    """Below the screen a text to pass on, with a new personal link."""
    token, until = visit.uow.new_secret(), visit.now + PERSONAL_LINK_LASTS
    await visit.uow.web.drop_links_of(seat.person)
    await visit.uow.web.save_link(token, seat.person, None, until)
    bot, web = visit.house.bot_name, visit.house.web_url
    telegram, browser = telegram_address(bot, token) if bot else "", web_address(web, token) if web else ""
    return screens.with_letter(screen, seat, telegram, browser, until)


async def waiting(visit: Visit, cohort: str) -> list[RoleProposal]:
    return await visit.uow.desk_roles.waiting(cohort, visit.now - PROPOSAL_LASTS)


async def shown(visit: Visit, found: RoleProposal, cohort: Cohort) -> Screen:
    by = await visit.uow.people.name_of(found.settled_by)
    proposer = await visit.uow.people.name_of(found.proposer)
    return proposing.proposal(cohort, found, proposer, by, visit.person.id, visit.now)
