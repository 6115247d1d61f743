"""What the others hear when somebody moves: their cards change quietly, messages come only for what matters."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.people import Person
from bot.domain.screen import Living, Screen
from bot.domain.stand import Standing
from bot.runtime import scope
from storage.unit_of_work import UnitOfWork

STAYS_GOOD = timedelta(days=14)


async def readers(uow: UnitOfWork, here: Standing) -> list[tuple[Person, Standing]]:
    """Everybody who is in, each with what they would see."""
    team = await scope.team(uow, here.id)
    return [(person, replace(here, member=member, language=person.language)) for member, person in team]


async def refresh_maps(uow: UnitOfWork, here: Standing) -> None:
    await scope.renew_maps(uow, here.id)


async def tell_others(
    uow: UnitOfWork, here: Standing, but: str, key: str, now: datetime, screen: Callable[[Standing], Screen]
) -> None:
    """Every member except the one who did it."""
    for person, seen in await readers(uow, here):
        if person.id != but:
            uow.say(person.id, screen(seen), key=f"{key}-{person.id}", valid_until=now + STAYS_GOOD)


async def tell_desk(
    uow: UnitOfWork, here: Standing, screen: Screen | Callable[[Person], Screen], key: str = ""
) -> None:
    """What associations hand to those who coordinate the cohort stays good until they read it."""
    for person in await scope.tell_desk(uow, here.cohort.id, screen, key):
        uow.refresh(person.id, Living.DESK)
