"""The last steps in: role, name, and the yes or no of those who are in already."""

from msgspec.structs import replace

from bot.domain.cohorts import Association
from bot.domain.errors import Refusal, gone
from bot.domain.joining import joining
from bot.domain.joining.joining import JoinState, RequestReason
from bot.domain.joining.staff_names import own_name_in
from bot.domain.names import NoName
from bot.domain.people import Member, MemberState, Person, Role
from bot.domain.privacy.pausing import check_works
from bot.domain.screen import Screen
from bot.domain.typed_text import is_no, is_yes
from bot.links.joining import Admit, AskCoordination, CalledSo, Decline, Join, SamePerson, StopWaiting
from bot.links.team import TeamOf
from bot.runtime.feature import Visit
from bot.terms import MemberRole
from handlers.joining import dialog, screens

BEYOND = frozenset({Role.OBSERVER, Role.ALUMNA, Role.PARTNER})
"""Whoever coordinates observes, too."""


async def join(link: Join, visit: Visit) -> Screen:
    """Who belongs nowhere yet says first how they want to be called."""
    at = await dialog.arrival(visit, link.invitation)
    if at.standing in {JoinState.INSIDE, JoinState.WAITING}:
        return screens.already(at.association.name, inside=at.standing is JoinState.INSIDE)
    if await visit.uow.members.ever_of_person(visit.person.id):
        return await dialog.enter(visit, at, visit.person, link.role)
    await visit.ask("joining.name", invitation=link.invitation, as_=link.role)
    return screens.ask_name(visit.person.name, link)


async def name_given(visit: Visit) -> Screen:
    link = Join(visit.asked("invitation"), MemberRole(visit.asked("as_")))
    if visit.person.name and is_yes(visit.text):
        return await come_in(link, visit)
    if visit.person.name and is_no(visit.text):
        await visit.ask("joining.name", invitation=link.invitation, as_=link.role)
        return screens.ask_name(visit.person.name, link)
    name = own_name_in(visit.text)
    if isinstance(name, NoName):
        await visit.ask("joining.name", invitation=link.invitation, as_=link.role)
        return screens.no_name(name, visit.person.name, link)
    person = await visit.uow.people.rename(visit.person, name)
    return await come_in(link, visit, person)


async def come_in(link: Join | CalledSo, visit: Visit, person: Person | None = None) -> Screen:
    at = await dialog.arrival(visit, link.invitation)
    if visit.asks("joining.name"):
        await visit.answered()
    if at.standing in {JoinState.INSIDE, JoinState.WAITING}:
        return screens.already(at.association.name, inside=at.standing is JoinState.INSIDE)
    return await dialog.enter(visit, at, person or visit.person, link.role)


async def admit(link: Admit, visit: Visit) -> Screen:
    wish = await dialog.request(visit, link.association, link.person)
    if wish.member.state is not MemberState.ASKED:
        return screens.settled(wish.association.name, wish.member)
    return screens.admitted(wish.association.name, await _let_in(visit, wish))


async def _let_in(visit: Visit, wish: dialog.Request) -> Member:
    member = joining.admitted(wish.member, wish.group, visit.now)
    await visit.uow.members.save(member)
    await _look_at(visit, member)
    await visit.note("member.admitted", member.association, member.person)
    told = screens.let_in(wish.association.name, member)
    visit.uow.say(member.person, told, f"joining-admitted:{dialog.moment(wish.member)}", wanted=True)
    return member


async def same(link: SamePerson, visit: Visit) -> Screen:
    """Two requests of one person, or one of somebody who is in already: both browsers lead to the same chat."""
    wish = await dialog.request(visit, link.association, link.person)
    if wish.member.state is not MemberState.ASKED:
        return screens.settled(wish.association.name, wish.member)
    known = await _known(visit, link, wish)
    if known.state is MemberState.ASKED:
        known = await _let_in(visit, replace(wish, member=known))
    await visit.uow.people.merge(wish.member.person, known.person)
    await visit.note("member.same", known.association, known.person)
    told = screens.second_device(wish.association.name)
    visit.uow.say(known.person, told, f"joining-same:{dialog.moment(wish.member)}", wanted=True)
    return screens.same(wish.association.name, known)


async def _known(visit: Visit, link: SamePerson, wish: dialog.Request) -> Member:
    """Whose second device it may be. It opens nothing beyond this association, except to those who say it of
    themselves; and nothing of whoever asks goes to somebody else."""
    known = joining.namesake(wish.member, wish.group.team)
    if known is None or known.person != link.known:
        raise gone()
    check_works(known, TeamOf(known.association))
    await _check_nothing_beyond(visit, wish.member.person)
    if known.person != visit.person.id:
        await _check_nothing_beyond(visit, known.person)
    return known


async def _check_nothing_beyond(visit: Visit, person: str) -> None:
    """No other association, no desk, and nothing that they said as somebody who helps."""
    joining.check_same(await visit.uow.members.ever_of_person(person))
    if BEYOND & await visit.uow.people.roles(person):
        raise Refusal("joining-not-same")


async def decline(link: Decline, visit: Visit) -> Screen:
    wish = await dialog.request(visit, link.association, link.person)
    if wish.member.state is not MemberState.ASKED:
        return screens.settled(wish.association.name, wish.member)
    member = joining.declined(wish.member)
    await visit.uow.members.save(member)
    await visit.note("member.declined", member.association, member.person)
    told = screens.turned_down(wish.association.name)
    visit.uow.say(member.person, told, f"joining-declined:{dialog.moment(member)}", wanted=True)
    return screens.declined(wish.association.name, member)


async def ask_coordination(link: AskCoordination, visit: Visit) -> Screen:
    mine, association = await _mine(visit, link.association)
    if not joining.may_ask_coordination(mine, visit.now):
        return screens.already(association.name, inside=mine.state is MemberState.ACTIVE)
    await dialog.ask_desk(visit.uow, visit.now, association, mine, why=RequestReason.LATE)
    return screens.coordination_asked(association.name)


async def stop_waiting(link: StopWaiting, visit: Visit) -> Screen:
    mine, association = await _mine(visit, link.association)
    if mine.state is MemberState.ACTIVE:
        return screens.already(association.name, inside=True)
    await visit.uow.members.save(joining.withdrawn(mine))
    return screens.withdrawn(association.name)


async def home(visit: Visit) -> Screen:
    """Of somebody who belongs to no association: they wait for a yes, or have no invitation yet."""
    memberships = await visit.uow.members.ever_of_person(visit.person.id)
    asked = next((member for member in memberships if member.state is MemberState.ASKED), None)
    association = await visit.uow.associations.get(asked.association) if asked else None
    if asked is None or association is None:
        return screens.nowhere()
    return screens.waiting(association, asked, may_ask=joining.may_ask_coordination(asked, visit.now))


async def _mine(visit: Visit, id: str) -> tuple[Member, Association]:
    """Theirs, and not over."""
    mine, association = await visit.uow.members.in_any_state(id, visit.person.id), await visit.uow.associations.get(id)
    if mine is None or association is None or mine.state is MemberState.LEFT:
        raise gone()
    return mine, association


async def _look_at(visit: Visit, member: Member) -> None:
    """Their first association is the one that they look at."""
    person = await visit.uow.people.get(member.person)
    if person and person.association is None:
        await visit.uow.people.save(replace(person, association=member.association))
