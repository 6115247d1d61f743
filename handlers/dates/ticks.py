"""The day after a date: a question to those who were there, an account to those who were not."""

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.cohorts import Association
from bot.domain.dates.calendar import CohortDate, instant
from bot.domain.messages import Priority
from bot.domain.people import ZONE
from bot.domain.screen import Screen
from bot.runtime.feature import House, Tick
from bot.runtime.scope import team
from bot.runtime.shared.cohort_dates import roll_of
from bot.runtime.shared.windows import window_of
from handlers.dates.screens import afterwards as screens
from storage.unit_of_work import UnitOfWork

WAKES = time(9)
ASKS_FOR = timedelta(days=3)
"""Later nobody remembers."""
TELLS_FOR = timedelta(days=14)


async def follow_up(uow: UnitOfWork, now: datetime, _: House) -> int:
    """Returns how many dates were settled."""
    due = [date for date in await uow.events.to_follow_up(now - TELLS_FOR, now) if now >= morning_after(date)]
    return sum([await _settle(uow, date, now) for date in due])


async def next_follow_up(uow: UnitOfWork, now: datetime) -> datetime | None:
    """The next morning after a date."""
    found = [
        morning_after(date)
        for cohort in await uow.cohorts.all()
        for date in await uow.events.of_cohort(cohort.id)
        if date.asks
    ]
    return min((at for at in found if at > now), default=None)


def morning_after(date: CohortDate) -> datetime:
    day = (date.ends_at - timedelta(seconds=1)).astimezone(ZoneInfo(ZONE)).date()
    return instant(day + timedelta(days=1), WAKES)


async def _settle(uow: UnitOfWork, date: CohortDate, now: datetime) -> int:
    cohort = await uow.cohorts.get(date.cohort)
    done = 0
    if cohort and await uow.events.surveyed(date.id, now):
        done += 1
        if date.asks and now - date.ends_at <= ASKS_FOR:
            roll = await roll_of(uow, date)
            await _say(uow, date, "survey", [(one, screens.survey(date, one.name)) for one in roll.present], now)
    if cohort and date.asks and date.summary and await uow.events.summed_up(date.id, now):
        done += 1
        roll = await roll_of(uow, date)
        await _say(uow, date, "account", [(one, screens.account(date, cohort.title)) for one in roll.absent], now)
    return done


async def _say(
    uow: UnitOfWork, date: CohortDate, what: str, told: Iterable[tuple[Association, Screen]], now: datetime
) -> None:
    """Each person once, however many associations of theirs were there."""
    for association, screen in told:
        for _, person in await team(uow, association.id):
            at = (await window_of(uow, person, association)).next(now)
            uow.say(
                person.id,
                screen,
                key=f"dates-{what}-{date.id}-{person.id}",
                priority=Priority.REMINDER,
                not_before=at,
                valid_until=now.astimezone(UTC) + ASKS_FOR,
            )


ALL = (Tick("dates.afterwards", timedelta(minutes=1), follow_up, next_follow_up),)
