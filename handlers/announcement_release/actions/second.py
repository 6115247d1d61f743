"""Somebody else of the Koordination reads it as it arrives, and agrees or gives it back."""

from bot.domain.announcements import course, safety
from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.course import Doing
from bot.domain.screen import Screen
from bot.links import announcement_release as links
from bot.runtime.feature import Visit
from bot.runtime.shared.announcements import (
    author_or,
    colleagues,
    example,
    must_be_theirs,
    own_announcement,
    renew_cards,
    saved,
    size_of,
    writes,
)
from bot.terms.announcements import AnnouncementKind
from handlers.announcement_release import screens
from handlers.announcement_release.actions.sending import question, release, sent_today, show, twice
from handlers.announcement_release.screens import SendingQuestion

WHY = "announcement_release.why"


async def ask_second(link: links.AskSecond, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    if not (writes(visit, one) and course.allows(one, Doing.ASK)):
        return await show(visit, one)
    size = await size_of(visit.uow, one)
    if link.version != one.version:
        return await question(visit, one)
    safety.must_be_ready(one, size.people, visit.now)
    safety.must_be_within_limit(await sent_today(visit, one), one)
    asked = await saved(visit.uow, await visit.uow.announcements.numbered(course.asked(one, visit.now)))
    for person in await colleagues(visit.uow, asked):
        visit.uow.say(
            person.id, await _to_second(visit, asked), f"announcement-ask-{asked.id}-{asked.version}-{person.id}"
        )
    await visit.note("announcement-asked", one.id, str(asked.number))
    return await show(visit, asked)


async def _to_second(visit: Visit, one: Announcement) -> Screen:
    """All of it as it arrives, and below it the question."""
    size = await size_of(visit.uow, one)
    reasons = safety.needs_second(one, size.people)
    asking = SendingQuestion(one, size.people, size.associations, reasons, (), await twice(visit, one, size.people))
    author = await visit.uow.people.name_of(one.author)
    return screens.with_content(await example(visit.uow, one), screens.second(asking, author))


async def agree(link: links.AgreeToIt, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    if not course.allows(one, Doing.DECIDE):
        return await show(visit, one)
    safety.must_be_another(one, visit.person.id)
    if link.version != one.version:
        return await _to_second(visit, one)
    size = await size_of(visit.uow, one)
    safety.must_be_ready(one, size.people, visit.now)
    safety.must_be_within_limit(await sent_today(visit, one), one)
    await must_be_theirs(visit, one)
    nights = bool(link.nights) and one.kind is AnnouncementKind.IMPORTANT
    agreed = await release(visit, one, nights=nights)
    if author := await author_or(visit.uow, agreed, ""):
        visit.uow.say(author, screens.agreed(agreed, visit.person.name))
    await renew_cards(visit.uow, agreed, bring_to=[agreed.author or ""])
    return await show(visit, agreed)


async def ask_why_not(link: links.NotLikeThis, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    if not course.allows(one, Doing.DECIDE):
        return await show(visit, one)
    safety.must_be_another(one, visit.person.id)
    await visit.ask(WHY, announcement=one.id)
    return screens.why_not(one)


async def why_typed(visit: Visit) -> Screen:
    one = await own_announcement(visit, visit.asked("announcement"))
    await visit.answered()
    if not course.allows(one, Doing.DECIDE):
        return await show(visit, one)
    safety.must_be_another(one, visit.person.id)
    author = await author_or(visit.uow, one, visit.person.id)
    back = await saved(visit.uow, course.as_draft(one, author))
    await visit.note("announcement-returned", one.id, str(one.number))
    await renew_cards(visit.uow, back)
    if author == visit.person.id:
        return await show(visit, back)
    visit.uow.say(author, screens.returned(back, visit.person.name, visit.text))
    return screens.said_no(one, await visit.uow.people.name_of(one.author))
