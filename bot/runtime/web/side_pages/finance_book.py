"""The Finanzierungsplan for its page: read as one browser may see it, never changed here."""

from msgspec import Struct

from bot.domain.cohorts import Association
from bot.domain.finance.page import PlanPage, PlanRight
from bot.domain.joining.team import looked_at
from bot.domain.logic_model.numbering import measures
from bot.domain.people import Channel, Person
from bot.runtime.dispatch import HouseNow
from bot.runtime.shared.finance_edits import plan_of
from storage.trouble import Line
from storage.unit_of_work import Database, UnitOfWork

MOST_EDITS = 50
"""Of the newest that are shown, and can be taken back there."""


class WebFinance(Struct, frozen=True):
    """Implements `FinanceBook`."""

    database: Database
    house: HouseNow

    async def page(self, visitor: str, association: str) -> PlanPage | None:
        async with self.database.work(Line.LOOKING) as work:
            address = await work.people.address(Channel.WEB, visitor)
            person = await work.people.get(address.person) if address and address.person else None
            found = await self._seen(work, person, association) if person else None
            return await self._page(work, *found) if found else None

    async def _seen(self, work: UnitOfWork, person: Person, wanted: str) -> tuple[Association, PlanRight] | None:
        """Their own, or one of a cohort that they coordinate; without a wish the own one that they look at."""
        own = await work.associations.of_member(person.id)
        chosen = next((one for one in own if one.id == wanted), None) if wanted else looked_at(person, own)
        if chosen:
            return chosen, await self._right(work, chosen, person)
        found = await work.associations.get(wanted) if wanted else None
        led = {cohort.id for cohort in await work.cohorts.of_coordinator(person.id)} if found else frozenset()
        return (found, PlanRight.DESK) if found and found.cohort in led else None

    async def _right(self, work: UnitOfWork, association: Association, person: Person) -> PlanRight:
        if person.paused_at:
            return PlanRight.PAUSE
        member = await work.members.active(association.id, person.id)
        return PlanRight.WRITES if member and member.may_write else PlanRight.READER

    async def _page(self, work: UnitOfWork, association: Association, right: PlanRight) -> PlanPage:
        programme = self.house().programme
        return PlanPage(
            association=association,
            plan=await plan_of(work, association),
            right=right,
            measures=measures(await work.journey.answers(association.id)),
            edits=tuple(await work.finance.edits(association.id, 0, MOST_EDITS)),
            words=programme.finance_words,
            rules=programme.finance,
        )
