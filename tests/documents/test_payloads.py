"""Every payload in every file that people take home: it opens, says what was typed, and nothing of it is computed."""

import io
import json
from datetime import UTC, date, datetime, time
from pathlib import Path

import docx
import openpyxl
from icalendar import Calendar

from bot.documents.calendars.ics import write as write_calendar
from bot.documents.cohort_book import write as write_book
from bot.documents.skizze import write as write_skizze
from bot.domain.dates.calendar import CohortDate, When
from bot.domain.journey import Answer
from bot.domain.names import clean_name, clean_text
from bot.domain.printable import date_file_name, file_name, table_file_name
from bot.domain.skizze.outline import TitleSheet, compose
from bot.operator.export import ExportSheet, write_json, write_xlsx
from bot.programme.load import load
from tests.documents.test_cohort_book import a_book
from tests.kit.payloads import PAYLOADS

NOW = datetime(2027, 3, 10, tzinfo=UTC)
TYPED = tuple(filter(None, map(clean_name, PAYLOADS)))
"""As names and titles are kept."""


def cells(content: bytes) -> list[openpyxl.cell.Cell]:
    book = openpyxl.load_workbook(io.BytesIO(content))
    return [cell for page in book for row in page.iter_rows() for cell in row if cell.value is not None]


def test_the_workbook_of_a_cohort() -> None:
    found = cells(write_book(a_book(PAYLOADS), PAYLOADS[0]))
    assert {cell.data_type for cell in found} <= {"s", "n", "d"}
    said = {str(cell.value) for cell in found}
    assert [one for one in TYPED if one not in {clean_name(words) for words in said}] == []


def test_what_the_operator_takes_along(tmp_path: Path) -> None:
    sheet = ExportSheet("Vereine", ("Verein",), tuple((one,) for one in PAYLOADS))
    write_xlsx([sheet], tmp_path / "a.xlsx")
    found = cells((tmp_path / "a.xlsx").read_bytes())
    assert {cell.data_type for cell in found} == {"s"}
    assert [str(cell.value) for cell in found][1:] == [clean_name(one, 500) for one in PAYLOADS if clean_name(one)]
    kept = tuple(clean_text(one) for one in PAYLOADS)
    write_json([ExportSheet("Vereine", ("Verein",), tuple((one,) for one in kept))], tmp_path / "a.json")
    assert [row["Verein"] for row in json.loads((tmp_path / "a.json").read_text())["Vereine"]] == list(kept)


def test_the_projektskizze() -> None:
    programme, text = load(), "\n".join(PAYLOADS)
    answers = {one.id: Answer(one.id, "a", one.id, text, None, NOW, 1) for one in programme.stages[0].questions}
    content = write_skizze(compose(programme, answers), TitleSheet(TYPED[0], TYPED[1], date(2027, 3, 12)))
    document = docx.Document(io.BytesIO(content))
    said = "".join("\n".join(one.text for one in document.paragraphs).split())
    assert [one for one in TYPED if "".join(one.split()) not in said] == []
    assert not [rel for rel in document.part.rels.values() if rel.is_external]


def test_the_calendar() -> None:
    day = date(2027, 3, 12)
    dates = [
        CohortDate(f"d{at}", "k", title, When(day, day, time(18), time(20)), title, bring=title, changed_at=NOW)
        for at, title in enumerate(map(clean_text, PAYLOADS))
    ]
    content = write_calendar(dates, "de", NOW, ())
    events = Calendar.from_ical(content).walk("VEVENT")
    assert len(events) == len(PAYLOADS)
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert {str(event["UID"]).partition("@")[0] for event in events} == {f"d{at}" for at in range(len(PAYLOADS))}


def test_files_are_called_something_harmless() -> None:
    names = [made(words, NOW.date()) for words in PAYLOADS for made in (file_name, table_file_name, date_file_name)]
    assert [name for name in names if set(name) & set("/\\<>:\"|?*\0\r\n\t`$;='{}") or not name.isprintable()] == []
    assert [name for name in names if name.startswith((".", "-", " ")) or len(name.encode()) > 254] == []
