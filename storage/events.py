"""Dates of a cohort, what associations answer, who was there, and what they say afterwards."""

import json
from datetime import datetime
from typing import Any

from bot.domain.attendance import Turnout
from bot.domain.calendar import Attendance, CohortDate, Feedback, Rsvp
from bot.domain.cohorts import Association
from bot.domain.date_news import DateNews, NewsKind, NewsOnTheWay
from storage.columns import to_json, to_ms
from storage.ids import new_id
from storage.memory import forgets
from storage.rows import Repository, by, from_row, many, one, to_row


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

    async def turnout(self, event: str, cohort: str) -> Turnout:
        (counted,) = await many(Turnout, self.queries.turnout(self.connection, event=event, cohort=cohort))
        return counted

    async def answer(self, event: str, association: str) -> Rsvp | None:
        return await one(Rsvp, self.queries.rsvp_of(self.connection, event=event, association=association))

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

    @forgets("associations")
    async def surveyed(self, event: str, now: datetime) -> bool:
        """False when it was noted before."""
        return bool(await self.queries.note_surveyed(self.connection, id=event, now=to_ms(now)))

    @forgets("associations")
    async def summed_up(self, event: str, now: datetime) -> bool:
        return bool(await self.queries.note_summed_up(self.connection, id=event, now=to_ms(now)))


class News(Repository):
    """What associations are told about dates: whom, and what is still on its way."""

    async def whom(self, news: DateNews, after: str, most: int) -> list[Association]:
        """In the order of their ids, behind `after`."""
        found = self.queries.associations_to_tell(self.connection, after=after, most=most, **_whom(news))
        return await many(Association, found)

    async def people(self, news: DateNews) -> int:
        """How many will hear of it; whoever belongs to two associations counts twice."""
        return sum([row["count"] async for row in self.queries.people_to_tell(self.connection, **_whom(news))])

    async def put(self, news: DateNews, key: str, now: datetime) -> None:
        """It is to be told; the same key once at a time."""
        on_the_way = NewsOnTheWay(new_id(), news.date.cohort, key, _body(news), now)
        await self.queries.add_news(self.connection, **to_row(on_the_way))

    async def next(self) -> tuple[NewsOnTheWay, DateNews] | None:
        found = await one(NewsOnTheWay, self.queries.next_news(self.connection))
        return (found, _read(found.body)) if found else None

    async def told(self, news: str, after: str) -> None:
        """All up to this association know."""
        await self.queries.news_told(self.connection, id=news, after=after)

    async def done(self, news: str) -> None:
        await self.queries.drop_news(self.connection, id=news)


def _whom(news: DateNews) -> dict[str, Any]:
    return {"cohort": news.date.cohort, "event": news.date.id, "silent": int(news.to_silent)}


def _body(news: DateNews) -> str:
    old = to_row(news.old) if news.old else None
    return to_json({"kind": news.kind, "date": to_row(news.date), "old": old, "reason": news.reason})


def _read(body: str) -> DateNews:
    said = json.loads(body)
    old = from_row(CohortDate, said["old"]) if said["old"] else None
    return DateNews(NewsKind(said["kind"]), from_row(CohortDate, said["date"]), old, said["reason"])


def _columns(date: CohortDate) -> dict[str, Any]:
    """With the instants, for ordering and for what is due."""
    return {**to_row(date), "starts_at": to_ms(date.starts_at), "ends_at": to_ms(date.ends_at)}
