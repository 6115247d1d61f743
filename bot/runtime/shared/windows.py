"""When somebody may be spoken to unasked."""

from bot.domain.cohorts import Association
from bot.domain.people import Person
from bot.domain.quiet_hours import Window
from bot.programme.public_holidays import of_land
from storage.unit_of_work import UnitOfWork


async def window_of(uow: UnitOfWork, person: Person, association: Association | None) -> Window:
    """Their hours; the holidays are those of the association, if there is one."""
    manner = await uow.reminders.manner(person.id)
    return Window(manner.hours, of_land(association.land) if association else frozenset(), person.zone)
