"""What members answer: a question of their association, at the desk of the Koordination."""

from bot.domain.cohorts import Association
from bot.domain.desk.personal_word import PersonalWord
from bot.domain.errors import Refusal, there
from bot.domain.screen import Screen
from bot.links.personal_words import AnswerPersonalWord
from bot.runtime import scope
from bot.runtime.feature import Visit
from bot.runtime.shared import replies
from bot.runtime.shared.replies import DeskReply
from handlers.personal_words import screens
from handlers.personal_words.dialog import ANSWER


async def ask(link: AnswerPersonalWord, visit: Visit) -> Screen:
    word, association = await _theirs(visit, link.message)
    await visit.ask(ANSWER, word=word.id, enquiry="")
    return screens.ask_answer(await _author(visit, word, association), association)


async def typed(visit: Visit) -> Screen:
    """What follows is added, unless it answers the message once more."""
    word, association = await _theirs(visit, visit.asked("word"))
    if not visit.text.strip() and not visit.media:
        raise Refusal("common-loose-empty", to=AnswerPersonalWord(word.id))
    before = "" if visit.replied else visit.asked("enquiry")
    reply = DeskReply(association.cohort, visit.text, visit.media, association, word=word.id, holder=word.author)
    enquiry = await replies.went_on(visit, before) or await replies.ask_desk(visit, reply)
    goes_on = await replies.is_free(visit, ANSWER)
    if goes_on:
        await visit.ask(ANSWER, days=1, word=word.id, enquiry=enquiry.id)
    return screens.answered(await _author(visit, word, association), enquiry, goes_on=goes_on)


async def sent(visit: Visit) -> Screen:
    """Of files only what Telegram keeps is passed on."""
    if not visit.media:
        await visit.ask_on()
        return screens.words_only()
    return await typed(visit)


async def _author(visit: Visit, word: PersonalWord, association: Association) -> str:
    """With whom the answer lies; empty when they coordinate this cohort no more."""
    desk = {one.id for one in await visit.uow.people.coordinators(association.cohort)}
    return word.author_name if word.author in desk else ""


async def _theirs(visit: Visit, id: str) -> tuple[PersonalWord, Association]:
    word = there(await visit.uow.personal_words.get(id))
    association, _ = await scope.own_association(visit, word.association)
    return word, association
