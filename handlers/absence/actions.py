"""Going away and coming back."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.consultations.absence import Absence, away, away_until, last_days
from bot.domain.errors import gone
from bot.domain.people import Person
from bot.domain.screen import Screen
from bot.domain.typed_dates.forms import day_of
from bot.domain.typed_dates.moment_days import day_ahead
from bot.domain.way import today
from bot.links.absence import AbsenceOf, AskAbsence, AwayUntil, BackAgain, StandsIn
from bot.runtime.feature import Visit
from bot.runtime.shared.enquiry_cards import show_enquiry
from handlers.absence import screens
from storage.unit_of_work import UnitOfWork

DAY = "absence.day"


async def command(visit: Visit) -> Screen:
    return await _typed(visit) if visit.text else await show(AbsenceOf(), visit)


async def show(_link: AbsenceOf, visit: Visit) -> Screen:
    found = await visit.uow.absences.of_person(visit.person.id)
    if found is None or not found.covers(today(visit.now)):
        return await ask(AskAbsence(), visit)
    return screens.away(found, await visit.uow.people.name_of(found.stand_in))


async def ask(_link: AskAbsence, visit: Visit) -> Screen:
    await visit.ask(DAY)
    return screens.ask(last_days(today(visit.now)))


async def day_typed(visit: Visit) -> Screen:
    return await _typed(visit)


async def _typed(visit: Visit) -> Screen:
    day = day_ahead(" ".join(visit.text.casefold().split()), today(visit.now), today_counts=True)
    if day is None:
        await visit.ask(DAY)
        return screens.unreadable(last_days(today(visit.now)))
    return await choose(AwayUntil(day.isoformat()), visit)


async def choose(link: AwayUntil, visit: Visit) -> Screen:
    """Nothing is entered yet; a colleague who is away until then cannot stand in."""
    until = away_until(visit.person.id, day_of(link.day), None, visit.now, today(visit.now)).until
    colleagues = await _colleagues(visit)
    missing = away([one for person in colleagues if (one := await visit.uow.absences.of_person(person.id))], until)
    return screens.stand_in(until, [one for one in colleagues if one.id not in missing], alone=not colleagues)


async def save(link: StandsIn, visit: Visit) -> Screen:
    """A second tap enters the same."""
    own = {one.id: one for one in await _colleagues(visit)}
    if link.person and link.person not in own:
        raise gone()
    until, stand_in = day_of(link.day), link.person or None
    entered = away_until(visit.person.id, until, stand_in, visit.now, today(visit.now))
    before = await visit.uow.absences.of_person(visit.person.id)
    if before and (before.until, before.stand_in) == (until, stand_in):
        return screens.away(before, own[stand_in].name if stand_in else "")
    await visit.uow.absences.save(entered)
    await visit.answered()
    count = await hand_on(visit.uow, visit.person.id, visit.now)
    reviews = await visit.uow.reviews.count_waiting(visit.person.id)
    if stand_in:
        visit.uow.say(stand_in, screens.you_stand_in(visit.person.name, until, count, reviews))
    return screens.away(entered, own[stand_in].name if stand_in else "")


async def back(_link: BackAgain, visit: Visit) -> Screen:
    found = await visit.uow.absences.of_person(visit.person.id)
    if found is None:
        return await ask(AskAbsence(), visit)
    questions, reviews = await returned(visit.uow, found, visit.now)
    return screens.back(questions, reviews)


async def returned(uow: UnitOfWork, absence: Absence, now: datetime) -> tuple[int, int]:
    """What they hold is theirs again. Returns how many questions, and how many reviews wait."""
    await uow.absences.drop(absence.person)
    if absence.stand_in and (known := await uow.people.get(absence.person)):
        uow.say(absence.stand_in, screens.is_back(known.name))
    return await hand_on(uow, absence.person, now), await uow.reviews.count_waiting(absence.person)


async def hand_on(uow: UnitOfWork, person: str, now: datetime) -> int:
    """The cards of what somebody holds appear to whoever does their part today. Returns how many."""
    held = [one for one in await uow.enquiries.for_coordinator(person) if one.holder == person]
    for one in held:
        await show_enquiry(uow, one, today(now))
    return len(held)


async def _colleagues(visit: Visit) -> Sequence[Person]:
    """Of all cohorts that they coordinate."""
    cohorts = await visit.uow.cohorts.of_coordinator(visit.person.id)
    found = {one.id: one for cohort in cohorts for one in await visit.uow.people.coordinators(cohort.id)}
    return [one for one in found.values() if one.id != visit.person.id]
