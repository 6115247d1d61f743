"""What is done with an announcement that people have; the house does it part by part."""

from datetime import datetime

from bot.domain.announcements import course
from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.changes import WaitingChange
from bot.domain.errors import Refusal
from bot.links.announcements import ShowAnnouncement
from bot.runtime.shared.announcements import call_back, cover, renew_cards, saved
from bot.terms.announcements import AnnouncementState, ChangeSort, RecipientState
from storage.unit_of_work import UnitOfWork

CORRECT, WITHDRAW = "correct", "withdraw"
"""What the house is busy with."""


async def correct(uow: UnitOfWork, one: Announcement, html: str, now: datetime) -> Announcement:
    """Everybody who has it, or will have it, gets these words."""
    one = await saved(uow, course.corrected(one, html))
    if one.state is AnnouncementState.RUNNING:
        await call_back(uow, one, RecipientState.QUEUED, now)
    await uow.announcement_feed.set_busy(one.id, CORRECT, now)
    return one


async def send_to_late(uow: UnitOfWork, one: Announcement, now: datetime) -> Announcement:
    """Whoever came into the audience since the start gets it; as it is when nobody did."""
    if not await uow.recipients.add_late(one.id):
        return one
    running = await saved(uow, course.begun(one, now))
    await renew_cards(uow, running)
    return running


async def carry_out(uow: UnitOfWork, one: Announcement, change: WaitingChange, now: datetime) -> Announcement:
    """What a second person has agreed to."""
    if change.what is ChangeSort.LATE:
        return await send_to_late(uow, one, now)
    return await correct(uow, one, change.html, now)


async def must_cover(uow: UnitOfWork, one: Announcement, *people: str) -> None:
    """Raises a refusal when it went to a cohort that none of them coordinates."""
    if not await cover(uow, one, set(people)):
        raise Refusal("common-announcement-other-cohort", to=ShowAnnouncement(one.id))


async def stands_behind(uow: UnitOfWork, one: Announcement, change: WaitingChange) -> bool:
    """Who asked for it still coordinates."""
    return change.author in {person.id for person in await uow.people.coordinators(one.cohort)}
