"""Answers to what people ask: typed, read once more, sent to everybody who asked it."""

from dataclasses import replace

from bot.domain import enquiry as rules
from bot.domain import review
from bot.domain.enquiry import Enquiry
from bot.domain.enquiry_screens import told
from bot.domain.errors import Refusal, there
from bot.domain.screen import Screen
from bot.links.desk import AnswerEnquiry, SendAnswer
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort, tell_desk
from handlers.desk.screens import answering as screens

ENQUIRY = "desk.enquiry"


async def ask(link: AnswerEnquiry, visit: Visit) -> Screen:
    found, name = await _own(visit, link.enquiry)
    if not found.waits:
        return screens.answered(found, name)
    await visit.ask(ENQUIRY, enquiry=found.id)
    return screens.ask(found, name)


async def words_typed(visit: Visit) -> Screen:
    """Nothing is sent before it was read once more; what follows is added."""
    found, name = await _own(visit, visit.asked("enquiry"))
    if not found.waits:
        await visit.answered()
        return replace(screens.answered(found, name), missed=True)
    words = review.joined(visit.typed(ENQUIRY, enquiry=found.id), visit.text)
    if not words:
        raise Refusal("desk-words-missing", to=AnswerEnquiry(found.id))
    await visit.ask(ENQUIRY, enquiry=found.id, words=words)
    return screens.confirm(found, name, words)


async def send(link: SendAnswer, visit: Visit) -> Screen:
    found, name = await _own(visit, link.enquiry)
    words = visit.typed(ENQUIRY, enquiry=found.id)
    if not found.waits or not words:
        return await ask(AnswerEnquiry(found.id), visit)
    said = replace(rules.answered(found, words, visit.person.id, visit.now), answerer=visit.person.name)
    if not await visit.uow.enquiries.save(said):
        return await ask(AnswerEnquiry(found.id), visit)
    await visit.note("enquiry-answered", found.association or found.cohort, found.id)
    await _tell(visit, said, name)
    await visit.answered()
    return screens.sent(said, name)


async def _tell(visit: Visit, said: Enquiry, name: str) -> None:
    """Everybody who asked it, and the others of the Koordination."""
    for one in await visit.uow.enquiries.together(said.lead):
        same = rules.as_first(one, said)
        if one.id == said.id or await visit.uow.enquiries.save(same):
            await _answer(visit, same)
    await tell_desk(
        visit.uow, said.cohort, screens.colleagues(said, name), f"enquiry-{said.id}-desk", but=visit.person.id
    )


async def _answer(visit: Visit, said: Enquiry) -> None:
    answer, key = told(said, said.answer), f"enquiry-{said.id}"
    if said.address and not said.person:
        visit.uow.say_at(said.address, answer, key)
    for person in await _askers(visit, said):
        visit.uow.say(person, answer, key=f"{key}-{person}")
        visit.uow.refresh(person, f"enquiry:{said.id}")


async def _askers(visit: Visit, said: Enquiry) -> list[str]:
    """Whoever asked; everybody of theirs when that person is no longer there."""
    if said.association is None:
        return [said.person] if said.person else []
    team = [member.person for member in await visit.uow.members.team(said.association)]
    return [said.person] if said.person in team else team


async def _own(visit: Visit, enquiry: str) -> tuple[Enquiry, str]:
    """The one that stands for all that ask the same, and the name of the association that asks."""
    found = there(await visit.uow.enquiries.get(enquiry))
    found = there(await visit.uow.enquiries.get(found.lead))
    await own_cohort(visit, found.cohort)
    association = await visit.uow.associations.get(found.association) if found.association else None
    return found, association.name if association else ""
