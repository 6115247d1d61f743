"""Says something about a date to associations, at a time at which people may be spoken to."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.domain.cohorts import Association
from bot.domain.dates.calendar import CohortDate, DateNews, NewsKind
from bot.domain.desk.desk import by_name
from bot.domain.errors import there
from bot.domain.quiet_hours import Hours, Window
from bot.programme.public_holidays import of_land
from bot.runtime import scope
from bot.runtime.feature import House
from bot.runtime.shared.windows import window_of
from handlers.date_desk.screens.told import told
from storage.unit_of_work import UnitOfWork

PRESSING = timedelta(hours=12)
"""What begins within this is said at once, whatever the hour."""
AT_ONCE = 30
"""Associations that are told in the transaction of the change."""
A_PART = 5
"""Associations of one transaction afterwards: nobody waits for long."""
ASKING = frozenset({NewsKind.ANNOUNCED, NewsKind.NUDGED})
"""After these the date is as it was before."""


async def renew_maps(uow: UnitOfWork, date: CohortDate, now: datetime) -> None:
    """The map of everybody in the cohort shows the next date."""
    await tell(uow, DateNews(NewsKind.QUIET, date), f"quiet-{uow.new_id()}", now)


async def count_people(uow: UnitOfWork, date: CohortDate) -> int:
    return await uow.news.people(DateNews(NewsKind.QUIET, date))


async def tell(uow: UnitOfWork, news: DateNews, key: str, now: datetime) -> tuple[int, datetime | None]:
    """All active associations of the cohort. Returns how many people, and when if it is not at once.

    A big cohort is told by the tick, part by part. The same key is said once.
    """
    few = await uow.news.whom(news, "", AT_ONCE + 1)
    if len(few) <= AT_ONCE:
        return await tell_some(uow, news, key, by_name(few), now)
    await uow.news.put(news, key, now)
    cohort = there(await uow.cohorts.get(news.date.cohort))
    return await uow.news.people(news), polite(Window(Hours(), of_land(cohort.land)), news.date, now)


async def tell_some(
    uow: UnitOfWork, news: DateNews, key: str, associations: Iterable[Association], now: datetime
) -> tuple[int, datetime | None]:
    cohort = there(await uow.cohorts.get(news.date.cohort))
    people, latest = 0, None
    for association in associations:
        said = await uow.events.answer(news.date.id, association.id)
        comes = bool(said and said.comes)
        for member, person in await scope.team(uow, association.id):
            screen = told(news, cohort, association, comes=comes, writes=member.may_write)
            at = polite(await window_of(uow, person, association), news.date, now)
            if screen:
                once, until = f"dates-{key}-{association.id}-{person.id}", news.date.ends_at
                uow.say(person.id, screen, once, not_before=at, valid_until=until)
            people, latest = people + 1, at or latest
        if news.kind not in ASKING:
            await scope.renew_maps(uow, association.id)
    return people, latest


async def tell_on(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """The next few of a big cohort. Where it has come to is saved together with what was said."""
    found = await uow.news.next()
    if found is None:
        return 0
    on_the_way, news = found
    part = await uow.news.whom(news, on_the_way.after, A_PART)
    await tell_some(uow, news, on_the_way.key, part, now)
    if part:
        await uow.news.told(on_the_way.id, part[-1].id)
    else:
        await uow.news.done(on_the_way.id)
    return max(len(part), 1)


def polite(window: Window, date: CohortDate, now: datetime) -> datetime | None:
    """When they may hear of it; None is at once."""
    at = None if date.starts_at - now <= PRESSING else window.next(now)
    return at if at and now < at < date.starts_at else None
