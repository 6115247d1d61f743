"""Who takes care of a question."""

from msgspec.structs import replace

from bot.domain.questions.desk import EnquiryAtDesk
from bot.domain.questions.enquiry import Enquiry, EnquiryState, taken
from bot.domain.questions.screens import EnquiryCard
from bot.domain.screen import Place, Screen
from bot.links.question_desk import GiveAwayEnquiry, GiveEnquiry, TakeEnquiry, TakeOver
from bot.runtime.feature import Visit
from handlers.question_desk.actions.loading import as_it_stands, at_desk, save
from handlers.question_desk.actions.telling import renew_status
from handlers.question_desk.screens import handing


async def take(link: TakeEnquiry, visit: Visit) -> Screen:
    """Whoever comes second sees who has it."""
    seen = await at_desk(visit, link.enquiry)
    if seen.enquiry.is_free:
        await held_by(visit, seen.enquiry, visit.person.id)
    return await _here(visit, seen)


async def take_over(link: TakeOver, visit: Visit) -> Screen:
    seen = await at_desk(visit, link.enquiry)
    if seen.enquiry.state is EnquiryState.TAKEN and seen.enquiry.holder == link.person != visit.person.id:
        await held_by(visit, seen.enquiry, visit.person.id)
        if any(one.id == link.person for one in seen.colleagues):
            visit.uow.say(link.person, handing.taken_over(seen.enquiry, visit.person.name))
    return await _here(visit, seen)


async def to_whom(link: GiveAwayEnquiry, visit: Visit) -> Screen:
    seen = await at_desk(visit, link.enquiry)
    return handing.to_whom(seen) if seen.enquiry.waits else await _here(visit, seen)


async def give(link: GiveEnquiry, visit: Visit) -> Screen:
    """The colleague gets the card as something new."""
    seen = await at_desk(visit, link.enquiry)
    colleague = next((one for one in seen.colleagues if one.id == link.person), None)
    if not seen.enquiry.waits:
        return await _here(visit, seen)
    if colleague is None:
        return handing.to_whom(seen)
    if seen.enquiry.holder != colleague.id:
        await held_by(visit, seen.enquiry, colleague.id)
        visit.uow.say(colleague.id, handing.given(seen.enquiry, visit.person.name))
        visit.uow.bring(colleague.id, EnquiryCard.DESK.of(seen.enquiry.id))
    return handing.handed_over(seen.enquiry, colleague.name)


async def held_by(visit: Visit, enquiry: Enquiry, person: str) -> None:
    """Also those that ask the same, so that each of their writers sees it. Whoever was quicker has it."""
    own = taken(enquiry, person, visit.now)
    if not await save(visit, own):
        return
    for one in await visit.uow.enquiries.together(enquiry.id):
        if one.id != enquiry.id and one.waits:
            await visit.uow.enquiries.save(taken(one, person, visit.now))
        renew_status(visit, one)


async def _here(visit: Visit, seen: EnquiryAtDesk) -> Screen:
    """In the place of the card that was tapped."""
    return replace(await as_it_stands(visit, seen.enquiry.id), place=Place.HERE)
