"""An invented Finanzierungsplan for a rehearsal, as if the members had typed it in turns."""

from collections.abc import Sequence
from datetime import date, datetime

from msgspec.structs import replace

from bot.domain.finance.edit import FinanceEdit, kept
from bot.domain.finance.plan import FinancePeriod, assumed_period
from bot.domain.finance_lines.reader import read_lines
from bot.domain.finance_lines.reading import Around, ProposedItem
from bot.domain.programme import Programme
from bot.domain.seed.records import SeedAssociation
from storage.unit_of_work import Work


async def plan_finance(
    work: Work, seed: SeedAssociation, programme: Programme, members: Sequence[str], deadline: date, now: datetime
) -> None:
    period = assumed_period(deadline)
    if seed.finance_months:
        period = FinancePeriod(period.begins, seed.finance_months)
        await work.finance.set_period(period, seed.id)
        await _note(work, seed.id, "", kept(period), members[0], now)
    read = read_lines("\n".join(seed.finance), Around(period, programme.finance_words))
    proposed = (one.item for one in read if isinstance(one, ProposedItem))
    for place, item in enumerate(proposed, 1):
        new = replace(item, id=work.new_id(), association=seed.id, place=place, sure=True)
        await work.finance.add(new)
        await _note(work, seed.id, new.id, kept(new), members[place % len(members)], now)


async def _note(work: Work, association: str, item: str, became: str, person: str, now: datetime) -> None:
    await work.finance.add_edit(FinanceEdit(work.new_id(), association, 0, item, "", became, person, now))
