"""Sources of cover as people type them, when the kind is known: `Spenden 2.000 einmalig`, `3.000`, `der Rest`."""

import re

from msgspec.structs import replace

from bot.domain.finance.plan import FinanceItem, FinancePeriod
from bot.domain.finance_lines.reader import read_lines
from bot.domain.finance_lines.reading import Around, ProposedItem, UnreadLine
from bot.domain.finance_lines.words import HeadingWords
from bot.domain.finance_lines.worth import LineFlaw
from bot.domain.late_pattern import late_pattern
from bot.terms.finance import SOURCES, FinanceHeading

NAMES = {
    FinanceHeading.FEDERAL: "Bundeszuwendung",
    FinanceHeading.OWN: "Eigenmittel",
    FinanceHeading.INCOME: "Einnahmen",
    FinanceHeading.THIRD: "Drittmittel",
}
"""What a source is called of which only the amount was typed: the words of the official form, in every language."""
_REST = late_pattern(r"\W*(?:der |the )?(?:rest|restbetrag|remainder)\W*", re.IGNORECASE)


def read_sources(
    text: str, heading: FinanceHeading, period: FinancePeriod, words: HeadingWords
) -> tuple[ProposedItem | UnreadLine, ...]:
    """One for each line; whoever typed it has said of which kind it is."""
    around = Around(period, words, among=SOURCES, heading=heading)
    return tuple(_said(one, around, heading) for one in read_lines(text, around))


def _said(read: ProposedItem | UnreadLine, around: Around, heading: FinanceHeading) -> ProposedItem | UnreadLine:
    if isinstance(read, UnreadLine) and read.flaw is LineFlaw.NO_TITLE:
        return _said(read_lines(f"{NAMES[heading]}: {read.line}", around)[0], around, heading)
    if isinstance(read, ProposedItem):
        return replace(read, item=replace(read.item, sure=True))
    return read


def is_rest(text: str) -> bool:
    """The federal money shall be what is left."""
    return bool(_REST.fullmatch(text))


def other_words(now: FinanceItem, typed: FinanceItem) -> FinanceItem:
    """What somebody typed anew of a source: its name and its amounts."""
    return replace(
        now,
        title=typed.title,
        price=typed.price,
        quantity=typed.quantity,
        unit=typed.unit,
        every=typed.every,
        year=typed.year,
        amounts=typed.amounts,
    )
