"""The associations of a cohort as the desk sorts them: counted and cut into pages by the database."""

from typing import Any

from bot.domain.cohorts import Association
from bot.domain.desk.desk import DeskCut, DeskLine, DeskLines, Measure
from bot.domain.desk.spread import StageCount
from bot.domain.opening import StageOpening
from bot.domain.way import Way
from bot.terms import Heap
from storage.columns import to_ms
from storage.query import Query
from storage.rows import Repository, from_row, many

HEAPS = tuple(Heap)


class Desk(Repository):
    async def lines(self, cohort: str, by: Measure, cut: DeskCut, named: int = 1) -> DeskLines:
        """A part of them, and the first `named` of each heap."""
        found = self.queries.desk_lines(self.connection, cohort=cohort, named=named, **_measured(by), **_cut(cut))
        rows = [row async for row in found]
        lines = [(row["place"], row["nth"], from_row(DeskLine, row)) for row in rows]
        sizes = {line.heap: row["size"] for row, (_, _, line) in zip(rows, lines, strict=True)}
        released = max((row["done"] for row in rows), default=0)
        return DeskLines(
            lines=tuple(line for place, _, line in lines if cut.skip < place <= cut.skip + cut.most),
            named={heap: tuple(line for _, nth, line in lines if line.heap is heap and nth <= named) for heap in sizes},
            sizes=sizes,
            released=released,
        )

    turn = Query[[str, str, int], None]("turn_desk", "person", "cohort", "page")
    """This page of the table is what the person reads from now on; counted from 0."""
    cohort = Query[[str], str | None]("desk_cohort", "person")
    """At whose desk the person reads; None when they never have."""
    page = Query[[str, str], int]("desk_page", "person", "cohort")
    """The one that they read; the first when they read another cohort."""

    spread = Query[[str], list[StageCount]]("desk_spread", "cohort")

    async def locked(self, way: Way, cohort: str, stage: str, most: int) -> list[Association]:
        """The active ones for which this stage is locked, by name; at most so many."""
        place = way.ids.index(stage)
        found = self.queries.desk_locked(
            self.connection,
            cohort=cohort,
            stage=stage,
            reached=f",{','.join(way.ids[place:])},",
            first=int(place == 0),
            most=most,
        )
        return await many(Association, found)

    async def next_locked(self, way: Way, opening: StageOpening, most: int) -> list[Association]:
        """The same by id, behind those for which it is opened already."""
        place = way.ids.index(opening.stage)
        found = self.queries.next_locked(
            self.connection,
            cohort=opening.cohort,
            stage=opening.stage,
            reached=f",{','.join(way.ids[place:])},",
            first=int(place == 0),
            after=opening.after,
            most=most,
        )
        return await many(Association, found)

    open_for_all = Query[[StageOpening], None]("open_for_all")
    """A tick goes through them; nothing happens when it does already."""
    opening = Query[[], StageOpening | None]("next_opening")
    opened = Query[[str, str, str], None]("note_opened", "cohort", "stage", "after")
    """For all up to this association."""
    opened_all = Query[[str, str], None]("drop_opening", "cohort", "stage")

    async def behind(self, way: Way, cohort: str, stage: str) -> list[Association]:
        """The active ones for which this stage is locked, and the one before it left behind."""
        place = way.ids.index(stage)
        found = self.queries.desk_behind(
            self.connection,
            cohort=cohort,
            stage=stage,
            before=way.ids[place - 1] if place else "",
            reached=f",{','.join(way.ids[place:])},",
        )
        return await many(Association, found)

    async def lands(self, cohort: str) -> list[str]:
        """The Länder in which its associations are."""
        return [row["land"] async for row in self.queries.desk_lands(self.connection, cohort=cohort)]

    async def stages(self, cohort: str) -> dict[str, int]:
        """How many stand at which stage."""
        return {row["stage"]: row["count"] async for row in self.queries.desk_stages(self.connection, cohort=cohort)}


def _measured(by: Measure) -> dict[str, Any]:
    width = max(map(len, by.stages))
    return {
        "stages": f",{','.join(by.stages)},",
        "first": by.stages[0],
        "last": by.stages[-1],
        "steps": len(by.stages) - 1,
        "columns": "".join(stage.ljust(width) for stage in by.stages),
        "width": width,
        "quiet_before": to_ms(by.quiet_before),
        "long_quiet_before": to_ms(by.long_quiet_before),
        "missed_since": to_ms(by.missed_since),
        "missed_from": by.missed_from.isoformat(),
        "today": by.today.isoformat(),
    }


def _cut(cut: DeskCut) -> dict[str, Any]:
    return {
        "heap": None if cut.heap is None else HEAPS.index(cut.heap),
        "stage": cut.stage,
        "land": cut.land,
        "words": _pattern(cut.words),
        "by": str(cut.order),
        "sign": -1 if cut.down else 1,
        "skip": cut.skip,
        "most": cut.most,
    }


def _pattern(words: str) -> str | None:
    """For a part of a name. SQLite knows capitals of ASCII only, so any sign may stand for a letter beyond."""
    signs = "".join("_" if ord(sign) > 127 else f"!{sign}" if sign in "!%_" else sign.lower() for sign in words)
    return f"%{signs}%" if signs else None
