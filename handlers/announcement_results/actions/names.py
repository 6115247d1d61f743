"""Who got it, who did not, and who answered what."""

from bot.domain.screen import Screen
from bot.links import announcement_results as links
from bot.runtime.feature import Visit
from bot.runtime.shared.announcements import own_announcement, show_card, tally
from handlers.announcement_results import screens

PAGE = 20
"""Names on a page."""


async def more(link: links.MoreOfReport, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    if one.started_at is None:
        return await show_card(visit.uow, one, visit.now, visit.person.id)
    late = await visit.uow.audiences.late(one.id)
    waiting = await visit.uow.announcement_changes.every(one.id)
    return screens.more(one, await tally(visit.uow, one), late, waiting)


async def in_state(link: links.RecipientsIn, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    page = max(link.page, 0)
    found = await visit.uow.recipients.in_state(one.id, link.state, page * PAGE, PAGE + 1)
    return screens.in_state(one, link, found[:PAGE], more=len(found) > PAGE)


async def answers(link: links.AnswersOf, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    found = {part.answer: part.count for part in await visit.uow.recipients.answers(one.id)}
    silent = await visit.uow.announcement_feed.silent(one.id)
    questions = len(await visit.uow.enquiries.about(one.id))
    return screens.answers(one, found, silent, questions)


async def who_answered(link: links.WhoAnswered, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    page = max(link.page, 0)
    found = await visit.uow.recipients.with_answer(one.id, link.answer, page * PAGE, PAGE + 1)
    return screens.who_answered(one, link, found[:PAGE], more=len(found) > PAGE)


async def who_is_silent(link: links.WhoIsSilent, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    page = max(link.page, 0)
    found = await visit.uow.recipients.silent(one.id, page * PAGE, PAGE + 1)
    return screens.who_is_silent(one, link, found[:PAGE], more=len(found) > PAGE)
