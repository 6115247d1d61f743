"""The team as somebody in it sees it."""

from bot.domain.people import Member
from bot.domain.screen import Screen
from bot.domain.team import Team
from bot.runtime import scope
from bot.runtime.feature import Visit
from handlers.team.screens.parts import here
from handlers.team.screens.people import team_


async def load(association: str, visit: Visit) -> Team:
    """Raises `gone` for everybody who is not in."""
    found, me = await scope.own_association(visit, association)
    members = await visit.uow.members.with_waiting(found.id)
    handover = await visit.uow.members.handover(found.id, visit.now)
    own = await visit.uow.associations.of_member(visit.person.id)
    return Team(found, tuple(members), me, handover, several=len(own) > 1)


async def show(association: str, visit: Visit) -> Screen:
    return here(team_(await load(association, visit)))


async def note(verb: str, member: Member, visit: Visit) -> None:
    await visit.note(verb, member.association, f"{member.person} {member.role}")
