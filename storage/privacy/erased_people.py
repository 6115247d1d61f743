"""Who was erased, as marks that name nobody, and what people said no to: mirrored outside of the database."""

from datetime import date, datetime

from msgspec import Struct

from storage.columns import from_ms
from storage.privacy.erase_list import ERASED, EraseKey, Listed
from storage.query import Query
from storage.rows import Repository


class ErasedMark(Struct, frozen=True):
    mark: str
    day: date


class ErasedPeople(Repository):
    add = Query[[str, date], None]("add_erased", "mark", "day")
    marks = Query[[], list[ErasedMark]]("erased_marks")
    drop = Query[[date], int]("drop_erased", "before")
    """Of whom no copy can know any more; returns how many."""

    async def ids_of(self, person: str) -> list[str]:
        """All under which an older copy may know them; `person` may be the address of somebody unknown."""
        return [row["id"] async for row in self.queries.ids_of_person(self.connection, person=person)]

    async def everybody(self) -> dict[str, str]:
        """Every id by which somebody is known, and who that is: a person, or the address of somebody unknown."""
        return {row["id"]: row["who"] async for row in self.queries.ids_of_everybody(self.connection)}

    async def associations(self) -> list[str]:
        return [row["id"] async for row in self.queries.ids_of_associations(self.connection)]

    drop_association = Query[[str], None](
        "drop_erased_association", "id", forgets=("team", "answers", "tasks", "stages", "associations", "people")
    )

    async def listed(self, key: EraseKey) -> set[Listed]:
        """All that the list outside of the database should say."""
        said = {Listed(what, day, key.mark(f"{what}:{person}")) for what, person, day in await self.refusals()}
        return said | {Listed(ERASED, one.day, one.mark) for one in await self.marks()}

    async def refusals(self) -> list[tuple[str, str, date]]:
        """What somebody has taken back or said no to, and since when, as it holds now."""
        rows = self.queries.refusals(self.connection)
        return [(row["what"], row["person"], _day(row["at"])) async for row in rows]


def _day(ms: int) -> date:
    at: datetime = from_ms(ms)
    return at.date()
