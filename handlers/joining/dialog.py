"""Between a newcomer and those who decide: who they are, and what they are told."""

from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.cohorts import Association
from bot.domain.errors import gone, there
from bot.domain.joining import joining
from bot.domain.joining.invitations import Invitation, still_good
from bot.domain.joining.joining import HostTeam, JoinState, RequestReason
from bot.domain.people import Member, Person
from bot.domain.screen import Screen
from bot.runtime import scope
from bot.runtime.feature import Visit
from bot.terms import MemberRole
from handlers.joining import screens
from storage.unit_of_work import UnitOfWork


class Arrival(Struct, frozen=True):
    """Somebody with an invitation in front of its association."""

    association: Association
    invitation: Invitation
    group: HostTeam
    mine: Member | None
    standing: JoinState


class Request(Struct, frozen=True):
    """Somebody who asked to join, as those see it who decide."""

    association: Association
    group: HostTeam
    member: Member


async def arrival(visit: Visit, id: str) -> Arrival:
    """Raises gone() for an invitation that leads nowhere (any more)."""
    invitation = await visit.uow.invitations.get(id)
    association = await visit.uow.associations.get(invitation.association or "") if invitation else None
    if invitation is None or association is None:
        raise gone()
    group = await group_of(visit, association.id)
    mine = await visit.uow.members.in_any_state(association.id, visit.person.id)
    standing = joining.standing(mine, group)
    if standing in {JoinState.FIRST, JoinState.ASKS} and not still_good(invitation, visit.now):
        raise gone()
    return Arrival(association, invitation, group, mine, standing)


async def group_of(visit: Visit, association: str) -> HostTeam:
    team = await visit.uow.members.with_waiting(association)
    return joining.group(team, await visit.uow.invitations.of_association(association))


async def request(visit: Visit, association: str, person: str) -> Request:
    """Raises gone() unless the visitor is the contact person there, or coordinates its cohort."""
    found = there(await visit.uow.associations.get(association))
    member = there(await visit.uow.members.in_any_state(association, person))
    own = await visit.uow.members.active(association, visit.person.id)
    decides = (own and own.is_contact) or await scope.coordinates(visit, found)
    if person == visit.person.id or not decides:
        raise gone()
    return Request(found, await group_of(visit, association), member)


async def enter(visit: Visit, at: Arrival, person: Person, chosen: MemberRole) -> Screen:
    """Uses the invitation once: the first one is in, everybody else waits for a yes."""
    joining.check_room(await visit.uow.members.ever_of_person(person.id))
    if at.standing is JoinState.ASKS:
        joining.check_asking(at.mine, at.invitation, at.group, visit.now)
    if not await visit.uow.invitations.use(at.invitation.id, person.id, visit.now):
        raise gone()
    role = joining.granted(chosen, at.invitation.role, at.group)
    member = replace(joining.newcomer(at.invitation, person.id, role, at.standing, visit.now), name=person.name)
    await visit.uow.members.save(member)
    await visit.uow.reviews.note(person.id, f"member.{member.state}", at.association.id, role, visit.now)
    if at.standing is JoinState.FIRST:
        return await _first(visit, at.association, person)
    return screens.asked(at.association.name, by_contact=await _ask(visit, at, member))


async def _first(visit: Visit, association: Association, person: Person) -> Screen:
    await visit.uow.people.save(replace(person, association=association.id))
    note = screens.arrived(association.name, person.name)
    await scope.tell_desk(visit.uow, association.cohort, note, f"joining-arrived:{association.id}")
    return screens.inside(association.name, person.name)


async def _ask(visit: Visit, at: Arrival, member: Member) -> bool:
    """Asks the contact person; the Koordination when there is none, or none that can be reached."""
    contacts = [id for id in joining.contacts(at.group.team) if await _reachable(visit, id)]
    if not contacts:
        await ask_desk(visit.uow, visit.now, at.association, member, why=RequestReason.COORDINATION)
    for id in contacts:
        await say_request(visit.uow, visit.now, id, at.association, member, why=RequestReason.CONTACT)
    return bool(contacts)


async def _reachable(visit: Visit, person: str) -> bool:
    return any(not address.blocked for address in await visit.uow.people.addresses(person))


async def ask_desk(
    uow: UnitOfWork, now: datetime, association: Association, member: Member, *, why: RequestReason
) -> None:
    for coordinator in await uow.people.coordinators(association.cohort):
        await say_request(uow, now, coordinator.id, association, member, why=why)


async def say_request(
    uow: UnitOfWork, now: datetime, to: str, association: Association, member: Member, *, why: RequestReason
) -> None:
    known = joining.namesake(member, await uow.members.with_waiting(association.id))
    mine = known is not None and known.person == to
    screen = screens.request(association, member, why=why, known=known, mine=mine)
    uow.say(to, screen, f"joining-request:{moment(member)}:{to}", valid_until=now + joining.ANSWER_WITHIN)


def moment(member: Member) -> str:
    """This one wish to join; a later one of the same person is another."""
    return f"{member.association}:{member.person}:{member.joined_at:%Y%m%d%H%M%S}"
