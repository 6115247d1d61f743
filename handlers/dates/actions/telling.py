"""Says something about a date to associations, at a time at which people may be spoken to."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.domain.calendar import CohortDate
from bot.domain.cohorts import Association
from bot.domain.people import Person
from bot.domain.quiet_hours import Window
from bot.domain.screen import Screen
from bot.programme.public_holidays import of_land
from bot.runtime import scope
from handlers.dates.actions.loading import active_of, roll_of
from handlers.dates.screens.told import Telling
from storage.unit_of_work import UnitOfWork

PRESSING = timedelta(hours=12)
"""What begins within this is said at once, whatever the hour."""


async def renew_maps(uow: UnitOfWork, cohort: str) -> None:
    """The map of everybody in the cohort shows the next date."""
    for association in await active_of(uow, cohort):
        await scope.renew_maps(uow, association.id)


async def count_people(uow: UnitOfWork, date: CohortDate) -> int:
    roll = await roll_of(uow, date)
    return sum([len(await scope.team(uow, one.id)) for one in roll.associations])


async def tell(
    uow: UnitOfWork,
    date: CohortDate,
    telling: Telling,
    key: str,
    now: datetime,
    whom: Iterable[Association] | None = None,
) -> tuple[int, datetime | None]:
    """All active associations of the cohort, or `whom`. Returns how many people, and when if it is not at once.

    The same key is said once.
    """
    roll = await roll_of(uow, date)
    people, latest = 0, None
    for association in roll.associations if whom is None else whom:
        said = roll.answers.get(association.id)
        screen = telling(association, bool(said and said.comes))
        for _, person in await scope.team(uow, association.id):
            at = await polite(uow, person, association, date, now)
            _say(uow, person, association, screen, key, at, date.ends_at)
            people, latest = people + 1, at or latest
    return people, latest


def _say(
    uow: UnitOfWork,
    person: Person,
    association: Association,
    screen: Screen,
    key: str,
    at: datetime | None,
    until: datetime,
) -> None:
    uow.say(person.id, screen, key=f"dates-{key}-{association.id}-{person.id}", not_before=at, valid_until=until)


async def polite(
    uow: UnitOfWork, person: Person, association: Association, date: CohortDate, now: datetime
) -> datetime | None:
    """When they may hear of it; None is at once."""
    if date.starts_at - now <= PRESSING:
        return None
    at = (await window_of(uow, person, association)).next(now)
    return at if at and now < at < date.starts_at else None


async def window_of(uow: UnitOfWork, person: Person, association: Association) -> Window:
    manner = await uow.reminders.manner(person.id)
    return Window(manner.hours, of_land(association.land), person.zone)
