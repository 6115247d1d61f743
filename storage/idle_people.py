"""Whom no message reaches any more, and who is here for nothing."""

from datetime import datetime

from storage.columns import to_ms
from storage.query import Query
from storage.rows import Repository


class IdlePeople(Repository):
    """`rule`: its name, "unreachable" or "without_role"."""

    async def found(self, rule: str, person: str = "") -> list[str]:
        """All of whom it holds just now, or this one."""
        return [row["id"] async for row in getattr(self.queries, rule)(self.connection, person=person)]

    async def notice(self, rule: str, now: datetime) -> int:
        """Since when it holds of whom; returns for how many that is new."""
        found = set(await self.found(rule))
        known = {row["id"] async for row in self.queries.noticed_people(self.connection, what=rule)}
        for person in sorted(found - known):
            await self.queries.notice_person(self.connection, what=rule, id=person, at=to_ms(now))
        for person in sorted(known - found):
            await self.unnotice(rule, person)
        return len(found ^ known)

    unnotice = Query[[str, str], None]("unnotice_person", "what", "id")

    async def overdue(self, rule: str, before: datetime) -> list[str]:
        """Of whom it has held since before then, and still does."""
        rows = self.queries.people_noticed_before(self.connection, what=rule, before=to_ms(before))
        return [row["id"] for row in [row async for row in rows] if await self.found(rule, row["id"])]

    async def to_warn(self, rule: str, before: datetime) -> list[str]:
        rows = self.queries.people_to_warn(self.connection, what=rule, before=to_ms(before))
        return [row["id"] for row in [row async for row in rows] if await self.found(rule, row["id"])]

    async def note_warned(self, rule: str, person: str, since: datetime, now: datetime) -> None:
        """`since`: from then on the time counts, if it did from before."""
        await self.queries.notice_person(self.connection, what=f"{rule}:warned", id=person, at=to_ms(now))
        await self.queries.notice_later(self.connection, what=rule, id=person, at=to_ms(since))
