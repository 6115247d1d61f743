"""What the others hear when somebody moves: their cards change quietly, messages come only for what matters."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.people import MemberState, Person
from bot.domain.screen import Place, Screen
from bot.domain.standing import Standing
from bot.ports import UnitOfWork
from handlers.journey.screens.map import map_card

STAYS_GOOD = timedelta(days=14)


async def readers(uow: UnitOfWork, here: Standing) -> list[tuple[Person, Standing]]:
    """All active members, each with what they would see."""
    members = [one for one in await uow.members.of_association(here.id) if one.state is MemberState.ACTIVE]
    found = [(member, await uow.people.get(member.person)) for member in members]
    return [(person, replace(here, member=member, language=person.language)) for member, person in found if person]


async def refresh_maps(uow: UnitOfWork, here: Standing, now: datetime, state: str = "") -> None:
    """The living card of everybody who looks at this association; once for each `state` that has a name."""
    for person, seen in await readers(uow, here):
        if person.association == here.id:
            key = f"map-{state}-{person.id}" if state else f"map-{uow.new_id()}"
            uow.say(person.id, map_card(seen, now, Place.REFRESH), key=key)


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
