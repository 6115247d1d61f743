"""Dates of a cohort, what associations answer, who was there, and what they say afterwards."""

from datetime import datetime
from typing import Any

from bot.domain.calendar import Attendance, CohortDate, Feedback, Rsvp
from storage.columns import to_ms
from storage.memory import forgets
from storage.rows import Repository, by, many, one, to_row


class Events(Repository):
    """Dates of a cohort (Termine), and what associations say to them."""

    async def get(self, event: str) -> CohortDate | None:
        return await one(CohortDate, self.queries.event_by_id(self.connection, id=event))

    @forgets("associations")
    async def add(self, date: CohortDate) -> bool:
        """False when there is one with this id."""
        return bool(await self.queries.add_event(self.connection, **_columns(date)))

    @forgets("associations")
    async def change(self, date: CohortDate, was: int) -> bool:
        """False when its sequence is no longer `was`: somebody else changed it."""
        return bool(await self.queries.change_event(self.connection, was=was, **_columns(date)))

    async def save(self, date: CohortDate) -> None:
        """For seeds: as it is, whatever was there."""
        if not await self.add(date):
            known = await self.get(date.id)
            await self.change(date, known.sequence if known else 0)

    async def of_cohort(self, cohort: str) -> list[CohortDate]:
        """In their order, the past and the cancelled ones too."""
        return await many(CohortDate, self.queries.events_of_cohort(self.connection, cohort=cohort))

    async def next_of_cohort(self, cohort: str, now: datetime) -> CohortDate | None:
        return await one(CohortDate, self.queries.next_event_of_cohort(self.connection, cohort=cohort, now=to_ms(now)))

    async def answers(self, event: str) -> dict[str, Rsvp]:
        """By association."""
        return await by("association", Rsvp, self.queries.rsvps_of_event(self.connection, event=event))

    async def answers_of(self, association: str) -> dict[str, Rsvp]:
        """By event."""
        return await by("event", Rsvp, self.queries.rsvps_of_association(self.connection, association=association))

    async def save_answer(self, rsvp: Rsvp) -> None:
        await self.queries.save_rsvp(self.connection, **to_row(rsvp))

    async def drop_answers(self, event: str) -> None:
        await self.queries.drop_rsvps(self.connection, event=event)

    async def attendance(self, event: str) -> dict[str, Attendance]:
        """By association; missing means that nobody has noted it."""
        return await by("association", Attendance, self.queries.attendance_of(self.connection, event=event))

    async def note_attendance(self, noted: Attendance) -> None:
        await self.queries.save_attendance(self.connection, **to_row(noted))

    async def feedback(self, event: str) -> list[Feedback]:
        return await many(Feedback, self.queries.feedback_of_event(self.connection, event=event))

    async def feedback_from(self, event: str, person: str) -> Feedback | None:
        return await one(Feedback, self.queries.feedback(self.connection, event=event, person=person))

    async def save_feedback(self, said: Feedback) -> None:
        await self.queries.save_feedback(self.connection, **to_row(said))

    async def to_follow_up(self, since: datetime, now: datetime) -> list[CohortDate]:
        """Those that ended between and still wait for the survey, or for the text to those who were not there."""
        return await many(
            CohortDate, self.queries.events_to_follow_up(self.connection, since=to_ms(since), now=to_ms(now))
        )

    async def surveyed(self, event: str, now: datetime) -> bool:
        """False when it was noted before."""
        return bool(await self.queries.note_surveyed(self.connection, id=event, now=to_ms(now)))

    async def summed_up(self, event: str, now: datetime) -> bool:
        return bool(await self.queries.note_summed_up(self.connection, id=event, now=to_ms(now)))


def _columns(date: CohortDate) -> dict[str, Any]:
    """With the instants, for ordering and for what is due."""
    return {**to_row(date), "starts_at": to_ms(date.starts_at), "ends_at": to_ms(date.ends_at)}
