"""The table of a cohort: real dates, nothing that a spreadsheet would compute, whatever people are called."""

import io
import shutil
import subprocess
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from bot.documents.cohort_book import write
from bot.documents.makers import cohort_xlsx
from bot.domain.cohorts import AssociationState, Cohort
from bot.domain.dates.calendar import CohortDate, When
from bot.domain.desk.cohort_book import BookAnswer, BookAssociation, BookQuestion, BookStage, CohortBook
from bot.domain.desk.desk import DeskLine
from bot.domain.journey import StageState
from bot.domain.questions.enquiry import EnquiryState
from bot.domain.way import way_of
from bot.programme.load import load
from bot.terms import Coming, Heap

AT = datetime(2027, 3, 10, 23, 30, tzinfo=UTC)
"""In Berlin it is the eleventh already."""
MARCH, MAY = (datetime(2027, month, day, tzinfo=UTC).replace(tzinfo=None) for month, day in ((3, 11), (5, 1)))
COHORT = Cohort("k", "=Nord+2027", "t", "NI", date(2027, 6, 30), "default")
WAY = way_of(load(), COHORT, {})
CALC = Path(shutil.which("soffice") or "/nowhere").resolve().parent / "libsclo.so"
PAYLOADS = (
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\uff1d1+1",
    "\uff0b1",
    "\uff20A1",
    '=HYPERLINK("https://evil.example";"Klick")',
    "=cmd|' /C calc'!A0",
    "a\x00b\x0b\x1f\ufffe\ud800c",
    '<b>Zoé & "Co" 🎉',
    "x" * 40_000,
)


def a_book(names: tuple[str, ...] = PAYLOADS, language: str = "de") -> CohortBook:
    ids = [f"v{number}" for number in range(len(names))]
    stage = WAY.ids[0]
    return CohortBook(
        cohort=COHORT,
        way=WAY,
        lines=tuple(DeskLine(id, name, stage, AT, Heap.MOVING) for id, name in zip(ids, names, strict=True)),
        associations={
            id: BookAssociation(id, "NI", AssociationState.ACTIVE, date(2027, 5, 1), name, 1, 2, 3, 4, AT, None)
            for id, name in zip(ids, names, strict=True)
        },
        stages={id: {stage: BookStage(id, stage, StageState.RELEASED, AT)} for id in ids},
        dates=(CohortDate("d", "k", "=Auftakt", When(date(2027, 4, 2), date(2027, 4, 2))),),
        answers={
            ("d", "v0"): BookAnswer("d", "v0", Coming.YES, 2, None),
            ("d", "v1"): BookAnswer("d", "v1", None, None, 0),
        },
        questions=tuple(
            BookQuestion(number, AT, EnquiryState.OPEN, name, stage, None, None) for number, name in enumerate(names)
        ),
        language=language,
        at=AT,
    )


@pytest.fixture(scope="module")
def content() -> bytes:
    return write(a_book(), "=Karin")


def opened(content: bytes) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def test_nothing_that_somebody_typed_is_computed(content: bytes) -> None:
    book = opened(content)
    assert book.sheetnames == ["Lies mich", "Vereine", "Schritte", "Termine", "Fragen"]
    cells = [cell for page in book for row in page.iter_rows() for cell in row if cell.value is not None]
    texts = [cell for cell in cells if isinstance(cell.value, str)]
    assert {cell.data_type for cell in texts} == {"s"}
    assert {cell.data_type for cell in cells} == {"s", "n", "d"}
    names = [cell.value for cell in book["Vereine"]["A"][1:]]
    assert names[:4] == ["=1+1", "+1+1", "-1+1", "@SUM(A1)"]
    assert names[11] == "ab\nc"
    assert names[13].startswith("xxx")
    assert names[13].endswith(" … (gekürzt)")
    assert len(names[13]) < 520
    assert all(cell.quotePrefix for cell in book["Vereine"]["A"][1:])


def test_it_can_be_sorted_and_read(content: bytes) -> None:
    book = opened(content)
    for title in ("Vereine", "Schritte", "Termine", "Fragen"):
        page = book[title]
        assert page.freeze_panes == "B2"
        assert page.auto_filter.ref == page.dimensions
        assert page.column_dimensions["A"].width >= 10
    heads = [cell.value for cell in book["Vereine"][1]]
    row = dict(zip(heads, (cell.value for cell in book["Vereine"][2]), strict=True))
    assert row["Eingeladen am"] == MARCH
    assert row["Eigene Frist"] == MAY
    assert row["Angekommen am"] is None
    assert [row[head] for head in ("Aufgaben erledigt", "Ansprechpersonen", "arbeiten mit", "lesen mit")] == [
        4,
        1,
        2,
        3,
    ]
    assert row["Stand"] == "unterwegs"
    steps = [cell.value for cell in book["Schritte"][2]]
    assert steps[1:4] == ["freigegeben", MARCH, "zu"]
    assert [cell.value for cell in book["Termine"][1]] == ["Verein", "02.04.2027 =Auftakt", "waren da"]
    assert [cell.value for cell in book["Termine"][2]][1:] == ["kommt (2)", None]
    assert [cell.value for cell in book["Termine"][3]][1:] == [None, 0]


def test_the_first_sheet_says_what_is_not_in_it(content: bytes) -> None:
    page = opened(content)["Lies mich"]
    words = "\n".join(str(cell.value) for row in page.iter_rows() for cell in row if cell.value)
    for part in ("=Nord+2027", "=Karin", "Nicht darin: Antworten aus den Arbeitsblättern", "Lösche sie"):
        assert part in words


async def test_an_empty_cohort_and_another_language() -> None:
    book = opened(await cohort_xlsx(a_book((), "en"), "Karin"))
    assert book.sheetnames == ["Read me", "Associations", "Steps", "Dates", "Questions"]
    assert book["Associations"].max_row == 1
    assert book["Associations"].auto_filter.ref.endswith("1")


@pytest.mark.skipif(not CALC.exists(), reason="LibreOffice Calc is not installed")
def test_another_program_opens_it(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "book.xlsx").write_bytes(content)
    order = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "csv"]
    subprocess.run([*order, "--outdir", str(tmp_path), str(tmp_path / "book.xlsx")], check=True, capture_output=True)
    assert "=Nord+2027" in (tmp_path / "book.csv").read_text(encoding="utf-8", errors="replace")
