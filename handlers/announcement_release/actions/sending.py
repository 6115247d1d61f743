"""From a draft to what is about to leave. Nothing leaves here: the house begins when the half minute is over."""

from bot.domain.announcements import course, safety
from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.course import Doing
from bot.domain.screen import Screen
from bot.links import announcement_release as links
from bot.links.announcements import PrepareSending
from bot.runtime.feature import Visit
from bot.runtime.shared.announcement_checks import said_before
from bot.runtime.shared.announcements import (
    author_or,
    colleagues,
    own_announcement,
    renew_cards,
    saved,
    show_card,
    size_of,
    writes,
)
from handlers.announcement_release import screens
from handlers.announcement_release.screens import SendingQuestion, Twice


async def prepare(link: PrepareSending, visit: Visit) -> Screen:
    """The question before anything leaves."""
    one = await own_announcement(visit, link.announcement)
    return await question(visit, one) if writes(visit, one) else await show(visit, one)


async def question(visit: Visit, one: Announcement) -> Screen:
    size = await size_of(visit.uow, one)
    safety.must_be_ready(one, size.people, visit.now)
    safety.must_be_within_limit(await sent_today(visit, one), one)
    return screens.question(
        SendingQuestion(
            one,
            size.people,
            size.associations,
            safety.needs_second(one, size.people),
            tuple(person.name for person in await colleagues(visit.uow, one)),
            await twice(visit, one, size.people),
        )
    )


async def sent_today(visit: Visit, one: Announcement) -> int:
    """By its author."""
    since = safety.day_begins(visit.now)
    return await visit.uow.announcements.sent_since(one.author, since) if one.author else 0


async def twice(visit: Visit, one: Announcement, people: int) -> Twice | None:
    """The same words have just gone to almost the same people; of a reminder that is as it should be."""
    found = await said_before(visit.uow, one, people, visit.now)
    return Twice(found.one.number, found.one.started_at, found.shared) if found else None


async def send(link: links.SendIt, visit: Visit) -> Screen:
    """A second tap shows what the first one did."""
    one = await own_announcement(visit, link.announcement)
    if not (writes(visit, one) and course.allows(one, Doing.SEND)):
        return await show(visit, one)
    size = await size_of(visit.uow, one)
    if link.version != one.version or safety.needs_second(one, size.people):
        return await question(visit, one)
    safety.must_be_ready(one, size.people, visit.now)
    safety.must_be_within_limit(await sent_today(visit, one), one)
    return await show(visit, await release(visit, one, nights=False))


async def release(visit: Visit, one: Announcement, *, nights: bool) -> Announcement:
    agreed = course.released(one, visit.person.id, visit.now, in_quiet_hours=nights)
    numbered = await saved(visit.uow, await visit.uow.announcements.numbered(agreed))
    await visit.note("announcement-released", one.id, str(numbered.number))
    return numbered


async def take_back(link: links.TakeBackAnnouncement, visit: Visit) -> Screen:
    """By anybody of the Koordination; of an author who has left, it becomes the draft of whoever stops it."""
    one = await own_announcement(visit, link.announcement)
    if not course.allows(one, Doing.TAKE_BACK):
        return await show(visit, one)
    author = await author_or(visit.uow, one, visit.person.id)
    back = await saved(visit.uow, course.as_draft(one, author))
    if author != visit.person.id:
        visit.uow.say(author, screens.stopped(back, visit.person.name))
    await visit.note("announcement-taken-back", one.id, str(one.number))
    await renew_cards(visit.uow, back)
    return await show(visit, back)


async def show(visit: Visit, one: Announcement) -> Screen:
    return await show_card(visit.uow, one, visit.now, visit.person.id)
