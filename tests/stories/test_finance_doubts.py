"""What can be read in two ways: it is shown how it was read, and the other way is one tap."""

import pytest

from tests.kit.acts import through_the_other_door
from tests.kit.asking import rows
from tests.kit.house import StoryHouse
from tests.kit.makers import Town, a_member, a_town
from tests.kit.people import Someone


async def items(house: StoryHouse) -> list[tuple[object, ...]]:
    return await rows(house, "SELECT title, price, quantity, measure FROM finance_item ORDER BY place")


async def adding(house: StoryHouse, town: Town, door: str) -> Someone:
    anna = await a_member(house, town)
    anna_there = anna if door == "telegram" else await through_the_other_door(house, anna)
    await anna_there.says("/finanzplan")
    await anna_there.taps("Posten eintippen")
    return anna_there


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_number_of_the_name_or_of_the_amount(house: StoryHouse, door: str) -> None:
    anna = await adding(house, await a_town(house), door)
    await anna.says("Office 365 120")
    anna.sees("Office 365 steht im Finanzplan", "Gelesen: 120 Euro für „Office 365“")
    old = anna.last
    await anna.taps("365.120 Euro für „Office“")
    anna.sees("Geändert", "Office\n", "365.120 Euro")
    await anna.taps("Zurücknehmen")
    await anna.taps_old(old, "365.120 Euro")
    assert await items(house) == [("Office 365", 120_00, 1000, 0)], (
        "an old button changes nothing that was changed since"
    )
    await anna.says("/finanzplan")
    await anna.taps("Posten eintippen")
    await anna.says("Druck 2 400")
    await anna.taps("400 Euro für „Druck 2“")
    await anna.says("Dolmetschen 60 Std 45\nHonorar 300 M1, M2\nRaum 3 200")
    anna.sees(
        "Dolmetschen: Gerechnet ist der Betrag für jede Stunde", "Notiert ist M 1, nicht M 2", "200 Euro für „Raum 3“"
    )
    await anna.taps("3.200 Euro für „Raum“")
    assert await items(house) == [
        ("Office 365", 120_00, 1000, 0),
        ("Druck 2", 400_00, 1000, 0),
        ("Dolmetschen", 45_00, 60_000, 0),
        ("Honorar", 300_00, 1000, 1),
        ("Raum", 3_200_00, 1000, 0),
    ]


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_counts_that_were_not_multiplied(house: StoryHouse, door: str) -> None:
    anna = await adding(house, await a_town(house), door)
    await anna.says("Kaffee 3 €/Person, 20 Personen, 10 Treffen")
    anna.sees("Gezählt sind 60 Euro zusammen. Oder für jedes der 10?")
    await anna.taps("10 mal so viel: 600 Euro")
    await anna.says("/finanzplan")
    await anna.taps("Posten eintippen")
    await anna.says("Übernachtung 3 Nächte 12 Personen 45 €")
    anna.sees("Gezählt sind 45 Euro zusammen", "3 × 12", "3 mal so viel: 135 Euro", "12 mal so viel: 540 Euro")
    await anna.taps("36 mal so viel: 1.620 Euro")
    await anna.says("/finanzplan")
    await anna.taps("Posten eintippen")
    await anna.says("Druck 120,555")
    anna.sees("Gelesen: 120.555 Euro. Das Komma trennt dabei die Tausender")
    await anna.taps("Nur 120,56 Euro")
    assert await items(house) == [
        ("Kaffee, 10 Treffen", 3_00, 200_000, 0),
        ("Übernachtung 3 Nächte 12 Personen", 45_00, 36_000, 0),
        ("Druck", 120_56, 1000, 0),
    ]


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_count_multiplies_what_was_reckoned_for_single_years(house: StoryHouse, door: str) -> None:
    anna = await adding(house, await a_town(house), door)
    await anna.says("Miete: 300 Euro/Monat ab Juli 2028, 3 Räume")
    before = await rows(house, "SELECT amounts FROM finance_item")
    await anna.taps("3 mal so viel: 900 Euro")
    after = await rows(house, "SELECT amounts FROM finance_item")
    assert (before, after) == ([('{"2028":180000}',)], [('{"2028":540000}',)])


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_comma_before_three_digits_is_asked_for_again(house: StoryHouse, door: str) -> None:
    anna = await adding(house, await a_town(house), door)
    await anna.says("Druck 300 im Jahr")
    await anna.taps("Mehr ändern")
    await anna.taps("Betrag")
    await anna.says("1,000")
    anna.sees("Ein Komma vor drei Ziffern ist nicht klar")
    await anna.says("1.000")
    assert await items(house) == [("Druck", 1_000_00, 1000, 0)]


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_table_without_a_header_waits_for_what_its_columns_are(house: StoryHouse, door: str) -> None:
    anna = await adding(house, await a_town(house), door)
    await anna.says("Flyer\t2\t150\nPorto\t100\t0,85")
    anna.sees("Daraus ist noch kein Posten geworden", "Was steht in welcher Spalte?", "Was bedeuten die Zahlen")
    first = anna.last
    assert await items(house) == []
    await house.restarts()
    await anna.taps("Anzahl, dann Preis")
    anna.sees("2 Posten stehen im Finanzplan")
    await anna.taps_old(first, "Nur die letzte Zahl zählt")
    anna.sees("Schreibt einen Posten")
    await anna.says("Miete 200 pro Monat\nTinte\t3\t60")
    anna.sees("Miete steht im Finanzplan", "Was bedeuten die Zahlen")
    await anna.taps_old(first, "Preis, dann Anzahl")
    anna.sees("Schreibt einen Posten")
    await anna.says("Tinte\t3\t60")
    await anna.taps("Nur die letzte Zahl zählt")
    assert await items(house) == [
        ("Flyer", 150_00, 2000, 0),
        ("Porto", 85, 100_000, 0),
        ("Miete", 200_00, 1000, 0),
        ("Tinte", 60_00, 1000, 0),
    ]


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_more_months_than_the_project_has_are_told(house: StoryHouse, door: str) -> None:
    anna = await adding(house, await a_town(house), door)
    await anna.says("Raum 36 Monate à 300")
    anna.sees("In der Zeile stehen 36 Monate, euer Projekt läuft 12", "2028: 3.600 Euro")
    await anna.taps("Laufzeit")
    await anna.says("36 Monate")
    anna.sees("36 Monate")
    await anna.says("/finanzplan")
    anna.sees("10.800")
