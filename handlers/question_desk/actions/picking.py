"""A Baustein into the answer that is being written."""

from msgspec.structs import replace

from bot.domain.desk.desk import page
from bot.domain.desk.saved_reply import put_into
from bot.domain.screen import Screen
from bot.links.question_desk import AnswerEnquiry
from bot.links.saved_replies import ChooseReply, PickReply
from bot.runtime.feature import Visit
from handlers.question_desk.actions.answering import ask, confirm, settled
from handlers.question_desk.actions.loading import at_desk
from handlers.question_desk.dialog import draft_of
from handlers.question_desk.screens import replies as screens


async def choose(link: ChooseReply, visit: Visit) -> Screen:
    seen = await at_desk(visit, link.enquiry)
    if not seen.enquiry.waits:
        return await settled(visit, seen)
    found = await visit.uow.saved_replies.of_cohort(seen.enquiry.cohort)
    if not found:
        return await ask(AnswerEnquiry(seen.enquiry.id), visit)
    number, pages, part = page(link.page, len(found), screens.A_PAGE)
    return screens.choose(seen, found[part], number, pages)


async def pick(link: PickReply, visit: Visit) -> Screen:
    """Below what was written so far; it can be changed before anything is sent."""
    seen = await at_desk(visit, link.enquiry)
    reply = await visit.uow.saved_replies.get(link.reply)
    if not seen.enquiry.waits:
        return await settled(visit, seen)
    if reply is None or reply.cohort != seen.enquiry.cohort:
        return await choose(ChooseReply(seen.enquiry.id), visit)
    draft = draft_of(visit, seen)
    words = put_into(draft.words, reply)
    if words != draft.words:
        await visit.uow.saved_replies.save(replace(reply, uses=reply.uses + 1))
    return await confirm(visit, seen, replace(draft, words=words))
