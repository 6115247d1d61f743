"""When a text has changed: whoever said yes to the older one is asked twice, and after thirty days their yes ends."""

from datetime import datetime, timedelta

from bot.domain.privacy.consents import STANDING, STILL_COUNTS, ToAsk, asks_again, ends, former_versions
from bot.domain.privacy.pausing import reaches
from bot.runtime.feature import House, Tick
from bot.runtime.shared.consents import lapse as lapse_consent
from bot.runtime.shared.talk_hours import held_for
from bot.terms import Purpose
from handlers.consents import screens
from storage.unit_of_work import UnitOfWork, Work

A_PART = 20


async def outdate(work: Work, now: datetime, _house: House) -> int:
    """Counts from the first time that this program runs here, and only once."""
    done = 0
    for purpose in STANDING:
        for version in former_versions(purpose):
            done += await work.consents.outdate(purpose, version, now, now + STILL_COUNTS)
    return done


async def ask(work: Work, now: datetime, _house: House) -> int:
    """In their hours, and one question a day."""
    due = await work.consents.to_ask(now, A_PART)
    asked: set[str] = set()
    for one in due:
        if one.person in asked:
            continue
        asked.add(one.person)
        if later := await _not_yet(work, one.person, now):
            await work.consents.put_off(one.person, one.purpose, later)
        else:
            await _ask(work, one, now)
    return len(due)


async def _not_yet(uow: UnitOfWork, person: str, now: datetime) -> datetime | None:
    """Until when the question waits. Whoever wants to hear nothing is asked when they want to again: until then their
    yes counts."""
    known = await uow.people.get(person)
    if known and not reaches(known, "", wanted=False):
        return now + timedelta(days=1)
    return await held_for(uow, person, now)


async def _ask(uow: UnitOfWork, one: ToAsk, now: datetime) -> None:
    until = ends(one, now)
    uow.say(one.person, screens.anew(one.purpose, until, last=not one.first), valid_until=until)
    await uow.consents.asked(one.person, one.purpose, now, until, asks_again(one, now))
    await uow.consents.put_off_others(one.person, one.purpose, now, now + timedelta(days=1))


async def lapse(work: Work, now: datetime, house: House) -> int:
    over = await work.consents.over(now, A_PART)
    for one in over:
        ended = await lapse_consent(work, house, one.person, one.purpose, now)
        if ended and one.purpose is not Purpose.PROGRAMME:
            work.say(one.person, screens.over(one.purpose), not_before=await held_for(work, one.person, now))
    return len(over)


async def next_to_ask(uow: UnitOfWork, _now: datetime) -> datetime | None:
    return await uow.consents.next_to_ask()


ALL = (
    Tick("consents.outdate", every=timedelta(hours=1), run=outdate),
    Tick("consents.ask", every=timedelta(minutes=5), run=ask, next=next_to_ask),
    Tick("consents.lapse", every=timedelta(minutes=5), run=lapse),
)
