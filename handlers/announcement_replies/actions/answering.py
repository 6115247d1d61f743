"""Read, yes, no, and a reaction. Each person answers for themselves, and may change it."""

from bot.domain.announcements.reply import changes
from bot.domain.screen import Screen
from bot.links.announcement_replies import SaidNo, SaidYes, SeenIt
from bot.runtime.feature import Visit
from bot.runtime.shared.announcements import count_answer
from bot.terms.announcements import AnnouncementAnswer
from handlers.announcement_replies import screens
from handlers.announcement_replies.actions.loading import got, settled


async def read(link: SeenIt, visit: Visit) -> Screen:
    return await _answer(visit, link.announcement, AnnouncementAnswer.READ)


async def yes(link: SaidYes, visit: Visit) -> Screen:
    return await _answer(visit, link.announcement, AnnouncementAnswer.YES)


async def no(link: SaidNo, visit: Visit) -> Screen:
    return await _answer(visit, link.announcement, AnnouncementAnswer.NO)


async def _answer(visit: Visit, id: str, answer: AnnouncementAnswer) -> Screen:
    it = await got(visit, id)
    if it.row is None:
        return screens.only_a_test()
    if instead := settled(visit, it.one, it.row):
        await visit.uow.recipients.see(id, visit.person.id, visit.now)
        return instead
    if changes(it.row, answer):
        await visit.uow.recipients.answer(id, visit.person.id, answer, visit.now)
        await count_answer(visit.uow, it.one)
    return screens.answered(it.one, answer)


async def reacted(announcement: str, visit: Visit) -> None:
    """They have seen it; never a yes."""
    if visit.known and visit.text:
        await visit.uow.recipients.see(announcement, visit.known.id, visit.now)
