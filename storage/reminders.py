"""Reminders, how people want them, the days of tasks, and which associations are to be planned anew."""

from datetime import date, datetime, time
from typing import Any

from bot.domain.quiet_hours import Hours
from bot.domain.reminders import Manner, Planned, Reminder, ReminderStep, State, Unanswered
from bot.terms import Mode, ReminderKind
from storage.rows import Repository, Row, from_json, from_ms, maybe_at, maybe_ms, to_json, to_ms


class Reminders(Repository):
    """What the bot says unasked, and how people want it."""

    async def due(self, now: datetime, most: int) -> list[Reminder]:
        """What is to be said, the longest overdue first."""
        return [_reminder(row) async for row in self.queries.reminders_due(self.connection, now=to_ms(now), most=most)]

    async def due_for(self, person: str, now: datetime) -> list[Reminder]:
        rows = self.queries.reminders_due_for(self.connection, person=person, now=to_ms(now))
        return [_reminder(row) async for row in rows]

    async def next_due(self) -> datetime | None:
        return maybe_at(await self.queries.next_reminder(self.connection))

    async def get(self, reminder: str) -> Reminder | None:
        row = await self.queries.reminder_by_id(self.connection, id=reminder)
        return _reminder(row) if row else None

    async def of_association(self, association: str) -> list[Reminder]:
        rows = self.queries.reminders_of_association(self.connection, association=association)
        return [_reminder(row) async for row in rows]

    async def of_person(self, person: str) -> list[Reminder]:
        """What waits for them, in its order."""
        return [_reminder(row) async for row in self.queries.reminders_of_person(self.connection, person=person)]

    async def of_bundle(self, bundle: str) -> list[Reminder]:
        return [_reminder(row) async for row in self.queries.reminders_of_bundle(self.connection, bundle=bundle)]

    async def last_said(self, person: str) -> datetime | None:
        return maybe_at(await self.queries.last_reminder(self.connection, person=person))

    async def save(self, reminder: Reminder) -> None:
        """Nothing happens when another one has the same key."""
        await self.queries.save_reminder(self.connection, **_columns(reminder))

    async def drop(self, reminder: str) -> None:
        await self.queries.drop_reminder(self.connection, id=reminder)

    async def forget(self, before: datetime) -> int:
        """Drops what was about something that ended before; returns how many."""
        dropped: int = await self.queries.forget_reminders(self.connection, before=to_ms(before))
        return dropped

    async def to_plan(self, today: date, most: int) -> list[tuple[str, bool]]:
        """Associations of which a fact has changed, then those for which a new day has begun (True)."""
        rows = self.queries.to_plan(self.connection, today=today.isoformat(), most=most)
        return [(row["association"], bool(row["planned_on"])) async for row in rows]

    async def touch(self, association: str) -> None:
        """Something has changed that the database cannot see by itself."""
        await self.queries.note_plan(self.connection, association=association, day="")

    async def planned(self, association: str, today: date) -> None:
        await self.queries.note_plan(self.connection, association=association, day=today.isoformat())

    async def manner(self, person: str) -> Manner:
        row = await self.queries.manner_of(self.connection, person=person)
        return _manner(row) if row else Manner(person)

    async def save_manner(self, manner: Manner) -> None:
        await self.queries.save_manner(
            self.connection,
            person=manner.person,
            begins=manner.hours.begin.isoformat("minutes"),
            ends=manner.hours.end.isoformat("minutes"),
            days="".join(map(str, sorted(manner.hours.days))),
            on_holidays=int(manner.hours.on_holidays),
            modes=to_json(manner.modes),
            digest=int(manner.digest),
        )

    async def task_dates(self, association: str) -> dict[str, date]:
        rows = self.queries.task_dates_of(self.connection, association=association)
        return {row["task"]: date.fromisoformat(row["day"]) async for row in rows}

    async def save_task_date(self, association: str, task: str, day: date) -> None:
        await self.queries.save_task_date(self.connection, association=association, task=task, day=day.isoformat())

    async def drop_task_date(self, association: str, task: str) -> None:
        await self.queries.drop_task_date(self.connection, association=association, task=task)

    async def of_cohort(self, cohort: str, until: datetime) -> list[Reminder]:
        rows = self.queries.reminders_of_cohort(self.connection, cohort=cohort, until=to_ms(until))
        return [_reminder(row) async for row in rows]

    async def expired(self, cohort: str, since: datetime) -> list[Reminder]:
        """What could not be said in time, newest first."""
        rows = self.queries.reminders_expired(self.connection, cohort=cohort, since=to_ms(since))
        return [_reminder(row) async for row in rows]

    async def unanswered(self, cohort: str) -> list[Unanswered]:
        rows = self.queries.reminders_unheard(self.connection, cohort=cohort)
        return [Unanswered(row["association"], row["messages"], bool(row["quiet"])) async for row in rows]


def _columns(one: Reminder) -> dict[str, Any]:
    planned = one.planned
    return {
        "id": one.id,
        "key": one.key,
        "kind": planned.kind,
        "association": planned.association,
        "subject": planned.subject,
        "target": planned.target,
        "step": planned.step,
        "person": planned.person,
        "day": planned.day.isoformat(),
        "wall": planned.wall.isoformat("minutes") if planned.wall else None,
        "until": to_ms(planned.until),
        "ends": to_ms(planned.end),
        "urgent": int(planned.urgent),
        "passes": int(planned.passes),
        "hours": one.window,
        "slot_at": to_ms(one.slot_at),
        "due_at": to_ms(one.due_at),
        "state": one.state,
        "sent": one.sent,
        "sent_at": maybe_ms(one.sent_at),
        "bundle": one.bundle,
        "snoozes": one.snoozes,
        "chosen": int(one.chosen),
    }


def _reminder(row: Row) -> Reminder:
    return Reminder(
        id=row["id"],
        planned=_planned(row),
        window=row["hours"],
        slot_at=from_ms(row["slot_at"]),
        due_at=from_ms(row["due_at"]),
        state=State(row["state"]),
        sent=row["sent"],
        sent_at=maybe_at(row["sent_at"]),
        bundle=row["bundle"],
        snoozes=row["snoozes"],
        chosen=bool(row["chosen"]),
    )


def _planned(row: Row) -> Planned:
    return Planned(
        kind=ReminderKind(row["kind"]),
        association=row["association"],
        subject=row["subject"],
        target=row["target"],
        step=ReminderStep(row["step"]),
        person=row["person"],
        day=date.fromisoformat(row["day"]),
        wall=time.fromisoformat(row["wall"]) if row["wall"] else None,
        until=from_ms(row["until"]),
        end=from_ms(row["ends"]),
        urgent=bool(row["urgent"]),
        passes=bool(row["passes"]),
    )


def _manner(row: Row) -> Manner:
    hours = Hours(
        begin=time.fromisoformat(row["begins"]),
        end=time.fromisoformat(row["ends"]),
        days=frozenset(map(int, row["days"])),
        on_holidays=bool(row["on_holidays"]),
    )
    modes = {ReminderKind(kind): Mode(mode) for kind, mode in from_json(row["modes"]).items()}
    return Manner(row["person"], hours, modes, bool(row["digest"]))
