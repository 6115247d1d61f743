"""Reminders, how people want them, the days of tasks, and which associations are to be planned anew."""

from datetime import date, datetime

from bot.domain.reminders import Manner, Reminder, Unanswered
from storage.columns import maybe_at, to_ms
from storage.rows import Repository, many, one, to_row


class Reminders(Repository):
    """What the bot says unasked, and how people want it."""

    async def due(self, now: datetime, most: int) -> list[Reminder]:
        """What is to be said, the longest overdue first."""
        return await many(Reminder, self.queries.reminders_due(self.connection, now=to_ms(now), most=most))

    async def due_for(self, person: str, now: datetime) -> list[Reminder]:
        return await many(Reminder, self.queries.reminders_due_for(self.connection, person=person, now=to_ms(now)))

    async def next_due(self) -> datetime | None:
        return maybe_at(await self.queries.next_reminder(self.connection))

    async def get(self, reminder: str) -> Reminder | None:
        return await one(Reminder, self.queries.reminder_by_id(self.connection, id=reminder))

    async def of_association(self, association: str) -> list[Reminder]:
        return await many(Reminder, self.queries.reminders_of_association(self.connection, association=association))

    async def of_person(self, person: str) -> list[Reminder]:
        """What waits for them, in its order."""
        return await many(Reminder, self.queries.reminders_of_person(self.connection, person=person))

    async def of_bundle(self, bundle: str) -> list[Reminder]:
        return await many(Reminder, self.queries.reminders_of_bundle(self.connection, bundle=bundle))

    async def last_said(self, person: str) -> datetime | None:
        return maybe_at(await self.queries.last_reminder(self.connection, person=person))

    async def save(self, reminder: Reminder) -> None:
        """Nothing happens when another one has the same key."""
        await self.queries.save_reminder(self.connection, key=reminder.key, **to_row(reminder))

    async def drop(self, reminder: str) -> None:
        await self.queries.drop_reminder(self.connection, id=reminder)

    async def forget(self, before: datetime) -> int:
        """Drops what was about something that ended before; returns how many."""
        return int(await self.queries.forget_reminders(self.connection, before=to_ms(before)))

    async def to_plan(self, today: date, most: int) -> list[tuple[str, bool]]:
        """Associations of which a fact has changed, then those for which a new day has begun (True)."""
        rows = self.queries.to_plan(self.connection, today=today.isoformat(), most=most)
        return [(row["association"], bool(row["planned_on"])) async for row in rows]

    async def touch(self, association: str) -> None:
        """Something has changed that the database cannot see by itself."""
        await self.queries.note_plan(self.connection, association=association, day="")

    async def touch_cohort(self, cohort: str) -> None:
        """The same for all of its associations."""
        await self.queries.note_plans_of_cohort(self.connection, cohort=cohort)

    async def planned(self, association: str, today: date) -> None:
        await self.queries.note_plan(self.connection, association=association, day=today.isoformat())

    async def manner(self, person: str) -> Manner:
        return await one(Manner, self.queries.manner_of(self.connection, person=person)) or Manner(person)

    async def save_manner(self, manner: Manner) -> None:
        await self.queries.save_manner(self.connection, **to_row(manner))

    async def task_dates(self, association: str) -> dict[str, date]:
        rows = self.queries.task_dates_of(self.connection, association=association)
        return {row["task"]: date.fromisoformat(row["day"]) async for row in rows}

    async def save_task_date(self, association: str, task: str, day: date) -> None:
        await self.queries.save_task_date(self.connection, association=association, task=task, day=day.isoformat())

    async def drop_task_date(self, association: str, task: str) -> None:
        await self.queries.drop_task_date(self.connection, association=association, task=task)

    async def of_cohort(self, cohort: str, until: datetime, skip: int, most: int) -> list[Reminder]:
        """What waits for the time until then, in its order."""
        found = self.queries.reminders_of_cohort(
            self.connection, cohort=cohort, until=to_ms(until), skip=skip, most=most
        )
        return await many(Reminder, found)

    async def count_of_cohort(self, cohort: str, until: datetime) -> int:
        rows = self.queries.count_reminders_of_cohort(self.connection, cohort=cohort, until=to_ms(until))
        return sum([row["count"] async for row in rows])

    async def expired(self, cohort: str, since: datetime, most: int) -> list[Reminder]:
        """What could not be said in time, newest first."""
        found = self.queries.reminders_expired(self.connection, cohort=cohort, since=to_ms(since), most=most)
        return await many(Reminder, found)

    async def unanswered(self, cohort: str, unheard: int, skip: int, most: int) -> list[Unanswered]:
        """Those who left so many messages without a reaction or were asked because they are quiet, by name."""
        found = self.queries.reminders_unheard(self.connection, cohort=cohort, unheard=unheard, skip=skip, most=most)
        return await many(Unanswered, found)
