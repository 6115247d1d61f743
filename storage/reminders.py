"""Reminders, how people want them, the days of tasks, and which associations are to be planned anew."""

from datetime import date, datetime

from bot.domain.reminders.reminder import Manner, Reminder, Unanswered
from storage.columns import to_ms
from storage.query import Query
from storage.rows import Repository, one, to_row


class Reminders(Repository):
    """What the bot says unasked, and how people want it."""

    due = Query[[datetime, int], list[Reminder]]("reminders_due", "now", "most")
    """What is to be said, the longest overdue first."""
    due_for = Query[[str, datetime], list[Reminder]]("reminders_due_for", "person", "now")
    next_due = Query[[], datetime | None]("next_reminder")
    get = Query[[str], Reminder | None]("reminder_by_id", "id")
    of_association = Query[[str], list[Reminder]]("reminders_of_association", "association")
    of_person = Query[[str], list[Reminder]]("reminders_of_person", "person")
    """What waits for them, in its order."""
    of_bundle = Query[[str], list[Reminder]]("reminders_of_bundle", "bundle")
    last_said = Query[[str], datetime | None]("last_reminder", "person")

    async def save(self, reminder: Reminder) -> None:
        """Nothing happens when another one has the same key."""
        await self.queries.save_reminder(self.connection, key=reminder.key, **to_row(reminder))

    drop = Query[[str], None]("drop_reminder", "id")
    forget = Query[[datetime], int]("forget_reminders", "before")
    """Drops what was about something that ended before; returns how many."""

    async def to_plan(self, today: date, most: int) -> list[tuple[str, bool]]:
        """Associations of which a fact has changed, then those for which a new day has begun (True)."""
        rows = self.queries.to_plan(self.connection, today=today.isoformat(), most=most)
        return [(row["association"], bool(row["planned_on"])) async for row in rows]

    day_begins = Query[[str, date], bool]("day_begins", "cohort", "today")
    """For some of its associations this day has not begun yet."""

    touch = Query[[str], None]("touch_plan", "association")
    """Something has changed that the database cannot see by itself."""
    touch_cohort = Query[[str], None]("note_plans_of_cohort", "cohort")
    """The same for all of its associations."""
    planned = Query[[str, date], None]("note_plan", "association", "day")
    last_planned = Query[[str], date | None]("last_plan", "association")
    """Whatever has changed since then."""

    async def manner(self, person: str) -> Manner:
        return await one(Manner, self.queries.manner_of(self.connection, person=person)) or Manner(person)

    save_manner = Query[[Manner], None]("save_manner")

    async def task_dates(self, association: str) -> dict[str, date]:
        rows = self.queries.task_dates_of(self.connection, association=association)
        return {row["task"]: date.fromisoformat(row["day"]) async for row in rows}

    save_task_date = Query[[str, str, date], None]("save_task_date", "association", "task", "day")
    drop_task_date = Query[[str, str], None]("drop_task_date", "association", "task")

    of_cohort = Query[[str, datetime, int, int], list[Reminder]](
        "reminders_of_cohort", "cohort", "until", "skip", "most"
    )
    """What waits for the time until then, in its order."""
    expired = Query[[str, datetime, int], list[Reminder]]("reminders_expired", "cohort", "since", "most")
    """What could not be said in time, newest first."""
    unanswered = Query[[str, int, int, int], list[Unanswered]]("reminders_unheard", "cohort", "unheard", "skip", "most")
    """Those who left so many messages without a reaction or were asked because they are quiet, by name."""

    async def count_of_cohort(self, cohort: str, until: datetime) -> int:
        rows = self.queries.count_reminders_of_cohort(self.connection, cohort=cohort, until=to_ms(until))
        return sum([row["count"] async for row in rows])
