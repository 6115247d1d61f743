"""Whose draft it is, and how a choice is kept: with the draft, so that the count is that of the database."""

from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement, Audience
from bot.domain.announcements.audience import everybody
from bot.domain.announcements.seen import AnnouncementSeen
from bot.domain.errors import Refusal, there
from bot.links.announcements import ShowAnnouncement
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from bot.runtime.shared.announcement_checks import counted
from bot.runtime.shared.announcements import within_own


async def own_draft(visit: Visit, id: str) -> Announcement:
    """Of its author, with an audience: all of their cohort to begin with."""
    one = there(await visit.uow.announcements.get(id))
    await own_cohort(visit, one.cohort)
    one = there(one if one.author == visit.person.id else None)
    if not one.is_draft:
        raise Refusal("announcement_audience-no-draft", to=ShowAnnouncement(one.id))
    one = await within_own(visit, one)
    return one if one.audience.cohorts else await choose(visit, one, everybody((one.cohort,)))


async def choose(visit: Visit, one: Announcement, audience: Audience) -> Announcement:
    if audience == one.audience:
        return one
    if not await visit.uow.announcements.save(replace(one, audience=audience)):
        raise Refusal("common-announcement-changed", to=ShowAnnouncement(one.id))
    return replace(one, audience=audience, version=one.version + 1)


async def seen(visit: Visit, one: Announcement) -> AnnouncementSeen:
    return await counted(visit.uow, one, visit.house.programme)
