"""An answer that was wrong: other words for it, to everybody who has read it."""

from msgspec.structs import replace

from bot.domain.desk import review
from bot.domain.errors import Refusal
from bot.domain.questions import enquiry as rules
from bot.domain.questions.desk import COPY_CHANGED
from bot.domain.questions.enquiry import Enquiry, EnquiryState, as_first
from bot.domain.questions.screens import EnquiryCard, told
from bot.domain.screen import Place, Screen
from bot.links.question_desk import CorrectAnswer, SendCorrection
from bot.runtime.feature import Visit
from handlers.question_desk.actions.loading import as_it_stands, at_desk, save
from handlers.question_desk.actions.looking import answer_to
from handlers.question_desk.actions.telling import askers, renew_status
from handlers.question_desk.dialog import CORRECTION, AnswerDraft
from handlers.question_desk.screens import correcting as screens


async def ask(link: CorrectAnswer, visit: Visit) -> Screen:
    seen = await at_desk(visit, link.enquiry)
    if seen.enquiry.state is not EnquiryState.ANSWERED:
        return await as_it_stands(visit, seen.enquiry.id)
    words = visit.typed(CORRECTION, enquiry=seen.enquiry.id)
    await visit.ask(CORRECTION, enquiry=seen.enquiry.id)
    return screens.ask(seen, words)


async def words_typed(visit: Visit) -> Screen:
    seen = await at_desk(visit, visit.asked("enquiry"))
    words = review.joined(visit.typed(CORRECTION, enquiry=seen.enquiry.id), visit.text)
    if not words.strip():
        raise Refusal("question_desk-words-missing", to=CorrectAnswer(seen.enquiry.id))
    await visit.ask(CORRECTION, enquiry=seen.enquiry.id, words=words)
    return screens.confirm(seen, words, _mark(seen.enquiry, words))


def _mark(enquiry: Enquiry, words: str) -> str:
    return AnswerDraft(words, enquiry.answer).mark(enquiry)


async def send(link: SendCorrection, visit: Visit) -> Screen:
    """A second tap, and one above other words, sends nothing."""
    seen = await at_desk(visit, link.enquiry)
    words = visit.typed(CORRECTION, enquiry=seen.enquiry.id)
    if not words or seen.enquiry.state is not EnquiryState.ANSWERED:
        return await as_it_stands(visit, seen.enquiry.id)
    mark = _mark(seen.enquiry, words)
    if link.mark != mark:
        return screens.confirm(seen, words, mark)
    said = rules.corrected(seen.enquiry, words, visit.person.id, visit.now)
    return await _send(visit, replace(said, answerer=visit.person.name), seen.enquiry)


async def _send(visit: Visit, said: Enquiry, before: Enquiry) -> Screen:
    await visit.answered()
    if not await save(visit, said):
        return await as_it_stands(visit, said.id)
    await visit.note("enquiry-corrected", said.association or said.cohort, said.id)
    same = [one for one in await visit.uow.enquiries.together(said.id) if one.id != said.id]
    heard = [said, *(as_first(one, said) for one in same if one.state is EnquiryState.ANSWERED)]
    for one in heard:
        if one is said or await visit.uow.enquiries.save(one):
            await _tell(visit, one, before)
    return screens.sent(heard)


async def _tell(visit: Visit, said: Enquiry, before: Enquiry) -> None:
    """What they have is changed where it stands, and they hear of it."""
    news = replace(told(said, answer_to(visit, said)), place=Place.NEW, card="")
    key, fresh = f"enquiry-{said.id}-{before.version}", visit.now - (before.answered_at or visit.now) <= COPY_CHANGED
    people = await askers(visit, said)
    for person in people:
        visit.uow.say(person, news, key=f"{key}-{person}", wanted=True)
    if said.address and not said.person:
        visit.uow.say_at(said.address, news, key)
        people = [said.address]
    for reader in people if fresh else []:
        visit.uow.refresh(reader, EnquiryCard.ANSWER.of(said.id))
    renew_status(visit, said)
