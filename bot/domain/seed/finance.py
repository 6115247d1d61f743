"""The invented Finanzierungsplan of an association in a seed file."""

from bot.domain.finance.plan import LONGEST_PERIOD, FinancePeriod
from bot.domain.finance_lines.reader import read_lines
from bot.domain.finance_lines.reading import Around, UnreadLine
from bot.domain.programme import Programme
from bot.domain.seed.entry import SeedEntry


def finance_in(entry: SeedEntry, programme: Programme) -> tuple[str, ...]:
    typed = entry.texts("finance")
    around = Around(FinancePeriod(programme.call.start, LONGEST_PERIOD), programme.finance_words)
    for one in read_lines("\n".join(typed), around):
        if isinstance(one, UnreadLine):
            entry.complain(f'"{one.line}" in "finance" is no item ({one.flaw}). Write a name and an amount.')
    return typed
