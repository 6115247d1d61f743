"""Items of the Finanzierungsplan as people type them: each case is a line of `finance_lines.txt`."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.domain.finance.changes import read_otherwise
from bot.domain.finance.plan import FinanceItem, FinancePeriod, FinancePlan
from bot.domain.finance.typed import typed_worth
from bot.domain.finance_lines.columns import table_readings
from bot.domain.finance_lines.names import OtherReading
from bot.domain.finance_lines.reader import MOST_LINES, are_items, read_lines, read_worth
from bot.domain.finance_lines.reading import Around, ProposedItem, Read, UnreadLine
from bot.domain.finance_lines.worth import LineFlaw
from bot.domain.money import MOST, money, quantity
from bot.programme.load import load
from bot.terms.finance import SOURCES, Every, FinanceHeading, TableReading
from tests.kit.fuzzing import few

TABLE = Path(__file__).with_name("finance_lines.txt")
"""Lines as typed, then a line "= ..." for each item, or "! ..." for what is no item. "→" is a tab."""
PERIOD = FinancePeriod(date(2027, 1, 1), 24)
AROUND = Around(PERIOD, load().finance_words)
WORDS = st.sampled_from(
    ("Honorar", "Raum", "Laptop", "Fahrt", "Große Töpfe", "Müller & Co", "<b>Zoé</b> 🎉", "Spenden")
)
AMOUNTS = st.integers(0, MOST)


def shown(read: Read) -> str:
    if isinstance(read, UnreadLine):
        return f"! {read.flaw}"
    item = read.item
    count = f"{quantity(item.quantity)} {item.unit}".strip() + " x " if item.quantity != 1000 or item.unit else ""
    by_hand = ", ".join(f"{year}: {money(cents)}" for year, cents in item.amounts.items())
    worth = by_hand if by_hand and not item.price else count + money(item.price)
    often = f"{item.every}{'?' if not read.often_said else ''}" + (f" {item.year}" if item.year else "")
    parts = [
        item.title,
        item.heading + ("" if item.sure else "?"),
        worth,
        often if worth != by_hand else "",
        by_hand if worth != by_hand else "",
        f"M{item.measure}" if item.measure else "",
        "certain" if not item.heading.is_cost and item.certain else "",
        f"of it {read.share} %" if read.share else "",
        f"{' x '.join(one.replace('.', '') for one in map(quantity, read.counts))} times" if read.counts else "",
        f"says {money(read.stated)}" if read.stated else "",
        _by_comma(read),
        f"or {money(read.whole)} together" if read.whole else "",
        _or(read.item, read.other) if read.other else "",
        f"says {read.longer} months" if read.longer else "",
        " ".join(f"not M{number}" for number in read.left_out),
    ]
    return "= " + " | ".join(part for part in parts if part)


def _by_comma(read: ProposedItem) -> str:
    if read.comma is None:
        return ""
    count, price = quantity(read.comma.quantity), money(read.comma.price)
    return f"or by the comma {count} x {price}" if read.comma.quantity else "or by the comma"


def _or(item: FinanceItem, other: OtherReading) -> str:
    became = read_otherwise(item, other)
    return f"or {became.title}: {money(became.price)}"


def cases() -> list[tuple[str, list[str]]]:
    found: list[tuple[str, list[str]]] = []
    for block in TABLE.read_text("utf-8").strip().split("\n\n"):
        lines = block.splitlines()
        typed = [line for line in lines if not line.startswith(("= ", "! "))]
        found.append(("\n".join(typed).replace("→", "\t"), [line for line in lines if line not in typed]))
    return found


def test_what_people_type() -> None:
    read = {typed: [shown(one) for one in read_lines(typed, AROUND)] for typed, _ in cases()}
    assert {typed: (read[typed], said) for typed, said in cases() if read[typed] != said} == {}


def test_the_example_of_the_guide_comes_to_its_sums() -> None:
    programme = load()
    texts = [programme.question(id).example.in_("de")[0] for id in ("kosten-personal", "kosten-sachen")]
    read = [one for text in texts for one in read_lines(text.partition("(Erf")[0], AROUND)]
    items = tuple(one.item for one in read if isinstance(one, ProposedItem))
    plan = FinancePlan("v", PERIOD, items)
    assert (plan.costs(2027), plan.costs(2028)) == (50_000_00, 47_000_00)


@pytest.mark.parametrize(
    "months, line, said",
    [
        (36, "Raum 300 monatlich für 2 Jahre", "= Raum | material? | 300 | month | 2029: 0"),
        (36, "Leitung 30.000 pro Jahr, 2 Jahre", "= Leitung | staff? | 30.000 | year | 2029: 0"),
        (36, "Raum 3 Jahre x 12 Monate x 300", "= Raum | material? | 300 | month"),
        (30, "Leitung 30.000 x 3 Jahre", "= Leitung | staff? | 30.000 | year"),
        (12, "Raum 3 Jahre x 12 Monate x 300", "= Raum | material? | 300 | month | says 36 months"),
        (12, "Raum 24 Monate à 200", "= Raum | material? | 200 | month | says 24 months"),
        (12, "Leitung 30.000 pro Jahr für 3 Jahre", "= Leitung für 3 Jahre | staff? | 30.000 | year | says 36 months"),
        (10, "Raum 12 Monate à 200", "= Raum | material? | 200 | month"),
    ],
)
def test_what_is_shorter_or_longer_than_the_project(months: int, line: str, said: str) -> None:
    (read,) = read_lines(line, replace(AROUND, period=replace(PERIOD, months=months)))
    assert shown(read) == said


def test_only_sources_where_sources_are_asked() -> None:
    (read,) = read_lines("Raum 300", replace(AROUND, among=SOURCES))
    assert isinstance(read, ProposedItem)
    assert (read.item.heading, read.item.sure) == (FinanceHeading.OWN, False)


def test_too_many_lines_are_shown_back() -> None:
    read = read_lines("\n".join(f"Posten {letter} 300" for letter in "a" * (MOST_LINES + 2)), AROUND)
    assert [shown(one) for one in read[MOST_LINES:]] == [f"! {LineFlaw.TOO_MANY}"] * 2


def plain(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02}"


def swiss(cents: int) -> str:
    return f"{cents // 100:,}".replace(",", "'") + f".{cents % 100:02}"


def in_euros(cents: int) -> str:
    return f"{money(cents)} €"


FORMATS: st.SearchStrategy[Callable[[int], str]] = st.sampled_from((money, plain, swiss, in_euros))
WRITTEN = st.sampled_from(
    ("{0} {1}", "{0}: {1}", "{1} {0}", "- {0} {1}", "{0}\t{1}", "{0} = {1}", "{0} {1} pro Jahr", "{0} - {1}")
)


@few(60)
@given(WORDS, AMOUNTS.filter(lambda cents: not 1900_00 <= cents < 2200_00), FORMATS, WRITTEN)
def test_no_amount_is_lost(title: str, cents: int, written: Callable[[int], str], pattern: str) -> None:
    (read,) = read_lines(pattern.format(title, written(cents)), AROUND)
    assert isinstance(read, ProposedItem), read
    assert (read.item.price, read.item.quantity, read.item.title) == (cents, 1000, title.strip())


ITEMS = st.builds(
    FinanceItem,
    id=st.just(""),
    association=st.just(""),
    place=st.just(0),
    title=WORDS,
    heading=st.just(FinanceHeading.MATERIAL),
    price=st.integers(0, 10_000_00),
    quantity=st.integers(0, 999_999),
    unit=st.sampled_from(("", "Abende", "Std", "Personen")),
    every=st.sampled_from(Every),
    year=st.none() | st.sampled_from((2027, 2028)),
    amounts=st.just({}) | st.fixed_dictionaries({2027: AMOUNTS, 2028: AMOUNTS}),
    measure=st.integers(0, 20),
)


@few(60)
@given(ITEMS.filter(lambda item: item.price * item.quantity <= MOST * 1000))
def test_what_is_offered_to_be_changed_is_read_as_the_same(item: FinanceItem) -> None:
    often = (
        ""
        if item.amounts
        else {"once": f"einmalig {item.year or ''}", "month": "pro Monat", "year": "a year"}[item.every]
    )
    typed = f"{item.title}: {typed_worth(item)} {often}{f' M{item.measure}' if item.measure else ''}"
    (read,) = read_lines(typed, replace(AROUND, heading=item.heading))
    assert isinstance(read, ProposedItem), read
    assert [read.item.amount(year, PERIOD) for year in PERIOD.years] == [
        item.amount(year, PERIOD) for year in PERIOD.years
    ]
    assert (read.item.title, read.item.measure) == (item.title, item.measure)


PIECES = st.sampled_from(
    ("Honorar", "2.400", "36", "Abende", "x", "×", "à", "je", "75", "€", "50 %", "pro Jahr", "/Woche", "12 Monate",
     "2027", "2028:", "=", "zusammen", "\n", "\t", ",", "und", "(", ")", "-500", "CHF", "M2", "1.", "im ersten Jahr",
     "9" * 11, "Summe", "Personal", "ab 2028", "zwei", "2/3", "½", "٣", "😀", "Stk", "20 Std", "sicher", "0")
)  # fmt: skip


@few(60)
@given(st.lists(PIECES, max_size=14).map(" ".join) | st.text(max_size=80))
def test_each_line_becomes_something(text: str) -> None:
    read = read_lines(text, AROUND)
    assert {one.row for one in read} == {row for row, line in enumerate(text.splitlines(), 1) if line.strip()}
    items = [one.item for one in read if isinstance(one, ProposedItem)]
    assert all(
        item.title and item.price <= MOST and item.quantity >= 0 and item.amount(2027, PERIOD) >= 0 for item in items
    )


def test_somebody_says_what_the_columns_are() -> None:
    text = "Honorar\t2.400\t2.500\nSumme\t2.400\t2.500\nPorto\t\t50"
    said = {
        reading: [shown(one) for one in read_lines(text, replace(AROUND, reading=reading))] for reading in TableReading
    }
    assert said == {
        TableReading.COUNTED: [
            "= Honorar | staff? | 2.400 x 2.500 | year?",
            "! sum",
            "= Porto | material? | 50 | year?",
        ],
        TableReading.PRICED: [
            "= Honorar | staff? | 2.500 x 2.400 | year?",
            "! sum",
            "! no-amount",
        ],
        TableReading.YEARS: [
            "= Honorar | staff? | 2027: 2.400, 2028: 2.500",
            "! sum",
            "= Porto | material? | 50 | once 2028",
        ],
        TableReading.LAST: ["= Honorar | staff? | 2.500 | year?", "! sum", "= Porto | material? | 50 | year?"],
    }
    assert table_readings("Honorar 300", AROUND) == ()
    assert table_readings("Honorar\t1\t2\t4", AROUND) == (TableReading.LAST,)


def test_what_is_counted_beside_an_amount_multiplies_how_many_there_are() -> None:
    (read,) = read_lines("Kaffee 3 €/Person, 20 Personen, 10 Treffen", AROUND)
    assert isinstance(read, ProposedItem)
    assert (read.times, read.counted) == (10_000, "200")


def test_an_amount_that_may_be_another_is_typed_again() -> None:
    typed = ("1,000", "45 Euro, 3 Tage", "3 Tage x 45", "1.000")
    read = [read_worth(text, AROUND) for text in typed]
    assert [one.flaw if isinstance(one, UnreadLine) else one.item.price for one in read] == [
        LineFlaw.COMMA,
        LineFlaw.COUNTS,
        45_00,
        1_000_00,
    ]


@pytest.mark.parametrize(
    "text, so",
    [
        ("Miete 300 Euro", True),
        ("Personal\nKoordination 36.000 pro Jahr\nDruck 150", True),
        ("Spenden 2.000", True),
        ("Personal", False),
        ("Miete 300 Euro\nUnd dann sehen wir weiter.", False),
        ("Wir sind 12 Leute.", True),
        ("", False),
    ],
)
def test_text_reads_like_items(text: str, so: bool) -> None:
    """Every line that is no heading, at least one. Whether it is meant so, nobody can tell by that alone."""
    assert are_items(text, AROUND) is so
