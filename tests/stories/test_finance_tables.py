"""A table of costs is sent: members see how it was read, and take it over with one tap, at either door."""

import io
from datetime import date
from typing import Any

import pytest
from openpyxl import load_workbook

from bot.documents.finance.book import write
from bot.domain.dates.file import MOST_BYTES
from bot.domain.finance.table import FinanceTitle
from bot.terms import MemberRole
from tests.documents.sheets import csv_file, ods, xlsx
from tests.kit.acts import at
from tests.kit.asking import rows
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_neighbour, a_town
from tests.kit.people import Someone

DOORS = pytest.mark.parametrize("door", ["telegram", "web"])
HEADER = ("Nr.", "Posten", "Anzahl", "Einzelpreis", "Gesamt")
COSTS = xlsx(
    (None, "Personalausgaben"),
    (1, "Honorar Dolmetschen", 36, 75, 2700),
    (2, HOSTILE, 1, 400.5, 400.5),
    (None, "Summe Personal", None, None, 3100.5),
    (),
    (None, "Sachausgaben"),
    (3, "Miete", 12, 200, 2400),
    (4, "Porto"),
    (None, "Eigenmittel", None, None, 1000),
    (None, "Gesamtkosten", None, None, 5500.5),
    header=HEADER,
    above=[("Kosten für unser Projekt",), ()],
)


async def items(house: StoryHouse) -> list[tuple[object, ...]]:
    return await rows(house, "SELECT title, heading, price, quantity FROM finance_item ORDER BY place")


async def planning(house: StoryHouse, town: Town, door: str) -> Someone:
    anna = await at(house, town, door)
    await anna.says("/finanzplan")
    await anna.taps("Tabelle schicken")
    anna.sees("Schickt mir eure Tabelle als Datei", "Gespeichert wird noch nichts")
    return anna


async def sends(somebody: Any, data: bytes, name: str = "Kosten.xlsx") -> None:
    await somebody.sends("document", file_name=name, data=data)


@DOORS
async def test_a_table_is_shown_before_anything_is_saved(house: StoryHouse, door: str) -> None:
    anna = await planning(house, await a_town(house), door)
    await sends(anna, COSTS)
    anna.sees(
        "Das habe ich in Kosten.xlsx gelesen, für den Finanzplan von Verein Brücke",
        "Gespeichert ist noch nichts",
        "4 Posten sind neu",
        HOSTILE,
    )
    anna.sees("Honorar Dolmetschen: 36 × 75 Euro", "Zeile 11, „4 Porto“: Der Betrag fehlt")
    anna.sees("5.500,50 Euro Kosten, 1.000 Euro an Geld")
    assert await items(house) == []
    preview = anna.last
    await house.restarts()
    await anna.taps("Ja, 4 Posten aufnehmen")
    anna.sees("4 Posten stehen im Finanzplan")
    read = await items(house)
    assert read == [
        ("Honorar Dolmetschen", "staff", 75_00, 36_000),
        (HOSTILE, "staff", 400_50, 1_000),
        ("Miete", "material", 200_00, 12_000),
        ("Eigenmittel", "own", 1_000_00, 1_000),
    ]
    await anna.taps_old(preview, "Ja, 4 Posten aufnehmen")
    anna.sees("Diese Tabelle wartet nicht mehr")
    assert await items(house) == read
    await anna.says("Druck 80")
    anna.sees("Druck steht im Finanzplan")


@DOORS
async def test_what_is_there_is_not_added_again(house: StoryHouse, door: str) -> None:
    anna = await planning(house, await a_town(house), door)
    table = xlsx(("Miete", 2400), ("Porto", 80), header=("Posten", "Betrag"))
    for _ in range(2):
        await sends(anna, table)
    await anna.taps("Ja, 2 Posten aufnehmen")
    await sends(anna, table)
    anna.sees("Alles aus Kosten.xlsx steht schon so im Finanzplan")
    twins = anna.last
    await anna.taps("Noch einmal aufnehmen: 2 Posten")
    assert len(await items(house)) == 4
    await anna.taps_old(twins, "Noch einmal aufnehmen")
    anna.sees("Diese Tabelle wartet nicht mehr")
    assert len(await items(house)) == 4


@DOORS
async def test_other_amounts_are_changes_that_can_be_left_out_and_taken_back(house: StoryHouse, door: str) -> None:
    anna = await planning(house, await a_town(house), door)
    await sends(anna, xlsx(("Miete", 2400), ("Porto", 80), header=("Posten", "Betrag")))
    await anna.taps("Ja, 2 Posten aufnehmen")
    table = xlsx(("Miete", 2600), ("Porto", 80), ("Druck", 300), header=("Posten", "Betrag"))
    await sends(anna, table)
    anna.sees(
        "Ein Posten ist neu", "Ein Posten ändert sich", "2.400 Euro", "→ Miete: 2.600 Euro", "Ein Posten steht schon"
    )
    await anna.taps("Nur den neuen aufnehmen")
    anna.sees("Druck steht im Finanzplan")
    assert [price for _, _, price, _ in await items(house)] == [2400_00, 80_00, 300_00]
    await sends(anna, table)
    await anna.taps("Ja, Änderung übernehmen")
    anna.sees("Ein Posten ist geändert: Miete")
    assert [price for _, _, price, _ in await items(house)] == [2600_00, 80_00, 300_00]
    await anna.taps("Zurücknehmen")
    anna.sees("Es steht wieder da wie vorher")
    assert [price for _, _, price, _ in await items(house)] == [2400_00, 80_00, 300_00]


@DOORS
async def test_all_of_a_table_is_taken_back_with_one_tap(house: StoryHouse, door: str) -> None:
    anna = await planning(house, await a_town(house), door)
    await sends(anna, xlsx(("Miete", 2400), header=("Posten", "Betrag")))
    await anna.taps("Ja, Posten aufnehmen")
    await sends(anna, xlsx(("Miete", 2600), ("Druck", 300), ("Porto", 80), header=("Posten", "Betrag")))
    await anna.taps("Ja, alles übernehmen")
    anna.sees("2 Posten stehen im Finanzplan", "Ein Posten ist geändert: Miete")
    await anna.taps("Zurücknehmen")
    assert await items(house) == [("Miete", "material", 2400_00, 1_000)]


async def test_what_somebody_changed_meanwhile_stays(house: StoryHouse) -> None:
    town = await a_town(house)
    ben, anna = await a_member(house, town, "Ben"), await planning(house, town, "telegram")
    await sends(anna, xlsx(("Miete", 2400), header=("Posten", "Betrag")))
    await anna.taps("Ja, Posten aufnehmen")
    await sends(anna, xlsx(("Miete", 2600), header=("Posten", "Betrag")))
    old = anna.last
    await ben.says("/finanzplan")
    await ben.says("Miete doch 3000")
    await ben.taps("Miete: 3.000 Euro")
    await anna.taps_old(old, "Ja, Änderung übernehmen")
    anna.sees("Ein Posten ändert sich", "3.000 Euro")
    assert [price for _, _, price, _ in await items(house)] == [3000_00]
    await anna.taps("Ja, Änderung übernehmen")
    assert [price for _, _, price, _ in await items(house)] == [2600_00]


@DOORS
async def test_a_table_is_left_and_waits_no_more(house: StoryHouse, door: str) -> None:
    anna = await planning(house, await a_town(house), door)
    await sends(anna, COSTS)
    shown = anna.last
    await anna.says("Druck 80")
    anna.sees("Druck steht im Finanzplan")
    await anna.taps_old(shown, "Nein, nichts davon")
    anna.sees("davon ist nichts im Finanzplan")
    await anna.taps_old(shown, "Ja, 4 Posten aufnehmen")
    anna.sees("Diese Tabelle wartet nicht mehr")
    assert [title for title, *_ in await items(house)] == ["Druck"]


@DOORS
async def test_a_line_that_is_typed_in_between_lets_the_table_wait(house: StoryHouse, door: str) -> None:
    anna = await planning(house, await a_town(house), door)
    await sends(anna, COSTS)
    shown = anna.last
    await anna.says("Druck 80")
    await anna.taps_old(shown, "Ja, 4 Posten aufnehmen")
    anna.sees("4 Posten stehen im Finanzplan")
    assert len(await items(house)) == 5


@DOORS
async def test_columns_that_nobody_knows_are_asked_about_before_anything_is_saved(house: StoryHouse, door: str) -> None:
    anna = await planning(house, await a_town(house), door)
    await sends(anna, xlsx(("Plakate", 3, 20), header=("Flyer", 2, 150)))
    anna.sees("finde ich keinen Posten", "Was bedeuten die Zahlen in eurer Tabelle?")
    asked = anna.last
    await house.restarts()
    await anna.taps("Anzahl, dann Preis")
    anna.sees("2 Posten sind neu", "Flyer: 2 × 150 Euro", "Plakate: 3 × 20 Euro")
    assert await items(house) == []
    await anna.taps("Ja, 2 Posten aufnehmen")
    await anna.taps_old(asked, "Preis, dann Anzahl")
    anna.sees("Diese Tabelle wartet nicht mehr")
    assert [price for _, _, price, _ in await items(house)] == [150_00, 20_00]


@DOORS
async def test_a_typed_yes_takes_the_table_over(house: StoryHouse, door: str) -> None:
    anna = await planning(house, await a_town(house), door)
    await sends(anna, COSTS)
    await anna.says("ja")
    anna.sees("4 Posten stehen im Finanzplan")
    await anna.says("ja")
    assert len(await items(house)) == 4


@DOORS
@pytest.mark.parametrize("no", ["nein", "Nein, danke!", "nee"])
async def test_a_typed_no_leaves_it(house: StoryHouse, door: str, no: str) -> None:
    anna = await planning(house, await a_town(house), door)
    await sends(anna, COSTS)
    await anna.says(no)
    anna.sees("davon ist nichts im Finanzplan")
    await anna.says("ja")
    assert await items(house) == []


@DOORS
async def test_an_older_table_is_not_taken_for_the_newer_one(house: StoryHouse, door: str) -> None:
    anna = await planning(house, await a_town(house), door)
    await sends(anna, COSTS)
    older = anna.last
    await sends(anna, csv_file(("Posten", "Betrag"), ("Druck", "80")), "neu.csv")
    await anna.taps_old(older, "Ja, 4 Posten aufnehmen")
    anna.sees("Diese Tabelle wartet nicht mehr")
    await anna.taps("Ja, Posten aufnehmen")
    assert [title for title, *_ in await items(house)] == ["Druck"]


@DOORS
async def test_the_excel_table_from_here_comes_back_changed(house: StoryHouse, door: str) -> None:
    anna = await planning(house, await a_town(house), door)
    await anna.says(f"36 Abende {HOSTILE} x 75\nMiete 200 pro Monat\nLaptop 600 einmalig\nSpenden 500")
    await anna.taps("Stimmt so")
    before = await items(house)
    book = await own_book(house)
    await sends(anna, book, "Finanzierungsplan.xlsx")
    anna.sees("Alles aus Finanzierungsplan.xlsx steht schon so im Finanzplan")
    anna.does_not_see("Noch einmal")
    await sends(anna, edited(book), "Finanzierungsplan.xlsx")
    anna.sees("Ein Posten ändert sich", "Miete: 200 Euro", "→ Miete: 250 Euro", "Nicht mehr in der Tabelle: Laptop")
    assert await items(house) == before
    await anna.taps("Ja, Änderung übernehmen")
    anna.sees("Ein Posten ist geändert: Miete")
    changed = [(title, heading, 250_00 if title == "Miete" else price, many) for title, heading, price, many in before]
    assert await items(house) == changed
    await sends(anna, edited(book), "Finanzierungsplan.xlsx")
    anna.sees("steht schon so im Finanzplan")


async def own_book(house: StoryHouse) -> bytes:
    """As the button „Excel“ makes it."""
    async with house.database.work() as work:
        (association,) = [
            one for one in await work.associations.of_cohort("nord2027") if await work.finance.items(one.id)
        ]
        plan = await work.finance.plan(association.id, date(2027, 6, 30))
    return write(plan, FinanceTitle(association.name, "", date(2027, 3, 12)))


def edited(content: bytes) -> bytes:
    """Another price, and one item less."""
    book, written = load_workbook(io.BytesIO(content)), io.BytesIO()
    for page in book.worksheets[1:]:
        places = {page.cell(row, 2).value: row for row in range(7, page.max_row)}
        page.cell(places["Miete"], 6).value = 250
        page.delete_rows(places["Laptop"])
    book.save(written)
    return written.getvalue()


@DOORS
@pytest.mark.parametrize(
    "name, data, said",
    [
        ("plan.pdf", b"%PDF-1.4", "Schickt die Tabelle, aus der das PDF gemacht ist"),
        ("alt.xls", b"\xd0\xcf\x11\xe0", "speichert sie noch einmal als .xlsx"),
        ("geheim.xlsx", b"\xd0\xcf\x11\xe0" + b"x" * 999, "Hat sie ein Passwort?"),
        ("leer.csv", b" \r\n", "ist leer"),
        ("viel.csv", b"Posten;Betrag\r\n" + b"Miete;300\r\n" * 20_000, "hat zu viele Zeilen"),
        ("brief.ods", ods(("Brief", [("Hallo", "zusammen")])), "finde ich keinen Posten"),
    ],
    ids=("pdf", "xls", "password", "empty", "rows", "letter"),
)
async def test_what_cannot_be_read_says_what_to_do(
    house: StoryHouse, door: str, name: str, data: bytes, said: str
) -> None:
    anna = await planning(house, await a_town(house), door)
    await sends(anna, data, name)
    anna.sees(said)
    assert await items(house) == []
    await anna.says("Druck 80")
    anna.sees("Druck steht im Finanzplan")


async def test_a_picture_is_no_table_and_a_huge_file_is_not_fetched(house: StoryHouse) -> None:
    anna: Any = await planning(house, await a_town(house), "telegram")
    await anna.sends("photo")
    anna.sees("Daraus kann ich keine Posten lesen", "als Datei")
    await anna.sends("document", file_name="Kosten.xlsx", data=b"x" * (MOST_BYTES + 1))
    anna.sees("ist größer als 1 MB")
    await anna.says("/team")
    await anna.sends("photo")
    anna.sees("Bilder kann ich noch nicht lesen")


@DOORS
async def test_a_table_that_nobody_waits_for_is_not_read_and_leads_to_the_plan(house: StoryHouse, door: str) -> None:
    anna = await at(house, await a_town(house), door)
    await sends(anna, COSTS)
    anna.sees("Dateien bewahre ich nicht auf", "Stehen darin Kosten für euren Finanzplan?")
    anna.does_not_see("Miete")
    await anna.taps("Tabelle für den Finanzplan")
    await sends(anna, COSTS)
    anna.sees("4 Posten sind neu")


@DOORS
async def test_whoever_prepares_the_table_for_hours_is_still_expected(house: StoryHouse, door: str) -> None:
    anna = await planning(house, await a_town(house), door)
    house.clock.forward(hours=5)
    await sends(anna, COSTS)
    anna.sees("4 Posten sind neu")


async def test_a_file_beside_a_question_goes_with_the_question(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    await anna.says("/frage")
    await sends(anna, COSTS)
    anna.does_not_see("gelesen")
    assert await items(house) == []


async def test_whoever_reads_along_takes_over_nothing(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, rita = await planning(house, town, "telegram"), await a_member(house, town, "Rita", MemberRole.READER)
    nora = await a_neighbour(house, "Nora")
    await sends(rita, COSTS)
    await rita.taps("Tabelle für den Finanzplan")
    rita.sees("Du liest hier mit")
    await sends(anna, COSTS)
    taps = [data for text, data in anna.last.buttons if "aufnehmen" in text]
    for somebody in (rita, nora):
        await somebody.forges(taps[0])
        assert await items(house) == []
    await house.restarts()
    await anna.taps("Ja, 4 Posten aufnehmen")
    assert len(await items(house)) == 4


async def test_whoever_coordinates_sends_dates_and_no_costs(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    await sends(karin, COSTS)
    karin.sees("finde ich die Überschriften nicht")
    assert await items(house) == []
