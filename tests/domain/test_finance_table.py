"""The Finanzierungsplan as rows: every item once, sums that fit, amounts that stand one below the other."""

from datetime import date

from hypothesis import given, settings

from bot.domain.finance.plan import FinanceItem, FinancePeriod, FinancePlan
from bot.domain.finance.table import FinanceRowKind, aligned, finance_rows, year_table, years_table
from bot.domain.screen import Say
from bot.terms.finance import COSTS, SOURCES, Every, FinanceHeading
from tests.kit.finance_plans import PLANS

LEAD = FinanceItem("1", "a", 1, "Projektleitung", FinanceHeading.STAFF, 3_150_000)
ROOM = FinanceItem("2", "a", 2, "Miete", FinanceHeading.MATERIAL, 20_050, every=Every.MONTH)
LAPTOP = FinanceItem("3", "a", 3, "Laptop", FinanceHeading.INVESTMENT, 80_000, every=Every.ONCE)
OURS = FinanceItem("4", "a", 4, "Beiträge", FinanceHeading.OWN, 400_000)
PLAN = FinancePlan("a", FinancePeriod(date(2027, 4, 1), 21), (LEAD, ROOM, LAPTOP, OURS))


def told(plan: FinancePlan, year: int | None) -> list[tuple[str, str]]:
    return [(name(label), str(amount)) for label, amount in year_table(plan, year).rows]


def name(label: object) -> str:
    assert isinstance(label, Say)
    inner = label.args.get("what", label.args.get("title", label))
    return inner.id if isinstance(inner, Say) else str(inner)


def test_a_year_from_costs_to_what_is_missing() -> None:
    heading, table = "common-finance-heading", "common-finance-table"
    assert told(PLAN, 2028) == [
        (f"{heading}.staff", "31.500"),
        ("Projektleitung", "31.500"),
        (f"{heading}.material", "2.406"),
        ("Miete", "2.406"),
        (f"{table}.costs", "33.906"),
        (f"{heading}.federal", "29.906"),
        (f"{heading}.own", "4.000"),
        ("Beiträge", "4.000"),
        (f"{table}.cover", "33.906"),
        (f"{table}.even", "0"),
    ]


def test_the_years_beside_each_other() -> None:
    assert years_table(PLAN).rows == (
        ("2027", "26.229,50", "23.229,50"),
        ("2028", "33.906,00", "29.906,00"),
        (Say("common-finance-table.all"), "60.135,50", "53.135,50"),
    )


def test_whole_euros_need_no_cents() -> None:
    assert aligned([[240_000, 0], [-50_000]]) == [("2.400", "0"), ("-500",)]
    assert aligned([[240_000, 1], [-50_050]]) == [("2.400,00", "0,01"), ("-500,50",)]


@settings(max_examples=30)
@given(PLANS)
def test_every_column_adds_up(plan: FinancePlan) -> None:
    columns = (*plan.years, None)
    rows = finance_rows(plan, columns)
    assert {row.item.id for row in rows if row.item} == {item.id for item in plan.items}
    for row in rows:
        assert sum(row.cents[:-1]) == row.cents[-1]
    for headings, kind in ((COSTS, FinanceRowKind.COSTS), (SOURCES, FinanceRowKind.COVER)):
        (total,) = (row for row in rows if row.kind is kind)
        under = [row.cents for row in rows if row.kind is FinanceRowKind.HEADING and row.heading in headings]
        assert total.cents == tuple(map(sum, zip(*under, strict=True)))
    for year in columns:
        table = year_table(plan, year)
        assert len({len(row) for row in table.rows}) == 1
