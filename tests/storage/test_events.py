"""Dates of a cohort are kept, in their order."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.domain.calendar import CohortDate, DateState, between
from bot.domain.cohorts import Cohort
from bot.links import DateKind
from storage.unit_of_work import Database, UnitOfWork

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
WORKSHOP = CohortDate("a", "nord", "Workshop", between(NOW + timedelta(days=2), NOW + timedelta(days=2, hours=3)), "da")
LATER = CohortDate("b", "nord", "Sprechstunde", between(NOW + timedelta(days=9)), kind=DateKind.CONSULTATION)


async def _fill(work: UnitOfWork) -> None:
    await work.cohorts.save_carrier("carrier", "Träger Nord")
    await work.cohorts.save(Cohort("nord", "Schmiede Nord", "carrier", "NI", date(2027, 6, 30), "default"))
    for one in (LATER, WORKSHOP):
        await work.events.save(one)


async def test_dates_come_in_their_order(database: Database) -> None:
    async with database.work() as work:
        await _fill(work)
        assert await work.events.of_cohort("nord") == [WORKSHOP, LATER]
        assert await work.events.of_cohort("sued") == []


async def test_the_next_date_is_the_next_that_takes_place(database: Database) -> None:
    async with database.work() as work:
        await _fill(work)
        assert await work.events.next_of_cohort("nord", NOW) == WORKSHOP
        await work.events.save(replace(WORKSHOP, state=DateState.CANCELLED, sequence=1))
        assert await work.events.next_of_cohort("nord", NOW) == LATER
        assert await work.events.next_of_cohort("nord", LATER.starts_at) is None
