"""What waits too long: the Koordination is reminded, then others of it, and whoever asked hears that it goes on."""

from collections import defaultdict
from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.domain.messages import Priority
from bot.domain.people import Person
from bot.domain.questions.enquiry import Enquiry
from bot.domain.questions.late import DANGER_WAITS, is_late, reminded
from bot.domain.way import today
from bot.programme.public_holidays import of_land
from bot.runtime.feature import House, Tick
from handlers.question_desk.screens import reminding
from storage.unit_of_work import UnitOfWork

GOOD_FOR = timedelta(days=3)


async def remind(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """All of one person in one message. How many questions it was about."""
    found = await _late(uow, now)
    heard: defaultdict[str, list[Enquiry]] = defaultdict(list)
    for one in found:
        for person in await _whom(uow, one, now):
            heard[person.id].append(one)
        if one.reminded_at:
            await _tell_askers(uow, one)
        await uow.enquiries.save(replace(one, reminded_at=now))
    for id, waiting in heard.items():
        uow.say(id, reminding.late(waiting, now), priority=Priority.REMINDER, valid_until=now + GOOD_FOR)
    return len(found)


async def _late(uow: UnitOfWork, now: datetime) -> list[Enquiry]:
    danger = await uow.enquiries.in_danger(now - DANGER_WAITS)
    slow = await uow.enquiries.late(today(now), now - timedelta(days=1))
    by_id = {one.id: one for one in (*danger, *slow)}
    return [one for one in by_id.values() if is_late(one, of_land(await _land(uow, one)), now)]


async def _land(uow: UnitOfWork, enquiry: Enquiry) -> str:
    cohort = await uow.cohorts.get(enquiry.cohort)
    return cohort.land if cohort else ""


async def _whom(uow: UnitOfWork, enquiry: Enquiry, now: datetime) -> tuple[Person, ...]:
    desk, absences = await uow.people.coordinators(enquiry.cohort), await uow.absences.of_cohort(enquiry.cohort)
    return reminded(enquiry, desk, absences, today(now))


async def _tell_askers(uow: UnitOfWork, enquiry: Enquiry) -> None:
    """Once for each question, however long it takes."""
    for one in await uow.enquiries.together(enquiry.id):
        key = f"enquiry-{one.id}-late"
        if one.waits and one.person:
            uow.say(one.person, reminding.goes_on(one), key=key)
        elif one.waits and one.address:
            uow.say_at(one.address, reminding.goes_on(one), key)


ALL = (Tick("question_desk.remind", every=timedelta(minutes=5), run=remind),)
