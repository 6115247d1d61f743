"""A message with items is changed on Telegram: what it had made is corrected, and nobody else's work is lost."""

import pytest

from bot.terms import MemberRole
from tests.kit.asking import rows
from tests.kit.edits import changes, types
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_town
from tests.kit.people import OnTelegram
from tests.kit.sql import ask


async def items(house: StoryHouse) -> list[tuple[object, ...]]:
    return await rows(house, "SELECT title, price, quantity FROM finance_item ORDER BY place")


async def adding(house: StoryHouse) -> tuple[Town, OnTelegram]:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/finanzplan")
    await anna.taps("Posten eintippen")
    return town, anna


async def test_a_changed_message_corrects_its_item_once(house: StoryHouse) -> None:
    _, anna = await adding(house)
    first = await types(house, anna, "Honorar 300")
    await types(house, anna, "Miete 200 pro Monat")
    await house.restarts()
    await changes(house, anna, first, f"Honorar {HOSTILE} 36 x 75")
    anna.sees("Eure geänderte Nachricht gilt", f"Honorar {HOSTILE}")
    corrected = anna.last
    await changes(house, anna, first, f"Honorar {HOSTILE} 36 x 75")
    assert await items(house) == [(f"Honorar {HOSTILE}", 75_00, 36_000), ("Miete", 200_00, 1000)]
    await anna.taps("Zurücknehmen")
    anna.sees("Zurückgenommen")
    await anna.taps_old(corrected, "Zurücknehmen")
    anna.sees("seitdem etwas geändert")
    assert (await items(house))[0] == ("Honorar", 300_00, 1000)
    await changes(house, anna, first, "Honorar 320")
    await anna.says("Porto 50")
    assert await items(house) == [("Honorar", 320_00, 1000), ("Miete", 200_00, 1000), ("Porto", 50_00, 1000)]
    await anna.taps("Fertig")
    await changes(house, anna, first, "Honorar 330")
    anna.sees("Eure geänderte Nachricht gilt")
    assert (await items(house))[0] == ("Honorar", 330_00, 1000), "also when nothing is asked any more"


async def test_lines_come_go_and_cannot_be_read(house: StoryHouse) -> None:
    _, anna = await adding(house)
    message = await types(house, anna, "Honorar 300\nMiete 200\nPorto 50")
    await changes(house, anna, message, "Flyer 80\nMiete\nHonorar 300")
    anna.sees("„Miete“: Der Betrag fehlt", "„Porto“ bleibt im Plan")
    assert await items(house) == [("Honorar", 300_00, 1000), ("Flyer", 80_00, 1000), ("Porto", 50_00, 1000)]
    await changes(house, anna, message, "nichts davon")
    anna.sees("so kann ich sie nicht lesen", "bleibt alles, wie es war")
    await changes(house, anna, message, "Honorar 300")
    anna.sees("„Flyer“ steht nicht mehr in der Nachricht", "„Porto“ steht nicht mehr")
    assert await items(house) == [("Honorar", 300_00, 1000)]
    await anna.taps("Zurücknehmen")
    assert len(await items(house)) == 3
    await changes(house, anna, message, "Honorar 300\nFlyer 90\nPorto 50")
    assert await items(house) == [("Honorar", 300_00, 1000), ("Flyer", 90_00, 1000), ("Porto", 50_00, 1000)]


async def test_a_message_that_was_no_item_becomes_one(house: StoryHouse) -> None:
    _, anna = await adding(house)
    message = await types(house, anna, "Ganz viel Glitzer")
    anna.sees("Daraus ist noch kein Posten geworden")
    await changes(house, anna, message, "Honorar 300")
    table = await types(house, anna, "Tinte\t3\t60")
    await anna.taps("Nur die letzte Zahl zählt")
    await changes(house, anna, table, "Tinte 3 x 20")
    assert await items(house) == [("Honorar", 300_00, 1000), ("Tinte", 20_00, 3000)]


async def test_an_item_without_an_amount_gets_it_from_its_message(house: StoryHouse) -> None:
    _, anna = await adding(house)
    message = await types(house, anna, "Honorar")
    assert await items(house) == [("Honorar", 0, 1000)]
    await changes(house, anna, message, "Honorar 300")
    assert await items(house) == [("Honorar", 300_00, 1000)]


async def test_what_somebody_else_changed_since_stays(house: StoryHouse) -> None:
    town, anna = await adding(house)
    ben = await a_member(house, town, "Ben", MemberRole.WORKER)
    message = await types(house, anna, "Honorar 300\nMiete 200\nPorto 50")
    for title, button, text in (("Honorar", "Betrag", "350"), ("Miete", "Name", "Großer Raum"), ("Porto", "", "")):
        await ben.says("/finanzplan")
        await ben.taps("Alle Posten")
        await ben.taps(title)
        await ben.taps(button or "Posten löschen")
        if text:
            await ben.says(text)
    await changes(house, anna, message, "Honorar Dolmetschen 400\nMiete 220\nPorto 60")
    anna.sees("„Honorar Dolmetschen“ bleibt, wie es seitdem geändert wurde: Betrag", "„Porto“ ist schon gelöscht")
    assert await items(house) == [("Honorar Dolmetschen", 350_00, 1000), ("Großer Raum", 220_00, 1000)]
    await changes(house, anna, message, "Honorar Dolmetschen 400\nMiete 230")
    assert (await items(house))[1] == ("Großer Raum", 230_00, 1000)


async def test_whoever_only_reads_now_changes_nothing(house: StoryHouse) -> None:
    _, anna = await adding(house)
    message = await types(house, anna, "Honorar 300")
    async with house.database.work() as work:
        await ask(work, f"UPDATE member SET role = '{MemberRole.READER}'")
        await work.commit()
    await changes(house, anna, message, "Honorar 400")
    anna.sees("Du liest hier mit")
    assert await items(house) == [("Honorar", 300_00, 1000)]


@pytest.mark.parametrize("parts", [1, 2])
async def test_text_that_waited_for_its_place(house: StoryHouse, parts: int) -> None:
    """Of several messages that became items together none is changed: nobody knows what belongs to which."""
    _, anna = await adding(house)
    await anna.says("/termine")
    message = await types(house, anna, "Honorar 300")
    if parts > 1:
        await types(house, anna, "Miete 200")
    await anna.taps("Zu: Posten für den Finanzplan")
    await changes(house, anna, message, "Honorar 400")
    anna.sees("gehört mit anderen zusammen" if parts > 1 else "Eure geänderte Nachricht gilt")
    assert (await items(house))[0] == ("Honorar", 300_00 if parts > 1 else 400_00, 1000)


async def test_sources_are_corrected_in_the_same_way(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    await anna.says("/deckung")
    await anna.taps("+ Eigenmittel")
    message = await types(house, anna, "Spenden 2000 sicher\nvielleicht noch etwas")
    anna.sees("„vielleicht noch etwas“: Der Betrag fehlt")
    await changes(house, anna, message, "Spenden 2500 sicher")
    anna.sees("Eure geänderte Nachricht gilt", "Spenden: 2.500")
    assert await items(house) == [("Spenden", 2500_00, 1000)]
    await anna.taps("Zurücknehmen")
    assert await items(house) == [("Spenden", 2000_00, 1000)]
    await changes(house, anna, message, "doch nichts")
    anna.sees("so kann ich sie nicht lesen")
