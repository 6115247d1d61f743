"""One item of the Finanzierungsplan in a line: its name, what it comes to, how often, and where it belongs."""

import re
from collections.abc import Collection, Iterator
from itertools import takewhile

from bot.domain.finance.plan import LONGEST_TITLE, LONGEST_UNIT, ONE, FinanceItem
from bot.domain.finance_lines.amounts import reckoned, years_in
from bot.domain.finance_lines.months import MonthSpan, months_in, spread
from bot.domain.finance_lines.names import other_reading, with_names
from bot.domain.finance_lines.offers import by_comma, counts_in, each_of, is_of_all, is_of_months, longer_than, share_in
from bot.domain.finance_lines.often import Often, in_years, often_in
from bot.domain.finance_lines.reading import Around, ProposedItem, Read, UnreadLine
from bot.domain.finance_lines.spelling import spelled_out
from bot.domain.finance_lines.sums import SUM, heading_named
from bot.domain.finance_lines.titles import is_certain, tidied, titled, uncertain
from bot.domain.finance_lines.tokens import LinePart, LineTokens, tokens
from bot.domain.finance_lines.words import guessed_heading, heading_in, is_unit
from bot.domain.finance_lines.worth import LineFlaw, Reckoned
from bot.domain.late_pattern import late_pattern
from bot.domain.money import MOST, MOST_QUANTITY, multiplied
from bot.domain.names import clean_name
from bot.terms.finance import Every, FinanceHeading

_LISTED = late_pattern(
    r"^\s*(?:[-–*•·▪◦>✅✔☑]+\ufe0f?\s+|[-–•·▪◦](?=[^\W\d_])|\(?(?:\d{1,2}|[a-z])\)\s+"
    r"|\d{1,2}\.(?:\d{1,2}\.?)?\s+(?=[^\W\d_]{3}.*\d|\d[\d.]*\s?(?:€|eur)))"
    r"(?!jahr|projektjahr|förderjahr|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)",
    re.IGNORECASE,
)

_UNCOUNTED = late_pattern(
    r"(?<!\w)(?:täglich|daily|(?:jeden|every)\s(?:tag|day)|(?:alle|every)\s(?:\d+|drei|vier|fünf|sechs|three|four)\s"
    r"(?:tage|wochen|monate|days|weeks|months))(?!\w)",
    re.IGNORECASE,
)
"""How often, and nobody says how many that are in a year."""


def read_item(line: str, around: Around, row: int) -> Read:
    if SUM.match(line):
        return UnreadLine(line, row, LineFlaw.SUM)
    bared, span = months_in(with_names(spelled_out(_LISTED.sub("", line), around.period), around.words), around.period)
    found = tokens(bared, around.period)
    sums = reckoned(found, lambda word: is_unit(word, around.words))
    if isinstance(sums, LineFlaw):
        return UnreadLine(line, row, sums)
    often = often_in(found, sums, around.period)
    used = {*sums.used, *often.used, *years_in(found), *_of_measures(found)}
    item = _item(found, sums, often, used, around, span)
    if isinstance(item, LineFlaw):
        return UnreadLine(line, row, item)
    return _proposed(item, line, row, found, sums, often, used, around)


def _item(
    line: LineTokens,
    sums: Reckoned,
    often: Often,
    used: Collection[int],
    around: Around,
    span: MonthSpan | LineFlaw | None,
) -> FinanceItem | LineFlaw:
    """`used`: where stands what does not belong to the title."""
    title = titled(line, used)
    title, unit = _parted(title, _unit(line, sums), around)
    heading, sure = _heading(title or unit, around)
    certain = heading.is_cost or is_certain(title)
    title = clean_name(title if heading.is_cost else uncertain(title), LONGEST_TITLE) or unit
    if not any(letter.isalpha() for letter in title):
        return LineFlaw.NO_TITLE
    every = Every.ONCE if heading is FinanceHeading.INVESTMENT else Every.YEAR
    item = FinanceItem(
        "", "", 0, title, heading, price=0, unit=unit, every=every, measure=next(iter(_measures(line)), 0),
        sure=sure, certain=certain,
    )  # fmt: skip
    if not any(one.rhythm for one in line) and often.rhythm is None and is_of_months(line, sums):
        return LineFlaw.SPAN
    made = in_years(item, line, sums, often, around.period, around.year)
    if span is None or isinstance(made, LineFlaw):
        return made
    return spread(made, span, around.period, said=often.rhythm is not None) if isinstance(span, MonthSpan) else span


def _measures(line: LineTokens) -> tuple[int, ...]:
    return tuple(dict.fromkeys(one.measure for one in line if one.measure))


def _of_measures(line: LineTokens) -> Iterator[int]:
    """Where they stand, with what is only between them."""
    places = [at for at, one in enumerate(line) if one.measure]
    for at in places:
        yield at
        if at + 2 in places and not line[at + 1].cents:
            yield at + 1


def _parted(title: str, unit: str, around: Around) -> tuple[str, str]:
    """ "36 evenings of childcare x 75": where nothing else is its name, it stands behind what is counted."""
    first, _, rest = unit.partition(" ")
    return (tidied(rest), first) if rest and not title and is_unit(first, around.words) else (title, unit)


def _heading(title: str, around: Around) -> tuple[FinanceHeading, bool]:
    """What the lines above say, unless it is called like another heading, or is money that is spent and the words are
    of money that comes, or the other way round."""
    own, known = heading_named(title), heading_in(title, around.words, around.among)
    if known and around.loose:
        return known, known is around.heading
    if own and own in around.among and around.heading:
        return own, True
    if around.heading and (known is None or known.is_cost == around.heading.is_cost):
        return around.heading, True
    return guessed_heading(title, around.words, around.among), False


def _unit(line: LineTokens, sums: Reckoned) -> str:
    counted = [at for worth in sums.worths[:1] for at in worth.numbers]
    words = (_words_behind(line, at, sums.used) for at in counted)
    return clean_name(" × ".join(filter(None, words)), LONGEST_UNIT)


def _words_behind(line: LineTokens, at: int, used: frozenset[int]) -> str:
    behind = ((place, one) for place, one in enumerate(line) if place > at)
    words = takewhile(lambda pair: pair[0] in used and pair[1].part is LinePart.WORD, behind)
    return " ".join(one.text for _, one in words)


def _proposed(
    item: FinanceItem,
    line: str,
    row: int,
    found: LineTokens,
    sums: Reckoned,
    often: Often,
    used: Collection[int],
    around: Around,
) -> Read:
    counts = counts_in(found, sums, used, around.words.numbered) if len(sums.worths) == 1 else ()
    counts = () if is_of_all(found) else counts or each_of(found, sums, item.title)
    if often.months:
        counts = (*counts, often.months * ONE)
    if counts and item.amounts and not item.price:
        return UnreadLine(line, row, LineFlaw.COUNTS)
    if len(sums.worths[0].numbers) == 1 and often.rhythm is None and _UNCOUNTED.search(line):
        return UnreadLine(line, row, LineFlaw.NO_COUNT)
    alone = len(sums.worths) == 1 and len(sums.worths[0].numbers) == 1 and not item.amounts
    return ProposedItem(
        item,
        line,
        row,
        often_said=often.rhythm is not None or len(sums.worths) > 1 or bool(item.amounts) or item.year is not None,
        share=share_in(found, sums) if alone and item.heading.is_cost else 0,
        counts=_likely(counts, item),
        stated=sums.stated,
        whole=sums.worths[0].price if sums.hourly else 0,
        other=other_reading(found, sums.worths[0].numbers[0], used) if alone else None,
        comma=by_comma(found, sums, item),
        left_out=_measures(found)[1:],
        longer=longer_than(found, sums, around.period),
        rhythm=often.rhythm is not None,
    )


def _likely(counts: tuple[int, ...], item: FinanceItem) -> tuple[int, ...]:
    """None where it comes to more than is in a plan."""
    counts = tuple(count for count in counts if count != item.quantity)
    quantity = multiplied((item.quantity, *counts))
    return counts if quantity <= MOST_QUANTITY and quantity * item.price <= MOST * ONE else ()
