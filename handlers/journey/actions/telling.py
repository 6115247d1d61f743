"""What the others hear when somebody moves: their cards change quietly, messages come only for what matters."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.people import MemberState, Person
from bot.domain.screen import Living, Screen
from bot.domain.stand import Standing
from storage.unit_of_work import UnitOfWork

STAYS_GOOD = timedelta(days=14)


async def readers(uow: UnitOfWork, here: Standing) -> list[tuple[Person, Standing]]:
    """All active members, each with what they would see."""
    members = [one for one in await uow.members.with_waiting(here.id) if one.state is MemberState.ACTIVE]
    found = [(member, await uow.people.get(member.person)) for member in members]
    return [(person, replace(here, member=member, language=person.language)) for member, person in found if person]


async def refresh_maps(uow: UnitOfWork, here: Standing) -> None:
    """The living card of everybody who looks at this association."""
    for person, _seen in await readers(uow, here):
        uow.refresh(person.id, Living.MAP)


async def tell_others(
    uow: UnitOfWork, here: Standing, but: str, key: str, now: datetime, screen: Callable[[Standing], Screen]
) -> None:
    """Every member except the one who did it."""
    for person, seen in await readers(uow, here):
        if person.id != but:
            uow.say(person.id, screen(seen), key=f"{key}-{person.id}", valid_until=now + STAYS_GOOD)


async def tell_desk(uow: UnitOfWork, here: Standing, key: str, screen: Callable[[Person], Screen]) -> None:
    """Those who coordinate the cohort; what associations hand them stays good until they read it."""
    for person in await uow.people.coordinators(here.cohort.id):
        uow.say(person.id, screen(person), key=f"{key}-{person.id}")
        uow.refresh(person.id, Living.DESK)
