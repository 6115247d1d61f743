"""The cells of the table: what is typed, what stands there, and two people who type at once."""

from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.domain.finance.cells import CELLS, PRICE, CellFault, amount_cell, merged, shown, typed
from bot.domain.finance.form import BEGINS, MONTHS, RowForm, merged_period, period_cells, plan_form
from bot.domain.finance.plan import FinanceItem, FinancePeriod
from bot.terms.finance import Every, FinanceHeading

PERIOD = FinancePeriod(date(2028, 3, 1), 20)
ITEM = FinanceItem("i", "a", 1, "Miete", FinanceHeading.MATERIAL, 200_00, every=Every.MONTH, sure=False)

CASES = [
    ("titel", "  Raum \n miete ", "Raum miete"),
    ("titel", "   ", CellFault.NAME),
    ("titel", "x" * 121, CellFault.LONG),
    ("menge", "36,5", "36,5"),
    ("menge", "viele", CellFault.COUNT),
    ("preis", "2400", "2.400"),
    ("preis", "2.400,50 €", "2.400,50"),
    ("menge", "0", CellFault.ZERO),
    ("menge", "-5", CellFault.NEGATIVE),
    ("menge", "2000000", CellFault.TOO_MUCH),
    ("preis", "-5", CellFault.NEGATIVE),
    ("preis", "-2.400,50 €", CellFault.NEGATIVE),
    ("preis", "9999999999999", CellFault.TOO_MUCH),
    ("preis", "9" * 5000, CellFault.TOO_MUCH),
    ("preis", "\u22125", CellFault.NEGATIVE),
    ("preis", "12.000.000 Euro", CellFault.TOO_MUCH),
    ("preis", "2.400,505", CellFault.AMOUNT),
    ("preis", "99999999999", CellFault.TOO_MUCH),
    ("preis", "1,000", CellFault.COMMA),
    ("preis", "120,555 €", CellFault.COMMA),
    ("menge", "1,250", CellFault.COMMA),
    ("j2029", "2,400", CellFault.COMMA),
    ("takt", "once", "once"),
    ("takt", "nie", CellFault.CHOICE),
    ("jahr", "2029", "2029"),
    ("jahr", "29", CellFault.CHOICE),
    ("gruppe", "staff", "staff"),
    ("massnahme", "2", "2"),
    ("massnahme", "²", CellFault.CHOICE),
    ("zusage", "nein", "nein"),
    ("j2028", "1.000", "1.000"),
    ("j2028", "", "2.000"),
    ("j2029", "nichts", CellFault.AMOUNT),
    ("j2029", "-5", CellFault.NEGATIVE),
    ("j2029", "9999999999999", CellFault.TOO_MUCH),
]


@pytest.mark.parametrize("cell, text, stands", CASES, ids=[f"{cell} {text[:9]!r}" for cell, text, _ in CASES])
def test_what_is_typed_stands_there(cell: str, text: str, stands: str | CellFault) -> None:
    found = typed(cell, ITEM, text)
    assert (found if isinstance(found, CellFault) else shown(cell, found, PERIOD)) == stands
    both = merged(ITEM, PERIOD, {cell: shown(cell, ITEM, PERIOD)}, {cell: text})
    assert both.faults == ({cell: stands} if isinstance(stands, CellFault) else {})
    assert not both.clashes


items = st.builds(
    FinanceItem,
    id=st.just("i"),
    association=st.just("a"),
    place=st.just(1),
    title=st.sampled_from(["Miete", "Honorar Dolmetschen"]),
    heading=st.sampled_from(FinanceHeading),
    price=st.integers(0, 10_000_000_00),
    quantity=st.integers(0, 1_000_000),
    unit=st.sampled_from(["", "Abend"]),
    every=st.sampled_from(Every),
    year=st.none() | st.integers(2027, 2031),
    amounts=st.dictionaries(st.integers(2028, 2029), st.integers(0, 10_000_000_00)),
    measure=st.integers(0, 9),
    sure=st.booleans(),
    certain=st.booleans(),
)
cells = st.sampled_from([*CELLS, amount_cell(2028), amount_cell(2029)])


def all_of(item: FinanceItem) -> dict[str, str]:
    return {cell: shown(cell, item, PERIOD) for cell in [*CELLS, amount_cell(2028), amount_cell(2029)]}


def meant(cells: dict[str, str]) -> dict[str, str]:
    """A price of nothing is missing, whether it is said or left out."""
    return {**cells, PRICE: cells[PRICE] or "0"}


@settings(max_examples=25)
@given(items, items)
def test_who_types_nothing_changes_nothing_whatever_others_did(before: FinanceItem, now: FinanceItem) -> None:
    found = merged(now, PERIOD, all_of(before), all_of(before))
    assert (found.item, found.faults, found.clashes) == (now, {}, frozenset())


@settings(max_examples=40)
@given(items, items, items)
@example(
    replace(ITEM, price=0, quantity=0),
    replace(ITEM, price=2, quantity=250, every=Every.ONCE),
    replace(ITEM, price=1, quantity=50, year=2027),
)
@example(replace(ITEM, price=0, amounts={2028: 0}), replace(ITEM, price=0), replace(ITEM, price=0))
@example(
    replace(ITEM, price=1, quantity=0),
    replace(ITEM, price=0, quantity=0),
    replace(ITEM, price=0, quantity=0, amounts={2028: 0}),
)
def test_nobody_is_overwritten_and_nothing_is_lost(before: FinanceItem, theirs: FinanceItem, mine: FinanceItem) -> None:
    """Every cell that somebody typed into stands there, or is told."""
    found = merged(theirs, PERIOD, all_of(before), all_of(mine))
    saw, wants, stands, after = (meant(all_of(item)) for item in (before, mine, theirs, found.item))
    told = found.clashes | {cell for cell, fault in found.faults.items() if fault is CellFault.ZERO}
    for cell in CELLS:
        if stands[cell] != saw[cell]:
            assert after[cell] == stands[cell]
        assert after[cell] == (stands[cell] if wants[cell] == saw[cell] else wants[cell]) or cell in told
    again = merged(found.item, PERIOD, all_of(before), all_of(mine))
    assert again.item == found.item, "the same form twice"


@settings(max_examples=25)
@given(items, cells, cells)
def test_two_cells_are_two(item: FinanceItem, mine: str, hers: str) -> None:
    first = merged(item, PERIOD, {mine: all_of(item)[mine]}, {mine: "7"}).item
    second = merged(first, PERIOD, {hers: all_of(first)[hers]}, {hers: "8"})
    assert not second.clashes


@pytest.mark.parametrize(
    "typed, years",
    [
        ("2.2029", (2029, 2030)),
        ("02/2029", (2029, 2030)),
        ("2029-02", (2029, 2030)),
        ("Februar 2029", (2029, 2030)),
        ("ab 1.2.2029", (2029, 2030)),
        ("13.2029", ()),
        ("bald", ()),
    ],
)
def test_the_period_is_typed_like_a_cell(typed: str, years: tuple[int, ...]) -> None:
    saw = period_cells(PERIOD)
    found = merged_period(PERIOD, RowForm(saw, {BEGINS: typed, MONTHS: "20"}))
    assert found.faults == ({} if years else {BEGINS: CellFault.MONTH})
    assert found.period.years == (years or PERIOD.years)
    other = replace(PERIOD, months=12)
    assert merged_period(other, RowForm(saw, {MONTHS: "6"})).clashes == {MONTHS}
    assert merged_period(PERIOD, RowForm(saw, {MONTHS: "61"})).faults == {MONTHS: CellFault.MONTHS}


def test_a_form_is_read_carefully() -> None:
    form = plan_form(
        {"preis.i": ["5"], "war.i": ["no json"], "x.i": ["y"], "beginn.i": ["1"], "neu.staff": [" "], "weg": ["i"]}
    )
    assert form.rows == {"i": RowForm({}, {"preis": "5"})}
    assert (form.new, form.out, form.period) == ({}, "i", None)
    assert not plan_form({"preis.i": ["5"], "lassen": ["preis.i"]}).rows
