"""The desk for its page: read as one browser may see it, never changed here."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.cohorts import Cohort
from bot.domain.desk.desk import DeskCut, DeskLines, home_cohort, measure, page
from bot.domain.desk.table import DeskTable
from bot.domain.people import Channel
from bot.domain.way import Way
from bot.runtime import scope
from bot.runtime.dispatch import HouseNow
from bot.runtime.process.clock import Clock
from bot.terms import Heap
from storage.trouble import Line
from storage.unit_of_work import Database, UnitOfWork


class WebDesk(Struct, frozen=True):
    """Implements `DeskBook`."""

    database: Database
    clock: Clock
    house: HouseNow

    async def table(self, visitor: str, cohort: str, cut: DeskCut) -> DeskTable | None:
        async with self.database.work(Line.LOOKING) as work:
            person, cohorts = await seen_by(work, visitor)
            chosen = next((one for one in cohorts if one.id == cohort), None) or home_cohort(cohorts, self.clock.now())
            return await self._table(work, person, cohorts, chosen, cut) if chosen else None

    async def _table(
        self, work: UnitOfWork, person: str, cohorts: Sequence[Cohort], cohort: Cohort, cut: DeskCut
    ) -> DeskTable:
        now = self.clock.now()
        way = await scope.way_through(work, self.house().programme, cohort)
        found, cut = await self._lines(work, cohort, way, cut)
        every = found if not _filtered(cut) else await self._counts(work, cohort, way)
        return DeskTable(
            cohorts=tuple(cohorts),
            cohort=cohort,
            way=way,
            cut=cut,
            lines=found.lines,
            count=found.count,
            sizes={heap: every.sizes[heap] for heap in Heap if heap in every.sizes},
            lands=tuple(await work.desk.lands(cohort.id)),
            waiting=await work.reviews.count_waiting(person),
            questions=len(await work.enquiries.waiting(cohort.id)),
            dates=tuple(date for date in await work.events.of_cohort(cohort.id) if date.planned and date.ends_at > now),
            now=now,
            leads=cohort.id in {led.id for led in await work.cohorts.of_coordinator(person)},
        )

    async def _lines(self, work: UnitOfWork, cohort: Cohort, way: Way, cut: DeskCut) -> tuple[DeskLines, DeskCut]:
        """The nearest page when there are fewer."""
        by = measure(way, self.clock.now())
        found = await work.desk.lines(cohort.id, by, cut)
        _, _, part = page(cut.skip // cut.most, found.count, cut.most)
        if part.start == cut.skip:
            return found, cut
        cut = replace(cut, skip=part.start)
        return await work.desk.lines(cohort.id, by, cut), cut

    async def _counts(self, work: UnitOfWork, cohort: Cohort, way: Way) -> DeskLines:
        return await work.desk.lines(cohort.id, measure(way, self.clock.now()), DeskCut(0, 0))


async def seen_by(work: UnitOfWork, visitor: str) -> tuple[str, Sequence[Cohort]]:
    """Who sits in front of this browser, and at whose desk they may look; decided here for all that shows it."""
    address = await work.people.address(Channel.WEB, visitor)
    person = address.person if address else None
    return (person, await work.cohorts.seen_by(person)) if person else ("", ())


def _filtered(cut: DeskCut) -> bool:
    return any((cut.heap, cut.stage, cut.land, cut.words))
