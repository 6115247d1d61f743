"""The Finanzierungsplan in the annex of the Projektskizze: every amount of every year, whatever items are called."""

from datetime import date

from docx import Document
from msgspec.structs import replace

from bot.documents.finance.annex import add_finance_plan
from bot.domain.finance.plan import FinanceItem, FinancePeriod, FinancePlan
from bot.terms.finance import FinanceHeading

ITEMS = (
    FinanceItem("1", "v", 1, '<b>Zoé & "Co" 🎉\x00', FinanceHeading.STAFF, 31_500_00),
    FinanceItem("2", "v", 2, "Stadt", FinanceHeading.THIRD, 100_50, certain=False),
    FinanceItem("3", "v", 3, "Bund", FinanceHeading.FEDERAL, 20_000_00),
)
PLAN = FinancePlan("v", FinancePeriod(date(2027, 1, 1), 24), ITEMS)


def cells(plan: FinancePlan) -> list[list[list[str]]]:
    document = Document()
    add_finance_plan(document, plan, new_page=False)
    assert [one.text for one in document.paragraphs][:1] == ["Anlage: Finanzierungsplan"]
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]


def test_it_is_one_table_from_the_first_cost_to_what_is_missing() -> None:
    (table,) = cells(PLAN)
    assert table == [
        ["Posten", "2027", "2028", "Summe"],
        ["1. Personalausgaben", "31.500,00", "31.500,00", "63.000,00"],
        ['1.1 <b>Zoé & "Co" 🎉', "31.500,00", "31.500,00", "63.000,00"],
        ["2. Sächliche Verwaltungsausgaben", "0,00", "0,00", "0,00"],
        ["3. Investitionen", "0,00", "0,00", "0,00"],
        ["Summe der Ausgaben", "31.500,00", "31.500,00", "63.000,00"],
        ["4. Bundeszuwendung", "20.000,00", "20.000,00", "40.000,00"],
        ["4.1 Bund", "20.000,00", "20.000,00", "40.000,00"],
        ["5. Eigenmittel", "0,00", "0,00", "0,00"],
        ["6. Einnahmen", "0,00", "0,00", "0,00"],
        ["7. Drittmittel", "100,50", "100,50", "201,00"],
        ["7.1 Stadt (noch nicht zugesagt)", "100,50", "100,50", "201,00"],
        ["Summe der Deckungsmittel", "20.100,50", "20.100,50", "40.201,00"],
        ["Deckungsmittel minus Ausgaben", "-11.399,50", "-11.399,50", "-22.799,00"],
    ]


def test_many_years_stand_in_two_tables() -> None:
    first, second = cells(replace(PLAN, period=FinancePeriod(date(2027, 4, 1), 60)))
    assert first[0] == ["Posten", "2027", "2028", "2029", "2030"]
    assert second[0] == ["Posten", "2031", "2032", "Summe"]
    assert second[1][-1] == "157.500,00"
