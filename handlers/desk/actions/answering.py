"""Answers to what associations ask: typed, read once more, sent to whoever asked."""

from dataclasses import replace

from bot.domain import enquiry as rules
from bot.domain import review
from bot.domain.enquiry import Enquiry
from bot.domain.errors import Refusal, there
from bot.domain.screen import Screen
from bot.domain.stand import Stand
from bot.links.desk import AnswerEnquiry, SendAnswer
from bot.runtime.feature import Visit
from bot.runtime.scope import own_stand, tell_desk
from handlers.desk.screens import answering as screens

ENQUIRY = "desk.enquiry"


async def ask(link: AnswerEnquiry, visit: Visit) -> Screen:
    found, stand = await _own(visit, link.enquiry)
    if found.answered_at:
        return screens.answered(found, stand.association.name)
    await visit.ask(ENQUIRY, enquiry=found.id)
    return screens.ask(found, stand.association.name)


async def words_typed(visit: Visit) -> Screen:
    """Nothing is sent before it was read once more; what follows is added."""
    found, stand = await _own(visit, visit.asked("enquiry"))
    if found.answered_at:
        await visit.answered()
        return replace(screens.answered(found, stand.association.name), missed=True)
    words = review.joined(visit.typed(ENQUIRY, enquiry=found.id), visit.text)
    if not words:
        raise Refusal("desk-words-missing", to=AnswerEnquiry(found.id))
    await visit.ask(ENQUIRY, enquiry=found.id, words=words)
    return screens.confirm(found, stand.association.name, words)


async def send(link: SendAnswer, visit: Visit) -> Screen:
    found, stand = await _own(visit, link.enquiry)
    words = visit.typed(ENQUIRY, enquiry=found.id)
    if found.answered_at or not words:
        return await ask(AnswerEnquiry(found.id), visit)
    said = replace(rules.answered(found, words, visit.person.id, visit.now), answerer=visit.person.name)
    if not await visit.uow.enquiries.save(said):
        return await ask(AnswerEnquiry(found.id), visit)
    await visit.note("enquiry-answered", stand.association.id, found.id)
    await _tell(visit, said, stand)
    await visit.answered()
    return screens.sent(said, stand.association.name)


async def _tell(visit: Visit, said: Enquiry, stand: Stand) -> None:
    name = stand.association.name
    for person in await _askers(visit, said):
        visit.uow.say(person, screens.told(said, name))
    await tell_desk(visit.uow, stand.cohort.id, screens.colleagues(said, name), but=visit.person.id)


async def _askers(visit: Visit, said: Enquiry) -> list[str]:
    """Whoever asked; everybody of theirs when that person is no longer there."""
    team = [member.person for member in await visit.uow.members.team(there(said.association))]
    return [said.person] if said.person in team else team


async def _own(visit: Visit, enquiry: str) -> tuple[Enquiry, Stand]:
    found = there(await visit.uow.enquiries.get(enquiry))
    return found, await own_stand(visit, there(found.association))
