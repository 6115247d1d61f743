"""A second one of the Koordination says yes or no to a proposal; what was decided holds at once."""

from bot.domain.cohorts import Cohort
from bot.domain.desk.role import DeskSeat, ProposalState, RoleProposal, check_yes, settled
from bot.domain.errors import Refusal, there
from bot.domain.people import Channel, Person
from bot.domain.screen import Screen
from bot.links.desk_roles import AgreeToProposal, DropProposal, ShowProposal
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from bot.runtime.shared.desk_roles import give_role, take_role
from bot.terms import RoleChange
from handlers.desk_roles.actions.looking import shown, with_link
from handlers.desk_roles.screens import proposing as screens


async def show(link: ShowProposal, visit: Visit) -> Screen:
    found, cohort = await _own(visit, link.proposal)
    return await shown(visit, found, cohort)


async def agree(link: AgreeToProposal, visit: Visit) -> Screen:
    """Whoever is quicker decides; whoever comes later sees what was decided."""
    found, cohort = await _own(visit, link.proposal)
    if not found.is_open(visit.now):
        return await shown(visit, found, cohort)
    seats = await visit.uow.desk_roles.seats(cohort.id)
    check_yes(found, visit.person.id, seats, ShowProposal(found.id))
    if not await _settle(visit, found, ProposalState.AGREED):
        return await shown(visit, there(await visit.uow.desk_roles.proposal(found.id)), cohort)
    await visit.note(f"role.{found.change}", cohort.id, f"{found.role} {found.person or found.name}")
    proposer = there(await visit.uow.people.get(found.proposer))
    if found.change is RoleChange.TAKE:
        return await _take(visit, found, cohort, proposer)
    if found.person:
        return await _give(visit, found, cohort, proposer, found.person)
    return await _welcome(visit, found, cohort, proposer)


async def drop(link: DropProposal, visit: Visit) -> Screen:
    """By anybody of the Koordination; whoever proposed it hears of a no."""
    found, cohort = await _own(visit, link.proposal)
    if found.is_open(visit.now) and await _settle(visit, found, ProposalState.DROPPED):
        await visit.note("role.dropped", cohort.id, f"{found.change} {found.role} {found.person or found.name}")
        if found.proposer != visit.person.id:
            visit.uow.say(found.proposer, screens.told_no(cohort, found, visit.person.name), f"role-no-{found.id}")
    return await shown(visit, there(await visit.uow.desk_roles.proposal(found.id)), cohort)


async def _own(visit: Visit, proposal: str) -> tuple[RoleProposal, Cohort]:
    found = there(await visit.uow.desk_roles.proposal(proposal))
    return found, await own_cohort(visit, found.cohort)


async def _settle(visit: Visit, found: RoleProposal, state: ProposalState) -> bool:
    return await visit.uow.desk_roles.settle(settled(found, state, visit.person.id, visit.now))


async def _give(visit: Visit, found: RoleProposal, cohort: Cohort, proposer: Person, person: str) -> Screen:
    if await visit.uow.people.get(person) is None:
        raise Refusal("desk_roles-has-none", to=ShowProposal(found.id))
    await give_role(visit.uow, found.role, person, cohort.id, visit.now, visit.person.id)
    names = [proposer.name, visit.person.name]
    visit.uow.say(person, screens.told_given(cohort, found.role, names), f"role-given-{found.id}")
    _tell_proposer(visit, found, cohort)
    return screens.agreed(cohort, found)


async def _welcome(visit: Visit, found: RoleProposal, cohort: Cohort, proposer: Person) -> Screen:
    """Somebody new: the link is shown once, to whoever agreed."""
    uow, now = visit.uow, visit.now
    newcomer = Person(uow.new_id(), found.name, visit.language, Channel.WEB, None, now)
    await uow.people.save(newcomer)
    await give_role(uow, found.role, newcomer.id, cohort.id, now, visit.person.id)
    _tell_proposer(visit, found, cohort)
    seat = DeskSeat(newcomer.id, newcomer.name, found.role, now, visit.person.name, agreed=False)
    return await with_link(visit, screens.agreed_new(cohort, found), seat)


async def _take(visit: Visit, found: RoleProposal, cohort: Cohort, proposer: Person) -> Screen:
    person = there(found.person)
    await take_role(visit.uow, found.role, person, cohort.id, visit.now)
    names = [proposer.name, visit.person.name]
    visit.uow.say(person, screens.told_taken(cohort, found.role, names), f"role-taken-{found.id}")
    _tell_proposer(visit, found, cohort)
    return screens.agreed(cohort, found)


def _tell_proposer(visit: Visit, found: RoleProposal, cohort: Cohort) -> None:
    visit.uow.say(found.proposer, screens.told_yes(cohort, found, visit.person.name), f"role-yes-{found.id}")
