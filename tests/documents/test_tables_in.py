"""Tables as people make them: in Excel, in LibreOffice, as text; with all that stands around."""
# ruff: noqa: E501

import io
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from time import process_time
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from bot.documents.dates_in import read
from bot.domain.dates.calendar import When
from bot.domain.dates.file import FileEntry, FileFlaw, Unusable, Upload
from bot.domain.typed_dates.lines import DateDraft, Flaw, Unread
from tests.documents.sheets import csv_file, ods, xlsx

TODAY = date(2027, 3, 10)
FRIDAY, SUNDAY = date(2027, 3, 19), date(2027, 3, 21)
HEADER = ("Titel", "Datum", "Beginn", "Ende", "Ort")


def entries(content: bytes, name: str = "a.xlsx") -> tuple[FileEntry, ...]:
    return read(Upload(name, content), TODAY)


def drafts(found: tuple[FileEntry, ...]) -> list[DateDraft]:
    return [entry.read for entry in found if isinstance(entry.read, DateDraft)]


def flaws(found: tuple[FileEntry, ...]) -> list[tuple[str, Flaw]]:
    return [(entry.read.line, entry.read.flaw) for entry in found if isinstance(entry.read, Unread)]


def when(first: date, begins: str = "", ends: str = "", last: date | None = None) -> When:
    start, end = (time.fromisoformat(hour) if hour else None for hour in (begins, ends))
    return When(first, last or first, start, end)


def book(make: Callable[[Any], None]) -> bytes:
    made, written = Workbook(), io.BytesIO()
    make(made)
    made.save(written)
    return written.getvalue()


def moment(hour: int = 0, minute: int = 0, day: date = FRIDAY) -> datetime:
    return datetime.combine(day, time(hour, minute))


@pytest.mark.parametrize(
    "header, cells, expected",
    [
        (("Titel", "Beginn", "Ende", "Ort"), (moment(), moment(day=SUNDAY)), when(FRIDAY, last=SUNDAY)),
        (("Titel", "Beginn", "Ende", "Ort"), (FRIDAY, SUNDAY), when(FRIDAY, last=SUNDAY)),
        (("Titel", "Beginn", "Ende"), (moment(17, 30), moment(19, 30)), when(FRIDAY, "17:30", "19:30")),
        (("Titel", "Beginn", "Ende"), ("19.03.2027", "21.03.2027"), when(FRIDAY, last=SUNDAY)),
        (("Titel", "Beginn", "Ende"), ("19.03.2027 17:30", "21.03.2027 12:00"), when(FRIDAY, "17:30", "12:00", SUNDAY)),
        (("Titel", "Datum", "Uhrzeit (von – bis)"), (FRIDAY, "17:30 – 19:30 Uhr"), when(FRIDAY, "17:30", "19:30")),
        (("Titel", "Datum", "Uhrzeit"), (FRIDAY, "17:30-19:30"), when(FRIDAY, "17:30", "19:30")),
        (("Titel", "Datum", "Uhrzeit"), (FRIDAY, "17.30 bis 19.30 Uhr"), when(FRIDAY, "17:30", "19:30")),
        (("Titel", "Datum", "Uhrzeit"), (FRIDAY, "ab 18 Uhr"), when(FRIDAY, "18:00")),
        (("Titel", "Datum", "Uhrzeit"), (FRIDAY, "5:30 PM"), when(FRIDAY, "17:30")),
        (("Titel", "Datum", "Uhrzeit"), (FRIDAY, "12 am"), when(FRIDAY)),
        (("Titel", "Datum", "Uhrzeit"), (FRIDAY, "17:30:00"), when(FRIDAY, "17:30")),
        (("Titel", "Datum", "Uhrzeit"), (FRIDAY, 17.5), Flaw.NO_TIME),
        (("Titel", "Datum", "Uhrzeit"), (FRIDAY, 17.3), when(FRIDAY, "17:30")),
        (("Titel", "Datum", "Beginn", "Ende"), (FRIDAY, time(0), time(0)), when(FRIDAY)),
        (("Titel", "Datum", "Beginn", "Ende"), (FRIDAY, time(0), time(23, 59)), when(FRIDAY)),
        (("Titel", "Datum", "Beginn", "Ende"), (FRIDAY, time(17), timedelta(days=1)), when(FRIDAY, "17:00", "00:00", date(2027, 3, 20))),
        (("Titel", "Datum", "Beginn", "Ende"), (FRIDAY, 0.75, 0.8125), when(FRIDAY, "18:00", "19:30")),
        (("Titel", "Datum von", "Datum bis"), (FRIDAY, SUNDAY), when(FRIDAY, last=SUNDAY)),
        (("Titel", "Startdatum", "Startzeit", "Enddatum", "Endzeit"), (FRIDAY, time(16), SUNDAY, time(14)), when(FRIDAY, "16:00", "14:00", SUNDAY)),
        (("Titel", "Datum / Uhrzeit"), (moment(18, 15),), when(FRIDAY, "18:15")),
        (("Titel", "Wann"), ("Fr 19.3. 18 Uhr",), when(FRIDAY, "18:00")),
        (("Titel", "Datum"), ("2027-03-19T17:30:00",), when(FRIDAY, "17:30")),
        (("Titel", "Datum"), ("2027-03-19T16:30:00Z",), when(FRIDAY, "17:30")),
        (("Titel", "Datum"), ("2027-03-19 17:30:00",), when(FRIDAY, "17:30")),
        (("Titel", "Datum"), ("2027/03/19",), when(FRIDAY)),
        (("Titel", "Datum"), ("19-03-2027",), when(FRIDAY)),
        (("Titel", "Datum"), ("19/03/2027",), when(FRIDAY)),
        (("Titel", "Datum"), ("03/19/2027",), when(FRIDAY)),
        (("Subject", "Start Date", "Start Time", "End Date", "End Time", "All Day Event"),
         ("03/19/2027", "12:00 AM", "03/20/2027", "12:00 AM", "True"), when(FRIDAY)),
        (("Betreff", "Beginnt am", "Beginnt um", "Endet am", "Endet um", "Ganztägiges Ereignis"),
         ("19.3.2027", "17:30:00", "19.3.2027", "19:30:00", "Aus"), when(FRIDAY, "17:30", "19:30")),
        (("Betreff", "Beginnt am", "Beginnt um", "Endet am", "Endet um", "Ganztägiges Ereignis"),
         ("19.3.2027", "00:00:00", "22.3.2027", "00:00:00", "Ein"), when(FRIDAY, last=SUNDAY)),
    ],
)  # fmt: skip
def test_days_and_times(header: tuple[str, ...], cells: tuple[object, ...], expected: When | Flaw) -> None:
    found = entries(xlsx(("Treffen", *cells), header=header))
    assert (found[0].read.when if isinstance(found[0].read, DateDraft) else found[0].read.flaw) == expected


def test_slashes_that_nobody_can_know_are_a_question() -> None:
    (entry,) = entries(csv_file(("Titel", "Datum"), ("Treffen", "04/05/2027")), "a.csv")
    assert (drafts((entry,))[0].when, drafts((entry,))[0].asks) == (when(date(2027, 5, 4)), Flaw.ORDER)
    found = entries(csv_file(("Titel", "Datum"), ("A", "04/05/2027"), ("B", "04/25/2027")), "a.csv")
    assert [(one.when.first, one.asks) for one in drafts(found)] == [
        (date(2027, 4, 5), None),
        (date(2027, 4, 25), None),
    ]


def test_several_days_in_one_cell_are_several_dates() -> None:
    found = entries(xlsx(("A", "19.03. und 26.03.2027", "17-19 Uhr"), header=("Titel", "Datum", "Uhrzeit")))
    assert [one.when for one in drafts(found)] == [
        when(FRIDAY, "17:00", "19:00"),
        when(date(2027, 3, 26), "17:00", "19:00"),
    ]
    found = entries(xlsx(("A", "Fr 19.3. 16 Uhr bis So 21.3. 14 Uhr"), header=("Titel", "Wann")))
    assert [one.when for one in drafts(found)] == [when(FRIDAY, "16:00", "14:00", SUNDAY)]


def test_a_year_that_nobody_wrote_is_a_question_when_the_day_is_far() -> None:
    found = entries(xlsx(("A", "12.02."), ("B", "12.04."), header=("Titel", "Datum")))
    assert [(one.when.first, one.asks) for one in drafts(found)] == [
        (date(2028, 2, 12), Flaw.YEAR),
        (date(2027, 4, 12), None),
    ]


def test_columns_that_are_not_read_are_named() -> None:
    rows = (
        ("Nr.", "Thema / Inhalt", "Termin", "Beginn (Uhr)", "Ort / Link", "Leitung", None),
        (1, "Ziele", FRIDAY, time(17, 30), "Rathaus", "Ana", "x"),
    )
    found = entries(xlsx(*rows[1:], header=rows[0]))
    assert drafts(found)[0] == DateDraft("Ziele", drafts(found)[0].kind, when(FRIDAY, "17:30"), "Rathaus", "")
    assert flaws(found) == [("Nr.", Flaw.COLUMN), ("Leitung", Flaw.COLUMN), ("G", Flaw.COLUMN)]


def test_place_and_link_from_several_columns() -> None:
    found = entries(xlsx(("A", FRIDAY, "Raum 2", "https://zoom.example/j/1"), header=("Titel", "Datum", "Ort", "Link")))
    assert drafts(found)[0].place == "Raum 2, https://zoom.example/j/1"
    found = entries(
        xlsx(
            ("A", FRIDAY, "online", "Zoom: https://zoom.example/j/1"), header=("Titel", "Datum", "Ort", "Beschreibung")
        )
    )
    assert drafts(found)[0].place == "online https://zoom.example/j/1"


def test_all_sheets_are_read_and_those_without_headings_named() -> None:
    def make(made: Any) -> None:
        for name, rows in (
            ("2027", [HEADER, ("A", FRIDAY)]),
            ("2028", [HEADER, ("B", date(2028, 1, 14))]),
            ("Liste", [("x", "y")]),
            ("leer", []),
        ):
            sheet = made.create_sheet(name)
            for row in rows:
                sheet.append(row)
        del made["Sheet"]

    found = entries(book(make))
    assert [one.title for one in drafts(found)] == ["A", "B"]
    assert flaws(found) == [("Liste", Flaw.NO_HEADER)]


def test_what_is_hidden_is_not_read_but_named() -> None:
    def make(made: Any) -> None:
        old, new = made.active, made.create_sheet("neu")
        old.title, old.sheet_state = "alt", "hidden"
        for sheet, day in ((old, 18), (new, 19)):
            sheet.append((*HEADER, "Raum"))
            sheet.append(("A", date(2027, 3, day), None, None, "Rathaus", "geheim"))
            sheet.append(("B", date(2027, 3, day)))
        new.row_dimensions[3].hidden = True
        new.column_dimensions["F"].hidden = True

    found = entries(book(make))
    assert [(one.title, one.when.first, one.place) for one in drafts(found)] == [("A", FRIDAY, "Rathaus")]
    assert flaws(found) == [("B, 19.03.2027", Flaw.HIDDEN), ("alt", Flaw.HIDDEN), ("Raum", Flaw.HIDDEN)]


def test_merged_cells_and_two_rows_of_headings() -> None:
    def make(made: Any) -> None:
        sheet = made.active
        for row in (
            ("Unsere Termine 2027",),
            (),
            ("Titel", "Datum", "Zeit", None, "Ort"),
            (None, None, "von", "bis", None),
            ("A", FRIDAY, time(17), time(18), "Rathaus"),
            ("B", None, time(18), time(19), None),
        ):
            sheet.append(row)
        for area in ("A1:E1", "C3:D3", "A3:A4", "B3:B4", "E3:E4", "B5:B6", "E5:E6"):
            sheet.merge_cells(area)

    found = entries(book(make))
    assert [(one.title, one.when, one.place) for one in drafts(found)] == [
        ("A", when(FRIDAY, "17:00", "18:00"), "Rathaus"),
        ("B", when(FRIDAY, "18:00", "19:00"), "Rathaus"),
    ]
    assert flaws(found) == []


def test_two_rows_of_headings_without_merging() -> None:
    found = entries(
        xlsx(("", "", "von", "bis"), ("A", FRIDAY, time(17), time(18)), header=("Titel", "Datum", "Uhrzeit", ""))
    )
    assert [one.when for one in drafts(found)] == [when(FRIDAY, "17:00", "18:00")]


def test_days_since_1904() -> None:
    def make(made: Any) -> None:
        made.epoch = CALENDAR_MAC_1904
        made.active.append(HEADER)
        made.active.append(("A", FRIDAY, time(17, 30)))

    assert [one.when for one in drafts(entries(book(make)))] == [when(FRIDAY, "17:30")]


def test_a_formula_is_what_was_worked_out() -> None:
    content, written = io.BytesIO(xlsx(("A", "=DATE(2027,3,19)"), header=("Titel", "Datum"))), io.BytesIO()
    with zipfile.ZipFile(content) as old, zipfile.ZipFile(written, "w") as new:
        for name in old.namelist():
            part = (
                old.read(name)
                .replace(b"<v></v>", b"<v>19.03.2027</v>")
                .replace(b"<v />", b"<v>19.03.2027</v>")
                .replace(b"<v/>", b"<v>19.03.2027</v>")
            )
            new.writestr(name, part.replace(b'<c r="B2"', b'<c r="B2" t="str"') if "sheet1" in name else part)
    assert [one.when for one in drafts(entries(written.getvalue()))] == [when(FRIDAY)]


def test_a_year_above_the_table_or_on_the_sheet_counts() -> None:
    found = entries(xlsx(("A", "12.02."), ("B", "12.04."), header=("Titel", "Datum"), above=[("Termine 2027",)]))
    assert [(one.title, one.when.first) for one in drafts(found)] == [("B", date(2027, 4, 12))]
    assert flaws(found) == [("A", Flaw.OVER)]
    found = entries(xlsx(("A", "12.02."), header=("Titel", "Datum"), above=[("Termine 2028",)]))
    assert [one.when.first for one in drafts(found)] == [date(2028, 2, 12)]


def test_headings_that_come_again_are_no_dates() -> None:
    found = entries(xlsx(("A", FRIDAY), HEADER, ("B", SUNDAY), header=HEADER))
    assert [one.title for one in drafts(found)] == ["A", "B"]
    assert flaws(found) == []


@pytest.mark.parametrize("cells, flaw", [
    (("A", FRIDAY, "", "", "", "abgesagt"), Flaw.OFF), (("ABGESAGT: A", FRIDAY), Flaw.OFF), (("A (entfällt)", FRIDAY), Flaw.OFF),
    (("A fällt aus", FRIDAY), Flaw.OFF), (("A - ABGESAGT", FRIDAY), Flaw.OFF), (("A", FRIDAY, "", "", "", "fällt leider aus"), Flaw.OFF),
    (("A", FRIDAY, "", "", "", "", "WAHR"), Flaw.PRIVATE), (("A", "demnächst"), Flaw.NO_DAY), ((None, FRIDAY), Flaw.NO_TITLE),
])  # fmt: skip
def test_rows_that_are_no_dates(cells: tuple[object, ...], flaw: Flaw) -> None:
    found = entries(xlsx(cells, ("B", FRIDAY), header=(*HEADER, "Status", "Privat")))
    assert flaws(found)[0][1] is flaw
    assert len(drafts(found)) == 1


def test_what_is_over_does_not_count() -> None:
    rows = [(f"Alt {number}", date(2026, 1, 7)) for number in range(900)]
    found = entries(xlsx(*rows, ("Neu", FRIDAY), header=("Titel", "Datum")))
    assert [one.title for one in drafts(found)] == ["Neu"]
    assert len(flaws(found)) == 900


CSV = (
    ("Titel", "Datum", "Beginn", "Ende", "Ort"),
    ("Müll, Bäume; Ziele", "19.03.2027", "17:30", "19:30", "Straße 1\nHof"),
)


@pytest.mark.parametrize("sign", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "latin-1", "utf-16"])
@pytest.mark.parametrize("ending", ["\r\n", "\n", "\r"])
def test_tables_as_text(sign: str, encoding: str, ending: str) -> None:
    (one,) = drafts(entries(csv_file(*CSV, sign=sign, encoding=encoding, ending=ending), "a.csv"))
    assert (one.title, one.when, one.place) == ("Müll, Bäume; Ziele", when(FRIDAY, "17:30", "19:30"), "Straße 1 Hof")


def test_a_table_as_text_that_names_its_sign() -> None:
    found = entries(b"sep=;\r\n" + csv_file(*CSV), "a.csv")
    assert len(drafts(found)) == 1


@pytest.mark.parametrize(
    "content, flaw",
    [(b"nur ein Satz", FileFlaw.NO_HEADER), (b"PK\x03\x04", FileFlaw.NO_SHEET), (b"Titel;Datum\r\n", FileFlaw.NO_DATES), (b'"' + b"x" * 200_000, FileFlaw.NO_SHEET)],
)  # fmt: skip
def test_text_that_is_no_table(content: bytes, flaw: FileFlaw) -> None:
    with pytest.raises(Unusable) as raised:
        entries(content, "a.csv")
    assert raised.value.flaw is flaw


def test_tables_of_libreoffice() -> None:
    rows = [
        HEADER,
        ("A", FRIDAY, timedelta(hours=17, minutes=30), "19:30", "Rathaus"),
        ("B", moment(18, 15)),
        ("C", "19.-21.03.2027"),
    ]
    found = entries(ods(("Termine", rows), ("2028", [HEADER, ("D", date(2028, 1, 14))])), "a.ods")
    assert [(one.title, one.when) for one in drafts(found)] == [
        ("A", when(FRIDAY, "17:30", "19:30")),
        ("B", when(FRIDAY, "18:15")),
        ("C", when(FRIDAY, last=SUNDAY)),
        ("D", when(date(2028, 1, 14))),
    ]


def test_what_libreoffice_hides_repeats_and_merges() -> None:
    content, written = io.BytesIO(ods(("T", [HEADER, ("A", FRIDAY), ("B", FRIDAY), ("C", FRIDAY)]))), io.BytesIO()
    with zipfile.ZipFile(content) as old, zipfile.ZipFile(written, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "content.xml":
                head, *lines = part.split(b"<table:table-row")
                lines[2] = b' table:visibility="collapse"' + lines[2]
                lines[3] = lines[3].replace(
                    b"</table:table-row>",
                    b'<table:table-cell table:number-columns-repeated="16380"/></table:table-row><table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
                )
                part = b"<table:table-row".join([head, *lines])
            new.writestr(name, part)
    found = entries(written.getvalue(), "a.ods")
    assert [one.title for one in drafts(found)] == ["A", "C"]
    assert flaws(found) == [("B, 19.03.2027", Flaw.HIDDEN)]


@pytest.mark.parametrize("name", ["a.xlsx", "a.ods"])
def test_small_files_that_unpack_to_gigabytes(name: str) -> None:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("content.xml" if name == "a.ods" else "xl/worksheets/sheet1.xml", b"0" * 50_000_000)
    with pytest.raises(Unusable) as raised:
        entries(written.getvalue(), name)
    assert raised.value.flaw is FileFlaw.SWOLLEN


def test_laughs_in_a_table_of_libreoffice_are_refused() -> None:
    content, written = io.BytesIO(ods(("T", [HEADER, ("Treffen", FRIDAY)]))), io.BytesIO()
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    with zipfile.ZipFile(content) as old, zipfile.ZipFile(written, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "content.xml":
                _, mark, rest = part.partition(b"<office:document-content")
                part = f'<!DOCTYPE x [<!ENTITY l0 "ha">{levels}]>'.encode() + mark + rest.replace(b"Treffen", b"&l9;")
            new.writestr(name, part)
    began = process_time()
    with suppress(Unusable):
        assert not drafts(entries(written.getvalue(), "a.ods"))
    assert process_time() - began < 2


def test_far_corners_of_a_sheet_are_no_work() -> None:
    content, written = io.BytesIO(xlsx(("A", FRIDAY), header=("Titel", "Datum"))), io.BytesIO()
    corner = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData><mergeCells count="1"><mergeCell ref="D1:XFD1048576"/></mergeCells>'
    with zipfile.ZipFile(content) as old, zipfile.ZipFile(written, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"</sheetData>", corner))
    began = process_time()
    assert [one.title for one in drafts(entries(written.getvalue()))] == ["A"]
    assert process_time() - began < 2


_CELL = st.one_of(
    st.none(), st.text(max_size=20), st.sampled_from(["Titel", "Datum", "Beginn", "bis", "19.03.2027", "17:30", "04/05/2027", "12 am", "2027-99-99T99:99"]),
    st.floats(allow_nan=False, allow_infinity=False), st.integers(-10, 50_000), st.booleans(), st.dates(), st.times(), st.datetimes(), st.timedeltas(timedelta(), timedelta(days=3)),
)  # fmt: skip


@given(st.lists(st.lists(_CELL, max_size=6), max_size=6), st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_is_in_a_table_is_read_or_refused(rows: list[list[Any]], data: st.DataObject) -> None:
    plain = [[cell for cell in row if not isinstance(cell, str) or cell.isprintable()] for row in rows]
    for name, content in (("a.csv", csv_file(HEADER, *plain)), ("a.xlsx", xlsx(*plain, header=HEADER))):
        cut = data.draw(st.integers(0, 8_000)) if data.draw(st.booleans()) else len(content)
        with suppress(Unusable):
            entries(content[:cut], name)


def test_a_year_that_begins_in_summer() -> None:
    for above in ("Terminplan 2026/27", "Schuljahr 2026 – 2027", "Saison 2026/2027"):
        found = entries(xlsx(("A", "15.4."), ("B", "12.11."), header=("Titel", "Datum"), above=[(above,)]))
        assert [(one.title, one.when.first) for one in drafts(found)] == [("A", date(2027, 4, 15))]
        assert flaws(found) == [("B", Flaw.OVER)]


@pytest.mark.parametrize(
    "header, cells",
    [
        (("Titel", "Datum", "Aufbau ab", "Uhrzeit", "Abbau bis"), ("A", FRIDAY, time(15), time(18), time(22))),
        (
            ("Titel", "Datum", "Treffen am Bus ab", "Beginn", "Rückkehr bis"),
            ("A", FRIDAY, time(15), time(18), time(22)),
        ),
    ],
)
def test_the_plain_word_is_surer_than_one_with_more(header: tuple[str, ...], cells: tuple[object, ...]) -> None:
    found = entries(xlsx(cells, header=header))
    assert drafts(found)[0].when.begins == time(18)
    assert header[2] in dict(flaws(found))


def test_a_heading_over_two_columns_that_is_not_merged() -> None:
    found = entries(
        xlsx(
            (None, "Datum", "Uhrzeit", "Datum", "Uhrzeit", None),
            ("A", FRIDAY, time(17, 30), SUNDAY, time(12), "Saal"),
            header=("Veranstaltung", "Beginn", None, "Ende", None, "Raum"),
        )
    )
    assert [one.when for one in drafts(found)] == [when(FRIDAY, "17:30", "12:00", SUNDAY)]
    assert flaws(found) == []


@pytest.mark.parametrize(
    "day, begins, flaw",
    [
        ("19.03.2027\n26.03.2027", "17:00", Flaw.SEVERAL),
        ("19.03.2027 (Ausweichtermin 26.03.2027)", "17:00", Flaw.SEVERAL),
        ("19.03.2027", "10:00-12:00 und 14:00-16:00", Flaw.SEVERAL),
        ("19.03.2027", "17:00\n18:00", Flaw.SEVERAL),
        ("jeden Montag ab 5.4.2027", "17:00", Flaw.REPEATS),
        ("jeden Montag", "17:00", Flaw.REPEATS),
        ("5.4.2027", "montags 17:00", Flaw.REPEATS),
        (FRIDAY, timedelta(hours=26), Flaw.NO_TIME),
    ],
)
def test_a_field_that_holds_more_than_one_date_is_not_cut(day: object, begins: object, flaw: Flaw) -> None:
    found = entries(xlsx(("A", day, begins), header=("Titel", "Datum", "Beginn")))
    assert [one for _, one in flaws(found)] == [flaw]
    assert drafts(found) == []


def test_cells_that_keep_excel_from_guessing() -> None:
    found = entries(b'Titel;Datum;Beginn\r\n="A";="19.03.2027";="17:30"\r\n', "a.csv")
    assert [(one.title, one.when) for one in drafts(found)] == [("A", when(FRIDAY, "17:30"))]
