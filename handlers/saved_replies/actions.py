"""Keeping, renaming, changing and deleting."""

from bot.domain.desk import saved_reply as rules
from bot.domain.desk.desk import page
from bot.domain.desk.saved_reply import SavedReply
from bot.domain.errors import gone, there
from bot.domain.journey import Review
from bot.domain.questions.enquiry import EnquiryState
from bot.domain.screen import Screen
from bot.links.saved_replies import (
    AskDropReply,
    DropReply,
    KeepReason,
    KeepRemark,
    KeepReply,
    NewReply,
    RenameReply,
    RepliesOf,
    RewordReply,
    ShowReply,
)
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from handlers.saved_replies import screens

NEW = "saved_replies.new"
TITLE = "saved_replies.title"
TEXT = "saved_replies.text"


async def all_(link: RepliesOf, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    found = await visit.uow.saved_replies.of_cohort(cohort.id)
    number, pages, part = page(link.page, len(found), screens.A_PAGE)
    return screens.listed(cohort, found[part], number, pages)


async def show(link: ShowReply, visit: Visit) -> Screen:
    return screens.one(await _own(visit, link.reply))


async def new(link: NewReply, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    await visit.ask(NEW, cohort=cohort.id)
    return screens.ask_new(cohort)


async def new_typed(visit: Visit) -> Screen:
    """The same words twice are one."""
    cohort = await own_cohort(visit, visit.asked("cohort"))
    return await _kept(visit, cohort.id, visit.text)


async def keep(link: KeepReply, visit: Visit) -> Screen:
    """A second tap shows the one of the first."""
    enquiry = there(await visit.uow.enquiries.get(link.enquiry))
    await own_cohort(visit, enquiry.cohort)
    if enquiry.state is not EnquiryState.ANSWERED or not enquiry.answer:
        return await all_(RepliesOf(enquiry.cohort), visit)
    return await _kept(visit, enquiry.cohort, enquiry.answer)


async def keep_remark(link: KeepRemark, visit: Visit) -> Screen:
    _, cohort = await _reviewed(visit, link.review)
    comments = await visit.uow.reviews.comments(link.review)
    text = next((one.text for one in comments if one.id == link.comment), "")
    return await _kept(visit, cohort, text) if text else await all_(RepliesOf(cohort), visit)


async def keep_reason(link: KeepReason, visit: Visit) -> Screen:
    review, cohort = await _reviewed(visit, link.review)
    return await _kept(visit, cohort, review.reason) if review.reason else await all_(RepliesOf(cohort), visit)


async def _reviewed(visit: Visit, id: str) -> tuple[Review, str]:
    """With the cohort, which they coordinate."""
    review = there(await visit.uow.reviews.get(id))
    association = there(await visit.uow.associations.get(review.association))
    return review, (await own_cohort(visit, association.cohort)).id


async def _kept(visit: Visit, cohort: str, text: str) -> Screen:
    found = rules.with_words(text, await visit.uow.saved_replies.of_cohort(cohort))
    reply = found or rules.saved_reply(visit.uow.new_id(), cohort, text, visit.person.id, visit.now)
    await visit.uow.saved_replies.save(reply)
    await _settled(visit, NEW)
    return screens.kept(reply)


async def ask_title(link: RenameReply, visit: Visit) -> Screen:
    reply = await _own(visit, link.reply)
    await visit.ask(TITLE, reply=reply.id)
    return screens.ask_title(reply)


async def title_typed(visit: Visit) -> Screen:
    return await _changed(visit, rules.renamed(await _own(visit, visit.asked("reply")), visit.text))


async def ask_text(link: RewordReply, visit: Visit) -> Screen:
    reply = await _own(visit, link.reply)
    await visit.ask(TEXT, reply=reply.id)
    return screens.ask_text(reply)


async def text_typed(visit: Visit) -> Screen:
    return await _changed(visit, rules.reworded(await _own(visit, visit.asked("reply")), visit.text))


async def _changed(visit: Visit, reply: SavedReply) -> Screen:
    await visit.uow.saved_replies.save(reply)
    await visit.answered()
    return screens.kept(reply)


async def ask_drop(link: AskDropReply, visit: Visit) -> Screen:
    return screens.ask_drop(await _own(visit, link.reply))


async def drop(link: DropReply, visit: Visit) -> Screen:
    reply = await _own(visit, link.reply)
    await visit.uow.saved_replies.drop(reply.id)
    if visit.asks(TITLE, reply=reply.id) or visit.asks(TEXT, reply=reply.id):
        await visit.answered()
    return screens.dropped(reply)


async def _settled(visit: Visit, step: str) -> None:
    if visit.asks(step):
        await visit.answered()


async def _own(visit: Visit, id: str) -> SavedReply:
    """Of a Koordination to which they belong."""
    reply = await visit.uow.saved_replies.get(id)
    if reply is None:
        raise gone()
    await own_cohort(visit, reply.cohort)
    return reply
