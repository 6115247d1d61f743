"""What somebody types who wants an item of the Finanzierungsplan changed or out, and which item they mean."""

import pytest

from bot.domain.finance.change_wish import change_wish
from bot.domain.finance.plan import FinanceItem
from bot.terms.finance import FinanceHeading

FEES = ("Honorar Trainerin", "Honorar Dolmetscher")
TITLES = ("Miete", *FEES, "Flyer und Plakate", "Raum 3", "Farbe zum Wände streichen")
ITEMS = tuple(FinanceItem(title, "v", at, title, FinanceHeading.MATERIAL, 500_00) for at, title in enumerate(TITLES))


@pytest.mark.parametrize(
    "text, worth, items",
    [
        ("Miete doch 500", "500", ("Miete",)),
        ("miete doch nur 450,-", "450,-", ("Miete",)),
        ("Miete ändern auf 500", "500", ("Miete",)),
        ("Miete bitte auf 600 ändern", "600", ("Miete",)),
        ("Miete auf 600 im Monat ändern", "600 im Monat", ("Miete",)),
        ("Ändere die Miete auf 600 Euro", "600 Euro", ("Miete",)),
        ("Korrektur: Miete 600", "600", ("Miete",)),
        ("Miete jetzt 600 statt 500", "600", ("Miete",)),
        ("Miete 600 statt 500", "600", ("Miete",)),
        ("Miete statt 500 jetzt 600", "600", ("Miete",)),
        ("Miete von 500 auf 600", "600", ("Miete",)),
        ("Miete von 500 auf 600 erhöhen", "600", ("Miete",)),
        ("Miete auf 600", "600", ("Miete",)),
        ("Die Miete kostet jetzt 550 und nicht 500", "550", ("Miete",)),
        ("Miete 550, nicht 500", "550", ("Miete",)),
        ("Mieten jetzt 550", "550", ("Miete",)),
        ("Trainerin nicht 300 sondern 200", "200", ("Honorar Trainerin",)),
        ("Honorar Dolmetscher 12 x 50 statt 10 x 50", "12 x 50", ("Honorar Dolmetscher",)),
        ("Honorar jetzt 300", "300", FEES),
        ("Raum 3 jetzt 200", "200", ("Raum 3",)),
        ("Plakate actually 80", "80", ("Flyer und Plakate",)),
        ("Miete ändern", "", ("Miete",)),
        ("Miete um 50 erhöhen", "", ("Miete",)),
        ("Miete erhöhen um 50", "", ("Miete",)),
        ("Miete 50 Euro mehr", "", ("Miete",)),
        ("Change rent to 500", "500", ()),
        ("Kuchen doch 30", "30", ()),
    ],
)
def test_another_amount(text: str, worth: str, items: tuple[str, ...]) -> None:
    wish = change_wish(text, ITEMS)
    assert wish
    assert (wish.worth, wish.removes, tuple(item.title for item in wish.items)) == (worth, False, items)


@pytest.mark.parametrize(
    "text, items",
    [
        ("Miete löschen", ("Miete",)),
        ("bitte die Miete rausnehmen", ("Miete",)),
        ("Miete weg", ("Miete",)),
        ("Miete soll weg!", ("Miete",)),
        ("Miete 500 löschen", ("Miete",)),
        ("Lösche die Miete bitte", ("Miete",)),
        ("Nimm die Miete bitte raus", ("Miete",)),
        ("delete Miete", ("Miete",)),
        ("Flyer brauchen wir nicht mehr", ("Flyer und Plakate",)),
        ("Raum 3 löschen", ("Raum 3",)),
        ("Honorar streichen", FEES),
        ("Kuchen gestrichen", ()),
    ],
)
def test_out(text: str, items: tuple[str, ...]) -> None:
    wish = change_wish(text, ITEMS)
    assert wish
    assert (wish.removes, tuple(item.title for item in wish.items)) == (True, items)


@pytest.mark.parametrize(
    "text",
    [
        "Miete 500",
        "Honorar Dolmetscher 2.400",
        "Wände streichen 300",
        "Farbe zum Wände streichen 80",
        "Einweggeschirr 300",
        "Hin- und Rückweg 50",
        "Laptop neu 600",
        "Statt Bus: Bahn 300",
        "Jetzt erst recht Festival 3000",
        "Zuschuss Stadt 2000 nicht zugesagt",
        "Bühne 300 mehr",
        "Miete doch 500\nDruck 80",
        "Miete doch 500 " + "und noch viel mehr dazu " * 6,
        "500",
        "weg",
        "",
    ],
)
def test_no_wish(text: str) -> None:
    assert change_wish(text, ITEMS) is None


def test_the_name_in_full_is_that_item() -> None:
    wish = change_wish("Honorar löschen", (*ITEMS, FinanceItem("h", "v", 9, "Honorar", FinanceHeading.STAFF, 100)))
    assert wish
    assert [item.id for item in wish.items] == ["h"]
