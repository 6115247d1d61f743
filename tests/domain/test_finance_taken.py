"""What becomes of typed lines of the Finanzierungsplan: new, there already, without an amount, or a wish."""

from datetime import date

import pytest

from bot.domain.finance.plan import FinanceItem, FinancePeriod
from bot.domain.finance.taken import all_of, names_another, taken
from bot.domain.finance_lines.reader import read_lines
from bot.domain.finance_lines.reading import Around
from bot.domain.finance_lines.worth import LineFlaw
from bot.programme.load import load
from bot.terms.finance import Every, FinanceHeading

AROUND = Around(FinancePeriod(date(2027, 1, 1), 24), load().finance_words)
MIETE = FinanceItem("m", "v", 1, "Miete", FinanceHeading.MATERIAL, 300_00, every=Every.MONTH)
LAPTOP = FinanceItem("l", "v", 2, "Laptop", FinanceHeading.INVESTMENT, 600_00, quantity=2000, every=Every.ONCE)
ITEMS = (MIETE, LAPTOP)


@pytest.mark.parametrize(
    "text, new, twins",
    [
        ("Miete 300", [], ["Miete"]),
        ("miete: 300,- €", [], ["miete"]),
        ("Miete 300 pro Monat", [], ["Miete"]),
        ("Miete 300 pro Jahr", ["Miete"], []),
        ("Miete 350", ["Miete"], []),
        ("Miete Lager 300", ["Miete Lager"], []),
        ("2 x Laptop 600", [], ["Laptop"]),
        ("Laptop 600", ["Laptop"], []),
        ("Druck 80\nDruck 80", ["Druck"], ["Druck"]),
        ("Druck 80\nDruck 90", ["Druck", "Druck"], []),
    ],
)
def test_there_already(text: str, new: list[str], twins: list[str]) -> None:
    lines = taken(read_lines(text, AROUND), ITEMS, AROUND)
    assert ([one.item.title for one in lines.new], [one.item.title for one in lines.twins]) == (new, twins)


@pytest.mark.parametrize(
    "text, title",
    [
        ("Kinderbetreuung", "Kinderbetreuung"),
        ("Kinderbetreuung?", "Kinderbetreuung"),
        ("Dolmetscher ???", "Dolmetscher"),
        ("Dolmetscher (Betrag noch offen)", "Dolmetscher"),
        ("Raummiete noch unklar", "Raummiete"),
        ("- Flyer und Plakate", "Flyer und Plakate"),
        ("Fahrtkosten: weiß ich noch nicht", "Fahrtkosten"),
        ("Sprachmittlung 60h", "Sprachmittlung 60h"),
        ("Eigenmittel 10%", "Eigenmittel 10%"),
        ("Childcare", "Childcare"),
    ],
)
def test_a_name_alone_is_kept_open(text: str, title: str) -> None:
    lines = taken(read_lines(text, AROUND), ITEMS, AROUND)
    assert lines.open
    assert (lines.open.title, lines.open.price, lines.waiting) == (title, 0, ())


@pytest.mark.parametrize("text", ["Glitzer", "Çay ve kahve", "Glitzer\nKinderbetreuung", "Druck 80\nKinderbetreuung"])
def test_whether_it_is_an_item_is_asked(text: str) -> None:
    lines = taken(read_lines(text, AROUND), ITEMS, AROUND)
    assert lines.open is None
    assert [one.flaw for one in lines.unread] == [LineFlaw.NO_AMOUNT] * len(lines.waiting) != []


@pytest.mark.parametrize(
    "text",
    [
        "nichts davon",
        "Hallo zusammen",
        "LG Anna",
        "Vielen Dank für die Förderung",
        "Wir brauchen noch einen Dolmetscher",
        "Wie hoch darf das Honorar sein?",
        "Kinderbetreuung:",
        "Posten\tPlan\tErgebnis",
        "weiß nicht",
        "???",
        "Die Miete für den Raum am Markt zahlt vielleicht die Stadt",
    ],
)
def test_who_speaks_names_no_item(text: str) -> None:
    lines = taken(read_lines(text, AROUND), ITEMS, AROUND)
    assert (lines.new, lines.waiting) == ((), ())


def test_a_name_that_is_open_already_is_there_already() -> None:
    care = FinanceItem("k", "v", 1, "Kinderbetreuung", FinanceHeading.STAFF, 0)
    lines = taken(read_lines("Kinderbetreuung", AROUND), (care,), AROUND)
    assert ([one.item.title for one in lines.twins], lines.waiting) == (["Kinderbetreuung"], (0,))


def test_a_wish_among_lines_is_no_item() -> None:
    lines = taken(read_lines("Druck 80\nMiete doch 500\nMiete löschen", AROUND), ITEMS, AROUND)
    assert [one.item.title for one in lines.new] == ["Druck"]
    assert [one.flaw for one in lines.unread] == [LineFlaw.CHANGE, LineFlaw.CHANGE]


def test_what_waited_is_what_it_was_where_it_stood() -> None:
    read = read_lines("Sachkosten\nMiete 300\nDruck 80\nHefte", AROUND)
    lines = taken(read, ITEMS, AROUND)
    chosen = all_of(read, lines.waiting, AROUND).new
    assert [(one.item.title, one.item.heading, one.item.sure) for one in chosen] == [
        ("Miete", FinanceHeading.MATERIAL, True),
        ("Hefte", FinanceHeading.MATERIAL, False),
    ]


@pytest.mark.parametrize(
    "text, another",
    [
        ("Druck 80", True),
        ("Kinderbetreuung", True),
        ("Druck 80\nPorto 20", True),
        ("80", False),
        ("ca. 80 im Monat", False),
        ("36 Abende x 75", False),
        ("Miete 300", False),
        ("weiß nicht", False),
    ],
)
def test_another_item_instead_of_the_amount(text: str, another: bool) -> None:
    assert names_another(read_lines(text, AROUND), MIETE, AROUND) is another
