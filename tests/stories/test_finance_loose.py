"""Items of the Finanzierungsplan where nobody asked for them: one tap brings them there, nothing is lost."""

import pytest

from bot.terms import MemberRole
from tests.kit.acts import at
from tests.kit.asking import rows
from tests.kit.edits import changes, types
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_member, a_town

DOORS = pytest.mark.parametrize("door", ["telegram", "web"])


async def items(house: StoryHouse) -> list[tuple[object, ...]]:
    return await rows(house, "SELECT title, price FROM finance_item ORDER BY place")


@DOORS
async def test_costs_out_of_the_blue(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    anna = await at(house, town, door)
    await anna.says("/termine")
    await anna.says(f"{HOSTILE} 300 Euro\nDruck 150")
    anna.sees("Wohin gehört das?")
    assert await items(house) == []
    await anna.taps("In den Finanzplan")
    anna.sees("Druck: 150 Euro", f"{HOSTILE}: 300 Euro")
    assert await items(house) == [(HOSTILE, 300_00), ("Druck", 150_00)]
    await anna.says("Bus 80")
    anna.sees("Bus steht im Finanzplan")


async def test_a_second_tap_adds_nothing(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/termine")
    await anna.says("Miete 300 €")
    card = anna.last
    await anna.taps("In den Finanzplan")
    await anna.taps_old(card, "In den Finanzplan")
    assert await items(house) == [("Miete", 300_00)]


@DOORS
async def test_costs_instead_of_a_period(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    anna = await at(house, town, door)
    await anna.says("/finanzplan")
    await anna.taps("Laufzeit")
    await anna.says("Miete 300 Euro")
    anna.sees("Das klingt nach Posten, nicht nach einer Laufzeit", "Miete 300 Euro")
    await anna.taps("In den Finanzplan")
    assert await items(house) == [("Miete", 300_00)]


async def test_whoever_typed_costs_is_still_asked_for_the_period(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/finanzplan")
    await anna.taps("Laufzeit")
    await anna.says("Miete 300 Euro")
    assert [words for words, _ in anna.last.buttons] == ["In den Finanzplan", "Löschen"]
    await anna.says("24 Monate")
    anna.sees("24 Monate")
    assert await items(house) == []
    assert await rows(house, "SELECT text FROM loose_text") == [("Miete 300 Euro",)], "it waits for its place"


@pytest.mark.parametrize(
    "role, words",
    [
        (MemberRole.READER, "Miete 300 Euro"),
        (MemberRole.CONTACT, "Wir sind 12 Leute und treffen uns um 18 Uhr"),
        (MemberRole.CONTACT, "Miete 300"),
        (MemberRole.CONTACT, "Das kostet viele Euro"),
    ],
)
async def test_what_is_no_item_is_not_taken_for_one(house: StoryHouse, role: MemberRole, words: str) -> None:
    """Nor is it offered to those who only read, or for a bare number while there is no plan."""
    town = await a_town(house)
    anna = await a_member(house, town, role=role)
    await anna.says("/termine")
    await anna.says(words)
    assert "In den Finanzplan" not in anna.buttons


async def test_the_plan_stands_there_once(house: StoryHouse) -> None:
    """Where items were asked for already, that question is the way into it."""
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/finanzplan")
    await anna.taps("Posten eintippen")
    await anna.says("/termine")
    await anna.says("Bus 80 Euro")
    assert "In den Finanzplan" not in anna.buttons
    await anna.taps("Zu: Posten für den Finanzplan")
    assert await items(house) == [("Bus", 80_00)]


async def test_a_message_that_became_items_is_corrected_by_changing_it(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/termine")
    message = await types(house, anna, "Miete 300 Euro")
    await anna.taps("In den Finanzplan")
    await changes(house, anna, message, "Miete 350 Euro")
    assert await items(house) == [("Miete", 350_00)]
