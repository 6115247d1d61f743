"""Whose outline somebody may read because associations read each other: looked up in one place, for all features."""

from bot.domain.errors import gone, there
from bot.domain.peer_reading.own import OwnReading
from bot.domain.way import today
from bot.runtime import scope
from bot.runtime.visit import Visit


async def own_reading(visit: Visit, id: str) -> OwnReading:
    """Raises `gone` for everybody who does not read it."""
    reading = there(await visit.uow.readings.get(id))
    reader, member = await scope.own_association(visit, there(reading.reader))
    circle = there(await visit.uow.readings.circle(reading.circle))
    round = there(await visit.uow.reading_rounds.get(circle.round))
    association = there(await visit.uow.associations.get(reading.association))
    return OwnReading(reading, circle, round, reader, member, association, today(visit.now))


async def open_reading(visit: Visit, id: str) -> OwnReading:
    """Raises `gone` as soon as they may not see the outline any more."""
    found = await own_reading(visit, id)
    if not found.open:
        raise gone()
    return found


async def reading_of(visit: Visit, association: str) -> OwnReading | None:
    """By one of the associations of whoever visits; None when none of them reads this outline now."""
    for own in await visit.uow.associations.of_member(visit.person.id):
        for reading in await visit.uow.readings.by(own.id, association):
            found = await own_reading(visit, reading.id)
            if found.open:
                return found
    return None
