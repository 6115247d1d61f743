"""Names in questions: those that are asked about, and those that what is made of a question must not carry."""

from collections.abc import Sequence

from bot.domain.joining.team import looked_at
from bot.domain.people import Role
from bot.domain.questions.enquiry import Enquiry
from bot.domain.questions.guards import NamesBehind
from bot.runtime.visit import Visit
from storage.unit_of_work import UnitOfWork


async def names_behind(uow: UnitOfWork, together: Sequence[Enquiry]) -> NamesBehind:
    """Of those who asked, with or without their name, of their associations, and of the people in them."""
    asked = [one for id in dict.fromkeys(one.person for one in together) if id and (one := await uow.people.get(id))]
    groups = {one.id: one for person in asked for one in await uow.associations.of_member(person.id)}
    for id in (one.association for one in together):
        if id and id not in groups and (left := await uow.associations.get(id)):
            groups[id] = left
    teams = [member.name for id in groups for member in await uow.members.team(id)]
    people = (*(one.asker for one in together), *(one.name for one in asked), *teams)
    return NamesBehind(tuple(filter(None, people)), tuple(one.name for one in groups.values()))


async def names_of(visit: Visit) -> NamesBehind:
    """By which somebody could be known: their own, and those of their associations and of the people in them."""
    own = await visit.uow.associations.of_member(visit.person.id)
    teams = [member.name for one in own for member in await visit.uow.members.team(one.id)]
    then = [id for one in await visit.uow.listings.of_person(visit.person.id) if (id := one.not_association)]
    before = [one for id in then if (one := await visit.uow.associations.get(id))]
    people = tuple(filter(None, (visit.person.name, *teams)))
    return NamesBehind(people, tuple(one.name for one in (*own, *before)))


async def names_around(visit: Visit) -> list[str]:
    """Of everybody in the association for which they speak, their own too: personal data in what they ask."""
    own = await visit.uow.associations.of_member(visit.person.id) if Role.MEMBER in visit.roles else []
    association = looked_at(visit.person, own) if own else None
    return [member.name for member in await visit.uow.members.team(association.id)] if association else []
