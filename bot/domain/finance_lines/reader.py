"""Items of the Finanzierungsplan as people type them, one in a line, several at once, or pasted from a spreadsheet.

Nothing is lost: each line becomes an item, or says why it is none.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from bot.domain.finance_lines.columns import DOUBTFUL, bare_columns
from bot.domain.finance_lines.copied import is_sender, unstamped
from bot.domain.finance_lines.item import read_item
from bot.domain.finance_lines.pasted import CELLS, CostColumns, columns_of, is_doubled, lacks_amount, tabbed, typed_row
from bot.domain.finance_lines.reading import Around, ProposedItem, Read, UnreadLine
from bot.domain.finance_lines.sums import NUMBERED, SUM, heading_named, without_sums
from bot.domain.finance_lines.titles import ENDS
from bot.domain.finance_lines.worth import LineFlaw
from bot.domain.late_pattern import late_pattern
from bot.terms.finance import FinanceHeading

MOST_LINES = 60
_NAMELESS = "Posten"
LONGEST_LINE = 400
"""Characters of one item."""
LONGEST_PARAGRAPH = 2_000
"""Characters of several sentences in a line."""
_SPACES = late_pattern(r"[^\S\t]{2,}|\u00a0")
_NEUTRAL = late_pattern(
    r"(?:finanz(?:ierungs)?plan|ausgaben|kosten|deckung(?:smittel)?|costs|expenses|cover|finanzierung|euro|€|\W)*",
    re.IGNORECASE,
)
_SENTENCE = late_pattern(r"(?<=[^\W\d_]{2})[.!?]\s+(?=[^\W_]{2})")
_COUNTED = late_pattern(r"\s*\d{1,2}\s+[^\W\d_]+\W*")
""" "3 Räume": nobody knows whether it is an amount."""
_BREAKS = (
    r"\.\s+(?=[^\W\d_]{2})",
    r"\s*;\s*",
    r",\s+(?=[^\W\d_])",
    r"\s+(?:und|and|\+|plus)\s+(?=[^\W\d_])",
    r"\s+/\s+(?=[^\W\d_]{3})",
    r"\s*[;,]\s+(?=[^\W\d_]{2})|\s+(?:und|and|\+|plus)\s+(?=[^\W\d_]{2})",
    r"\s*[;,]\s+(?=\d)|\s+(?:und|and|\+|plus)\s+(?=\d)",
)
_PARTED = {LineFlaw.SEVERAL, LineFlaw.YEARS, LineFlaw.TOO_LONG, LineFlaw.NO_COUNT}
"""Why a line may hold several items."""


def read_lines(text: str, around: Around, most: int = MOST_LINES) -> tuple[Read, ...]:
    """One for each line that is not empty; several for a line that holds several."""
    rows = tabbed([*map(unstamped, text.splitlines())], around.period)
    lines = [(row, _SPACES.sub(" ", line)) for row, line in enumerate(rows, start=1) if line.strip()]
    return _limited(without_sums(list(_each(lines, around))), most)


def _each(lines: Sequence[tuple[int, str]], around: Around) -> Iterator[Read]:
    columns: CostColumns = ()
    bare = bare_columns(lines, around)
    for row, line in lines:
        if len(line) > LONGEST_PARAGRAPH:
            yield UnreadLine(line, row, LineFlaw.TOO_LONG)
        elif is_sender(line) or not any(map(str.isalnum, line)):
            yield UnreadLine(line.strip(), row, LineFlaw.HEADER)
        elif (headed := _headed(line, around)) or (named := columns_of(line, around.period)):
            around, columns = (headed, columns) if headed else (around, named or ())
            yield UnreadLine(line.strip(), row, LineFlaw.HEADER)
        else:
            yield from _row(line, columns or bare.get(row, ()), around, row)


def _row(line: str, columns: CostColumns, around: Around, row: int) -> tuple[Read, ...]:
    """Of a table, or as it was typed."""
    if is_doubled(columns) and CELLS.search(line) and not SUM.match(line):
        return (UnreadLine(line.strip(), row, LineFlaw.DOUBLED),)
    if columns == DOUBTFUL and not SUM.match(line):
        return (UnreadLine(line.strip(), row, LineFlaw.COLUMNS),)
    if columns and SUM.match(line):
        return (UnreadLine(line.strip(), row, LineFlaw.SUM),)
    read = _cells(line, columns, around, row) if columns else read_line(line, around, row)
    if columns and lacks_amount(line, columns) and any(isinstance(one, ProposedItem) for one in read):
        return (UnreadLine(line.strip(), row, LineFlaw.NO_AMOUNT),)
    return read


def _cells(line: str, columns: CostColumns, around: Around, row: int) -> tuple[Read, ...]:
    typed = typed_row(line, columns)
    read = read_item(typed, around, row) if typed else None
    if isinstance(read, ProposedItem):
        return (replace(read, line=line.strip()),)
    return read_line(line, around, row) if read is None else (UnreadLine(line.strip(), row, read.flaw),)


def are_items(text: str, around: Around) -> bool:
    """Whether all of it, but for headings, reads like items."""
    read = read_lines(text, around)
    items = [one for one in read if isinstance(one, ProposedItem)]
    return bool(items) and all(one.flaw is LineFlaw.HEADER for one in read if isinstance(one, UnreadLine))


def read_line(line: str, around: Around, row: int = 1) -> tuple[Read, ...]:
    """Never empty."""
    line = line.strip()
    read = read_item(line, around, row) if len(line) <= LONGEST_LINE else UnreadLine(line, row, LineFlaw.TOO_LONG)
    if isinstance(read, UnreadLine) and read.flaw in _PARTED:
        return _split(line, around, row) or _sentences(line, around, row) or (read,)
    return (read,)


def read_worth(text: str, around: Around) -> ProposedItem | UnreadLine:
    """An amount for something that has its name."""
    bare = " ".join(text.split())
    read = read_line(f"{_NAMELESS}: {bare}", around)
    one = read[0] if len(read) == 1 else UnreadLine(bare, 1, LineFlaw.SEVERAL)
    if isinstance(one, ProposedItem) and (one.comma or one.counts):
        return UnreadLine(bare, 1, LineFlaw.COMMA if one.comma else LineFlaw.COUNTS)
    return replace(one, line=bare)


def _limited(read: Sequence[Read], most: int) -> tuple[Read, ...]:
    return tuple(
        one if at < most or isinstance(one, UnreadLine) else UnreadLine(one.line, one.row, LineFlaw.TOO_MANY)
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
        read = [read_item(part, around, row) for part in parts] if 1 < len(parts) <= MOST_LINES else []
        items = [one for one in read if isinstance(one, ProposedItem)]
        if items and len(items) == len(read):
            unclear = _ends_with_often(items) or any(map(_COUNTED.fullmatch, parts))
            return () if unclear else tuple(read)
    return ()


def _ends_with_often(read: Sequence[ProposedItem]) -> bool:
    """Only the last says how often: nobody knows whether it says so of all."""
    *before, last = read
    return last.rhythm and not any(one.often_said for one in before)


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
