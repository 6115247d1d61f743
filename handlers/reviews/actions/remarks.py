"""A Baustein into a remark, or into the words of a decision."""

from msgspec.structs import replace

from bot.domain.desk import review as rules
from bot.domain.desk.desk import page
from bot.domain.desk.saved_reply import SavedReply, put_into
from bot.domain.journey import Review
from bot.domain.screen import Screen
from bot.domain.stand import Stand
from bot.links.reviews import CommentOn, PrepareDecision
from bot.links.saved_replies import ChooseReason, ChooseRemark, PickReason, PickRemark
from bot.runtime.feature import Visit
from bot.terms import Decision
from handlers.reviews.actions.reading import COMMENT, DECISION, ask_comment, decided, own_review, prepare, question_at
from handlers.reviews.screens import deciding, reading
from handlers.reviews.screens import remarks as screens


async def choose_remark(link: ChooseRemark, visit: Visit) -> Screen:
    found, stand = await own_review(visit, link.review)
    rules.must_wait(found)
    asked = question_at(stand, found, link.number)
    replies = await visit.uow.saved_replies.of_cohort(stand.cohort.id)
    if not replies:
        return await ask_comment(CommentOn(found.id, link.number), visit)
    number, pages, part = page(link.page, len(replies), screens.A_PAGE)
    return screens.for_remark(found, asked, link.number, replies[part], (number, pages), visit.language)


async def pick_remark(link: PickRemark, visit: Visit) -> Screen:
    """Below what was remarked so far, once; it can be changed until the decision."""
    found, stand = await own_review(visit, link.review)
    rules.must_wait(found)
    asked, reply = question_at(stand, found, link.number), await _of(visit, stand, link.reply)
    if reply is None:
        return await choose_remark(ChooseRemark(found.id, link.number), visit)
    old = rules.comment_by(await visit.uow.reviews.comments(found.id), asked.id, visit.person.id)
    text = put_into(old.text if old else "", reply)
    said = rules.comment(found, asked.id, text, old, visit.uow.new_id(), visit.person.id, visit.now)
    if old is None or old.text != text:
        await visit.uow.reviews.add_comment(said)
        await _used(visit, reply)
    await visit.ask(COMMENT, review=found.id, number=str(link.number), more="1")
    return reading.commented(found, stand, said, link.number, await visit.uow.reviews.comments(found.id))


async def choose_reason(link: ChooseReason, visit: Visit) -> Screen:
    rules.must_be_given(link.decision)
    found, stand = await own_review(visit, link.review)
    if found.decision is not Decision.WAITING:
        return await decided(visit, found, stand)
    replies = await visit.uow.saved_replies.of_cohort(stand.cohort.id)
    if not replies:
        return await prepare(PrepareDecision(found.id, link.decision), visit)
    await _keep_words(visit, found, link.decision)
    number, pages, part = page(link.page, len(replies), screens.A_PAGE)
    return screens.for_reason(found, stand, link.decision, replies[part], (number, pages))


async def pick_reason(link: PickReason, visit: Visit) -> Screen:
    rules.must_be_given(link.decision)
    found, stand = await own_review(visit, link.review)
    if found.decision is not Decision.WAITING:
        return await decided(visit, found, stand)
    reply = await _of(visit, stand, link.reply)
    if reply is None:
        return await choose_reason(ChooseReason(found.id, link.decision), visit)
    before = visit.typed(DECISION, review=found.id, decision=link.decision)
    words = put_into(before, reply)
    if words != before:
        await _used(visit, reply)
    await visit.ask(DECISION, review=found.id, decision=link.decision, words=words)
    return deciding.confirm(found, stand, link.decision, words)


async def _keep_words(visit: Visit, found: Review, decision: Decision) -> None:
    words = visit.typed(DECISION, review=found.id, decision=decision)
    await visit.ask(DECISION, review=found.id, decision=decision, words=words)


async def _of(visit: Visit, stand: Stand, id: str) -> SavedReply | None:
    reply = await visit.uow.saved_replies.get(id)
    return reply if reply and reply.cohort == stand.cohort.id else None


async def _used(visit: Visit, reply: SavedReply) -> None:
    await visit.uow.saved_replies.save(replace(reply, uses=reply.uses + 1))
