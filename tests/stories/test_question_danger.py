"""Somebody is in danger: help is named before all else, and everybody of the Koordination hears it."""

import pytest

from tests.kit.asking import answers, asked, card_of, rows
from tests.kit.house import StoryHouse
from tests.kit.makers import a_colleague, a_member, a_neighbour_in_the_browser, a_town

HELP = ("Polizei (110)", "Rettungsdienst (112)")
DANGER = "Ich werde bedroht, und ich will nicht mehr leben"
NUMBER = "0176 1234567"


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_words_that_are_no_question_are_heard(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    anna = await (a_member(house, town) if door == "telegram" else a_neighbour_in_the_browser(house, town))
    await anna.says(DANGER)
    anna.sees(*HELP, "Das geht an die Koordination", DANGER)
    anna.does_not_see("meist bis")


async def test_a_stranger_is_asked_for_no_code(house: StoryHouse) -> None:
    await a_town(house)
    nina = house.telegram("Nina")
    await nina.says("/start")
    await nina.says(DANGER)
    nina.sees(*HELP, "Das geht an die Koordination")
    nina.does_not_see("Code")


async def test_beside_an_open_question_too(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter: Eure Idee")
    await anna.says("/hilfe")
    await house.restarts()
    await anna.says(DANGER)
    anna.sees(*HELP)


async def test_help_stands_above_what_is_asked_about_a_number(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says(f"/frage {DANGER}, {NUMBER}")
    anna.sees(*HELP, "steht eine Telefonnummer")


async def test_its_state_names_help_and_no_day_also_when_it_is_asked_again(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    for _ in range(2):
        await anna.says(DANGER)
        if "Mit Vereinsnamen senden" in dict(anna.last.buttons):
            await anna.taps("Mit Vereinsnamen senden")
        anna.sees(*HELP, "Frage F-1")
        anna.does_not_see("meist bis")
    assert await rows(house, "SELECT concern FROM enquiry") == [("emergency",)]


async def test_other_words_alarm_everybody_whoever_holds_it(house: StoryHouse) -> None:
    town = await a_town(house)
    jonas = await a_colleague(house, town)
    anna = await asked(house, town)
    await town.coordinator.taps("Übernehmen")
    await jonas.waits()
    await anna.taps("Ändern")
    await house.restarts()
    await anna.says(DANGER)
    anna.sees(*HELP, "Frage F-1")
    for one in (town.coordinator, jonas):
        await one.waits()
        card = card_of(one)
        assert "klingt nach Gefahr" in card.text
        assert "Übernehmen" in dict(card.buttons)
    assert await rows(house, "SELECT concern, state FROM enquiry") == [("emergency", "open")]


async def test_after_an_answer_it_lies_with_nobody_who_has_not_seen_it(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await asked(house, town)
    await answers(town.coordinator)
    await anna.waits()
    await anna.taps("Rückfrage")
    await anna.says(DANGER)
    await anna.taps("Mit Vereinsnamen senden")
    assert await rows(house, "SELECT concern, state FROM enquiry WHERE number = 2") == [("emergency", "open")]
    house.clock.forward(hours=2)
    await town.coordinator.waits()
    town.coordinator.sees("F-2")
