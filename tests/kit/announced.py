"""An announcement that has arrived, without the way on which it was written and sent."""

from datetime import datetime
from typing import Any

from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement, Audience
from bot.domain.announcements.reply import reply_to
from bot.domain.announcements.words import AnnouncedTo, said_to
from bot.domain.messages import Priority
from bot.runtime.outbox.writer import Post
from bot.terms.announcements import AnnouncementKind, AnnouncementState, RecipientState, ReplyButton
from storage.unit_of_work import Work
from tests.kit.house import StoryHouse


def to_the_town(now: datetime, **more: Any) -> Announcement:
    """`more`: other fields."""
    html, audience = "Wir treffen uns im <b>Haus am Markt</b>.", Audience(("nord2027",))
    one = Announcement("ruf1", "nord2027", None, now, audience, AnnouncementState.DONE, kind=AnnouncementKind.INFO)
    return replace(one, **{"html": html, "buttons": tuple(ReplyButton), **more})


async def add_announcement(work: Work, one: Announcement) -> Announcement:
    """To everybody whom it means."""
    one = await work.announcements.numbered(one)
    await work.announcements.add(one)
    await work.announcements.save(one)
    await work.recipients.fix(one.id)
    return one


async def announce(house: StoryHouse, **more: Any) -> None:
    """All recipients get it, at the door on which they are at home."""
    now = house.clock.now()
    async with house.database.work() as work:
        one = await add_announcement(work, to_the_town(now, **more))
        for got in await work.recipients.next(one.id, 100):
            said = said_to(one, AnnouncedTo(got.name))
            work.say(got.person, said, priority=Priority.BROADCAST, origin=one.id, asks=reply_to(one, got.person))
            await work.recipients.settle(one.id, got.person, RecipientState.SENT, "", now)
        post = Post(work, house.app.visits.renderer)
        for message in work.messages:
            await post.say(message, now)
        await work.commit()
    house.app.visits.committed(post.touched)
    await house.settle()
