"""What is looked at before an announcement leaves, while it is composed and once more when it is released."""

from datetime import datetime

from msgspec.structs import replace

from bot.domain.announcement import SAME_WITHIN, Announcement
from bot.domain.announcement_audience import said
from bot.domain.announcement_dates import Contradiction, contradictions
from bot.domain.announcement_draft import SaidBefore, has_content, said_before
from bot.domain.announcement_seen import AnnouncementSeen
from bot.domain.announcement_words import plain
from bot.domain.programme import Programme
from bot.domain.screen import Value
from bot.domain.way import today
from storage.unit_of_work import UnitOfWork

MOST_NOBODY = 200
"""Names of associations."""


async def seen(uow: UnitOfWork, one: Announcement, programme: Programme, now: datetime) -> AnnouncementSeen:
    """A draft as its author sees it, as things stand now."""
    found = await counted(uow, one, programme)
    before = await sent_already(uow, one, found.people, now)
    return replace(found, differing=await differing_days(uow, one, now), before=before)


async def counted(uow: UnitOfWork, one: Announcement, programme: Programme) -> AnnouncementSeen:
    """To whom it goes, without a look at its text."""
    sizes, nobody = await uow.audiences.sizes(one.id), await uow.audiences.nobody(one.id, MOST_NOBODY)
    return AnnouncementSeen(one, await audience_said(uow, one, programme), sizes, nobody)


async def audience_said(uow: UnitOfWork, one: Announcement, programme: Programme) -> Value:
    cohorts = [await uow.cohorts.get(id) for id in one.audience.cohorts]
    other = await uow.announcements.get(one.audience.unanswered) if one.audience.unanswered else None
    titles = {cohort.id: cohort.title for cohort in cohorts if cohort}
    return said(one.audience, programme, titles, other.number if other else 0)


async def sent_already(uow: UnitOfWork, one: Announcement, people: int, now: datetime) -> Announcement | None:
    """The same content to nearly the same people, a short while ago. `people`: how many get it now."""
    if not people or one.follows or not has_content(one):
        return None  # a reminder says the same again
    others = await uow.announcements.same(one.fingerprint, now - SAME_WITHIN, one.id)
    return said_before([SaidBefore(it, await uow.audiences.shared_with(one.id, it.id)) for it in others], people)


async def differing_days(uow: UnitOfWork, one: Announcement, now: datetime) -> tuple[Contradiction, ...]:
    """Days of its text that are not those on file, or fall on another weekday."""
    cohorts = [await uow.cohorts.get(id) for id in one.audience.cohorts or (one.cohort,)]
    dates = [date for cohort in cohorts if cohort for date in await uow.events.of_cohort(cohort.id)]
    return contradictions(plain(one.html), today(now), dates, [cohort.deadline for cohort in cohorts if cohort])
