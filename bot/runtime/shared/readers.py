"""Who may look at what an association writes: its members, and the Koordination of its cohort."""

from bot.domain.cohorts import Association
from bot.domain.people import Member
from bot.runtime import scope
from bot.runtime.visit import Visit


async def seen_association(visit: Visit, id: str) -> tuple[Association, Member | None]:
    """Whoever coordinates need be no member; for everybody else it is `gone`."""
    found = await visit.uow.associations.get(id)
    if found and await scope.coordinates(visit, found):
        return found, await visit.uow.members.active(id, visit.person.id)
    return await scope.own_association(visit, id)
