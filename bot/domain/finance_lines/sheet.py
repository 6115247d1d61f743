"""Rows of a sheet that somebody sent, as lines that the reader of typed lines takes."""

import re
from collections.abc import Iterator, Sequence, Set

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.finance_lines.pasted import columns_of
from bot.domain.finance_lines.reader import read_lines
from bot.domain.finance_lines.reading import Around, Read, UnreadLine
from bot.domain.finance_lines.sums import heading_named
from bot.domain.finance_lines.worth import LineFlaw
from bot.domain.money import parse_money

_FEWEST = 2
"""Cells by which a column is known to hold headings."""
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_NAMED = re.compile(r"(?!\W*(?:jahr|year)?\W*20\d\d\W*$)(?=.*[^\W\d_])[^\t]*\d[^\t]*", re.IGNORECASE)
_BREAKING = str.maketrans({"\t": " ", "\n": " ", "\r": " ", "|": "/"})


class SheetRow(Struct, frozen=True):
    number: int
    """As the program of the table counts it."""
    cells: tuple[str, ...]

    @property
    def filled(self) -> list[str]:
        return [cell for cell in self.cells if cell]


class CostSheet(Struct, frozen=True):
    name: str
    """Empty for a table that is only text."""
    rows: tuple[SheetRow, ...]


def read_sheet(sheet: CostSheet, around: Around, most: int) -> tuple[Read, ...]:
    """One for each row that is not empty, with the number of that row."""
    lines = [(0, words) for words in _ahead(sheet, around)] + list(_lines(sheet, around))
    read = read_lines("\n".join(line for _, line in lines), around, most)
    numbered = [replace(one, row=lines[one.row - 1][0]) for one in read]
    return tuple(_settled([one for one in numbered if one.row], around))


def _ahead(sheet: CostSheet, around: Around) -> Iterator[str]:
    """What the name of the sheet says of all of its rows."""
    years = set(map(int, _YEAR.findall(sheet.name))).intersection(around.period.years)
    if len(years) == 1 and len(around.period.years) > 1:
        yield str(years.pop())
    if heading_named(sheet.name):
        yield sheet.name


def _lines(sheet: CostSheet, around: Around) -> Iterator[tuple[int, str]]:
    rows = [replace(row, cells=_bared(row.cells)) for row in sheet.rows]
    headings = _heading_columns(rows, around)
    said = ""
    for row in rows:
        named = next((cell for at, cell in enumerate(row.cells) if at in headings and heading_named(cell)), "")
        if named and named != said:
            yield 0, named
        said = named or said
        cells = ("" if at in headings and heading_named(cell) else cell for at, cell in enumerate(row.cells))
        yield row.number, _typed(tuple(cells))


def _typed(cells: Sequence[str]) -> str:
    """A heading with nothing beside it, or with a sum of nothing, is only that. "Phase 2" has empty cells beside it."""
    words = [cell for cell in cells if cell.strip("-–— ") and parse_money(cell) != 0]
    if len(words) == 1 and heading_named(words[0]):
        return words[0]
    line = "\t".join(cells).rstrip("\t")
    return f"{line}\t" if _NAMED.fullmatch(line) else line


def _bared(cells: Sequence[str]) -> tuple[str, ...]:
    """What is merged over all of a row stands there once."""
    clean = tuple(" ".join(cell.translate(_BREAKING).split()) for cell in cells)
    filled = {cell for cell in clean if cell}
    words = len(filled) == 1 and not any(map(str.isdecimal, next(iter(filled))))
    return (next(iter(filled)),) if words else clean


def _heading_columns(rows: Sequence[SheetRow], around: Around) -> Set[int]:
    """Those that say in each row under which heading it stands, beside its name."""
    below = [row for row in rows if len(row.filled) > _FEWEST and not _is_header(row, around)]
    width = max((len(row.cells) for row in below), default=0)
    columns = ([row.cells[at] for row in below if at < len(row.cells) and row.cells[at]] for at in range(width))
    return {at for at, cells in enumerate(columns) if len(cells) >= _FEWEST and all(map(heading_named, cells))}


def _is_header(row: SheetRow, around: Around) -> bool:
    return columns_of("\t".join(row.cells), around.period) is not None


def _settled(read: Sequence[Read], around: Around) -> Iterator[Read]:
    """What stands above the table says what it is about, also where it names a sum."""
    header = next((at for at, one in enumerate(read) if _heads(one, around)), 0)
    for at, one in enumerate(read):
        yield UnreadLine(one.line, one.row, LineFlaw.HEADER) if at < header else one


def _heads(one: Read, around: Around) -> bool:
    return columns_of(one.line, around.period) is not None


def has_header(rows: Sequence[Sequence[str]], around: Around) -> bool:
    return any(columns_of("\t".join(cells), around.period) is not None for cells in rows)
