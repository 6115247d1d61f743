"""Dates out of files: what people's programs write, and what nobody should send."""

import io
import tracemalloc
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.documents.contents import HandInDay
from bot.documents.dates_in import read
from bot.documents.makers import calendar_file
from bot.domain.dates.calendar import CohortDate, When, cancelled
from bot.domain.dates.compare import compare
from bot.domain.dates.file import MOST_BYTES, FileEntry, FileFlaw, Unusable, Upload
from bot.domain.typed_dates.lines import DateDraft, Flaw, Unread
from bot.terms import DateKind
from tests.documents.sheets import HEADER, ics, xlsx

TODAY = date(2027, 3, 10)
NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
FRIDAY, SATURDAY = date(2027, 3, 19), date(2027, 3, 20)
HOSTILE = '<b>Zoé & "Co" 🎉'
WORKSHOP = CohortDate(
    "a", "nord", "Workshop 3", When(FRIDAY, FRIDAY, time(17, 30), time(19, 30)), "Raum 2, Haus B", DateKind.WORKSHOP,
    "Laptop", sequence=2, changed_at=NOW,
)  # fmt: skip


def table(content: bytes) -> tuple[FileEntry, ...]:
    return read(Upload("termine.xlsx", content), TODAY)


def calendar(content: bytes) -> tuple[FileEntry, ...]:
    return read(Upload("termine.ics", content), TODAY)


def when(begins: str = "", ends: str = "", first: date = FRIDAY, last: date | None = None) -> When:
    start, end = (time.fromisoformat(hour) if hour else None for hour in (begins, ends))
    return When(first, last or first, start, end)


def cell(day: date, hour: int = 0, minute: int = 0) -> datetime:
    """As a table holds a moment: without a zone."""
    return datetime.combine(day, time(hour, minute))


def drafted(entry: FileEntry) -> DateDraft:
    assert isinstance(entry.read, DateDraft), entry
    return entry.read


def flaw_of(name: str, content: bytes) -> FileFlaw:
    with pytest.raises(Unusable) as raised:
        read(Upload(name, content), TODAY)
    return raised.value.flaw


def test_a_table_says_all_that_a_date_is() -> None:
    row = (HOSTILE, FRIDAY, time(17, 30), time(19, 30), "Raum 2", "Workshop", "Laptop", "Fr")
    (entry,) = table(xlsx(row, above=[["Unsere Termine"], []]))
    expected = DateDraft(HOSTILE, DateKind.WORKSHOP, when("17:30", "19:30"), "Raum 2", "Laptop", ((FRIDAY, 4),))
    assert entry.read == expected


@pytest.mark.parametrize(
    "cells, expected",
    [
        (("19.03.2027", "17.30 Uhr", "19:30"), when("17:30", "19:30")),
        (("Fr 19.3.27", "17 Uhr"), when("17:00")),
        ((cell(FRIDAY), 17, 19.3), when("17:00", "19:30")),
        ((cell(FRIDAY, 18, 15),), when("18:15")),
        ((FRIDAY, 0.75, timedelta(hours=20)), when("18:00", "20:00")),
        (("19.-21.03.2027",), when(last=date(2027, 3, 21))),
        (("19.03.2027 17:30-19:30",), when("17:30", "19:30")),
        ((FRIDAY, "17:30 - 19:30"), when("17:30", "19:30")),
        ((FRIDAY, "22:00", "1:00"), when("22:00", "01:00", last=SATURDAY)),
        ((FRIDAY, "ganztägig"), when()),
        ((None, cell(FRIDAY, 17, 30), cell(SATURDAY, 12)), when("17:30", "12:00", last=SATURDAY)),
        ((None, "19.03.2027 17:30", "19:30"), when("17:30", "19:30")),
        (("19.03.2027", "abends"), Flaw.NO_TIME),
        (("19.03.2027", None, "19:30"), Flaw.NO_TIME),
        (("19.03.2027", "19:00", "18:00"), Flaw.BACKWARDS),
        (("demnächst", "19:00"), Flaw.NO_DAY),
        ((None,), Flaw.NO_DAY),
        ((46465,), Flaw.NO_DAY),
        (("=TODAY()",), Flaw.NO_DAY),
    ],
)  # fmt: skip
def test_days_and_times_as_tables_hold_them(cells: tuple[object, ...], expected: When | Flaw) -> None:
    (entry,) = table(xlsx(("Treffen", *cells)))
    assert (entry.read.when if isinstance(entry.read, DateDraft) else entry.read.flaw) == expected


@pytest.mark.parametrize(
    "header",
    [
        ("Title", "Date", "Begin", "End", "Place"),
        ("THEMA", "Tag:", "von", "bis", "Wo"),
        ("Subject", "Start Date", "Start Time", "End Time", "Location"),
        ("Veranstaltung", "Datum ", "Uhrzeit", "Ende", "Raum"),
    ],
)
def test_columns_have_many_names(header: tuple[str, ...]) -> None:
    (entry,) = table(xlsx(("Treffen", FRIDAY, time(17, 30), time(19), "Rathaus"), header=header))
    assert entry.read == DateDraft("Treffen", DateKind.OTHER, when("17:30", "19:00"), "Rathaus", "")


def test_what_is_no_date_keeps_its_words_and_the_rest_is_read() -> None:
    rows = (("ohne Tag",), (), ("", "19.03.2027", time(9)), ("Treffen", FRIDAY))
    assert [entry.read for entry in table(xlsx(*rows))] == [
        Unread("ohne Tag", Flaw.NO_DAY),
        Unread("19.03.2027, 09:00", Flaw.NO_TITLE),
        DateDraft("Treffen", DateKind.OTHER, when(), "", ""),
    ]


def test_a_wrong_weekday_is_kept_for_the_question() -> None:
    rows = (("Treffen", "Do 19.03.2027"), ("Treffen 2", FRIDAY, None, None, None, None, None, "Donnerstag"))
    assert [drafted(entry).wrong for entry in table(xlsx(*rows))] == [((FRIDAY, 3),)] * 2


def _swollen() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 50_000_000)
    return written.getvalue()


def _entities() -> bytes:
    """A thousand million laughs in place of a title."""
    good, written = io.BytesIO(xlsx(("Treffen", "19.03.2027"))), io.BytesIO()
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    doctype = f'<!DOCTYPE worksheet [<!ENTITY l0 "ha">{levels}]>'.encode()
    with zipfile.ZipFile(good) as old, zipfile.ZipFile(written, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            laughs = part.replace(b"<worksheet", doctype + b"<worksheet").replace(b"Treffen", b"&l9;")
            new.writestr(name, laughs if "sheet1" in name else part)
    return written.getvalue()


@pytest.mark.parametrize(
    "name, content, flaw",
    [
        ("a.xlsx", b"", FileFlaw.EMPTY),
        ("a.ics", b" \r\n", FileFlaw.EMPTY),
        ("a.xlsx", b"PK\x03\x04 cut off", FileFlaw.NO_SHEET),
        ("a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an old or a locked table", FileFlaw.NO_SHEET),
        ("a.xlsx", xlsx(("Treffen", FRIDAY))[:-40], FileFlaw.NO_SHEET),
        ("a.xlsx", ics("SUMMARY:a\nDTSTART:20270319"), FileFlaw.NO_SHEET),
        ("a.xlsx", _swollen, FileFlaw.SWOLLEN),
        ("a.xlsx", _entities, FileFlaw.NO_SHEET),
        ("a.xlsx", xlsx(("Treffen", FRIDAY), header=("Foo", "Bar")), FileFlaw.NO_HEADER),
        ("a.xlsx", xlsx(), FileFlaw.NO_DATES),
        ("a.xlsx", lambda: xlsx(*[(f"Treffen {n}", FRIDAY) for n in range(5000)]), FileFlaw.TOO_MANY),
        ("a.ics", xlsx(("Treffen", FRIDAY)), FileFlaw.NO_CALENDAR),
        ("a.ics", b"\x89PNG\r\n\x1a\n\x00\xff", FileFlaw.NO_CALENDAR),
        ("a.ics", ics(), FileFlaw.NO_DATES),
        ("a.ics", b"BEGIN:VEVENT\r\n" * 71_000, FileFlaw.SWOLLEN),
        ("a.txt", (b"1.4. und " * 200 + b"\n") * 490, FileFlaw.TOO_MANY),
        ("a.ics", ics(*[f"UID:{n}\nSUMMARY:a\nDTSTART:20270319" for n in range(3000)]), FileFlaw.TOO_MANY),
        ("a.ics", ics(around="BEGIN:VTIMEZONE\nTZID:x\n" + "BEGIN:STANDARD\nEND:STANDARD\n" * 101 + "END:VTIMEZONE\n"),
         FileFlaw.NO_DATES),
        ("a.ics", b"BEGIN:VCALENDAR\r\nVERSION:1.0\r\nBEGIN:VEVENT\r\nSUMMARY:a\r\n", FileFlaw.OLD_CALENDAR),
    ],
    ids=lambda value: str(value) if isinstance(value, str) else "content",  # a table holds when it was made
)  # fmt: skip
def test_what_cannot_be_read_says_why(name: str, content: bytes | Callable[[], bytes], flaw: FileFlaw) -> None:
    """What takes long to make is made here, and not by everybody who looks which tests there are."""
    assert flaw_of(name, content if isinstance(content, bytes) else content()) is flaw


@given(
    st.binary(max_size=400), st.sampled_from(("a.ics", "a.xlsx")), st.sampled_from((b"", b"BEGIN:VCALENDAR\r\n", b"PK"))
)
@settings(max_examples=60, deadline=None)
def test_whatever_is_sent_is_read_or_refused(content: bytes, name: str, start: bytes) -> None:
    try:
        read(Upload(name, start + content), TODAY)
    except Unusable:
        return


@pytest.mark.parametrize(
    "event, expected",
    [
        ("DTSTART:20270319T173000\nDTEND:20270319T193000", when("17:30", "19:30")),
        ("DTSTART:20270319T163000Z\nDTEND:20270319T183000Z", when("17:30", "19:30")),
        ("DTSTART;TZID=Europe/London:20270319T163000\nDURATION:PT2H", when("17:30", "19:30")),
        ("DTSTART;TZID=W. Europe Standard Time:20270319T173000", when("17:30")),
        ("DTSTART;TZID=Unsere Zeit:20270319T163000", when("17:30")),
        ("DTSTART;VALUE=DATE:20270319\nDTEND;VALUE=DATE:20270322", when(last=date(2027, 3, 21))),
        ("DTSTART;VALUE=DATE:20270319", when()),
        ("DTSTART:20270319T220000\nDTEND:20270320T000000", when("22:00", "00:00", last=SATURDAY)),
        ("DTSTART:20270319T173000\nRECURRENCE-ID:20270312T173000", when("17:30")),
        ("DTSTART:20270319T173000\nSTATUS:CANCELLED", Flaw.OFF),
        ("DTSTART:20270319T173000\nDTEND:20270301T173000", Flaw.BACKWARDS),
        ("DTSTART:20270319T173000\nDTEND:20270601T173000", Flaw.TOO_LONG),
        ("DTSTART:99991231T235900Z", Flaw.NO_DAY),
        ("DTSTART:quatsch", Flaw.NO_DAY),
        ("LOCATION:Rathaus", Flaw.NO_DAY),
    ],
)  # fmt: skip
def test_times_as_calendars_write_them(event: str, expected: When | Flaw) -> None:
    zone = """BEGIN:VTIMEZONE
TZID:Unsere Zeit
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0000
TZOFFSETTO:+0000
END:STANDARD
END:VTIMEZONE
"""
    (entry,) = calendar(ics(f"UID:1\nSUMMARY:Treffen\n{event}", around=zone))
    assert (entry.read.when if isinstance(entry.read, DateDraft) else entry.read.flaw) == expected


def test_a_zone_that_changes_every_second_keeps_nobody_busy() -> None:
    zone = """BEGIN:VTIMEZONE
TZID:x
BEGIN:STANDARD
DTSTART:19700101T000000
RRULE:FREQ=SECONDLY
TZOFFSETFROM:+0100
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
"""
    (entry,) = calendar(ics("SUMMARY:Treffen\nDTSTART;TZID=x:20270319T173000", around=zone))
    assert drafted(entry).when == when("17:30")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1", "cp1252"])
def test_letters_from_any_program(encoding: str) -> None:
    text = ics("SUMMARY:Müll & Bäume\nLOCATION:Straße 1\\, Hof\nDTSTART:20270319\nDESCRIPTION:Bitte mitbringen: Äpfel")
    (entry,) = calendar(text.decode().encode(encoding))
    assert entry.read == DateDraft("Müll & Bäume", DateKind.OTHER, when(), "Straße 1, Hof", "Äpfel")


def test_guests_alarms_and_pictures_are_passed_over() -> None:
    alarm = "BEGIN:VALARM\nTRIGGER:-PT15M\nDESCRIPTION:Bitte mitbringen: Wecker\nDURATION:PT1H\nEND:VALARM"
    guests = "\n".join(f"ATTENDEE:mailto:gast{n}@example.org" for n in range(20_000))
    (entry,) = calendar(ics(f"SUMMARY:Treffen\nDTSTART:20270319T173000\n{alarm}\n{guests}"))
    assert entry.read == DateDraft("Treffen", DateKind.OTHER, when("17:30"), "", "")


def test_our_own_calendar_comes_back_as_it_went() -> None:
    whole = replace(WORKSHOP, id="b", title=HOSTILE, when=when(last=date(2027, 3, 21)), place="", bring="")
    open_end = replace(WORKSHOP, id="c", title="Offen", when=when("17:30"), place="Zoom https://zoom.example/1 Raum")
    off = cancelled(replace(WORKSHOP, id="d"), NOW)
    dates = [WORKSHOP, whole, open_end, off]
    for language in ("de", "en"):
        sent = calendar_file(dates, language, NOW, [HandInDay("nord", "Nord", FRIDAY, 1)])
        found = compare(calendar(sent), dates, NOW)
        assert (found.fresh, found.changes, found.older, len(found.known)) == ([], [], [], 5)


def test_the_largest_table_is_small_enough() -> None:
    rows = [(f"Treffen {number} {'x' * 100}", FRIDAY, time(9), time(17), "y" * 400) for number in range(200)]
    content = xlsx(*rows, header=HEADER)
    assert len(content) < MOST_BYTES
    assert len(table(content)) == 200


def test_entities_are_not_even_unfolded() -> None:
    tracemalloc.start()
    assert flaw_of("a.xlsx", _entities()) is FileFlaw.NO_SHEET
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20_000_000
