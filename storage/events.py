"""Dates of a cohort."""

from datetime import datetime

from bot.domain.cohort_dates import CohortDate, DateState
from storage.rows import Repository, Row, from_ms, maybe_at, maybe_ms, to_ms


class Events(Repository):
    async def get(self, event: str) -> CohortDate | None:
        row = await self.queries.event_by_id(self.connection, id=event)
        return _date(row) if row else None

    async def save(self, date: CohortDate) -> None:
        await self.queries.save_event(
            self.connection,
            id=date.id,
            cohort=date.cohort,
            title=date.title,
            starts_at=to_ms(date.starts_at),
            ends_at=maybe_ms(date.ends_at),
            place=date.place,
            kind=date.kind,
            sequence=date.sequence,
            state=date.state,
        )

    async def of_cohort(self, cohort: str) -> list[CohortDate]:
        """In their order, the past and the cancelled ones too."""
        return [_date(row) async for row in self.queries.events_of_cohort(self.connection, cohort=cohort)]

    async def next_of_cohort(self, cohort: str, now: datetime) -> CohortDate | None:
        row = await self.queries.next_event_of_cohort(self.connection, cohort=cohort, now=to_ms(now))
        return _date(row) if row else None


def _date(row: Row) -> CohortDate:
    return CohortDate(
        id=row["id"],
        cohort=row["cohort"],
        title=row["title"],
        starts_at=from_ms(row["starts_at"]),
        ends_at=maybe_at(row["ends_at"]),
        place=row["place"],
        kind=row["kind"],
        sequence=row["sequence"],
        state=DateState(row["state"]),
    )
