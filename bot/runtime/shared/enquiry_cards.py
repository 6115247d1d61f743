"""The card of a question, and above it what came with it, which each of the Koordination gets once."""

from collections.abc import Iterable
from datetime import date

from bot.domain.people import Person
from bot.domain.questions.desk import hears
from bot.domain.questions.enquiry import Enquiry
from bot.domain.questions.file import id_here
from bot.domain.questions.screens import EnquiryCard, media_of
from bot.domain.screen import Living, Screen
from storage.unit_of_work import UnitOfWork


async def show_enquiry(uow: UnitOfWork, enquiry: Enquiry, day: date) -> None:
    """Its card appears to those of the Koordination who care for it on that day."""
    desk = await uow.people.coordinators(enquiry.cohort)
    people = hears(enquiry, desk, await uow.absences.of_cohort(enquiry.cohort), day)
    await bring_card(uow, enquiry, people)
    await renew_desk(uow, enquiry)


async def renew_desk(uow: UnitOfWork, enquiry: Enquiry) -> None:
    """The card of this question, and the desk, of everybody who coordinates the cohort."""
    for person in await uow.people.coordinators(enquiry.cohort):
        for one in dict.fromkeys((enquiry.lead, enquiry.id)):
            uow.refresh(person.id, EnquiryCard.DESK.of(one))
        uow.refresh(person.id, Living.DESK)


async def bring_card(uow: UnitOfWork, enquiry: Enquiry, people: Iterable[Person]) -> None:
    came = await _came_with(uow, enquiry)
    for person in people:
        uow.bring(person.id, EnquiryCard.DESK.of(enquiry.id))
        if came:
            uow.say(person.id, came, f"enquiry-{enquiry.id}-media-{person.id}")


async def _came_with(uow: UnitOfWork, enquiry: Enquiry) -> Screen | None:
    """None when there is nothing, or when it was kept long enough."""
    if not id_here(enquiry.media):
        return media_of(enquiry) if enquiry.media else None
    found = await uow.enquiries.file_with_enquiry(enquiry.id)
    return media_of(enquiry, found) if found else None
