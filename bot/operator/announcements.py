"""`projektschmiede announcement release`: the second yes where a cohort has only one who coordinates it."""

import asyncio
from datetime import datetime

from bot.config import Settings
from bot.domain.announcement import Announcement
from bot.domain.announcement_course import released
from bot.domain.announcement_reply import is_over
from bot.domain.announcement_words import plain
from bot.domain.errors import Refusal
from bot.operator.console import Exit, Stop, say
from bot.operator.database import opened
from bot.runtime.process.clock import Clock
from storage.unit_of_work import Work


def release(settings: Settings, number: int) -> None:
    asyncio.run(_release(settings, number))


async def _release(settings: Settings, number: int) -> None:
    now = Clock().now()
    async with opened(settings) as database, database.work() as work:
        one = await _asked(work, number)
        sizes = await work.audiences.sizes(one.id)
        people = next((size.people for size in sizes if size.reason is None), 0)
        agreed = _agreed(one, now)
        if not await work.announcements.save(agreed):
            raise Stop(Exit.BAD_DATA, f"Somebody has just changed announcement {number}. Look again.")
        await work.reviews.note(None, "announcement-released", one.id, str(number), now)
        await work.commit()
    when = f"on {agreed.send_at:%Y-%m-%d %H:%M} UTC" if agreed.send_at else "within half a minute"
    say(f"Announcement {number} is released and leaves {when}, to {people} people, when the bot runs:", plain(one.html))


def _agreed(one: Announcement, now: datetime) -> Announcement:
    if is_over(one, now):
        raise Stop(Exit.BAD_DATA, f"Announcement {one.number} is no longer valid. Nothing was changed.")
    try:
        return released(one, None, now)
    except Refusal:
        raise Stop(Exit.BAD_DATA, f"Announcement {one.number} should have left hours ago. Plan it anew.") from None


async def _asked(work: Work, number: int) -> Announcement:
    found = await work.announcement_feed.asked(number)
    if found is None:
        raise Stop(Exit.BAD_DATA, f"No announcement {number} waits for a second person. Nothing was changed.")
    return found
