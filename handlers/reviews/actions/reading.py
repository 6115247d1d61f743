"""Durchsicht: read a stage, remark on its answers, decide."""

from functools import partial

from msgspec.structs import replace

from bot.domain import opening
from bot.domain.desk import review
from bot.domain.desk.desk import page
from bot.domain.dialog import Heard, replaced
from bot.domain.errors import Refusal, gone, there
from bot.domain.journey import Review
from bot.domain.programme import Question
from bot.domain.screen import Screen
from bot.domain.stand import Stand
from bot.domain.typed_moves import adds_nothing
from bot.links.reviews import CommentOn, DropComment, GiveDecision, PrepareDecision, ReadReview, WaitingReviews
from bot.runtime.feature import Visit
from bot.runtime.scope import own_stand
from bot.runtime.shared.desk import refresh_boards, save_change, tell_members
from bot.terms import Decision
from handlers.reviews.screens import deciding
from handlers.reviews.screens import reading as screens
from storage.unit_of_work import UnitOfWork

COMMENT, DECISION = "reviews.comment", "reviews.decision"


async def waiting(link: WaitingReviews, visit: Visit) -> Screen:
    whole = await visit.uow.reviews.count_waiting(visit.person.id)
    kept, pages, part = page(link.page, whole, screens.A_PAGE)
    found = await visit.uow.reviews.waiting(visit.person.id, part.start, screens.A_PAGE)
    shown = [(one, await own_stand(visit, one.association)) for one in found]
    return screens.waiting(shown, visit.language, visit.now, whole, kept, pages)


async def read(link: ReadReview, visit: Visit) -> Screen:
    found, stand = await own_review(visit, link.review)
    if found.decision is not Decision.WAITING:
        return await decided(visit, found, stand)
    answers = await visit.uow.journey.answers(stand.association.id)
    comments = await visit.uow.reviews.comments(found.id)
    who, before = await visit.uow.people.name_of(found.handed_in_by), await last_time(visit.uow, found, stand)
    return screens.document(found, stand, answers, comments, who, visit.language, before)


async def last_time(uow: UnitOfWork, found: Review, stand: Stand) -> review.LastTime | None:
    earlier = review.decided_before(await uow.reviews.of_stage(found.association, found.stage), found)
    if earlier is None or earlier.decided_at is None:
        return None
    questions = [question.id for question in stand.way.stage(found.stage).questions]
    versions = {id: await uow.journey.versions(found.association, id) for id in questions}
    read = {id: review.text_at(some, earlier.decided_at) for id, some in versions.items()}
    comments = tuple(await uow.reviews.comments(earlier.id))
    return review.LastTime(earlier.decided_at, comments, {id: text for id, text in read.items() if text is not None})


async def ask_comment(link: CommentOn, visit: Visit) -> Screen:
    found, stand = await own_review(visit, link.review)
    review.must_wait(found)
    asked = question_at(stand, found, link.number)
    own = review.comment_by(await visit.uow.reviews.comments(found.id), asked.id, visit.person.id)
    await visit.ask(COMMENT, review=found.id, number=str(link.number))
    answer = (await visit.uow.journey.answers(stand.association.id)).get(asked.id)
    replies = bool(await visit.uow.saved_replies.of_cohort(stand.cohort.id))
    return screens.ask_comment(found, asked, link.number, answer, own, visit.language, replies=replies)


async def comment_typed(visit: Visit) -> Screen:
    """Saved at once. A long remark comes in several messages: what follows is added to it."""
    found, stand = await own_review(visit, visit.asked("review"))
    if found.decision is not Decision.WAITING:
        return replace(await decided(visit, found, stand), missed=True)
    number, more = int(visit.asked("number")), visit.replied or visit.asks(COMMENT, more="1")
    asked = question_at(stand, found, number)
    old = review.comment_by(await visit.uow.reviews.comments(found.id), asked.id, visit.person.id)
    text = review.joined(old.text, visit.text) if old and more else visit.text
    said = review.comment(found, asked.id, text, old, visit.uow.new_id(), visit.person.id, visit.now)
    await visit.uow.reviews.add_comment(said)
    await visit.ask(COMMENT, review=found.id, number=str(number), more="1")
    comments = await visit.uow.reviews.comments(found.id)
    return screens.commented(found, stand, said, number, comments)


async def comment_changed(heard: Heard, visit: Visit) -> Screen:
    """The new words stand where the old ones stood."""
    found, stand = await own_review(visit, heard.subject.get("review", ""))
    if found.decision is not Decision.WAITING:
        return await decided(visit, found, stand)
    number = int(heard.subject["number"])
    asked = question_at(stand, found, number)
    old = review.comment_by(await visit.uow.reviews.comments(found.id), asked.id, visit.person.id)
    text = replaced(old.text, heard.part, visit.text, await visit.parts_after(heard)) if old else None
    if text is None:
        raise Refusal("common-edit-too-late", to=ReadReview(found.id))
    said = review.comment(found, asked.id, text, old, visit.uow.new_id(), visit.person.id, visit.now)
    await visit.uow.reviews.add_comment(said)
    return screens.commented(found, stand, said, number, await visit.uow.reviews.comments(found.id))


async def drop_comment(link: DropComment, visit: Visit) -> Screen:
    found, stand = await own_review(visit, link.review)
    review.must_wait(found)
    own = [one for one in await visit.uow.reviews.comments(found.id) if one.author == visit.person.id]
    if link.comment in {one.id for one in own}:
        await visit.uow.reviews.drop_comment(link.comment)
        await visit.answered()
    return screens.comment_dropped(found, stand, await visit.uow.reviews.comments(found.id))


async def prepare(link: PrepareDecision, visit: Visit) -> Screen:
    review.must_be_given(link.decision)
    found, stand = await own_review(visit, link.review)
    if found.decision is not Decision.WAITING:
        return await decided(visit, found, stand)
    draft = deciding.ReasonDraft(
        visit.typed(DECISION, review=found.id, decision=link.decision),
        replies=bool(await visit.uow.saved_replies.of_cohort(stand.cohort.id)),
    )
    await visit.ask(DECISION, review=found.id, decision=link.decision)
    return deciding.prepare(found, stand, link.decision, await visit.uow.reviews.comments(found.id), draft)


async def words_typed(visit: Visit) -> Screen:
    found, stand = await own_review(visit, visit.asked("review"))
    if found.decision is not Decision.WAITING:
        return replace(await decided(visit, found, stand), missed=True)
    before, decision = visit.typed(DECISION), Decision(visit.asked("decision"))
    if not before and adds_nothing(visit.text):
        return await prepare(PrepareDecision(found.id, decision), visit)
    words = review.fitting(found, review.joined(before, visit.text))
    await visit.ask(DECISION, review=found.id, decision=decision, words=words)
    return deciding.confirm(found, stand, decision, words)


async def give(link: GiveDecision, visit: Visit) -> Screen:
    """Words that were typed since are read back before a button without words counts."""
    review.must_be_given(link.decision)
    found, stand = await own_review(visit, link.review)
    if found.decision is not Decision.WAITING:
        return await decided(visit, found, stand)
    words = visit.typed(DECISION, review=link.review, decision=link.decision)
    if words and not link.words:
        await visit.ask_on()
        return deciding.confirm(found, stand, link.decision, words)
    if not words and (link.words or link.decision is Decision.RETURNED):
        return await prepare(PrepareDecision(found.id, link.decision), visit)
    given = review.decide(found, link.decision, words, visit.person.id, visit.now)
    return await _settle(visit, given, stand)


async def _settle(visit: Visit, decided: Review, stand: Stand) -> Screen:
    after = opening.after_release if decided.decision is Decision.RELEASED else opening.after_return
    change = after(stand, decided.stage, visit.now, visit.person.id)
    if not await visit.uow.reviews.decide(decided):
        raise Refusal("reviews-decided-already", to=ReadReview(decided.id))
    await save_change(visit.uow, stand, change)
    await visit.note(f"review-{decided.decision}", decided.association, decided.stage)
    comments = await visit.uow.reviews.comments(decided.id)
    told = partial(deciding.told, decided, stand, change.opened, comments, visit.person.name)
    await tell_members(visit.uow, decided.association, told)
    await refresh_boards(visit.uow, stand.cohort, visit.now)
    await visit.answered()
    return deciding.settled(decided, stand, change.opened)


async def decided(visit: Visit, found: Review, stand: Stand) -> Screen:
    """Nothing waits for words any more."""
    if visit.asks(COMMENT, review=found.id) or visit.asks(DECISION, review=found.id):
        await visit.answered()
    return deciding.decided(found, stand, await visit.uow.people.name_of(found.decided_by))


async def own_review(visit: Visit, review: str) -> tuple[Review, Stand]:
    found = there(await visit.uow.reviews.get(review))
    return found, await own_stand(visit, found.association)


def question_at(stand: Stand, found: Review, number: int) -> Question:
    questions = stand.way.stage(found.stage).questions
    if not 1 <= number <= len(questions):
        raise gone()
    return questions[number - 1]
