"""Tables as people make them."""

import io
from collections.abc import Iterable, Sequence
from typing import Any

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
