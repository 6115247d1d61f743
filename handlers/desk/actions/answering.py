"""Answers to what associations ask: typed, read once more, sent to whoever asked."""

from dataclasses import replace

from bot.domain import enquiry as rules
from bot.domain import review
from bot.domain.enquiry import Enquiry
from bot.domain.errors import Refusal
from bot.domain.people import MemberState
from bot.domain.screen import Screen
from bot.domain.stand import Stand
from bot.links.desk import AnswerEnquiry, SendAnswer
from bot.runtime.feature import Visit
from handlers.desk.actions.scope import note, own_stand, there
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
    words = review.joined(_words(visit, found.id), visit.text)
    if not words:
        raise Refusal("desk-words-missing", to=AnswerEnquiry(found.id))
    await visit.ask(ENQUIRY, enquiry=found.id, words=words)
    return screens.confirm(found, stand.association.name, words)


async def send(link: SendAnswer, visit: Visit) -> Screen:
    found, stand = await _own(visit, link.enquiry)
    words = _words(visit, found.id)
    if found.answered_at or not words:
        return await ask(AnswerEnquiry(found.id), visit)
    said = replace(rules.answered(found, words, visit.person.id, visit.now), answerer=visit.person.name)
    if not await visit.uow.enquiries.answer(said):
        rules.must_wait(said)
    await note(visit, "enquiry-answered", stand.association.id, found.id)
    await _tell(visit, said, stand)
    await visit.answered()
    return screens.sent(said, stand.association.name)


async def _tell(visit: Visit, said: Enquiry, stand: Stand) -> None:
    name, key = stand.association.name, f"enquiry-{said.id}"
    for person in await _askers(visit, said):
        visit.uow.say(person, screens.told(said, name), key=f"{key}-{person}")
    for colleague in await visit.uow.people.coordinators(stand.cohort.id):
        if colleague.id != visit.person.id:
            visit.uow.say(colleague.id, screens.colleagues(said, name), key=f"{key}-desk-{colleague.id}")


async def _askers(visit: Visit, said: Enquiry) -> list[str]:
    """Whoever asked; everybody of theirs when that person is no longer there."""
    members = await visit.uow.members.with_waiting(said.association)
    active = [member.person for member in members if member.state is MemberState.ACTIVE]
    return [said.person] if said.person in active else active


async def _own(visit: Visit, enquiry: str) -> tuple[Enquiry, Stand]:
    found = there(await visit.uow.enquiries.get(enquiry))
    return found, await own_stand(visit, found.association)


def _words(visit: Visit, enquiry: str) -> str:
    """What was typed for exactly this question."""
    asked = visit.dialog.answers if visit.dialog and visit.dialog.step == ENQUIRY else {}
    return asked.get("words", "") if asked.get("enquiry") == enquiry else ""
