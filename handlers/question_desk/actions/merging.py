"""Two that ask the same become one; everybody who asked either gets the answer."""

from bot.domain.questions.desk import EnquiryAtDesk, alike, joined
from bot.domain.questions.enquiry import Enquiry
from bot.domain.screen import Screen
from bot.links.question_desk import MergeEnquiry, MergeInto, MergeNow
from bot.runtime.feature import Visit
from bot.runtime.shared.enquiry_cards import renew_desk
from handlers.question_desk.actions.loading import as_it_stands, at_desk
from handlers.question_desk.actions.telling import renew_status
from handlers.question_desk.screens import merging as screens


async def choose(link: MergeEnquiry, visit: Visit) -> Screen:
    seen = await at_desk(visit, link.enquiry)
    if not seen.enquiry.waits:
        return await as_it_stands(visit, seen.enquiry.id)
    return screens.choose(seen, await _alike(visit, seen))


async def preview(link: MergeInto, visit: Visit) -> Screen:
    seen = await at_desk(visit, link.enquiry)
    into = await _into(visit, seen, link.into)
    return screens.preview(seen, into) if into else await choose(MergeEnquiry(seen.enquiry.id), visit)


async def merge(link: MergeNow, visit: Visit) -> Screen:
    """A second tap finds them together."""
    seen = await at_desk(visit, link.enquiry)
    into = await _into(visit, seen, link.into)
    if into is None:
        return await as_it_stands(visit, seen.enquiry.id)
    together = await visit.uow.enquiries.together(seen.enquiry.id)
    changed = joined(together, into, visit.now)
    for one in (*changed, *await visit.uow.enquiries.together(into.id)):
        if one in changed:
            await visit.uow.enquiries.save(one)
            await renew_desk(visit.uow, one)
        renew_status(visit, one)
    return await as_it_stands(visit, into.id)


async def _alike(visit: Visit, seen: EnquiryAtDesk) -> tuple[Enquiry, ...]:
    return alike(seen.enquiry, await visit.uow.enquiries.waiting(seen.enquiry.cohort))


async def _into(visit: Visit, seen: EnquiryAtDesk, id: str) -> Enquiry | None:
    """None when they are together already, or one of them waits no longer."""
    waiting = await visit.uow.enquiries.waiting(seen.enquiry.cohort) if seen.enquiry.waits else []
    return next((one for one in waiting if one.id == id != seen.enquiry.id), None)
