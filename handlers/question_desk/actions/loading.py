"""Loads a question as a coordinator sees it, and says to whom what happened to it."""

from bot.domain.consultations.absence import away
from bot.domain.errors import there
from bot.domain.questions.desk import EnquiryAtDesk, near
from bot.domain.questions.enquiry import Enquiry
from bot.domain.screen import Screen
from bot.domain.way import today
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from bot.runtime.shared.enquiry_cards import renew_desk
from handlers.question_desk.screens import cards
from storage.unit_of_work import UnitOfWork


async def at_desk(visit: Visit, enquiry: str) -> EnquiryAtDesk:
    """The one that stands for all that ask the same. Raises `gone` when it belongs to another Koordination."""
    found = there(await visit.uow.enquiries.get(enquiry))
    found = there(await visit.uow.enquiries.get(found.lead))
    await own_cohort(visit, found.cohort)
    return await seen_by(visit, found)


async def seen_by(visit: Visit, enquiry: Enquiry) -> EnquiryAtDesk:
    uow, day = visit.uow, today(visit.now)
    association = await uow.associations.get(enquiry.association) if enquiry.association else None
    before = await uow.enquiries.get(enquiry.follows) if enquiry.follows else None
    at_date = await uow.events.get(enquiry.at_date) if enquiry.at_date else None
    desk = await uow.people.coordinators(enquiry.cohort)
    waiting = await uow.enquiries.waiting(enquiry.cohort)
    book = {one.id: one for one in visit.house.faq}
    return EnquiryAtDesk(
        enquiry=enquiry,
        reader=visit.person,
        association=association.name if association and enquiry.named else "",
        stage=_stage(visit, enquiry.stage),
        date=at_date.title if at_date and at_date.cohort == enquiry.cohort else "",
        near=near(enquiry, visit.house.faq, day),
        entry=book.get(enquiry.entry),
        same=tuple(one for one in await uow.enquiries.together(enquiry.id) if one.id != enquiry.id),
        word=await uow.personal_words.get(enquiry.word) if enquiry.word else None,
        announcement=await _announced(uow, enquiry),
        follows=before.number if before else 0,
        colleagues=tuple(one for one in desk if one.id != visit.person.id),
        alike=len(waiting) - 1 if enquiry.waits else 0,
        away=away(await uow.absences.of_cohort(enquiry.cohort), day),
    )


async def _announced(uow: UnitOfWork, enquiry: Enquiry) -> int:
    one = await uow.announcements.get(enquiry.announcement) if enquiry.announcement else None
    return one.number if one else 0


def _stage(visit: Visit, id: str) -> str:
    titles = {stage.id: stage.title for stage in visit.house.programme.stages}
    return titles[id].in_(visit.language)[0] if id in titles else ""


async def save(visit: Visit, enquiry: Enquiry) -> bool:
    """False when somebody else was quicker: nothing is saved, and nobody hears anything."""
    if not await visit.uow.enquiries.save(enquiry):
        return False
    await renew_desk(visit.uow, enquiry)
    return True


async def as_it_stands(visit: Visit, enquiry: str) -> Screen:
    """The card of the question, as it is now."""
    return cards.card(await at_desk(visit, enquiry))
