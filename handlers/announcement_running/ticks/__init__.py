"""What the house does with announcements by itself.

`turns` begins what is due, shows what is due soon, and stops what is late. `feed` keeps some recipients in the outbox,
never all: a pause, a mistake and a restart then concern a few. `collect` reads what became of them. `progress` renews
the living cards while something changes.
"""

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.domain.announcements import course
from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.course import HouseTurn
from bot.runtime.feature import House, Tick
from bot.runtime.shared.announcements import backed, owners, renew_cards, tally
from bot.terms.announcements import AnnouncementState, RecipientState, StopReason
from handlers.announcement_running.ticks.feeding import STOPS, collect, feed, moving, save
from storage.unit_of_work import UnitOfWork


async def go(uow: UnitOfWork, now: datetime, house: House) -> int:
    """One after the other, until none of them has anything to do."""
    return await turns(uow, now, house) or await collect(uow, now, house) or await feed(uow, now, house)


async def turns(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """Of those that are planned or count down. Returns how many went on."""
    waiting = await moving(uow, AnnouncementState.COUNTDOWN, AnnouncementState.SCHEDULED)
    return sum([await _turn(uow, one, now) for one in waiting])


async def _turn(uow: UnitOfWork, one: Announcement, now: datetime) -> int:
    match course.turn(one, now):
        case HouseTurn.NOTICE:
            noticed = replace(one, noticed_at=now)
            return await save(uow, noticed, [person.id for person in await uow.people.coordinators(one.cohort)])
        case HouseTurn.BEGIN if not await backed(uow, one):
            return await save(uow, course.stopped(one, StopReason.UNBACKED), await owners(uow, one))
        case HouseTurn.BEGIN:
            await uow.recipients.fix(one.id)
            return await save(uow, course.begun(one, now), await owners(uow, one) if one.send_at else ())
        case HouseTurn.OVERDUE | HouseTurn.EXPIRED as late:
            return await save(uow, course.stopped(one, STOPS[late]), await owners(uow, one))
    return 0


async def next_turn(uow: UnitOfWork, now: datetime) -> datetime | None:
    on = await moving(uow, AnnouncementState.COUNTDOWN, AnnouncementState.SCHEDULED, AnnouncementState.RUNNING)
    due = [one.begins_at or one.send_at for one in on if one.started_at is None]
    due += [await uow.announcement_feed.next_due(one.id) for one in on if one.started_at]
    return min((at for at in due if at and at > now), default=None)


async def progress(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """Renews the cards of those that run, if anything has changed on them."""
    return sum([await _show(uow, one, now) for one in await moving(uow, AnnouncementState.RUNNING)])


async def _show(uow: UnitOfWork, one: Announcement, now: datetime) -> int:
    braked, counts = await uow.broadcasts.braked_until(now), await tally(uow, one)
    done = {state: count for state, count in counts.items() if state is not RecipientState.SENDING}
    shown = (
        f"{sorted(done.items())} {braked.timestamp() - now.timestamp():.0f}" if braked else f"{sorted(done.items())}"
    )
    if not await uow.announcement_feed.note_shown(one.id, shown):
        return 0
    await renew_cards(uow, one)
    return 1


SECOND = timedelta(seconds=1)
ALL = (
    Tick("announcements.go", SECOND, go, next_turn),
    Tick("announcements.progress", 3 * SECOND, progress),
)
