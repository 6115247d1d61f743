"""What the others hear when somebody moves: their cards change quietly, messages come only for what matters."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from bot.domain.people import Person
from bot.domain.screen import Living, Screen
from bot.domain.stand import Standing
from bot.runtime import scope
from bot.runtime.feature import Visit
from storage.unit_of_work import UnitOfWork

STAYS_GOOD = timedelta(days=14)


async def readers(uow: UnitOfWork, here: Standing) -> list[tuple[Person, Standing]]:
    """Everybody who is in, each with what they would see."""
    team = await scope.team(uow, here.id)
    return [(person, replace(here, member=member, language=person.language)) for member, person in team]


async def tell_others(visit: Visit, here: Standing, screen: Callable[[Standing], Screen], key: str = "") -> None:
    """Every member except the one who did it."""
    for person, seen in await readers(visit.uow, here):
        if person.id != visit.person.id:
            once = f"{key}-{person.id}" if key else ""
            visit.uow.say(person.id, screen(seen), once, valid_until=visit.now + STAYS_GOOD)


async def tell_desk(
    visit: Visit, here: Standing, screen: Screen | Callable[[Person], Screen], key: str = ""
) -> list[Person]:
    """What associations hand to those who coordinate the cohort stays good until they read it. Returns whom it told."""
    desk = await scope.tell_desk(visit.uow, here.cohort.id, screen, key)
    for person in desk:
        visit.uow.refresh(person.id, Living.DESK)
    return desk
