"""A few recipients after the other, and what became of each."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.domain.announcements import course
from bot.domain.announcements.announcement import OVER, Announcement, AudienceLine
from bot.domain.announcements.course import HouseTurn
from bot.domain.announcements.reply import reply_to
from bot.domain.announcements.turns import BECOMES, FULL, LeftOut, TurnOf, equal_errors, room, skipped
from bot.domain.announcements.words import AnnouncedTo, said_to
from bot.domain.enclosure import Enclosure
from bot.domain.messages import Priority
from bot.domain.quiet_hours import Window
from bot.domain.screen import Screen
from bot.programme.public_holidays import of_land
from bot.runtime.feature import House
from bot.runtime.shared.announcements import call_back, names_in, owners, renew_cards, tally
from bot.terms.announcements import AnnouncementState, RecipientState, StopReason
from handlers.announcement_running import screens
from storage.unit_of_work import UnitOfWork

BEAT = timedelta(seconds=10)
"""So often it is noted that the house goes on with one that waits."""
STOPS = {HouseTurn.OVERDUE: StopReason.OVERDUE, HouseTurn.EXPIRED: StopReason.EXPIRED}


async def save(uow: UnitOfWork, one: Announcement, bring_to: Sequence[str] = ()) -> int:
    """0 when somebody else was quicker: the next beat sees what they did."""
    if not await uow.announcements.save(one):
        return 0
    await renew_cards(uow, one, bring_to=bring_to)
    return 1


async def moving(uow: UnitOfWork, *states: AnnouncementState) -> list[Announcement]:
    """Those in the first state first."""
    found = await uow.announcements.moving()
    return [one for state in states for one in found if one.state is state]


async def feed(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """The next few of the first that has room. Returns how many it wrote to."""
    for one in await moving(uow, AnnouncementState.RUNNING):
        if done := await _feed(uow, one, now):
            return done
    return 0


async def _feed(uow: UnitOfWork, one: Announcement, now: datetime) -> int:
    leaving = await uow.announcement_feed.leaving(one.id)
    next_due = await uow.announcement_feed.next_due(one.id)
    if not leaving and next_due is None:
        return await save(uow, course.done(one, now), await owners(uow, one))
    if not leaving and next_due and one.fed_at and next_due > one.fed_at:
        one = replace(one, fed_at=min(next_due, now))  # all slept: nothing has waited
    late = course.turn(one, now)
    if late in STOPS:
        return await stop(uow, one, STOPS[late], now)
    if course.was_off(one, now):
        await _tell_continued(uow, one)
    arrived = bool(await uow.recipients.in_state(one.id, RecipientState.SENT, 0, 1))
    written = await _write(uow, one, now, room(leaving, arrived=arrived))
    if not written and one.fed_at and now - one.fed_at < BEAT:
        return 0
    await uow.announcement_feed.beat(one.id, now)
    return max(written, 1)


async def _tell_continued(uow: UnitOfWork, one: Announcement) -> None:
    counts = await tally(uow, one)
    open_ = counts.get(RecipientState.QUEUED, 0) + counts.get(RecipientState.SENDING, 0)
    for person in await owners(uow, one):
        uow.say(person, screens.continued(one, open_))


async def _write(uow: UnitOfWork, one: Announcement, now: datetime, most: int) -> int:
    due = await uow.announcement_feed.due(one.id, now, most) if most else []
    if not due:
        return 0
    lines = _by_person(await uow.announcement_feed.due_lines(one.id, now, most))
    await uow.announcement_feed.start_due(one.id, now, most)
    enclosed = await uow.enclosures.many(one.enclosures) if one.enclosures else ()
    for turn in due:
        await _one(uow, one, turn, lines.get(turn.person, []), enclosed, now)
    return len(due)


def _by_person(lines: Sequence[AudienceLine]) -> Mapping[str, list[AudienceLine]]:
    found: dict[str, list[AudienceLine]] = {}
    for line in lines:
        found.setdefault(line.person, []).append(line)
    return found


async def _one(
    uow: UnitOfWork,
    one: Announcement,
    turn: TurnOf,
    lines: Sequence[AudienceLine],
    enclosed: tuple[Enclosure, ...],
    now: datetime,
) -> None:
    """Written to, put off to their hours, or left out."""
    if reason := skipped(turn):
        await uow.recipients.settle(one.id, turn.person, RecipientState.SKIPPED, reason, now)
        return
    at = now if one.in_quiet_hours else Window(turn.hours, of_land(turn.land), turn.zone).next(now) or now
    if at > now and one.valid_until and at >= one.valid_until:
        await uow.recipients.settle(one.id, turn.person, RecipientState.EXPIRED, "hours", now)
    elif at > now:
        await uow.announcement_feed.sleep(one.id, turn.person, at)
    else:
        _say(uow, one, turn.person, _screen(one, AnnouncedTo(turn.name, names_in(lines)), enclosed))


def _screen(one: Announcement, to: AnnouncedTo, enclosed: tuple[Enclosure, ...]) -> Screen:
    return replace(said_to(one, to), enclosed=enclosed, protected=one.protected)


def _say(uow: UnitOfWork, one: Announcement, person: str, screen: Screen) -> None:
    uow.say(
        person,
        screen,
        key=f"announcement-{one.id}-{person}",
        priority=Priority.BROADCAST,
        valid_until=one.valid_until,
        asks=reply_to(one, person),
        origin=one.id,
    )


async def stop(uow: UnitOfWork, one: Announcement, reason: StopReason, now: datetime) -> int:
    """Nobody goes on with it before somebody has looked."""
    saved = await save(uow, course.stopped(one, reason), await owners(uow, one))
    if saved:
        await call_back(uow, one, RecipientState.QUEUED, now)
    return saved


async def collect(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """What became of those who are being written to. Returns how many are settled."""
    return sum([await _collect(uow, one, now) for one in await uow.announcement_feed.with_leaving()])


async def _put_off(uow: UnitOfWork, one: Announcement, now: datetime) -> int:
    """What was leaving when it was held or ended, and Telegram did not take, leaves no more."""
    if one.state is AnnouncementState.RUNNING:
        return 0
    return await call_back(uow, one, RecipientState.CANCELLED if one.state in OVER else RecipientState.QUEUED, now)


async def _collect(uow: UnitOfWork, one: Announcement, now: datetime) -> int:
    put_off = await _put_off(uow, one, now)
    reports = await uow.broadcasts.settled(one.id, FULL)
    for report in reports:
        state, at = BECOMES[report.state], report.settled_at or now
        await uow.recipients.settle(one.id, report.person, state, report.fault, at)
    doorless = await uow.broadcasts.never_said(one.id, FULL)
    for person in doorless:
        await uow.recipients.settle(one.id, person, RecipientState.SKIPPED, LeftOut.UNREACHABLE, now)
    if not (reports or doorless or put_off):
        return 0
    failed = any(BECOMES[report.state] is RecipientState.FAILED for report in reports)
    if one.state is not AnnouncementState.RUNNING:
        await renew_cards(uow, one)
    elif failed and equal_errors(await uow.announcement_feed.last_settled(one.id, 3)):
        await stop(uow, one, StopReason.ERRORS, now)
    return len(reports) + len(doorless) + put_off
