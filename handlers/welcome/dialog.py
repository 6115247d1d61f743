"""At the door: what a ticket leads to. Whatever is wrong with one, the answer is the same and is counted."""

from msgspec.structs import replace

from bot.domain.cohorts import Carrier
from bot.domain.joining.invitations import Guesser, Invitation, is_link, still_good
from bot.domain.joining.joining import JoinState, group, offered_roles, standing
from bot.domain.joining.staff_names import proposed_name
from bot.domain.people import Person, Role
from bot.domain.privacy.consents import covers, doors_of, given, in_force
from bot.domain.privacy.notice import NoticeFacts
from bot.domain.screen import Screen
from bot.domain.sessions.links import may_join
from bot.domain.volunteering.volunteering import drafted
from bot.runtime.feature import Visit
from bot.terms import Purpose
from handlers.welcome import screens


def agreed(visit: Visit) -> bool:
    return Role.STRANGER not in visit.roles


async def check(visit: Visit, ticket: str | None) -> Invitation | Screen:
    """The invitation, or the screen that says no, or where a one-time link between the doors leads.

    A link opens whatever went wrong before; only codes can be guessed.
    """
    invitations, guesser = visit.uow.invitations, Guesser(visit.address.id)
    wait = None if is_link(ticket or "") else await invitations.wait_until(guesser, visit.now)
    if wait:
        return screens.later(wait)
    found = await invitations.find(ticket) if ticket else None
    if found and await _opens(visit, found):
        return found
    leads = (
        await visit.uow.web.link_leads_to(ticket, visit.address.channel, visit.now) if ticket and not found else None
    )
    host = await visit.uow.people.get(leads) if leads else None
    return await _back(visit, host, ticket or "") if host else await wrong(visit, ticket)


async def _back(visit: Visit, host: Person, ticket: str) -> Screen:
    """By a one-time link of theirs. Opening it is no yes: until they have said one at this door, they read the notice
    first, and the link stays unspent."""
    if not may_join(visit.address, host.id):
        return screens.FOR_ANOTHER
    if not covers(await visit.uow.people.consents(host.id), visit.address.channel):
        return screens.notice(visit.address.channel, screens.DOOR_CHANGE, ticket)
    if not await _spend(visit, ticket):
        return await wrong(visit, ticket)
    await _lead(visit, host)
    return screens.through_door(visit.address.channel)


async def agree_and_back(visit: Visit, ticket: str) -> Screen | None:
    """With their yes to this door; None when the ticket is no one-time link that is good here."""
    id = await visit.uow.web.link_leads_to(ticket, visit.address.channel, visit.now)
    host = await visit.uow.people.get(id) if id and may_join(visit.address, id) else None
    if host is None or not await _spend(visit, ticket):
        return None
    await consent(visit, host)
    return screens.through_door(visit.address.channel)


async def _spend(visit: Visit, ticket: str) -> bool:
    return await visit.uow.web.spend_link(ticket, visit.address.channel, visit.now) is not None


async def wrong(visit: Visit, ticket: str | None) -> Screen:
    await visit.uow.invitations.note_wrong_try(ticket or "", Guesser(visit.address.id), visit.now)
    return screens.WRONG_TICKET


async def arrived(visit: Visit, invitation: Invitation, greeting: str = "") -> Screen:
    """Known, agreed, and with an invitation that was checked. `greeting`: its line, for whoever has not read it."""
    if invitation.cohort:
        return await _to_help(visit, invitation)
    uow, id = visit.uow, invitation.association or ""
    association = await uow.associations.get(id)
    around = group(await uow.members.with_waiting(id), await uow.invitations.of_association(id))
    mine = await uow.members.in_any_state(id, visit.person.id)
    if association is None or standing(mine, around) in {JoinState.INSIDE, JoinState.WAITING}:
        return screens.ALREADY_HERE
    others = await uow.associations.of_member(visit.person.id)
    offered, second = offered_roles(invitation.role, around), bool(others)
    return screens.roles(association.name, offered, invitation.id, second=second, greeting=greeting)


async def _to_help(visit: Visit, invitation: Invitation) -> Screen:
    """Of somebody of an earlier year: from here on they are asked as everybody who helps."""
    uow, id = visit.uow, visit.person.id
    if await uow.listings.of_person(id):
        return screens.TO_HELP
    if not await uow.invitations.use(invitation.id, id, visit.now):
        return screens.WRONG_TICKET
    await uow.listings.add(drafted(uow.new_id(), id, invitation.cohort, visit.now))
    return screens.TO_HELP


async def consent(visit: Visit, person: Person) -> Person:
    """Keeps the person, the address that leads to them, and their yes to this door's notice."""
    uow, person = visit.uow, await _lead(visit, person)
    yes = given(Purpose.PROGRAMME, person.id, visit.address.channel, visit.turn, visit.now)
    before = in_force(await uow.people.consents(person.id), Purpose.PROGRAMME)
    if not any(one.version == yes.version for one in before):
        await uow.people.agree(uow.new_id(), yes)
    return person


async def _lead(visit: Visit, person: Person) -> Person:
    person = replace(person, home=visit.address.channel)
    await visit.uow.people.save(person)
    await visit.uow.people.save_address(replace(visit.address, person=person.id))
    return person


def newcomer(visit: Visit) -> Person:
    """Without a proposal the name stays empty until they say it."""
    return Person(
        visit.uow.new_id(), proposed_name(visit.called), visit.language, visit.address.channel, None, visit.now
    )


async def notice_facts(visit: Visit, ticket: str, *, anew: bool = False) -> NoticeFacts:
    """`anew`: with all doors for which their yes speaks."""
    address = f"{visit.house.web_url}/datenschutz" if visit.house.web_url else ""
    commands = frozenset(item.command for item in visit.house.commands)
    consents = await visit.uow.people.consents(visit.known.id) if visit.known and anew else ()
    return NoticeFacts(await _responsible(visit, ticket), doors_of(consents, visit.address.channel), commands, address)


async def _responsible(visit: Visit, ticket: str) -> tuple[Carrier, ...]:
    """Who may be responsible for whoever reads. A code is not looked up: it could be guessed here."""
    cohorts, person = visit.uow.cohorts, visit.known.id if visit.known else ""
    person = person or await visit.uow.web.link_leads_to(ticket, visit.address.channel, visit.now) or ""
    found = await visit.uow.invitations.find(ticket) if is_link(ticket) else None
    if found and still_good(found, visit.now):
        association = await visit.uow.associations.get(found.association or "")
        cohort = association.cohort if association else found.cohort
        carrier = await cohorts.carrier_of(cohort) if cohort else None
        if carrier:
            return (carrier,)
        person = person or found.person or ""
    own = await cohorts.carriers_of(person) if person else []
    return tuple(own or await cohorts.carriers())


async def _opens(visit: Visit, invitation: Invitation) -> bool:
    """A personal invitation opens this door only if it leads to nobody else yet."""
    if await _own(visit, invitation):
        return True
    person, association = invitation.person, invitation.association
    leads_somewhere = may_join(visit.address, person) if person else bool(association or invitation.cohort)
    return leads_somewhere and still_good(invitation, visit.now)


async def _own(visit: Visit, invitation: Invitation) -> bool:
    """Somebody known comes with the ticket that brought them: that is no mistake, however old it is."""
    if not agreed(visit):
        return False
    if invitation.person:
        return invitation.person == visit.person.id
    if invitation.cohort:
        return await visit.uow.listings.of_person(visit.person.id) != []
    mine = await visit.uow.members.in_any_state(invitation.association or "", visit.person.id)
    return standing(mine, group([], [])) in {JoinState.INSIDE, JoinState.WAITING}
