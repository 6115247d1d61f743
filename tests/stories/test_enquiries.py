"""A question to the Koordination gets its answer, under the question and to whoever asked."""

import pytest

from bot.terms import MemberRole
from tests.kit.asking import passes_on
from tests.kit.house import StoryHouse
from tests.kit.makers import (
    HOSTILE,
    Town,
    a_colleague,
    a_member,
    a_neighbour_in_the_browser,
    a_stranger_to_the_cohort,
    a_town,
)
from tests.kit.people import OnTelegram, Someone

QUESTION = f"Dürfen wir auch Kinder einladen? {HOSTILE}"
ANSWER = f"Ja, gern. {HOSTILE}"


async def asks(somebody: Someone, text: str = QUESTION) -> None:
    await passes_on(somebody, text)
    somebody.sees("Die Antwort kommt hier", "Frage F-")


async def answers(karin: OnTelegram, text: str = ANSWER) -> None:
    await karin.waits()
    await karin.taps("Antworten")
    await karin.says(text)
    await karin.taps("So antworten")


def last_answer(somebody: Someone) -> str:
    return next(
        (
            seen.text
            for seen in reversed(somebody.chat)
            if "von der Koordination antwortet auf deine Frage" in seen.text
        ),
        "",
    )


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_the_answer_comes_back_with_the_question(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    anna = await a_member(house, town) if door == "telegram" else await a_neighbour_in_the_browser(house, town)
    boris = await a_member(house, town, "Boris", MemberRole.WORKER)
    await asks(anna)
    karin = town.coordinator
    await karin.waits()
    await karin.taps("Antworten")
    karin.sees(QUESTION, "Schreib deine Antwort")
    await karin.says(ANSWER)
    karin.sees("Noch ist nichts abgeschickt", ANSWER, QUESTION)
    assert last_answer(anna) == ""
    await karin.says("Auch am Wochenende.")
    await karin.taps("So antworten")
    karin.sees("Abgeschickt")
    await anna.waits()
    for words in ("Karin", ANSWER, "Auch am Wochenende.", QUESTION):
        assert words in last_answer(anna)
    assert last_answer(boris) == ""


async def test_of_two_coordinators_one_answers_and_the_other_knows(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    jonas = await a_colleague(house, town)
    await asks(anna)
    await jonas.waits()
    await jonas.taps("Antworten")
    await jonas.says("Ich glaube, nein.")
    await answers(town.coordinator)
    await jonas.waits()
    assert any("Karin hat" in seen.text and ANSWER in seen.text for seen in jonas.chat)
    await jonas.taps("So antworten")
    jonas.sees("Geantwortet hat Karin", ANSWER)
    await anna.waits()
    assert "Ich glaube, nein." not in "".join(seen.text for seen in anna.chat)


async def test_a_second_tap_and_an_old_button_send_nothing_twice(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    await asks(anna)
    await karin.waits()
    question = next(seen for seen in reversed(karin.chat) if ("Antworten" in dict(seen.buttons)))
    await answers(karin)
    confirmed = next(seen for seen in reversed(karin.chat) if "Noch ist nichts abgeschickt" in seen.text)
    await karin.taps_old(question, "Antworten")
    karin.sees("Geantwortet hat Karin")
    if confirmed.buttons:
        await karin.taps_old(confirmed, "So antworten")
    await anna.waits()
    assert sum("von der Koordination antwortet auf deine Frage" in seen.text for seen in anna.chat) == 1


async def test_a_restart_in_between_loses_nothing(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    await asks(anna)
    await karin.waits()
    await karin.taps("Antworten")
    await karin.says(ANSWER)
    await house.restarts()
    await karin.taps("So antworten")
    await anna.waits()
    assert ANSWER in last_answer(anna)


async def test_nobody_else_reads_or_answers_it(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    await asks(anna)
    await karin.waits()
    data = next(data for seen in reversed(karin.chat) for text, data in seen.buttons if text == "Antworten")
    mallory = await a_stranger_to_the_cohort(house)
    for somebody in (anna, mallory):
        await somebody.forges(data)
        somebody.does_not_see("Schreib deine Antwort", "Geantwortet hat")


async def test_who_asked_has_left_and_the_others_hear_it(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    boris = await a_member(house, town, "Boris", MemberRole.WORKER)
    await asks(boris)
    await boris.says("/team")
    await boris.taps("Ich steige aus")
    await boris.taps("Ja, ich steige aus")
    await answers(town.coordinator)
    await anna.waits()
    assert ANSWER in last_answer(anna)
    assert last_answer(boris) == ""


async def test_empty_words_are_no_answer(house: StoryHouse) -> None:
    town: Town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    await asks(anna)
    await karin.waits()
    await karin.taps("Antworten")
    await karin.says("   ")
    karin.does_not_see("So antworten")
    assert last_answer(anna) == ""
