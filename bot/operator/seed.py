"""`projektschmiede seed` and `projektschmiede invite`: who comes in, and how."""

import asyncio
import sys
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from bot.config import Settings
from bot.domain.cohorts import Association
from bot.domain.joining.invitations import Invitation, make_ticket, shown
from bot.domain.people import Person
from bot.domain.programme import Programme
from bot.domain.seed.file import read_seed
from bot.domain.seed.records import Seed, SeedFault
from bot.operator.addresses import PublicAddresses, doors_of
from bot.operator.console import Exit, Stop, listed, say
from bot.operator.data_folder import begins_anew, in_words
from bot.operator.database import opened
from bot.operator.output_file import STREAM, need_pipe
from bot.programme.load import load
from bot.runtime.process.clock import Clock
from bot.terms import MemberRole
from storage.seed.harvest import Harvest
from storage.seed.sowing import LINK_LASTS, sow
from storage.unit_of_work import Work


def seed(settings: Settings, file: Path, *, rehearsal: bool) -> None:
    asyncio.run(_seed(settings, _read(file), str(file), rehearsal=rehearsal))


def invite(settings: Settings, name: str, role: MemberRole, uses: int, days: int) -> None:
    asyncio.run(_invite(settings, name, role, uses, days))


def _read(file: Path) -> str:
    if file == STREAM:
        need_pipe(out=False)
    try:
        return file.read_text(encoding="utf-8-sig") if file != STREAM else sys.stdin.buffer.read().decode("utf-8-sig")
    except OSError as fault:
        raise Stop(Exit.BAD_DATA, f"{in_words(fault)} Give the path of a seed file.") from None
    except UnicodeDecodeError:
        raise Stop(Exit.BAD_DATA, f"{file} is not saved as UTF-8. Save it again with that encoding.") from None


async def _seed(settings: Settings, text: str, file: str, *, rehearsal: bool) -> None:
    programme, now = load(settings.programme_dir), Clock().now()
    if begins_anew(settings):
        _right(text, file, programme, known=[])
    async with opened(settings, make=True) as database:
        doors = await doors_of(settings, database)
        async with database.work() as work:
            read = _right(text, file, programme, [cohort.id for cohort in await work.cohorts.all()])
            with _refused():
                harvest = await sow(work, read, programme, now, rehearsal=rehearsal)
            await work.commit()
    say(*_report(harvest, doors))


def _right(text: str, file: str, programme: Programme, known: Collection[str]) -> Seed:
    with _refused():
        return read_seed(text, file, programme, known)


@contextmanager
def _refused() -> Iterator[None]:
    try:
        yield
    except SeedFault as fault:
        raise Stop(Exit.BAD_DATA, f"{fault}\nNothing was written.") from None


def _report(harvest: Harvest, doors: PublicAddresses) -> Iterator[str]:
    made, found = listed(harvest.made) or "nothing", listed(harvest.found) or "nothing"
    yield f"New: {made}. There already, left as they are: {found}."
    yield from _people(harvest, doors)
    if harvest.tickets:
        yield "\nInvitations for associations that have nobody yet:"
    for association, ticket in harvest.tickets:
        yield from _addressed(association.name, [*doors.of(ticket.token), f"code {shown(ticket.code)}"])
    if harvest.links or harvest.tickets:
        yield from doors.remarks()


def _people(harvest: Harvest, doors: PublicAddresses) -> Iterator[str]:
    if harvest.links:
        yield f"\nPersonal links, each for one person and one time, good for {LINK_LASTS.days} days:"
    for somebody, token in harvest.links:
        yield from _addressed(f"{somebody.name} ({somebody.about or somebody.group})", doors.of(token))
    if harvest.by_number:
        names = ", ".join(somebody.name for somebody in harvest.by_number)
        yield f"\nKnown by their Telegram number, they write /start to {doors.bot_address}: {names}"


def _addressed(name: str, addresses: Iterable[str]) -> Iterator[str]:
    """One below the other, each ready to be copied."""
    yield f"  {name}:"
    yield from (f"      {address}" for address in addresses)


async def _invite(settings: Settings, name: str, role: MemberRole, uses: int, days: int) -> None:
    async with opened(settings) as database:
        doors, until = await doors_of(settings, database), timedelta(days=days)
        async with database.work() as work:
            found = await _named(work, name)
            if isinstance(found, Person):
                lines = await _personal(work, found, doors, until)
            else:
                lines = await _invitation(work, found, role, uses, doors, until)
            await work.commit()
    say(*lines, *doors.remarks())


async def _named(work: Work, name: str) -> Association | Person:
    associations = [one for cohort in await work.cohorts.all() for one in await work.associations.of_cohort(cohort.id)]
    everybody: list[Association | Person] = [*associations, *await work.people.everyone()]
    found = [one for one in everybody if name in {one.name, one.id}]
    if len(found) == 1:
        return found[0]
    if found:
        ids = ", ".join(one.id for one in found)
        raise Stop(Exit.BAD_DATA, f'"{name}" is the name of several. Use one of the ids: {ids}.')
    there = ", ".join(f'"{one.name}"' for one in associations) or "none yet; seed some first"
    people = ", ".join(f'"{one.name}"' for one in await work.people.everyone()) or "none"
    what = f'Nobody and no association is called "{name}".'
    raise Stop(Exit.BAD_DATA, f"{what} Associations: {there}. People: {people}.")


async def _personal(work: Work, person: Person, doors: PublicAddresses, lasts: timedelta) -> list[str]:
    token = work.new_secret()
    await work.web.save_link(token, person.id, None, Clock().now() + lasts)
    return list(_addressed(f"{person.name}, one time, {lasts.days} days", doors.of(token)))


async def _invitation(
    work: Work, association: Association, role: MemberRole, uses: int, doors: PublicAddresses, lasts: timedelta
) -> list[str]:
    now, ticket = Clock().now(), make_ticket(work.new_secret)
    invitation = Invitation(work.new_id(), association.id, None, role, uses, 0, now + lasts, now)
    await work.invitations.add(invitation, ticket)
    addresses = [*doors.of(ticket.token), f"code {shown(ticket.code)}"]
    return list(_addressed(f"{association.name}, for {uses} people, {lasts.days} days", addresses))
