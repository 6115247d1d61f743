"""Headings between typed lines, and sums of what stands below them."""

import re
from collections.abc import Sequence
from datetime import date
from itertools import takewhile

from msgspec.structs import replace

from bot.domain.finance.plan import MONTHS, FinancePeriod
from bot.domain.finance_lines.reading import ProposedItem, Read, UnreadLine
from bot.domain.finance_lines.titles import ENDS
from bot.domain.finance_lines.worth import LineFlaw
from bot.domain.late_pattern import late_pattern
from bot.terms.finance import FinanceHeading

_HEADINGS = (
    (FinanceHeading.STAFF, r"personal(?:ausgaben|kosten|mittel)?|staff(?:\scosts)?|kosten\sfür\smenschen"),
    (
        FinanceHeading.MATERIAL,
        r"sach(?:kosten|ausgaben|mittel)|sächliche\sverwaltungsausgaben|kosten\sfür\ssachen|material(?:\scosts)?|running\scosts",
    ),
    (FinanceHeading.INVESTMENT, r"investition(?:en|sausgaben|skosten)?|anschaffungen|investments?"),
    (
        FinanceHeading.FEDERAL,
        r"bund(?:es)?(?:zuwendung|mittel)?|zuwendung(?:\sdes\sbundes)?|federal(?:\smoney|\sgrant)?",
    ),
    (FinanceHeading.OWN, r"eigen(?:mittel|anteil|leistung)e?|own\s(?:funds|money|contribution)"),
    (FinanceHeading.INCOME, r"(?:projekt)?einnahmen|income"),
    (FinanceHeading.THIRD, r"drittmittel|mittel\sdritter|andere\sgeldgeber|third[-\s]party\s(?:funds|money)"),
)
SUM = late_pattern(
    r"^\W*(?:(?:zwischen|gesamt|end|teil|jahres)?summen?|gesamt(?:kosten|ausgaben|betrag|einnahmen|finanzierung)?|total"
    r"|subtotal|sum|insgesamt|übertrag|(?:alle\s)?ausgaben\s(?:gesamt|insgesamt)|saldo|fehlbetrag)\b",
    re.IGNORECASE,
)
NUMBERED = late_pattern(r"^\W*(?:[ivx]{1,4}|\d{1,2}|[a-z])?[.)]\s+(?:\d{1,2}\.?\s+)?", re.IGNORECASE)


def without_sums(read: Sequence[Read]) -> list[Read]:
    """A heading with the sum of what stands below it is no item; what stands below belongs under it."""
    found = list(read)
    for at, one in enumerate(read):
        heading = heading_named(one.item.title) if isinstance(one, ProposedItem) else None
        below = list(takewhile(_is_below, read[at + 1 :]))
        if heading and isinstance(one, ProposedItem) and below and _in_a_year(one) == sum(map(_in_a_year, below)):
            found[at] = UnreadLine(one.line, one.row, LineFlaw.SUM)
            found[at + 1 : at + 1 + len(below)] = [_under(heading, each) for each in below]
    return found


def _is_below(one: Read) -> bool:
    return isinstance(one, ProposedItem) and heading_named(one.item.title) is None


def _in_a_year(one: Read) -> int:
    if isinstance(one, UnreadLine):
        return 0
    item, period = one.item, FinancePeriod(date(max(1, one.item.year or 1), 1, 1), MONTHS)
    return sum(item.amounts.values()) or item.amount(period.begins.year, period)


def _under(heading: FinanceHeading, one: Read) -> Read:
    return one if isinstance(one, UnreadLine) else replace(one, item=replace(one.item, heading=heading, sure=True))


def heading_named(words: str) -> FinanceHeading | None:
    """When the words are nothing but the name of a heading."""
    bare = NUMBERED.sub("", words).strip(ENDS)
    return next((one for one, pattern in _HEADINGS if re.fullmatch(pattern, bare, re.IGNORECASE)), None)
