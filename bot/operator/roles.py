"""`projektschmiede role`: who coordinates or observes a cohort, without the bot and without a second yes."""

import asyncio
from collections.abc import Iterator
from datetime import datetime

from bot.app import text_folders
from bot.config import Settings
from bot.domain.cohorts import Cohort
from bot.domain.desk.role import DeskSeat, leaders, seat_of
from bot.domain.messages import Message
from bot.domain.names import NoName, name_in
from bot.domain.people import Address, Channel, Person, telegram_number
from bot.domain.screen import Screen
from bot.operator.console import Exit, Stop, say
from bot.operator.database import opened
from bot.operator.who import called, find, nobody
from bot.runtime.outbox.writer import Post
from bot.runtime.process.clock import Clock
from bot.runtime.rendering.render import Renderer
from bot.runtime.rendering.texts import Texts
from bot.runtime.shared.desk_roles import give_role, take_role
from bot.terms import DeskRole, Language
from handlers.desk_roles.screens.proposing import told_given, told_taken
from storage.unit_of_work import Work

ROLES = {"coordinator": DeskRole.LEADS, "observer": DeskRole.LOOKS}
CALLED = {role: word for word, role in ROLES.items()}


def add(settings: Settings, person: str, cohort: str, role: str, name: str) -> None:
    asyncio.run(_add(settings, person, cohort, ROLES[role], name))


def remove(settings: Settings, person: str, cohort: str, role: str) -> None:
    asyncio.run(_remove(settings, person, cohort, ROLES[role]))


def show(settings: Settings, cohort: str) -> None:
    asyncio.run(_show(settings, cohort))


async def _add(settings: Settings, word: str, cohort_word: str, role: DeskRole, name: str) -> None:
    now = Clock().now()
    async with opened(settings) as database, database.work() as work:
        cohort = await _cohort(work, cohort_word)
        person, new = await find(work, word), False
        if person is None:
            person, new = await _entered(work, word, name, now), True
        seat = seat_of(person.id, await work.desk_roles.seats(cohort.id))
        if seat and (seat.leads or seat.role is role):
            say(f"{called(person)} is {CALLED[seat.role]} of {_titled(cohort)} already. Nothing was changed.")
            return
        await give_role(work, role, person.id, cohort.id, now, None)
        await work.reviews.note(None, "role.give", cohort.id, f"{role} {person.id}", now)
        await tell(work, person, told_given(cohort, role), now)
        await work.commit()
    say(f"{called(person)} is {CALLED[role]} of {_titled(cohort)} from now on.")
    if new:
        say("They are new here: they write /start to the bot on Telegram, and agree first.")


async def _remove(settings: Settings, word: str, cohort_word: str, role: DeskRole) -> None:
    now = Clock().now()
    async with opened(settings) as database, database.work() as work:
        cohort, person = await _cohort(work, cohort_word), await find(work, word)
        if person is None:
            raise nobody(word)
        seats = await work.desk_roles.seats(cohort.id)
        seat = seat_of(person.id, seats)
        if seat is None or seat.role is not role:
            say(f"{called(person)} is no {CALLED[role]} of {_titled(cohort)}. Nothing was changed.")
            return
        _not_the_last(seat, seats, cohort)
        await take_role(work, role, person.id, cohort.id, now)
        await work.reviews.note(None, "role.take", cohort.id, f"{role} {person.id}", now)
        await tell(work, person, told_taken(cohort, role), now)
        await work.commit()
    say(f"{called(person)} is no longer {CALLED[role]} of {_titled(cohort)}. That holds at once.")


async def tell(work: Work, person: Person, screen: Screen, now: datetime) -> None:
    """The running bot sends it. Who has not agreed yet hears nothing."""
    await Post(work, Renderer(Texts(text_folders()))).say(Message(person.id, screen, work.new_id()), now)


def _not_the_last(seat: DeskSeat, seats: list[DeskSeat], cohort: Cohort) -> None:
    if seat.leads and not any(one.person != seat.person for one in leaders(seats)):
        what = f'Nobody else who has been here coordinates "{cohort.title}". Add another coordinator first.'
        raise Stop(Exit.BAD_DATA, f"{what} Nothing was changed.")


async def _show(settings: Settings, word: str) -> None:
    async with opened(settings) as database, database.work() as work:
        cohorts = [await _cohort(work, word)] if word else await work.cohorts.all()
        lines = [line for cohort in cohorts for line in _listed(cohort, await work.desk_roles.seats(cohort.id))]
    say(*lines or ["There are no cohorts yet; seed some first."])


def _listed(cohort: Cohort, seats: list[DeskSeat]) -> Iterator[str]:
    yield f"{_titled(cohort)}:"
    if not seats:
        yield "  nobody"
    for one in seats:
        since = f", since {one.since:%Y-%m-%d}" if one.since else ""
        missing = "" if one.agreed else ", has not come yet"
        yield f"  {CALLED[one.role]}: {one.name or 'without a name'} ({one.person}){since}{missing}"


async def _cohort(work: Work, word: str) -> Cohort:
    cohorts = await work.cohorts.all()
    found = [one for one in cohorts if word in {one.id, one.title}]
    if len(found) == 1:
        return found[0]
    there = ", ".join(one.id for one in cohorts) or "none yet; seed some first"
    raise Stop(Exit.BAD_DATA, f'No cohort is called "{word}". Cohorts: {there}.')


async def _entered(work: Work, word: str, name: str, now: datetime) -> Person:
    """Somebody new, known by the number of their Telegram account. What they agree to they say themselves."""
    number = telegram_number(word)
    if not number:
        raise nobody(word)
    said = name_in(name)
    if isinstance(said, NoName):
        what = f"Nobody with the Telegram number {number} has been here."
        raise Stop(Exit.BAD_DATA, f'{what} To enter them, say what they are called: --name "Karin Beispiel".')
    person = Person(work.new_id(), said, Language.GERMAN, Channel.TELEGRAM, None, now)
    await work.people.save(person)
    await work.people.save_address(Address(f"t{number}", Channel.TELEGRAM, number, person.id, Language.GERMAN))
    return person


def _titled(cohort: Cohort) -> str:
    return f'"{cohort.title}" ({cohort.id})'
