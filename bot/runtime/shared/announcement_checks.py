"""What is looked at before an announcement leaves, while it is composed and once more when it is released."""

from datetime import datetime

from msgspec.structs import replace

from bot.domain.announcements.announcement import SAME_WITHIN, Announcement
from bot.domain.announcements.audience import said
from bot.domain.announcements.dates import Contradiction, contradictions
from bot.domain.announcements.draft import SaidBefore, counts, has_content, nearly_the_same
from bot.domain.announcements.reply import is_over
from bot.domain.announcements.seen import AnnouncementSeen
from bot.domain.announcements.words import plain
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
    differing = await differing_days(uow, one, now)
    return replace(found, differing=differing, before=before, over=is_over(one, now))


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
    """The same content to nearly the same people, a short while ago or soon. `people`: how many get it now."""
    found = await said_before(uow, one, people, now)
    return found.one if found else None


async def said_before(uow: UnitOfWork, one: Announcement, people: int, now: datetime) -> SaidBefore | None:
    if not people or not has_content(one):
        return None
    others = [it for it in await uow.announcements.same(one.fingerprint, now - SAME_WITHIN, one.id) if counts(one, it)]
    return nearly_the_same([SaidBefore(it, await _shared(uow, one, it)) for it in others], people)


async def _shared(uow: UnitOfWork, one: Announcement, other: Announcement) -> int:
    """How many of who gets it now got the other, or are meant by it as long as it waits."""
    if other.started_at is None:
        return await uow.audiences.meant_by_both(one.id, other.id)
    return await uow.audiences.shared_with(one.id, other.id)


async def differing_days(uow: UnitOfWork, one: Announcement, now: datetime) -> tuple[Contradiction, ...]:
    """Days of its text that are not those on file, or fall on another weekday."""
    cohorts = [await uow.cohorts.get(id) for id in one.audience.cohorts or (one.cohort,)]
    dates = [date for cohort in cohorts if cohort for date in await uow.events.of_cohort(cohort.id)]
    return contradictions(plain(one.html), today(now), dates, [cohort.deadline for cohort in cohorts if cohort])
