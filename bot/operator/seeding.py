"""`projektschmiede seed` and `projektschmiede invite`: who comes in, and how."""

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from bot.config import Settings
from bot.domain.cohorts import Association
from bot.domain.doors import web_address
from bot.domain.invitations import Invitation, Ticket, make_ticket, shown
from bot.domain.people import Channel, MemberRole, Person
from bot.domain.seed import SeedFault
from bot.domain.seed_file import read_seed
from bot.operator.database import opened
from bot.operator.exits import Exit, Stop
from bot.operator.folder import in_words
from bot.operator.voice import say
from bot.programme.load import load
from bot.runtime.clock import Clock
from storage.seed import LINK_LASTS, Harvest, sow
from storage.unit_of_work import UnitOfWork


def seed(settings: Settings, file: Path, *, rehearsal: bool) -> None:
    asyncio.run(_seed(settings, _read(file), str(file), rehearsal=rehearsal))


def invite(settings: Settings, name: str, role: MemberRole, uses: int, days: int) -> None:
    asyncio.run(_invite(settings, name, role, uses, days))


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except OSError as fault:
        raise Stop(Exit.BAD_DATA, f"{in_words(fault)} Give the path of a seed file.") from None
    except UnicodeDecodeError:
        raise Stop(Exit.BAD_DATA, f"{file} is not saved as UTF-8. Save it again with that encoding.") from None


async def _seed(settings: Settings, text: str, file: str, *, rehearsal: bool) -> None:
    programme, now = load(settings.programme_dir), Clock().now()
    async with opened(settings, make=True) as database, database.work() as work:
        known = [cohort.id for cohort in await work.cohorts.all()]
        try:
            harvest = await sow(work, read_seed(text, file, programme, known), programme, now, rehearsal=rehearsal)
        except SeedFault as fault:
            raise Stop(Exit.BAD_DATA, f"{fault}\nNothing was written.") from None
        await work.commit()
    say(*_report(harvest, settings.public_web_url))


def _report(harvest: Harvest, web: str) -> Iterator[str]:
    made = ", ".join(f"{kind} {count}" for kind, count in harvest.made.items())
    found = ", ".join(f"{kind} {count}" for kind, count in harvest.found.items())
    yield f"New: {made or 'nothing'}. There already, left as they are: {found or 'nothing'}."
    if harvest.links:
        yield f"\nPersonal links, each for one person and one time, good for {LINK_LASTS.days} days:"
    for somebody, token in harvest.links:
        yield f"  {somebody.name} ({somebody.about or somebody.group}): {_door(web, token)}"
    if harvest.tickets:
        yield "\nInvitations for associations that have nobody yet:"
    for association, ticket in harvest.tickets:
        yield f"  {association.name}: {_door(web, ticket.token)}  code {shown(ticket.code)}"


def _door(web: str, token: str) -> str:
    return web_address(web, token) if web else f"(no web door) /start {token}"


async def _invite(settings: Settings, name: str, role: MemberRole, uses: int, days: int) -> None:
    async with opened(settings) as database, database.work() as work:
        found = await _named(work, name)
        until = timedelta(days=days)
        if isinstance(found, Person):
            line = await _personal(work, found, settings.public_web_url, until)
        else:
            line = await _invitation(work, found, role, uses, settings.public_web_url, until)
        await work.commit()
    say(line)


async def _named(work: UnitOfWork, name: str) -> Association | Person:
    associations = [one for cohort in await work.cohorts.all() for one in await work.associations.of_cohort(cohort.id)]
    everybody: list[Association | Person] = [*associations, *await work.people.everyone()]
    found = [one for one in everybody if name in {one.name, one.id}]
    if len(found) == 1:
        return found[0]
    if found:
        ids = ", ".join(one.id for one in found)
        raise Stop(Exit.BAD_DATA, f'"{name}" is the name of several. Use one of the ids: {ids}.')
    names = ", ".join(f'"{one.name}"' for one in associations) or "none yet; seed some first"
    raise Stop(Exit.BAD_DATA, f'Nobody and no association is called "{name}". Associations: {names}.')


async def _personal(work: UnitOfWork, person: Person, web: str, lasts: timedelta) -> str:
    token = work.new_secret()
    await work.web.save_link(token, person.id, Channel.WEB, Clock().now() + lasts)
    return f"{person.name}, one time, {lasts.days} days: {_door(web, token)}"


async def _invitation(
    work: UnitOfWork, association: Association, role: MemberRole, uses: int, web: str, lasts: timedelta
) -> str:
    now, ticket = Clock().now(), make_ticket(work.new_secret)
    invitation = Invitation(work.new_id(), association.id, None, role, uses, 0, now + lasts, now)
    await work.invitations.add(invitation, ticket)
    return _told(association, ticket, uses, lasts, web)


def _told(association: Association, ticket: Ticket, uses: int, lasts: timedelta, web: str) -> str:
    lines = (
        f"{association.name}: for {uses} people, {lasts.days} days",
        f"  web       {_door(web, ticket.token)}",
        f"  Telegram  https://t.me/<name of your bot>?start={ticket.token}",
        f"  code      {shown(ticket.code)}",
    )
    return "\n".join(lines)
