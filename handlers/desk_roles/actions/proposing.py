"""Proposing that somebody gets or loses a role."""

from bot.domain.desk.role import (
    KnownPerson,
    RoleProposal,
    check_proposal,
    found_by,
    leaders,
    seat_of,
)
from bot.domain.errors import Refusal, gone, there
from bot.domain.names import NoName
from bot.domain.screen import Screen
from bot.domain.typed_names import typed_name_in
from bot.domain.typed_text import is_no
from bot.links import desk_roles as links
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort, tell_desk
from bot.terms import RoleChange
from handlers.desk_roles.actions.looking import shown, waiting
from handlers.desk_roles.screens import proposing as screens

NAME = "desk_roles.name"


async def ask_whom(link: links.AskProposal, visit: Visit) -> Screen:
    """Where nobody else could agree, it is said how a second one is entered."""
    cohort = await own_cohort(visit, link.cohort)
    if len(leaders(await visit.uow.desk_roles.seats(cohort.id))) < 2:
        return screens.alone(cohort)
    await visit.ask(NAME, cohort=cohort.id)
    return screens.ask_whom(cohort)


async def name_typed(visit: Visit) -> Screen:
    """Typing again looks for another name."""
    cohort, name = await own_cohort(visit, visit.asked("cohort")), typed_name_in(visit.text)
    if name is NoName.MOVE and not is_no(visit.text):
        name = visit.typed(NAME, cohort=cohort.id) or name
    if isinstance(name, NoName):
        await visit.ask(NAME, cohort=cohort.id)
        return screens.no_name(cohort, name)
    await visit.ask(NAME, cohort=cohort.id, words=name)
    return screens.choose(cohort, name, found_by(name, await visit.uow.desk_roles.known(cohort.id)))


async def which(link: links.RoleFor, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    known = await _known(visit, cohort.id, link.person)
    return screens.which(cohort, link.person, known.name) if known else await _ask_again(visit, cohort.id)


async def propose(link: links.ProposeRole, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    known = await _known(visit, cohort.id, link.person)
    if known is None:
        return await _ask_again(visit, cohort.id)
    made = RoleProposal(
        visit.uow.new_id(),
        cohort.id,
        link.role,
        RoleChange.GIVE,
        link.person or None,
        known.name,
        visit.person.id,
        visit.now,
    )
    return await _put(visit, made)


async def ask_taking(link: links.AskTaking, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    found = there(seat_of(link.person, await visit.uow.desk_roles.seats(cohort.id)))
    if found.person == visit.person.id:
        raise Refusal("desk_roles-oneself", to=links.DeskRoles(cohort.id))
    return screens.ask_taking(cohort, found)


async def propose_taking(link: links.ProposeTaking, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    found = there(seat_of(link.person, await visit.uow.desk_roles.seats(cohort.id)))
    if found.person == visit.person.id:
        raise Refusal("desk_roles-oneself", to=links.DeskRoles(cohort.id))
    id, now = visit.uow.new_id(), visit.now
    made = RoleProposal(id, cohort.id, found.role, RoleChange.TAKE, found.person, found.name, visit.person.id, now)
    return await _put(visit, made)


async def _put(visit: Visit, made: RoleProposal) -> Screen:
    """A second tap, and a colleague with the same idea, find the one that waits already."""
    cohort, roles = await own_cohort(visit, made.cohort), visit.uow.desk_roles
    there_already = await waiting(visit, cohort.id)
    seats = await roles.seats(cohort.id)
    for one in there_already:
        if one.same_as(made):
            return await shown(visit, one, cohort)
    check_proposal(made, seats, there_already)
    await roles.propose(made)
    await visit.answered()
    await visit.note("role.proposed", cohort.id, _in_short(made))
    told = screens.told(cohort, made, visit.person.name)
    others = await tell_desk(visit.uow, cohort.id, told, f"role-proposed-{made.id}", but=visit.person.id)
    return screens.put(cohort, made, [person.name for person in others])


def _in_short(made: RoleProposal) -> str:
    return f"{made.change} {made.role} {made.person or made.name}"


async def _known(visit: Visit, cohort: str, person: str) -> KnownPerson | None:
    """Somebody of the cohort, or the new name that was typed; None when nothing is typed any more."""
    if not person:
        name = visit.typed(NAME, cohort=cohort)
        return KnownPerson("", name, "") if name else None
    seats = await visit.uow.desk_roles.seats(cohort)
    known = [KnownPerson(one.person, one.name, "") for one in seats] + await visit.uow.desk_roles.known(cohort)
    found = next((one for one in known if one.person == person), None)
    if found is None:
        raise gone()
    return found


async def _ask_again(visit: Visit, cohort: str) -> Screen:
    return await ask_whom(links.AskProposal(cohort), visit)
