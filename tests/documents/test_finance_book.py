"""The workbook of a Finanzierungsplan: whoever computes it gets the bot's sums to the cent, and nothing that somebody
typed is computed."""

import io
import re
import shutil
import subprocess
import zipfile
from datetime import date
from fractions import Fraction
from html import unescape
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from msgspec.structs import replace
from openpyxl import Workbook

from bot.documents.finance.book import write
from bot.documents.makers import finance_xlsx
from bot.domain.finance.plan import FinanceItem, FinancePeriod, FinancePlan
from bot.domain.finance.table import FinanceTitle
from bot.terms.finance import Every, FinanceHeading
from tests.kit.computing import Computed
from tests.kit.finance_plans import PLANS

CALC = Path(shutil.which("soffice") or "/nowhere").resolve().parent / "libsclo.so"
ALWAYS_ANEW = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>
"""
"""For LibreOffice, which else believes what stands beside a formula."""
TITLE = FinanceTitle("=Jugend&Garten &P e. V.", '<b>Zoé & "Co" 🎉', date(2027, 3, 12))
NAMES = ("Jugend&Garten", "&G&P&[Picture]", "&" * 200, "🎉" * 200, "1. FC", "")
HOSTILE = '=HYPERLINK("https://evil.example";"Klick")\x00'


def item(id: int, heading: FinanceHeading, price: int, **more: object) -> FinanceItem:
    found = FinanceItem(f"i{id}", "v", id, f"Posten {id}", heading, price)
    return replace(found, **more)


PLAN = FinancePlan(
    "v",
    FinancePeriod(date(2027, 4, 1), 30),
    (
        item(1, FinanceHeading.STAFF, 31_500_01, quantity=500),
        item(2, FinanceHeading.MATERIAL, 75_50, quantity=36_000, unit="@Abende", measure=2, title=HOSTILE),
        item(3, FinanceHeading.MATERIAL, 200_00, every=Every.MONTH, amounts={2028: 1_999_99}),
        item(4, FinanceHeading.INVESTMENT, 899_99, every=Every.ONCE, year=2028),
        item(5, FinanceHeading.OWN, 4_000_00),
        item(6, FinanceHeading.THIRD, 500_00, every=Every.ONCE, certain=False),
    ),
)


def ties() -> FinancePlan:
    """Amounts that end with exactly half a cent, where binary fractions like to be a little less."""
    pairs = ((price, quantity) for price in range(101, 9_000_000, 60_102) for quantity in (500, 1_500, 65_500))
    halves = [
        item(price + quantity, FinanceHeading.MATERIAL, price, quantity=quantity, every=Every.ONCE)
        for price, quantity in pairs
        if quantity * price % 1000 == 500
    ]
    months = (item(price, FinanceHeading.STAFF, price) for price in range(10_006, 10_600, 12))
    return FinancePlan("v", FinancePeriod(date(2027, 1, 1), 1), (*halves[:150], *months))


def opened(content: bytes, *, values: bool = False) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(content), data_only=values)


def labelled(book: Workbook, sheet: str, words: str) -> int:
    """In which row they stand."""
    rows = (row for row in book[sheet] if words in {row[0].value, row[1].value})
    return int(next(rows)[0].row or 0)


def totals(plan: FinancePlan) -> dict[tuple[str, str], int]:
    """In cents: by sheet and label."""
    found = {}
    for year in (*plan.years, None):
        sheet = str(year) if year else "Gesamt"
        found[sheet, "Summe der Ausgaben"] = plan.costs(year)
        found[sheet, "Summe der Deckungsmittel"] = plan.cover(year)
        found[sheet, "Deckungsmittel minus Ausgaben"] = plan.cover(year) - plan.costs(year)
        found[sheet, "Bundeszuwendung"] = plan.federal(year)
        found[sheet, "Eigenmittel"] = plan.own(year)
        found[sheet, "Sächliche Verwaltungsausgaben"] = plan.by_heading(FinanceHeading.MATERIAL, year)
    return found


def amounts_at(book: Workbook, plan: FinancePlan) -> dict[tuple[str, str], tuple[str, str]]:
    """The sheet and the cell of each total."""
    last = "ABCDEFGHIJ"[2 + len(plan.years)]
    return {
        (sheet, words): (sheet, f"{last if sheet == 'Gesamt' else 'I'}{labelled(book, sheet, words)}")
        for sheet, words in totals(plan)
    }


@settings(max_examples=4, deadline=None)
@given(PLANS)
def test_whoever_computes_it_gets_the_same_sums(plan: FinancePlan) -> None:
    content = write(plan, TITLE)
    book, shown = opened(content), opened(content, values=True)
    computed = Computed(book)
    for total, at in amounts_at(book, plan).items():
        assert computed(*at) == Fraction(totals(plan)[total], 100)
    for sheet, cell in computed.formulas():
        assert abs(computed(sheet, cell) - Fraction(shown[sheet][cell].value)) < Fraction(1, 1000), (sheet, cell)


async def test_a_price_is_typed_once_and_whatever_hangs_on_it_follows() -> None:
    book = opened(await finance_xlsx(PLAN, TITLE))
    assert book.sheetnames == ["Gesamt", "2027", "2028", "2029"]
    at = labelled(book, "2027", "Posten 1")
    assert [book["2027"][f"{column}{at}"].value for column in "DFGHI"] == [
        0.5, 31500.01, "jährlich", "=$D$4", f"=ROUND(D{at}*F{at}*H{at}/12,2)",
    ]  # fmt: skip
    assert book["2029"][f"F{at}"].value == f"='2027'!F{at}"
    typed = labelled(book, "2028", "Posten 3")
    assert [book["2028"][f"{column}{typed}"].value for column in "DFGI"] == [None, None, "fester Betrag", 1999.99]
    book["2027"][f"F{at}"] = 20_000
    computed = Computed(book)
    cheaper = replace(PLAN, items=(replace(PLAN.items[0], price=20_000_00), *PLAN.items[1:]))
    for total, cell in amounts_at(book, PLAN).items():
        assert computed(*cell) == Fraction(totals(cheaper)[total], 100)


def test_what_somebody_typed_is_not_computed() -> None:
    content = write(PLAN, TITLE)
    book = opened(content)
    computed = set(Computed(book).formulas())
    typed = [
        cell
        for page in book
        for row in page
        for cell in row
        if "HYPERLINK" in str(cell.value) or "@" in str(cell.value)
    ]
    assert len(typed) == 1 + 3 + 3
    assert all(cell.data_type == "s" and cell.quotePrefix for cell in typed)
    assert not {(cell.parent.title, cell.coordinate) for cell in typed} & computed
    assert all(book[sheet][cell].value.count("!") <= 1 for sheet, cell in computed)
    assert {cell.value for cell in book["2027"]["A"][:2]} == {"Finanzierungsplan 2027", TITLE.whole}


@pytest.mark.parametrize("name", NAMES, ids=map(str, range(len(NAMES))))
def test_it_can_be_printed_whatever_people_are_called(name: str) -> None:
    content = write(PLAN, replace(TITLE, association=name, project=name))
    page = opened(content)["2027"]
    assert (page.page_setup.orientation, page.page_setup.paperSize, page.page_setup.fitToHeight) == ("landscape", 9, 0)
    assert page.print_title_rows == "$6:$6"
    assert page.print_area.endswith(f"$I${page.max_row}")
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        words = unescape(book.read("xl/worksheets/sheet2.xml").decode())
    (head,) = re.findall("<oddHeader>(.*)</oddHeader>", words)
    assert "<oddFooter>&L&9 Finanzierungsplan 2027&R&9 Seite &P von &N</oddFooter>" in words
    assert len(head.encode("utf-16-le")) // 2 <= 255
    assert re.findall("&.", head.replace("&&", "")) == ["&L", "&9", "&R", "&9"]


@pytest.mark.libreoffice
@pytest.mark.skipif(not CALC.exists(), reason="LibreOffice Calc is not installed")
def test_libreoffice_computes_it_anew(tmp_path: Path) -> None:
    """All results are taken out before, so that none can be believed."""
    plans = {"plan": PLAN, "ties": ties()}
    assert len(plans["ties"].items) > 150
    for name, plan in plans.items():
        (tmp_path / f"{name}.xlsx").write_bytes(_without_results(write(plan, TITLE)))
    (tmp_path / "profile/user").mkdir(parents=True)
    (tmp_path / "profile/user/registrymodifications.xcu").write_text(ALWAYS_ANEW)
    order = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "xlsx"]
    files = [str(tmp_path / f"{name}.xlsx") for name in plans]
    subprocess.run([*order, "--outdir", str(tmp_path / "anew"), *files], check=True, capture_output=True, timeout=120)
    for name, plan in plans.items():
        book = opened((tmp_path / "anew" / f"{name}.xlsx").read_bytes(), values=True)
        for total, (sheet, cell) in amounts_at(book, plan).items():
            assert round(book[sheet][cell].value * 100, 6) == totals(plan)[total], (name, total)
        values = [cell.value for page in book for row in page for cell in row]
        assert not [value for value in values if isinstance(value, str) and value.startswith("#")]


def _without_results(content: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as book, zipfile.ZipFile(target, "w") as bare:
        for name in book.namelist():
            bare.writestr(name, re.sub(rb"</f><v>[^<]*</v>", b"</f><v>0</v>", book.read(name)))
    return target.getvalue()
