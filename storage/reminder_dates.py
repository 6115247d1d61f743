"""Dates of which the reminders are to be planned anew, and those reminders: of a part of a cohort at once."""

from collections.abc import Iterable
from datetime import datetime

from bot.domain.reminders.groups import Part, Readers
from bot.domain.reminders.reminder import Reminder
from storage.columns import to_ms
from storage.ids import new_id
from storage.query import Query
from storage.rows import Repository, to_row

ReadersReminder = tuple[Readers, Reminder]


class ReminderDates(Repository):
    """A few statements for each part, however many associations are in it."""

    next = Query[[int], Part | None]("next_part", "most")
    planned = Query[[str, str], None]("note_date", "event", "after")
    """For all up to this association."""
    done = Query[[str], None]("drop_date", "event")
    readers = Query[[Part], list[Readers]]("date_readers")

    async def replace(self, part: Part, target: str, wanted: Iterable[ReadersReminder], now: datetime) -> None:
        """From now on the wanted ones wait and no others. Of those that are over none is added; what waits for the same
        `target` already stays as it is, and whoever was told of it is not told again."""
        where, expected = to_row(part), await self._keep_slots(part.event, wanted, now)
        there = await self._there(part)
        if target in there:
            await self._mend(part, target, now)
        others = [was for was in there if was != target]
        moved = sum([await self._move(part, was, target, now) for was in others])
        if moved < sum(there[was] for was in others):
            await self._drop_outdated(part, target)
        if moved < expected:
            await self.queries.add_date_reminders(self.connection, ids=new_id(), now=to_ms(now), **where)

    async def _mend(self, part: Part, target: str, now: datetime) -> None:
        """Those that are for this time already."""
        where = {"target": target, **to_row(part)}
        await self.queries.drop_needless(self.connection, **where)
        await self.queries.note_put_off(self.connection, **where)
        await self._move(part, target, target, now)

    async def _move(self, part: Part, was: str, target: str, now: datetime) -> int:
        moved: int = await self.queries.move_date_reminders(
            self.connection, was=was, target=target, now=to_ms(now), **to_row(part)
        )
        return moved

    async def drop(self, part: Part) -> None:
        """All that wait."""
        await self._drop_outdated(part, "")

    async def _keep_slots(self, event: str, wanted: Iterable[ReadersReminder], now: datetime) -> int:
        """Until they are needed next. Returns how many reminders there should be."""
        await self.queries.drop_slots(self.connection, event=event)
        expected = 0
        for readers, reminder in wanted:
            whose = {"event": event, "manner": readers.manner, "comes": int(readers.comes)}
            await self.queries.save_slot(self.connection, **to_row(reminder), **whose)
            expected += readers.count if reminder.planned.until > now else 0
        return expected

    async def _there(self, part: Part) -> dict[str, int]:
        """How many wait, by the time for which they are."""
        rows = self.queries.date_targets(self.connection, **to_row(part))
        return {row["target"]: row["count"] async for row in rows}

    async def _drop_outdated(self, part: Part, target: str) -> None:
        await self.queries.drop_outdated(self.connection, target=target, **to_row(part))
