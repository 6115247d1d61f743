"""What whoever asked hears: where their question stands, and the answer."""

from bot.domain.faq.learning import of_koordination, phrasing_of
from bot.domain.questions.enquiry import Enquiry, as_first
from bot.domain.questions.guards import personal
from bot.domain.questions.screens import EnquiryCard, told
from bot.runtime.feature import Visit
from bot.runtime.shared.names_behind import names_behind
from handlers.question_desk.actions.looking import answer_to


async def answer_all(visit: Visit, said: Enquiry) -> list[Enquiry]:
    """Everybody who asked it and still waits; returns the questions that it answers."""
    same = [one for one in await visit.uow.enquiries.together(said.id) if one.id != said.id and one.waits]
    answered = [said, *(as_first(one, said) for one in same)]
    for one in answered:
        if one is said or await visit.uow.enquiries.save(one):
            await _answer(visit, one)
            await _teach(visit, one)
    return answered


async def _answer(visit: Visit, said: Enquiry) -> None:
    answer, key = told(said, answer_to(visit, said)), f"enquiry-{said.id}"
    if said.address and not said.person:
        visit.uow.say_at(said.address, answer, key)
    for person in await askers(visit, said):
        visit.uow.say(person, answer, key=f"{key}-{person}", wanted=True)
    renew_status(visit, said)


async def _teach(visit: Visit, said: Enquiry) -> None:
    """What the Koordination answers with an entry is a way to ask for it."""
    phrasing = phrasing_of(said.entry, said.text, said.language) if said.entry else None
    if phrasing is None:
        return
    names = await names_behind(visit.uow, [said])
    if not personal(said.text, names.people, names.associations):
        await visit.uow.faq.hear(phrasing, of_koordination(phrasing), visit.now)


async def askers(visit: Visit, said: Enquiry) -> list[str]:
    """Whoever asked; those of theirs who are there when that person is no longer among them."""
    own = [said.person] if said.person else []
    if said.association is None:
        return own
    team = [member.person for member in await visit.uow.members.team(said.association)]
    return own if not team or said.person in team else team


def renew_status(visit: Visit, enquiry: Enquiry) -> None:
    """The one message in which whoever asked sees where it stands."""
    if owner := enquiry.person or enquiry.address:
        visit.uow.refresh(owner, EnquiryCard.STATUS.of(enquiry.id))
