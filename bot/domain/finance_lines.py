"""Items of the Finanzierungsplan as people type them, one in a line, several at once, or pasted from a spreadsheet.

Nothing is lost: each line becomes an item, or says why it is none.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from msgspec.structs import replace

from bot.domain.finance import LONGEST_TITLE, LONGEST_UNIT, FinanceItem
from bot.domain.finance_amounts import reckoned, years_in
from bot.domain.finance_offers import share_in, times_in
from bot.domain.finance_often import in_years, often_in
from bot.domain.finance_pasted import CostColumns, columns_of, tabbed, typed_row
from bot.domain.finance_read import Around, ProposedItem, Read, UnreadLine
from bot.domain.finance_sums import NUMBERED, heading_named, without_sums
from bot.domain.finance_titles import ENDS, is_certain, tidied, titled, uncertain
from bot.domain.finance_tokens import LinePart, LineTokens, tokens
from bot.domain.finance_words import guessed_heading, heading_in, is_unit
from bot.domain.finance_worth import LineFlaw, Reckoned
from bot.domain.late_pattern import late_pattern
from bot.domain.names import clean_name
from bot.terms.finance import Every, FinanceHeading

MOST_LINES = 60
_NAMELESS = "Posten"
LONGEST_LINE = 400
"""Characters of one item."""
LONGEST_PARAGRAPH = 2_000
"""Characters of several sentences in a line."""
_SPACES = late_pattern(r"[^\S\t]{2,}|\u00a0")
_LISTED = late_pattern(
    r"^\s*(?:[-–*•·▪◦]+\s+|[-–•·▪◦](?=[^\W\d_])|\(?(?:\d{1,2}|[a-z])\)\s+"
    r"|\d{1,2}\.(?:\d{1,2}\.?)?\s+(?=[^\W\d_]{3}.*\d))(?!jahr|projektjahr|förderjahr)",
    re.IGNORECASE,
)
_SUM = late_pattern(
    r"^\W*(?:(?:zwischen|gesamt|end|teil|jahres)?summen?|gesamt(?:kosten|ausgaben|betrag|einnahmen|finanzierung)?|total"
    r"|subtotal|sum|insgesamt|übertrag|(?:alle\s)?ausgaben\s(?:gesamt|insgesamt)|saldo|fehlbetrag)\b",
    re.IGNORECASE,
)
_NEUTRAL = late_pattern(
    r"(?:finanz(?:ierungs)?plan|ausgaben|kosten|deckung(?:smittel)?|costs|expenses|cover|finanzierung|euro|€|\W)*",
    re.IGNORECASE,
)
_SENTENCE = late_pattern(r"(?<=[^\W\d_]{2})[.!?]\s+(?=[^\W_]{2})")
_BREAKS = (r"\.\s+(?=[^\W\d_]{2})", r"\s*;\s*", r",\s+(?=[^\W\d_])", r"\s+(?:und|and|\+|plus)\s+(?=[^\W\d_])")


def read_lines(text: str, around: Around) -> tuple[Read, ...]:
    """One for each line that is not empty; several for a line that holds several."""
    rows = tabbed(text.splitlines(), around.period)
    lines = ((row, _SPACES.sub(" ", line)) for row, line in enumerate(rows, start=1) if line.strip())
    return _limited(without_sums(list(_each(lines, around))))


def _each(lines: Iterable[tuple[int, str]], around: Around) -> Iterator[Read]:
    columns: CostColumns = ()
    for row, line in lines:
        if len(line) > LONGEST_PARAGRAPH:
            yield UnreadLine(line, row, LineFlaw.TOO_LONG)
        elif not any(map(str.isalnum, line)):
            yield UnreadLine(line.strip(), row, LineFlaw.HEADER)
        elif (headed := _headed(line, around)) or (named := columns_of(line, around.period)):
            around, columns = (headed, columns) if headed else (around, named or ())
            yield UnreadLine(line.strip(), row, LineFlaw.HEADER)
        else:
            yield from _row(line, columns, around, row)


def _row(line: str, columns: CostColumns, around: Around, row: int) -> tuple[Read, ...]:
    """Of a table, or as it was typed."""
    typed = typed_row(line, columns) if columns else None
    read = _read(typed, around, row) if typed else None
    if isinstance(read, ProposedItem):
        return (replace(read, line=line.strip()),)
    return read_line(line, around, row) if read is None else (UnreadLine(line.strip(), row, read.flaw),)


def read_line(line: str, around: Around, row: int = 1) -> tuple[Read, ...]:
    """Never empty."""
    line = line.strip()
    read = _read(line, around, row) if len(line) <= LONGEST_LINE else UnreadLine(line, row, LineFlaw.TOO_LONG)
    if isinstance(read, UnreadLine) and read.flaw in {LineFlaw.SEVERAL, LineFlaw.YEARS, LineFlaw.TOO_LONG}:
        return _split(line, around, row) or _sentences(line, around, row) or (read,)
    return (read,)


def read_worth(text: str, around: Around) -> ProposedItem | UnreadLine:
    """An amount for something that has its name."""
    bare = " ".join(text.split())
    read = read_line(f"{_NAMELESS}: {bare}", around)
    one = read[0] if len(read) == 1 else UnreadLine(bare, 1, LineFlaw.SEVERAL)
    return replace(one, line=bare)


def _limited(read: Sequence[Read]) -> tuple[Read, ...]:
    return tuple(
        one if at < MOST_LINES or isinstance(one, UnreadLine) else UnreadLine(one.line, one.row, LineFlaw.TOO_MANY)
        for at, one in enumerate(read)
    )


def _headed(line: str, around: Around) -> Around | None:
    """What the lines below are about, when a line only says that."""
    words = NUMBERED.sub("", line).strip(ENDS)
    if re.fullmatch(r"(?:jahr\s)?20\d\d", words, re.IGNORECASE):
        return replace(around, year=int(words[-4:]))
    if words and _NEUTRAL.fullmatch(words):
        return replace(around, heading=None, year=0)
    heading = heading_named(line)
    loose = heading is FinanceHeading.INCOME
    return replace(around, heading=heading, loose=loose) if heading in around.among else None


def _split(line: str, around: Around, row: int) -> tuple[Read, ...]:
    """Several items in a line: only when each part is one."""
    for pattern in _BREAKS:
        parts = [part for part in re.split(pattern, line) if part.strip()]
        read = [_read(part, around, row) for part in parts] if 1 < len(parts) <= MOST_LINES else []
        if read and all(isinstance(one, ProposedItem) for one in read):
            return tuple(read)
    return ()


def _sentences(line: str, around: Around, row: int) -> tuple[Read, ...]:
    """One after the other, when there is an item among them; what has no number is a remark."""
    parts = [part for part in _SENTENCE.split(line) if part.strip()]
    if not 1 < len(parts) <= MOST_LINES:
        return ()
    read = [one for part in parts for one in _sentence(part, around, row)]
    return tuple(read) if any(isinstance(one, ProposedItem) for one in read) else ()


def _sentence(part: str, around: Around, row: int) -> tuple[Read, ...]:
    if not any(letter.isdecimal() for letter in part):
        return (UnreadLine(part, row, LineFlaw.REMARK),)
    return read_line(part, around, row)


def _read(line: str, around: Around, row: int) -> Read:
    if _SUM.match(line):
        return UnreadLine(line, row, LineFlaw.SUM)
    bared = _LISTED.sub("", line)
    found = tokens(bared, around.period)
    sums = reckoned(found, lambda word: is_unit(word, around.words))
    if isinstance(sums, LineFlaw):
        return UnreadLine(line, row, sums)
    item = _item(found, sums, around)
    if isinstance(item, LineFlaw):
        return UnreadLine(line, row, item)
    return _proposed(item, line, row, found, sums, around)


def _item(line: LineTokens, sums: Reckoned, around: Around) -> FinanceItem | LineFlaw:
    often = often_in(line, sums, around.period)
    measures = [at for at, one in enumerate(line) if one.measure]
    title = titled(line, {*sums.used, *often.used, *years_in(line), *measures})
    title, unit = _parted(title, _unit(line, sums), around)
    heading, sure = _heading(title or unit, around)
    certain = heading.is_cost or is_certain(title)
    title = clean_name(title if heading.is_cost else uncertain(title), LONGEST_TITLE) or unit
    if not any(letter.isalpha() for letter in title):
        return LineFlaw.NO_TITLE
    measure = max((line[at].measure for at in measures), default=0)
    every = Every.ONCE if heading is FinanceHeading.INVESTMENT else Every.YEAR
    item = FinanceItem(
        "", "", 0, title, heading, price=0, unit=unit, every=every, measure=measure,
        sure=sure, certain=certain,
    )  # fmt: skip
    return in_years(item, line, sums, often, around.period, around.year)


def _parted(title: str, unit: str, around: Around) -> tuple[str, str]:
    """ "36 evenings of childcare x 75": where nothing else is its name, it stands behind what is counted."""
    first, _, rest = unit.partition(" ")
    return (tidied(rest), first) if rest and not title and is_unit(first, around.words) else (title, unit)


def _heading(title: str, around: Around) -> tuple[FinanceHeading, bool]:
    """What the lines above say, unless it is money that is spent, and the words are of money that comes, or the other
    way round."""
    known = heading_in(title, around.words, around.among)
    if known and around.loose:
        return known, known is around.heading
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


def _proposed(item: FinanceItem, line: str, row: int, found: LineTokens, sums: Reckoned, around: Around) -> Read:
    often = often_in(found, sums, around.period)
    alone = len(sums.worths) == 1 and len(sums.worths[0].numbers) == 1 and not item.amounts
    return ProposedItem(
        item,
        line,
        row,
        often_said=often.rhythm is not None or len(sums.worths) > 1 or bool(item.amounts) or item.year is not None,
        share=share_in(found, sums) if alone else 0,
        times=times_in(found, sums) if alone else 0,
        stated=sums.stated,
    )
