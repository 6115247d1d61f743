"""A role at a desk is given or taken: what follows from it, for the bot and the command line alike."""

from datetime import datetime

from bot.domain.questions.enquiry import freed
from bot.domain.screen import Living
from bot.domain.way import today
from bot.runtime.shared.enquiry_cards import show_enquiry
from bot.terms import DeskRole
from storage.unit_of_work import UnitOfWork


async def give_role(uow: UnitOfWork, role: DeskRole, person: str, cohort: str, now: datetime, by: str | None) -> None:
    """`by`: who agreed to it; None for the command line. A link that somebody made for them before opens no desk."""
    await uow.web.drop_links_of(person)
    await uow.desk_roles.give(role, person, cohort, now, by)
    await uow.desk_roles.begin_chat_uses_anew(person, now)


async def take_role(uow: UnitOfWork, role: DeskRole, person: str, cohort: str, now: datetime) -> None:
    """What they held is open to the others again; their desk shows nothing any more."""
    held = [one for one in await uow.enquiries.for_coordinator(person) if one.holder == person and one.cohort == cohort]
    await uow.desk_roles.take(role, person, cohort)
    uow.refresh(person, Living.DESK)
    if role is DeskRole.LOOKS:
        return
    for one in held:
        if await uow.enquiries.save(freed(one)):
            await show_enquiry(uow, one, today(now))
    if not await uow.cohorts.of_coordinator(person):
        await uow.absences.drop(person)
