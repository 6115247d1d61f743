"""Tables of costs as people make them, and the workbook of the house that comes back: what is read in them."""

import io
import zipfile
from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from openpyxl import Workbook

from bot.documents.finance.book import write
from bot.documents.finance.table_in import read, text_of
from bot.domain.dates.file import FileFlaw, Unusable, Upload
from bot.domain.finance.plan import FinanceItem, FinancePeriod, FinancePlan
from bot.domain.finance.sent import SentNote, SentTable, pack, unpack
from bot.domain.finance.sent_news import SentNews, sent_news
from bot.domain.finance.table import FinanceTitle
from bot.domain.finance_lines.reading import Around
from bot.domain.money import money, quantity
from bot.programme.load import load
from bot.terms.finance import Every, FinanceHeading
from tests.documents.sheets import csv_file, ods, xlsx
from tests.kit.finance_plans import PLANS
from tests.kit.fuzzing import few

PERIOD = FinancePeriod(date(2027, 1, 1), 24)
AROUND = Around(PERIOD, load().finance_words)
TITLE = FinanceTitle("Verein", "Projekt", date(2027, 3, 12))
NAMES = st.lists(
    st.sampled_from(("Posten", "Raum 3", "Koordination 50 %", "12 Monate à 200", '=cmd|"x"', "keine", "Eigenmittel")),
    min_size=8,
    max_size=8,
)


def table_of(content: bytes, name: str = "kosten.xlsx", around: Around = AROUND) -> SentTable:
    return read(Upload(name, content), around)


def shown(table: SentTable) -> list[str]:
    """Each row with what it was taken for; headings and sums are left out."""
    items = [(one.row, _item(one.item)) for one in table.items]
    unread = [(one.row, f"! {one.flaw}") for sheet in table.sheets for one in sheet.unread if not one.flaw.is_fine]
    return [f"{row} {said}" for row, said in sorted((*items, *unread))]


def _item(item: FinanceItem) -> str:
    count = f"{quantity(item.quantity)} x " if item.quantity != 1000 else ""
    years = ", ".join(f"{year}: {money(cents)}" for year, cents in item.amounts.items())
    often = f" {item.every}" if item.every != "year" else ""
    return f"{item.title} | {item.heading}{'' if item.sure else '?'} | {years or count + money(item.price)}{often}"


@pytest.mark.parametrize(
    "rows, said",
    [
        (
            [("Posten", "Anzahl", "Einzelpreis", "Gesamt"), ("Essen", 36, 7.5, 270), ("Summe", None, None, 270)],
            ["2 Essen | material? | 36 x 7,50"],
        ),
        (
            [
                ("Bezeichnung", "Kosten (€)", "Quelle"),
                ("Flyer", 100, "Angebot"),
                ("Porto", None, "geschätzt"),
            ],
            ["2 Flyer | material? | 100", "3 ! no-amount"],
        ),
        (
            [("Personalausgaben",), ("Was", "Betrag"), ("Leitung", 20000), ("Sachausgaben",), ("Miete", 2030)],
            ["3 Leitung | staff | 20.000", "5 Miete | material | 2.030"],
        ),
        (
            [
                ("Art", "Posten", "Betrag"),
                ("Personal", "Leitung", 9),
                ("Sachkosten", "Miete", 8),
                ("Summe", None, 17),
            ],
            ["2 Leitung | staff | 9", "3 Miete | material | 8"],
        ),
        ([("Kosten", 2027, 2028, "Summe"), ("Leitung", 9, 8, 17)], ["2 Leitung | staff? | 2027: 9, 2028: 8"]),
        ([("Jahr", "Posten", "Betrag"), (2028, "Saal", 150)], ["2 Saal | material? | 150 once"]),
        ([("Posten", "Betrag", "Turnus"), ("Miete", 200, "monatlich")], ["2 Miete | material? | 200 month"]),
        ([("Datum", "Was", "Kosten"), (date(2027, 3, 1), "Saal", 150)], ["2 Saal | material? | 150"]),
        (
            [
                ("Quelle", "Betrag"),
                ("Drittmittel",),
                ("Stiftung", 500),
                ("Eigenmittel", 300),
                ("Bund", 9),
            ],
            ["3 Stiftung | third | 500", "4 Eigenmittel | own | 300", "5 Bund | federal | 9"],
        ),
        ([("Posten", "Betrag"), ("Investitionen", 0), ("Laptop", 600)], ["3 Laptop | invest | 600 once"]),
        (
            [("Posten", "Betrag"), ("@cmd|calc", 5), ("<b>Fett</b>", 6)],
            ["2 @cmd/calc | material? | 5", "3 <b>Fett</b> | material? | 6"],
        ),
        ([("Posten", "Betrag"), ("Deko", -20), ("Reise", "50 $")], ["2 ! negative", "3 ! currency"]),
        ([("Dies", "Das", "Jenes"), ("Flyer", 2, 150)], ["1 ! no-amount", "2 ! columns"]),
        ([("Budget", 45_000), ("Posten", "Betrag"), ("Miete", 5)], ["3 Miete | material? | 5"]),
        ([("Miete", 5), ("---", "---"), ("Porto", 6)], ["1 Miete | material? | 5", "3 Porto | material? | 6"]),
        (
            [
                ("Posten", "Betrag"),
                ("Phase 2",),
                ("Raum 12", "offen"),
                ("Posten 142", 995),
                ("Workshop 1/2", 300),
                ("Modell 4500", 250),
            ],
            [
                "2 ! no-amount",
                "3 ! no-amount",
                "4 Posten 142 | material? | 995",
                "5 Workshop 1/2 | material? | 300",
                "6 Modell 4500 | material? | 250",
            ],
        ),
        ([("Kosten",), ("Miete 300",), ("Porto 20 €",)], ["2 Miete | material? | 300", "3 Porto | material? | 20"]),
        ([("Hallo",), ("wie geht es",)], ["1 ! no-amount", "2 ! no-amount"]),
    ],
)
def test_what_people_send(rows: list[Sequence[Any]], said: list[str]) -> None:
    header, *others = rows
    assert shown(table_of(ods(("Blatt", rows)), "kosten.ods")) == said
    assert shown(table_of(xlsx(*others, header=header))) == said
    typed = csv_file(*([text_of("" if cell is None else cell) for cell in row] for row in rows))
    assert shown(table_of(typed, "kosten.csv")) == said


def test_sheets_are_read_together_and_an_overview_is_not_counted_again() -> None:
    sheets = (
        ("Ausgaben", [("Posten", "Betrag"), ("Miete", 2400)]),
        ("Einnahmen", [("Quelle", "Betrag"), ("Eintritt", 300)]),
        ("Gesamt", [("Posten", "Betrag"), ("Ausgaben", 2400)]),
    )
    table = table_of(ods(*sheets), "plan.ods")
    assert [one.item.title for one in table.items] == ["Miete", "Eintritt"]
    assert [sheet.notes for sheet in table.sheets] == [(), (), (SentNote.SUMMARY,)]


def test_what_is_hidden_or_merged_is_told_and_what_nobody_reckoned_too() -> None:
    book, target = Workbook(), io.BytesIO()
    page: Any = book.active
    for row in (("Unsere Kosten",), ("Posten", "Betrag", "Notiz"), ("Leitung", 900), ("Miete", "=B3*2"), ("Porto", 80)):
        page.append(row)
    page.merge_cells("A1:C1")
    page.row_dimensions[5].hidden = True
    old = book.create_sheet("Alt")
    old.append(("Posten", 5))
    old.sheet_state = "hidden"
    book.save(target)
    table = table_of(target.getvalue())
    assert shown(table) == ["3 Leitung | staff? | 900", "4 ! no-amount"]
    assert [sheet.notes for sheet in table.sheets] == [
        (SentNote.HIDDEN_ROWS, SentNote.UNRECKONED),
        (SentNote.HIDDEN,),
    ]


@pytest.mark.parametrize(
    "name, content, flaw",
    [
        ("a.xlsx", b"\xd0\xcf\x11\xe0 with a password", FileFlaw.NO_SHEET),
        ("a.xlsx", b"%PDF-1.4", FileFlaw.NO_SHEET),
        ("a.csv", b"%PDF-1.4", FileFlaw.NO_SHEET),
        ("a.csv", b" \n ", FileFlaw.EMPTY),
        ("a.csv", b"Miete;300\n" * 601, FileFlaw.TOO_MANY),
        ("a.csv", (b"Wort " * 90 + b";300\n") * 500, FileFlaw.SWOLLEN),
    ],
)
def test_what_cannot_be_read(name: str, content: bytes, flaw: FileFlaw) -> None:
    with pytest.raises(Unusable) as told:
        table_of(content, name)
    assert told.value.flaw is flaw


def test_a_small_file_that_is_huge_inside_is_not_unpacked() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b" " * 30_000_000)
    with pytest.raises(Unusable) as told:
        table_of(target.getvalue())
    assert told.value.flaw is FileFlaw.SWOLLEN


def test_the_largest_plan_comes_back() -> None:
    item = FinanceItem("", "v", 0, "", FinanceHeading.MATERIAL, 100_00)
    items = tuple(replace(item, id=f"i{at}", title=f"Posten {at} mit einem langen Namen") for at in range(300))
    plan = FinancePlan("v", FinancePeriod(date(2027, 7, 1), 60), items)
    news = sent_news(table_of(write(plan, TITLE), around=Around(plan.period, AROUND.words)), plan)
    assert (len(news.same), news.takes, news.missing) == (300, False, ())


MONTHLY = FinanceItem("i", "v", 1, "Miete", FinanceHeading.MATERIAL, 200_00, 12_000, every=Every.MONTH)
ONCE = replace(MONTHLY, every=Every.ONCE, year=2028)


@pytest.mark.parametrize(
    "now",
    [replace(MONTHLY, amounts={2027: 1_000_00, 2028: 2_000_00}), replace(ONCE, amounts={2028: 2_000_00})],
    ids=("each year", "once"),
)
def test_an_item_whose_amounts_were_typed_is_reckoned_as_the_workbook_says(now: FinanceItem) -> None:
    """How it was reckoned before stands on no sheet, and does not come back."""
    sent = replace(MONTHLY, price=300_00, quantity=1_000, every=Every.YEAR)
    before, after = (FinancePlan("v", FinancePeriod(date(2027, 1, 1), 24), (item,)) for item in (now, sent))
    (change,) = sent_news(book_of(after), before).changes
    assert [before.amount(change.after, year) for year in before.years] == [300_00, 300_00]


def book_of(plan: FinancePlan) -> SentTable:
    return table_of(write(plan, TITLE), around=Around(plan.period, AROUND.words))


def named(plan: FinancePlan, names: Sequence[str]) -> FinancePlan:
    pairs = zip(plan.items, names, strict=False)
    return replace(plan, items=tuple(replace(item, title=name) for item, name in pairs))


@few(12)
@given(plan=PLANS, names=NAMES)
def test_our_own_workbook_says_nothing_new(plan: FinancePlan, names: list[str]) -> None:
    plan = named(plan, names)
    table = book_of(plan)
    assert unpack(pack(table)) == table
    news = sent_news(table, plan)
    assert (news.new, news.changes, news.missing) == ((), (), ())


@few(12)
@given(before=PLANS, sent=PLANS, shift=st.integers(0, 8))
def test_a_workbook_that_was_taken_over_says_nothing_new(before: FinancePlan, sent: FinancePlan, shift: int) -> None:
    """Whatever else stood in the plan, and its sums are those of the workbook."""
    before = named(before, [f"Posten {at}" for at in range(8)])
    sent = replace(named(sent, [f"Posten {at + shift}" for at in range(8)]), period=before.period)
    table = book_of(sent)
    said = {(one.item.title, one.item.heading) for one in table.items}
    after = taken_over(before, sent_news(table, before))
    news = sent_news(table, after)
    assert (news.new, news.changes) == ((), ())
    for year in after.years:
        told = [item for item in after.items if (item.title, item.heading) in said]
        assert sum(after.amount(item, year) for item in told) == sum(sent.amount(item, year) for item in sent.items)


def taken_over(plan: FinancePlan, news: SentNews) -> FinancePlan:
    changed = {one.now.id: one.after for one in news.changes}
    added = (replace(one.item, id=f"n{at}") for at, one in enumerate(news.new))
    return replace(plan, items=(*(changed.get(item.id, item) for item in plan.items), *added))
