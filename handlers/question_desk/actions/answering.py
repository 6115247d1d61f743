"""An answer: typed or taken from the house, read once more, sent once to everybody who asked."""

from msgspec.structs import replace

from bot.domain.desk import review
from bot.domain.errors import Refusal
from bot.domain.questions import enquiry as rules
from bot.domain.questions.desk import EnquiryAtDesk
from bot.domain.questions.enquiry import Enquiry
from bot.domain.screen import Screen
from bot.links.question_desk import AnswerEnquiry, AnswerWith, ChooseEntry, RewordAnswer, SendAnswer
from bot.runtime.feature import Visit
from handlers.question_desk.actions.loading import as_it_stands, at_desk, save
from handlers.question_desk.actions.looking import answer_to
from handlers.question_desk.actions.taking import held_by
from handlers.question_desk.actions.telling import answer_all
from handlers.question_desk.dialog import WORDS, AnswerDraft, draft_of, mark_shown, wait_for_words
from handlers.question_desk.screens import answers as screens


async def ask(link: AnswerEnquiry, visit: Visit) -> Screen:
    seen = await at_desk(visit, link.enquiry)
    if not seen.enquiry.waits:
        return await settled(visit, seen)
    await wait_for_words(visit, seen.enquiry.id)
    return screens.ask(seen, replies=bool(await visit.uow.saved_replies.of_cohort(seen.enquiry.cohort)))


async def reword(link: RewordAnswer, visit: Visit) -> Screen:
    """What was typed so far is there to be changed."""
    seen = await at_desk(visit, link.enquiry)
    draft = draft_of(visit, seen)
    if not seen.enquiry.waits:
        return await settled(visit, seen)
    await wait_for_words(visit, seen.enquiry.id)
    return screens.ask(seen, draft.words)


async def words_typed(visit: Visit) -> Screen:
    """Nothing is sent before it was read once more; what follows is added. Whoever writes has taken it."""
    seen = await at_desk(visit, visit.asked("enquiry"))
    if not seen.enquiry.waits:
        return replace(await settled(visit, seen), missed=True)
    draft = draft_of(visit, seen)
    words = review.joined(draft.words, visit.text)
    if not words.strip():
        raise Refusal("question_desk-words-missing", to=AnswerEnquiry(seen.enquiry.id))
    return await confirm(visit, seen, replace(draft, words=words))


async def choose_entry(link: ChooseEntry, visit: Visit) -> Screen:
    seen = await at_desk(visit, link.enquiry)
    if not seen.enquiry.waits:
        return await settled(visit, seen)
    if not seen.near:
        return await ask(AnswerEnquiry(seen.enquiry.id), visit)
    await wait_for_words(visit, seen.enquiry.id, draft_of(visit, seen))
    return screens.choose_entry(seen)


async def with_entry(link: AnswerWith, visit: Visit) -> Screen:
    """Words that were typed before stand above it."""
    seen = await at_desk(visit, link.enquiry)
    if not seen.enquiry.waits or link.entry not in {one.id for one in seen.near}:
        return await choose_entry(ChooseEntry(seen.enquiry.id), visit)
    return await confirm(visit, seen, replace(draft_of(visit, seen), entry=link.entry))


async def confirm(visit: Visit, seen: EnquiryAtDesk, draft: AnswerDraft) -> Screen:
    if seen.enquiry.is_free:
        await held_by(visit, seen.enquiry, visit.person.id)
    await wait_for_words(visit, seen.enquiry.id, draft)
    return screens.confirm(seen, _said(visit, seen.enquiry, draft), mark_shown(seen, draft))


def _said(visit: Visit, enquiry: Enquiry, draft: AnswerDraft) -> screens.Value:
    return answer_to(visit, replace(enquiry, answer=draft.words, entry=draft.entry))


async def send(link: SendAnswer, visit: Visit) -> Screen:
    seen = await at_desk(visit, link.enquiry)
    draft = draft_of(visit, seen)
    if not seen.enquiry.waits:
        return await settled(visit, seen)
    if not draft:
        return await ask(AnswerEnquiry(seen.enquiry.id), visit)
    if link.mark != mark_shown(seen, draft):
        return await confirm(visit, seen, draft)
    return await _send(visit, seen, draft)


async def _send(visit: Visit, seen: EnquiryAtDesk, draft: AnswerDraft) -> Screen:
    found, by = seen.enquiry, visit.person
    said = replace(rules.answered(found, draft.words, by.id, visit.now, draft.entry), answerer=by.name)
    if not await save(visit, said):
        return await settled(visit, seen)
    await visit.note("enquiry-answered", found.association or found.cohort, found.id)
    heard = await answer_all(visit, said)
    await visit.answered()
    return screens.sent(heard)


async def settled(visit: Visit, seen: EnquiryAtDesk) -> Screen:
    """Whoever comes second, and whoever presses an old button, sees who was first. Nothing waits for words any more."""
    if visit.asks(WORDS, enquiry=seen.enquiry.id):
        await visit.answered()
    return await as_it_stands(visit, seen.enquiry.id)
