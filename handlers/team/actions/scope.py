"""The team as somebody in it sees it; foreign and missing are the same."""

from bot.domain import team
from bot.domain.errors import gone
from bot.domain.people import Member
from bot.domain.screen import Screen
from bot.domain.team import Team
from bot.runtime.feature import Visit
from handlers.team.screens.parts import here
from handlers.team.screens.people import team_


async def load(association: str, visit: Visit) -> Team:
    """Raises `gone` for everybody who is not in."""
    members = await visit.uow.members.of_association(association)
    me = team.among(members, visit.person.id)
    found = await visit.uow.associations.get(association)
    if found is None:
        raise gone()
    handover = await visit.uow.members.handover(association, visit.now)
    own = await visit.uow.associations.of_member(visit.person.id)
    return Team(found, tuple(members), me, handover, several=len(own) > 1)


async def show(association: str, visit: Visit) -> Screen:
    return here(team_(await load(association, visit)))


async def note(verb: str, member: Member, visit: Visit) -> None:
    await visit.uow.reviews.note(visit.person.id, verb, member.association, f"{member.person} {member.role}", visit.now)


def tell(person: str, screen: Screen, what: str, visit: Visit) -> None:
    visit.uow.say(person, screen, key=f"team:{what}:{visit.uow.new_id()}")
