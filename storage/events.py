"""Dates of a cohort, what associations answer, who was there, and what they say afterwards."""

from datetime import date, datetime, time
from typing import Any

from bot.domain.calendar import Attendance, CohortDate, DateState, Feedback, Rsvp, When
from bot.terms import Coming, DateKind, Score
from storage.rows import Repository, Row, from_ms, maybe_at, maybe_ms, to_ms


class Events(Repository):
    """Dates of a cohort (Termine), and what associations say to them."""

    async def get(self, event: str) -> CohortDate | None:
        row = await self.queries.event_by_id(self.connection, id=event)
        return _date(row) if row else None

    async def add(self, date: CohortDate) -> bool:
        """False when there is one with this id."""
        added: int = await self.queries.add_event(self.connection, cohort=date.cohort, **_columns(date))
        return added == 1

    async def change(self, date: CohortDate, was: int) -> bool:
        """False when its sequence is no longer `was`: somebody else changed it."""
        changed: int = await self.queries.change_event(self.connection, was=was, **_columns(date))
        return changed == 1

    async def save(self, date: CohortDate) -> None:
        """For seeds: as it is, whatever was there."""
        if not await self.add(date):
            known = await self.get(date.id)
            await self.change(date, known.sequence if known else 0)

    async def of_cohort(self, cohort: str) -> list[CohortDate]:
        """In their order, the past and the cancelled ones too."""
        return [_date(row) async for row in self.queries.events_of_cohort(self.connection, cohort=cohort)]

    async def next_of_cohort(self, cohort: str, now: datetime) -> CohortDate | None:
        row = await self.queries.next_event_of_cohort(self.connection, cohort=cohort, now=to_ms(now))
        return _date(row) if row else None

    async def answers(self, event: str) -> dict[str, Rsvp]:
        """By association."""
        rows = self.queries.rsvps_of_event(self.connection, event=event)
        return {row["association"]: _rsvp(row) async for row in rows}

    async def answers_of(self, association: str) -> dict[str, Rsvp]:
        """By event."""
        rows = self.queries.rsvps_of_association(self.connection, association=association)
        return {row["event"]: _rsvp(row) async for row in rows}

    async def save_answer(self, rsvp: Rsvp) -> None:
        await self.queries.save_rsvp(
            self.connection,
            event=rsvp.event,
            association=rsvp.association,
            coming=rsvp.coming,
            count=rsvp.count,
            person=rsvp.person,
            at=to_ms(rsvp.at),
        )

    async def drop_answers(self, event: str) -> None:
        await self.queries.drop_rsvps(self.connection, event=event)

    async def attendance(self, event: str) -> dict[str, Attendance]:
        """By association; missing means that nobody has noted it."""
        rows = self.queries.attendance_of(self.connection, event=event)
        return {row["association"]: _attendance(row) async for row in rows}

    async def note_attendance(self, noted: Attendance) -> None:
        await self.queries.save_attendance(
            self.connection, event=noted.event, association=noted.association, count=noted.count, at=to_ms(noted.at)
        )

    async def feedback(self, event: str) -> list[Feedback]:
        return [_feedback(row) async for row in self.queries.feedback_of_event(self.connection, event=event)]

    async def feedback_from(self, event: str, person: str) -> Feedback | None:
        row = await self.queries.feedback(self.connection, event=event, person=person)
        return _feedback(row) if row else None

    async def save_feedback(self, said: Feedback) -> None:
        await self.queries.save_feedback(
            self.connection, event=said.event, person=said.person, score=said.score, words=said.words, at=to_ms(said.at)
        )

    async def to_follow_up(self, since: datetime, now: datetime) -> list[CohortDate]:
        """Those that ended between and still wait for the survey, or for the text to those who were not there."""
        rows = self.queries.events_to_follow_up(self.connection, since=to_ms(since), now=to_ms(now))
        return [_date(row) async for row in rows]

    async def surveyed(self, event: str, now: datetime) -> bool:
        """False when it was noted before."""
        noted: int = await self.queries.note_surveyed(self.connection, id=event, now=to_ms(now))
        return noted == 1

    async def summed_up(self, event: str, now: datetime) -> bool:
        noted: int = await self.queries.note_summed_up(self.connection, id=event, now=to_ms(now))
        return noted == 1


def _columns(date: CohortDate) -> dict[str, Any]:
    return {
        "id": date.id,
        "title": date.title,
        "first_day": date.when.first.isoformat(),
        "last_day": date.when.last.isoformat(),
        "begins": _clock(date.when.begins),
        "ends": _clock(date.when.ends),
        "zone": date.when.zone,
        "starts_at": to_ms(date.starts_at),
        "ends_at": to_ms(date.ends_at),
        "place": date.place,
        "kind": date.kind,
        "bring": date.bring,
        "sequence": date.sequence,
        "since": date.since,
        "state": date.state,
        "changed_at": maybe_ms(date.changed_at),
        "summary": date.summary,
    }


def _clock(at: time | None) -> str | None:
    return at.isoformat("minutes") if at else None


def _time(text: str | None) -> time | None:
    return time.fromisoformat(text) if text else None


def _date(row: Row) -> CohortDate:
    first, last = date.fromisoformat(row["first_day"]), date.fromisoformat(row["last_day"])
    return CohortDate(
        id=row["id"],
        cohort=row["cohort"],
        title=row["title"],
        when=When(first, last, _time(row["begins"]), _time(row["ends"]), row["zone"]),
        place=row["place"],
        kind=_kind(row["kind"]),
        bring=row["bring"],
        sequence=row["sequence"],
        since=row["since"],
        state=DateState(row["state"]),
        changed_at=maybe_at(row["changed_at"]),
        summary=row["summary"],
    )


def _kind(text: str) -> DateKind:
    """A date that was kept before there were kinds has a word of its own."""
    return DateKind(text) if text in set(DateKind) else DateKind.OTHER


def _rsvp(row: Row) -> Rsvp:
    return Rsvp(
        row["event"], row["association"], Coming(row["coming"]), row["count"], row["person"], from_ms(row["at"])
    )


def _attendance(row: Row) -> Attendance:
    return Attendance(row["event"], row["association"], row["count"], from_ms(row["at"]))


def _feedback(row: Row) -> Feedback:
    return Feedback(row["event"], row["person"], Score(row["score"]), row["words"], from_ms(row["at"]))
