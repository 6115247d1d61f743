"""Items that are typed once more, without an amount, or to be changed: nothing is doubled, lost or changed silently."""

import pytest

from tests.kit.acts import at
from tests.kit.asking import rows
from tests.kit.edits import changes, types
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_town
from tests.kit.people import Someone

DOORS = pytest.mark.parametrize("door", ["telegram", "web"])


async def items(house: StoryHouse) -> list[tuple[object, ...]]:
    return await rows(house, "SELECT title, price, every FROM finance_item ORDER BY place")


async def adding(house: StoryHouse, town: Town, door: str, *lines: str) -> Someone:
    anna = await at(house, town, door)
    await anna.says("/finanzplan")
    await anna.taps("Posten eintippen")
    for line in lines:
        await anna.says(line)
    return anna


@DOORS
async def test_the_same_line_twice_is_one_item_until_somebody_wants_two(house: StoryHouse, door: str) -> None:
    anna = await adding(house, await a_town(house), door, "Miete 300", "Miete 300")
    anna.sees("Das steht schon im Finanzplan", "Miete: 300 Euro")
    assert len(await items(house)) == 1
    await house.restarts()
    twice = anna.last
    await anna.taps("Noch einmal aufnehmen")
    anna.sees("Miete steht im Finanzplan")
    await anna.taps_old(twice, "Noch einmal aufnehmen")
    assert await items(house) == [("Miete", 300_00, "year")] * 2
    await anna.says("Miete 350")
    assert len(await items(house)) == 3


@DOORS
async def test_of_several_lines_only_the_new_ones_are_added(house: StoryHouse, door: str) -> None:
    anna = await adding(house, await a_town(house), door, "Laptop 600 einmalig")
    await anna.says(f"Sachkosten\n{HOSTILE} 300\nLaptop 600\n{HOSTILE} 300\nHefte")
    anna.sees(f"{HOSTILE} steht im Finanzplan", "Schon da und nicht noch einmal aufgenommen", "Laptop: 600 Euro")
    assert len(await items(house)) == 2
    await anna.taps("Trotzdem aufnehmen: 3 Posten")
    anna.sees("3 Posten stehen im Finanzplan", "Hefte: Betrag fehlt")
    assert [title for title, *_ in await items(house)] == ["Laptop", HOSTILE, "Laptop", HOSTILE, "Hefte"]
    headings = await rows(house, "SELECT heading FROM finance_item WHERE title = 'Hefte'")
    assert headings == [("material",)], "the line above says it, also when it waited"


@DOORS
async def test_an_older_button_leaves_what_waits_now(house: StoryHouse, door: str) -> None:
    anna = await adding(house, await a_town(house), door, "Miete 300", "Miete 300")
    older = anna.last
    await anna.says("Druck 80\nMiete 300")
    newer = anna.last
    await house.restarts()
    await anna.taps_old(older, "Noch einmal aufnehmen")
    assert [title for title, *_ in await items(house)] == ["Miete", "Druck"]
    for _ in range(2):
        await anna.taps_old(newer, "Noch einmal aufnehmen")
        assert [title for title, *_ in await items(house)] == ["Miete", "Druck", "Miete"]


async def test_what_waits_is_there_still_after_another_tap(house: StoryHouse) -> None:
    anna = await adding(house, await a_town(house), "telegram", "Miete 300", "Druck 80\nMiete 300")
    both = anna.last
    await anna.taps("Stimmt so")
    await anna.taps_old(both, "Noch einmal aufnehmen")
    assert [title for title, *_ in await items(house)] == ["Miete", "Druck", "Miete"]


async def test_a_message_whose_line_was_added_once_more_is_corrected_as_a_whole(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/finanzplan")
    await anna.says("Miete 300")
    message = await types(house, anna, "Miete 300")
    await anna.taps("Noch einmal aufnehmen")
    await changes(house, anna, message, "Miete 350")
    assert await items(house) == [("Miete", 300_00, "year"), ("Miete", 350_00, "year")]


@DOORS
async def test_an_item_without_an_amount_is_kept_and_asked_for(house: StoryHouse, door: str) -> None:
    anna = await adding(house, await a_town(house), door, "Kinderbetreuung?")
    anna.sees("Kinderbetreuung steht im Finanzplan, der Betrag fehlt noch", "Wie viel ist es?")
    assert await items(house) == [("Kinderbetreuung", 0, "year")]
    await house.restarts()
    await anna.says("weiß nicht")
    anna.sees("Der Betrag fehlt")
    await anna.says("200 pro Monat")
    anna.sees("Geändert", "200 Euro · jeden Monat")
    await anna.says("Druck 80")
    anna.sees("Druck steht im Finanzplan")
    assert await items(house) == [("Kinderbetreuung", 200_00, "month"), ("Druck", 80_00, "year")]


@DOORS
async def test_whoever_goes_on_leaves_it_open(house: StoryHouse, door: str) -> None:
    anna = await adding(house, await a_town(house), door, "Dolmetscher (Betrag noch offen)", "Miete 300")
    anna.sees("Miete steht im Finanzplan")
    await anna.says("Supervision")
    await anna.taps("Weiß ich noch nicht")
    anna.sees("Schreibt einen Posten")
    await anna.says("Dolmetscher 2.400")
    assert await items(house) == [
        ("Dolmetscher", 0, "year"),
        ("Miete", 300_00, "year"),
        ("Supervision", 0, "year"),
        ("Dolmetscher", 2_400_00, "year"),
    ]
    await anna.taps("Fertig")
    anna.sees("Bei 2 Posten fehlt der Betrag")


@DOORS
async def test_a_word_that_may_be_no_item_is_kept_with_a_tap(house: StoryHouse, door: str) -> None:
    anna = await adding(house, await a_town(house), door, "Wir brauchen noch einen Dolmetscher", HOSTILE)
    anna.sees("Daraus ist noch kein Posten geworden", "Der Betrag fehlt")
    assert await items(house) == []
    await anna.taps("Ohne Betrag aufnehmen")
    anna.sees("Wie viel ist es?")
    await anna.says("36 x 75")
    assert await items(house) == [(HOSTILE, 75_00, "year")]


@DOORS
@pytest.mark.parametrize(
    "words, worth",
    [
        ("Miete doch 500", "Miete: 500 Euro"),
        ("Miete ändern auf 500", "Miete: 500 Euro"),
        ("Miete jetzt 500 statt 300", "Miete: 500 Euro"),
        ("Die Miete kostet jetzt 500 und nicht 300", "Miete: 500 Euro"),
    ],
)
async def test_a_wish_to_change_is_one_tap(house: StoryHouse, door: str, words: str, worth: str) -> None:
    anna = await adding(house, await a_town(house), door, "Miete 300 pro Monat", words)
    anna.sees("klingt nach einer Änderung", "Miete: 300 Euro, jeden Monat")
    assert await items(house) == [("Miete", 300_00, "month")]
    await house.restarts()
    card = anna.last
    await anna.taps(worth)
    anna.sees("Geändert", "500 Euro · jeden Monat")
    await anna.taps("Zurücknehmen")
    await anna.taps_old(card, worth)
    assert await items(house) == [("Miete", 300_00, "month")], "it is another one since"


@DOORS
async def test_a_wish_to_delete_asks_which_of_several(house: StoryHouse, door: str) -> None:
    anna = await adding(house, await a_town(house), door, "Honorar Trainerin 900\nHonorar Dolmetscher 400")
    await anna.says("Honorar streichen")
    anna.sees("Welcher Posten soll weg?", "Honorar Trainerin: 900 Euro", "Honorar Dolmetscher: 400 Euro")
    assert len(await items(house)) == 2
    await anna.taps("Honorar Dolmetscher löschen")
    anna.sees("Honorar Dolmetscher ist aus dem Finanzplan gelöscht")
    await anna.taps("Zurücknehmen")
    assert len(await items(house)) == 2


@DOORS
async def test_a_wish_without_an_amount_asks_for_it(house: StoryHouse, door: str) -> None:
    anna = await adding(house, await a_town(house), door, "Miete 300", "Miete um 50 erhöhen")
    await anna.taps("Miete ändern")
    anna.sees("Schreibt den neuen Betrag für Miete")
    await anna.says("350")
    assert await items(house) == [("Miete", 350_00, "year")]


@DOORS
async def test_a_wish_for_what_is_not_there_can_be_a_new_item(house: StoryHouse, door: str) -> None:
    anna = await adding(house, await a_town(house), door, f"{HOSTILE} doch 500")
    anna.sees("gibt es im Finanzplan aber nicht")
    assert await items(house) == []
    await anna.taps("Neuer Posten")
    anna.sees("steht im Finanzplan", "500 Euro")
    assert [price for _, price, _ in await items(house)] == [500_00]
    await anna.says("Druck streichen")
    anna.sees("Einen Posten „Druck“ gibt es im Finanzplan aber nicht")


async def test_a_wish_among_other_lines_is_told(house: StoryHouse) -> None:
    anna = await adding(house, await a_town(house), "telegram", "Miete 300", "Druck 80\nMiete doch 500")
    anna.sees("Druck steht im Finanzplan", "Das klingt nach einer Änderung. Schickt diese Zeile allein")
    assert await items(house) == [("Miete", 300_00, "year"), ("Druck", 80_00, "year")]


async def test_a_changed_message_may_become_a_wish(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/finanzplan")
    message = await types(house, anna, "Miete 300")
    await changes(house, anna, message, "Miete doch 500")
    anna.sees("klingt nach einer Änderung")
    await anna.taps("Miete: 500 Euro")
    assert await items(house) == [("Miete", 500_00, "year")]
