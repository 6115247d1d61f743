"""Tables as people make them."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any

from odfdo import Cell, Document, Row, Table
from openpyxl import Workbook

HEADER = ("Titel", "Datum", "Beginn", "Ende", "Ort", "Art", "Mitbringen", "Wochentag")


def xlsx(*rows: Sequence[object], header: Sequence[object] = HEADER, above: Iterable[Sequence[object]] = ()) -> bytes:
    book, written = Workbook(), io.BytesIO()
    sheet: Any = book.active
    for row in (*above, header, *rows):
        sheet.append(row)
    book.save(written)
    return written.getvalue()


def ics(*events: str, around: str = "") -> bytes:
    """Each event without its frame."""
    framed = "".join(f"BEGIN:VEVENT\n{event}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{around}{framed}END:VCALENDAR\n".replace("\n", "\r\n").encode()


def csv_file(*rows: Sequence[object], sign: str = ";", encoding: str = "utf-8", ending: str = "\r\n") -> bytes:
    written = io.StringIO()
    csv.writer(written, delimiter=sign, lineterminator=ending, quoting=csv.QUOTE_ALL).writerows(rows)
    return written.getvalue().encode(encoding)


def ods(*sheets: tuple[str, Iterable[Sequence[Any]]]) -> bytes:
    """Values as LibreOffice writes them; None is an empty cell."""
    document, written = Document("spreadsheet"), io.BytesIO()
    document.body.clear()
    for name, rows in sheets:
        table = Table(name)
        for row in rows:
            line = Row()
            for value in row:
                line.append(Cell(value))
            table.append(line)
        document.body.append(table)
    document.save(written)
    return written.getvalue()
