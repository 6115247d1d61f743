"""A table of LibreOffice (.ods) -> cells: values, what is hidden, and what is merged."""

import re
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import Any

from odfdo import Document, Element

from bot.documents.tables.table import MOST_COLUMNS, MOST_ROWS, Cells, Grid, tidy
from bot.documents.tables.xlsx_in import MOST_SHEETS, check_archive
from bot.domain.dates.file import FileFlaw, Unusable

_TIME = re.compile(r"PT(\d{1,5})H(\d{1,2})M(?:(\d{1,2})(?:[.,]\d+)?S)?")
_UNSEEN = {"collapse", "filter"}
_CELLS = "table:table-cell|table:covered-table-cell"


def ods_grids(content: bytes) -> list[Grid]:
    """Raises Unusable."""
    check_archive(content)
    try:
        document = Document(BytesIO(content))
        tables = document.body.get_elements("descendant::table:table")
        return [_grid(document, table) for table in tables[:MOST_SHEETS]]
    except Unusable:
        raise
    except Exception as fault:
        raise Unusable(FileFlaw.NO_SHEET) from fault


def _grid(document: Any, table: Element) -> Grid:
    rows: list[Cells] = []
    hidden: set[int] = set()
    numbers: list[int] = []
    number = 0
    above: dict[int, tuple[int, Any]] = {}
    for row in table.get_elements("descendant::table:table-row"):
        cells, times = _row(row, above), _repeated(row, "rows")
        number += times
        if not any(cell != "" for cell in cells):
            continue
        if row.get_attribute("table:visibility") in _UNSEEN:
            hidden.add(len(rows))
        numbers.extend(range(number - times + 1, number - times + 1 + min(times, 3)))
        rows.extend([cells] * min(times, 3))
        if len(rows) > MOST_ROWS:
            raise Unusable(FileFlaw.TOO_MANY)
    name = str(table.get_attribute("table:name") or "")
    return Grid(name, rows, _is_hidden(document, table), hidden, _columns(table), numbers)


def _repeated(element: Element, what: str) -> int:
    raw = str(element.get_attribute(f"table:number-{what}-repeated") or "1")
    return int(raw) if raw.isdecimal() and len(raw) < 9 else 1


def _row(row: Element, above: dict[int, tuple[int, Any]]) -> Cells:
    """`above`: what cells that reach further down say, by column, and in how many more rows."""
    cells: list[Any] = []
    for cell in row.get_elements(_CELLS):
        value, at = tidy(_value(cell)), len(cells)
        if cell.tag == "table:covered-table-cell" and value == "":
            cells.extend(_covered(cells, above, at) for _ in range(min(_repeated(cell, "columns"), MOST_COLUMNS - at)))
            continue
        cells.extend([value] * min(_repeated(cell, "columns"), MOST_COLUMNS - at))
        rows = str(cell.get_attribute("table:number-rows-spanned") or "1")
        if rows.isdecimal() and int(rows) > 1:
            above[at] = (int(rows) - 1, value)
    return cells


def _covered(cells: list[Any], above: dict[int, tuple[int, Any]], at: int) -> Any:
    left, value = above.pop(at, (0, ""))
    if left > 1:
        above[at] = (left - 1, value)
    return value if left else cells[-1] if cells else ""


def _value(cell: Element) -> Any:
    kind = cell.get_attribute("office:value-type")
    if kind == "date":
        raw = str(cell.get_attribute("office:date-value"))
        try:
            return datetime.fromisoformat(raw) if "T" in raw else datetime.combine(date.fromisoformat(raw), time.min)
        except ValueError:
            return raw
    if kind == "time":
        return _clock(str(cell.get_attribute("office:time-value")))
    if kind in {"float", "percentage", "currency"}:
        number = float(str(cell.get_attribute("office:value")))
        return int(number) if number.is_integer() else number
    return "\n".join("".join(map(str, text.xpath("descendant::text()"))) for text in cell.get_elements("text:p"))


def _clock(raw: str) -> timedelta | str:
    found = _TIME.match(raw)
    if found is None:
        return raw
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return timedelta(hours=hours, minutes=minutes, seconds=seconds)


def _columns(table: Element) -> frozenset[int]:
    at, hidden = 0, set()
    for column in table.get_elements("descendant::table:table-column"):
        size = min(_repeated(column, "columns"), MOST_COLUMNS - at)
        if column.get_attribute("table:visibility") in _UNSEEN:
            hidden |= set(range(at, at + size))
        at += size
    return frozenset(hidden)


def _is_hidden(document: Any, table: Element) -> bool:
    style = document.get_style("table", str(table.get_attribute("table:style-name") or ""))
    properties = style.get_elements("style:table-properties") if style else []
    return any(one.get_attribute("table:display") in {"false", False} for one in properties)
