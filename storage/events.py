"""Dates of a cohort, what associations answer, who was there, what they say afterwards, and who takes them along."""

from datetime import datetime
from typing import Any

from bot.domain.cohorts import Association
from bot.domain.dates.attendance import Turnout
from bot.domain.dates.calendar import Attendance, CohortDate, DateNews, Feedback, NewsKind, NewsOnTheWay, Rsvp
from bot.domain.json_text import read, written
from storage.columns import to_ms
from storage.ids import Hidden, new_id
from storage.memory import forgets
from storage.query import Query
from storage.rows import Repository, from_row, many, one, to_row


class Events(Repository):
    """Dates of a cohort (Termine), and what associations say to them."""

    get = Query[[str], CohortDate | None]("event_by_id", "id")
    of_cohort = Query[[str], list[CohortDate]]("events_of_cohort", "cohort")
    """In their order, the past and the cancelled ones too."""
    next_of_cohort = Query[[str, datetime], CohortDate | None]("next_event_of_cohort", "cohort", "now")

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

    answers = Query[[str], dict[str, Rsvp]]("rsvps_of_event", "event", by="association")
    answers_of = Query[[str], dict[str, Rsvp]]("rsvps_of_association", "association", by="event")
    answer = Query[[str, str], Rsvp | None]("rsvp_of", "event", "association")
    save_answer = Query[[Rsvp], None]("save_rsvp")
    drop_answers = Query[[str], None]("drop_rsvps", "event")

    async def turnout(self, event: str, cohort: str) -> Turnout:
        (counted,) = await many(Turnout, self.queries.turnout(self.connection, event=event, cohort=cohort))
        return counted

    attendance = Query[[str], dict[str, Attendance]]("attendance_of", "event", by="association")
    """Missing means that nobody has noted it."""
    note_attendance = Query[[Attendance], None]("save_attendance")

    feedback = Query[[str], list[Feedback]]("feedback_of_event", "event")
    feedback_from = Query[[str, str], Feedback | None]("feedback", "event", "person")
    save_feedback = Query[[Feedback], None]("save_feedback")

    to_follow_up = Query[[datetime, datetime], list[CohortDate]]("events_to_follow_up", "since", "now")
    """Those that ended between and still wait for the survey, or for the text to those who were not there."""
    surveyed = Query[[str, datetime], bool]("note_surveyed", "id", "now", forgets=("associations",))
    """False when it was noted before."""
    summed_up = Query[[str, datetime], bool]("note_summed_up", "id", "now", forgets=("associations",))


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
        old = to_row(news.old) if news.old else None
        body = written({"kind": news.kind, "date": to_row(news.date), "old": old, "reason": news.reason})
        on_the_way = NewsOnTheWay(new_id(), news.date.cohort, key, body, now)
        await self.queries.add_news(self.connection, **to_row(on_the_way))

    async def next(self) -> tuple[NewsOnTheWay, DateNews] | None:
        found = await one(NewsOnTheWay, self.queries.next_news(self.connection))
        return (found, _read(found.body)) if found else None

    told = Query[[str, str], None]("news_told", "id", "after")
    """All up to this association know."""
    done = Query[[str], None]("drop_news", "id")


class Feeds(Repository):
    """Calendar subscriptions; the secret of an address is kept hashed."""

    save = Query[[str, Hidden, datetime], None]("save_feed", "person", "secret_hash", "created_at")
    """An older address of theirs stops working."""
    owner = Query[[Hidden], str | None]("feed_owner", "secret_hash")
    since = Query[[str], datetime | None]("feed_of", "person")
    """None when there is none."""
    drop = Query[[str], None]("drop_feed", "person")


def _whom(news: DateNews) -> dict[str, Any]:
    return {"cohort": news.date.cohort, "event": news.date.id, "silent": int(news.to_silent)}


def _read(body: str) -> DateNews:
    said = read(body)
    old = from_row(CohortDate, said["old"]) if said["old"] else None
    return DateNews(NewsKind(said["kind"]), from_row(CohortDate, said["date"]), old, said["reason"])


def _columns(date: CohortDate) -> dict[str, Any]:
    """With the instants, for ordering and for what is due."""
    return {**to_row(date), "starts_at": to_ms(date.starts_at), "ends_at": to_ms(date.ends_at)}
