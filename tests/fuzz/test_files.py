"""Whatever lies in a file that somebody sends: dates, costs, a clean file, or one of the refusals; in time."""

import warnings
from contextlib import suppress
from datetime import date
from functools import cache
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.documents.cleaning import NotClean, clean
from bot.documents.dates_in import read
from bot.documents.finance import book, table_in
from bot.domain.dates.file import Unusable, Upload, announced, filled
from bot.domain.finance.plan import FinanceItem, FinancePeriod, FinancePlan
from bot.domain.finance.sent import pack, unpack
from bot.domain.finance.sent_news import sent_news
from bot.domain.finance.table import FinanceTitle
from bot.domain.finance_lines.reading import Around
from bot.domain.questions.file import brought
from bot.programme.load import load
from bot.terms.finance import Every, FinanceHeading
from tests.documents.sheets import csv_file, ics, ods, xlsx
from tests.kit.fuzzing import few, in_time, mangled, texts
from tests.kit.telltale import a_pdf, a_photo, a_png

DAY = date(2027, 3, 10)
PERIOD = FinancePeriod(date(2027, 1, 1), 24)
ROWS = (
    ("Workshop 1", date(2027, 3, 19), "17:30", "19:30", "Raum 2", "Workshop", "Laptop", "Fr"),
    ("Treffen", "20.03.2027 bis 21.03.", 0.75, "20 Uhr", "https://zoom.us/j/1", "", "", ""),
)
EVENT = (
    "UID:1@x\nSEQUENCE:2\nSUMMARY:Workshop\\, eins\nDTSTART;TZID=Europe/Berlin:20270319T173000\n"
    "DTEND;TZID=Europe/Berlin:20270319T193000\nRRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=6;BYDAY=FR,MO;UNTIL=20270901T000000Z\n"
    "EXDATE;TZID=Europe/Berlin:20270402T173000\nDURATION:PT2H\nLOCATION:Raum 2\nDESCRIPTION:Bitte\\nLaptop\n"
    "STATUS:CONFIRMED"
)
ZONE = (
    "BEGIN:VTIMEZONE\nTZID:Europe/Berlin\nBEGIN:DAYLIGHT\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nTZNAME:CEST\n"
    "DTSTART:19700329T020000\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nEND:DAYLIGHT\nEND:VTIMEZONE\n"
)


@cache
def samples() -> tuple[tuple[str, bytes], ...]:
    return (
        ("a.xlsx", xlsx(*ROWS)),
        ("a.ods", ods(("Termine", [("Titel", "Datum", "Beginn"), ("Eins", date(2027, 3, 19), "17:30")]))),
        ("a.csv", csv_file(("Titel", "Datum", "Beginn"), ("Eins", "19.03.2027", "17:30"), ("Zwei", "=1", "x"))),
        ("a.ics", ics(EVENT, EVENT.replace("UID:1", "UID:2"), around=ZONE)),
        ("a.txt", b"19.3. 18-20 Uhr Workshop, Raum 2\n20.03.2027 Treffen\n"),
    )


@cache
def costs() -> tuple[tuple[str, bytes], ...]:
    rows = (("Personalausgaben",), ("Honorar", 36, 75.5, 2718), ("Miete", "12", "200 €", None), ("Summe", "", "", 1))
    header = ("Posten", "Anzahl", "Einzelpreis", "Gesamt")
    item = FinanceItem("i", "v", 1, "Raum", FinanceHeading.MATERIAL, 200_00, every=Every.MONTH, amounts={2027: 5})
    own = book.write(FinancePlan("v", PERIOD, (item,)), FinanceTitle("Verein", "", DAY))
    return (
        ("a.xlsx", xlsx(*rows, header=header)),
        ("a.ods", ods(("Kosten", [header, *rows]))),
        ("a.csv", csv_file(header, *rows)),
        ("own.xlsx", own),
    )


def reads_costs(name: str, content: bytes) -> None:
    with in_time(), suppress(Unusable):
        table = table_in.read(Upload(name, content), Around(PERIOD, load().finance_words))
        assert unpack(pack(table)) == table
        sent_news(table, FinancePlan("v", PERIOD, tuple(replace(one.item, id="i") for one in table.items[:1])))


@given(st.sampled_from(range(4)), st.randoms(use_true_random=False))
@few(40)
def test_a_table_of_costs_that_is_broken(which: int, dice: Random) -> None:
    name, content = costs()[which]
    reads_costs(name, mangled(content, dice))


@given(st.lists(st.lists(texts(), max_size=4), max_size=6))
@few(40)
def test_a_table_of_costs_of_anything(rows: list[list[str]]) -> None:
    reads_costs("a.csv", csv_file(("Posten", "Betrag"), *rows, encoding="utf-8"))


def reads(name: str, content: bytes) -> None:
    with in_time(), suppress(Unusable):
        read(Upload(name, content), DAY)


@given(st.sampled_from(range(5)), st.randoms(use_true_random=False))
@few(80)
def test_a_file_of_dates_that_is_broken(which: int, dice: Random) -> None:
    name, content = samples()[which]
    reads(name, mangled(content, dice))


@given(st.sampled_from([name for name, _ in samples()]), st.binary(max_size=300), texts())
@few(40)
def test_a_file_with_anything_in_it(name: str, content: bytes, text: str) -> None:
    reads(name, content)
    reads(name, text.encode(errors="replace"))
    for said in (text, f"{text}.ics", f"../{text}"):
        with in_time():
            announced(said)
            filled(said, content)
            brought(said, content)


@cache
def pictures() -> tuple[bytes, ...]:
    return (a_photo(60, 40), a_png(), a_pdf())


@given(st.sampled_from(range(3)), st.randoms(use_true_random=False))
@few(20)
def test_a_picture_or_pdf_that_is_broken(which: int, dice: Random) -> None:
    with in_time(), suppress(NotClean), warnings.catch_warnings(action="ignore"):
        clean(mangled(pictures()[which], dice))
