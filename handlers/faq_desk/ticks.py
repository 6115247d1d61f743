"""Once a week what there is to do for the answers; two weeks before some end, whether they still hold."""

from datetime import datetime, timedelta

from bot.domain.faq.book import KEPT_MISSES
from bot.domain.faq.upkeep import LOOKED_BACK, ending, upkeep, week_due
from bot.domain.messages import Priority
from bot.domain.screen import Screen
from bot.domain.way import today
from bot.runtime.feature import House, Tick
from handlers.faq_desk.screens import upkeep as screens
from storage.unit_of_work import UnitOfWork

GOOD_FOR = timedelta(days=3)


async def weekly(uow: UnitOfWork, now: datetime, house: House) -> int:
    """Nothing is said where there is nothing to do."""
    week = week_due(now)
    if not week or not await uow.faq.tell(f"week {week}", now):
        return 0
    tallies, misses = await uow.faq.tallies(today(now) - LOOKED_BACK), await uow.faq.misses(now - KEPT_MISSES)
    found = upkeep(house.faq, await uow.faq.versions(), tallies, misses, today(now))
    for person in [] if found.nothing else await uow.people.every_coordinator():
        _say(uow, person.id, screens.overview(found, person.language, unasked=True), now)
    return 1


async def before_they_end(uow: UnitOfWork, now: datetime, house: House) -> int:
    """Once for each day on which some end, all of them in one message."""
    days = [(day, count) for day, count in ending(house.faq, now).items() if await uow.faq.tell(f"ending {day}", now)]
    for day, count in days:
        for person in await uow.people.every_coordinator():
            _say(uow, person.id, screens.ending(day, count), now)
    return len(days)


def _say(uow: UnitOfWork, person: str, screen: Screen, now: datetime) -> None:
    uow.say(person, screen, priority=Priority.REMINDER, valid_until=now + GOOD_FOR)


ALL = (
    Tick("faq_desk.weekly", every=timedelta(minutes=30), run=weekly),
    Tick("faq_desk.ending", every=timedelta(minutes=30), run=before_they_end),
)
