"""Whom no message reaches any more, and who is here for nothing."""

from datetime import datetime

from storage.columns import to_ms
from storage.query import Query
from storage.rows import Repository


class IdlePeople(Repository):
    """`rule`: its name, "unreachable" or "without_role"."""

    async def notice(self, rule: str, now: datetime) -> int:
        """Since when it holds of whom; returns for how many that is new."""
        found = {row["id"] async for row in getattr(self.queries, rule)(self.connection)}
        known = {row["id"] async for row in self.queries.noticed_people(self.connection, what=rule)}
        for person in sorted(found - known):
            await self.queries.notice_person(self.connection, what=rule, id=person, at=to_ms(now))
        for person in sorted(known - found):
            await self.unnotice(rule, person)
        return len(found ^ known)

    unnotice = Query[[str, str], None]("unnotice_person", "what", "id")

    async def overdue(self, rule: str, before: datetime, most: int, *, warned: bool = False) -> list[str]:
        """Of whom it has held since before then. `warned`: only those who know."""
        part = {"what": rule, "before": to_ms(before), "most": most}
        return [row["id"] async for row in self.queries.people_overdue(self.connection, **part, warned=int(warned))]

    async def to_warn(self, rule: str, before: datetime, most: int) -> list[str]:
        part = {"what": rule, "before": to_ms(before), "most": most}
        return [row["id"] async for row in self.queries.people_to_warn(self.connection, **part)]

    async def note_warned(self, rule: str, person: str, since: datetime, now: datetime) -> None:
        """`since`: from then on the time counts, if it did from before."""
        await self.queries.notice_person(self.connection, what=f"{rule}:warned", id=person, at=to_ms(now))
        await self.queries.notice_later(self.connection, what=rule, id=person, at=to_ms(since))
