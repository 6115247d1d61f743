"""`projektschmiede announcement release`: the second yes where a cohort has only one who coordinates it."""

import asyncio
from datetime import datetime

from bot.config import Settings
from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.changes import WaitingChange, fits
from bot.domain.announcements.course import released
from bot.domain.announcements.reply import is_over
from bot.domain.announcements.words import plain
from bot.domain.errors import Refusal
from bot.operator.console import Exit, Stop, say
from bot.operator.database import opened
from bot.runtime.process.clock import Clock
from bot.runtime.shared.announcement_changes import carry_out, stands_behind
from bot.terms.announcements import ChangeSort
from storage.unit_of_work import Work


def release(settings: Settings, number: int) -> None:
    asyncio.run(_release(settings, number))


async def _release(settings: Settings, number: int) -> None:
    now = Clock().now()
    async with opened(settings) as database, database.work() as work:
        found = await work.announcement_feed.asked(number)
        said = await (_released(work, found, now) if found else _changed(work, number, now))
        await work.commit()
    say(*said)


async def _released(work: Work, one: Announcement, now: datetime) -> tuple[str, ...]:
    """What is said when it is done."""
    sizes = await work.audiences.sizes(one.id)
    people = next((size.people for size in sizes if size.reason is None), 0)
    agreed = _agreed(one, now)
    if not await work.announcements.save(agreed):
        raise _overtaken(one.number)
    await work.reviews.note(None, "announcement-released", one.id, str(one.number), now)
    when = f"on {agreed.send_at:%Y-%m-%d %H:%M} UTC" if agreed.send_at else "within half a minute"
    return f"Announcement {one.number} is released and leaves {when}, to {people} people, when the bot runs:", plain(
        one.html
    )


def _agreed(one: Announcement, now: datetime) -> Announcement:
    if is_over(one, now):
        raise Stop(Exit.BAD_DATA, f"Announcement {one.number} is no longer valid. Nothing was changed.")
    try:
        return released(one, None, now)
    except Refusal:
        raise Stop(Exit.BAD_DATA, f"Announcement {one.number} should have left hours ago. Plan it anew.") from None


async def _changed(work: Work, number: int, now: datetime) -> tuple[str, ...]:
    """All that waits of one that has left."""
    said: list[str] = []
    for change in await work.announcement_changes.numbered(number):
        one = await work.announcements.get(change.announcement)
        if one and fits(change, one) and await stands_behind(work, one, change):
            said += await _carried_out(work, one, change, now)
    if not said:
        raise Stop(Exit.BAD_DATA, f"No announcement {number} waits for a second person. Nothing was changed.")
    return tuple(said)


async def _carried_out(work: Work, one: Announcement, change: WaitingChange, now: datetime) -> tuple[str, ...]:
    late = await work.audiences.late(one.id) if change.what is ChangeSort.LATE else 0
    try:
        if not await work.announcement_changes.take(change.id):
            raise _overtaken(one.number)
        await carry_out(work, one, change, now)
    except Refusal:
        raise _overtaken(one.number) from None
    await work.reviews.note(None, f"announcement-{change.what}-agreed", one.id, str(one.number), now)
    if change.what is ChangeSort.LATE:
        return f"Announcement {one.number} also leaves to {late} people who came later, when the bot runs:", plain(
            one.html
        )
    was = f"Announcement {one.number} changes for everybody, when the bot runs. It was:", plain(one.html)
    return *was, "It is now:", plain(change.html)


def _overtaken(number: int) -> Stop:
    return Stop(Exit.BAD_DATA, f"Somebody has just changed announcement {number}. Look again.")
