"""Corrects and takes back, part by part, and says what came of it when all is settled."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement, Recipient
from bot.domain.announcements.changes import note_beside
from bot.domain.announcements.reply import reply_to
from bot.domain.announcements.turns import LOW, unsent
from bot.domain.announcements.words import AnnouncedTo, said_to
from bot.domain.messages import Priority
from bot.domain.screen import Screen
from bot.runtime.feature import House, Tick
from bot.runtime.shared.announcement_changes import CORRECT, WITHDRAW
from bot.runtime.shared.announcements import names_in, owners, renew_cards
from bot.runtime.shared.talk_hours import held_for
from bot.terms.announcements import AnnouncementKind, Unsent
from handlers.announcement_results import screens
from storage.unit_of_work import UnitOfWork

A_PART = 50
"""Messages of one transaction."""


async def change(uow: UnitOfWork, now: datetime, house: House) -> int:
    return await correct(uow, now, house) or await withdraw(uow, now, house)


async def correct(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """The next few of the first that is being corrected."""
    for one in await uow.announcement_feed.busy(CORRECT):
        if done := await _correct(uow, one, now):
            return done
    return 0


async def _correct(uow: UnitOfWork, one: Announcement, now: datetime) -> int:
    changing = await uow.announcement_feed.changing(one.id)
    if changing >= LOW:
        return 0
    part = await uow.announcement_feed.to_correct(one.id, one.edition, A_PART)
    for recipient in part:
        person = await uow.people.get(recipient.person)
        if person and not person.is_silent:
            await _change(uow, one, recipient, now)
        await uow.recipients.renew(one.id, recipient.person, one.edition)
    changing += await uow.announcement_feed.leaving_older(one.id, one.edition)
    return len(part) or (0 if changing else await _corrected(uow, one, now))


async def _change(uow: UnitOfWork, one: Announcement, to: Recipient, now: datetime) -> None:
    uow.change(one.id, to.person, await _for(uow, one, to.person, to.name))
    if one.kind is AnnouncementKind.IMPORTANT:
        await _tell_changed(uow, one, to, now)


async def _tell_changed(uow: UnitOfWork, one: Announcement, to: Recipient, now: datetime) -> None:
    """What is changed makes no sound; the message that tells of it waits for their hours."""
    screen = screens.changed(
        one, AnnouncedTo(to.name, names_in(await uow.announcement_feed.lines_of(one.id, to.person)))
    )
    key, at = f"announcement-changed-{one.id}-{one.edition}-{to.person}", await _when(uow, one, to.person, now)
    uow.say(to.person, screen, key, Priority.RELAY, at, one.valid_until, origin=note_beside(one.id))


async def _when(uow: UnitOfWork, one: Announcement, person: str, now: datetime) -> datetime | None:
    return None if one.in_quiet_hours else await held_for(uow, person, now)


async def _for(uow: UnitOfWork, one: Announcement, person: str, name: str) -> Screen:
    lines = await uow.announcement_feed.lines_of(one.id, person)
    return replace(said_to(one, AnnouncedTo(name, names_in(lines))), protected=one.protected)


async def _corrected(uow: UnitOfWork, one: Announcement, now: datetime) -> int:
    """Whoever could not be shown the new words in their place gets them as a message."""
    since = await uow.announcement_feed.busy_since(one.id) or now
    left = await uow.announcement_feed.unchanged(one.id, since)
    for person in left:
        screen = await _for(uow, one, person, await uow.people.name_of(person))
        key, asks = f"announcement-{one.id}-{person}-e{one.edition}", reply_to(one, person)
        at = await _when(uow, one, person, now)
        uow.say(person, screen, key, Priority.BROADCAST, at, one.valid_until, asks=asks, origin=one.id)
    await uow.announcement_feed.set_busy(one.id, "", now)
    for person in await owners(uow, one):
        uow.say(person, screens.corrected(one, len(left)))
    return 1


async def withdraw(uow: UnitOfWork, now: datetime, _house: House) -> int:
    for one in await uow.announcement_feed.busy(WITHDRAW):
        if done := await _withdraw(uow, one, now):
            return done
    return 0


async def _withdraw(uow: UnitOfWork, one: Announcement, now: datetime) -> int:
    changing = await uow.announcement_feed.changing(one.id)
    if changing >= LOW:
        return 0
    part = await uow.announcement_feed.to_withdraw(one.id, A_PART)
    for recipient in part:
        uow.retract(one.id, recipient.person, screens.instead(one))
        uow.retract(note_beside(one.id), recipient.person, screens.instead(one))
        await uow.recipients.unsend(one.id, recipient.person, Unsent.LEAVING)
    return len(part) or await _taken_back(uow, one, now, changing)


async def _taken_back(uow: UnitOfWork, one: Announcement, now: datetime, changing: int) -> int:
    """What became of those whose messages are settled; at the end it is said."""
    changing += await uow.announcement_feed.leaving(one.id)
    reports = await uow.broadcasts.taken_back(one.id, LOW)
    for report in reports:
        await uow.recipients.unsend(one.id, report.person, unsent(report))
    if reports or changing:
        return len(reports)
    await uow.announcement_feed.nothing_left(one.id)
    tally = {part.unsent: part.count for part in await uow.announcement_feed.unsent(one.id)}
    await uow.announcement_feed.set_busy(one.id, "", now)
    for person in await owners(uow, one):
        uow.say(person, screens.withdrawn(one, tally))
    await renew_cards(uow, one)
    return 1


SECOND = timedelta(seconds=1)
ALL = (Tick("announcements.change", SECOND, change),)
