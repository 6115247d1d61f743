"""From a question to an answer of the house: whoever asked is not in it, however they asked and whoever answers."""

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.runtime.web.contract import Caller
from tests.kit.asking import answers, rows
from tests.kit.house import StoryHouse
from tests.kit.makers import Town, a_member, a_town
from tests.kit.people import OnTelegram

WORDS = "Darf unser Verein mit Samira im Foodtruck auf dem Gelände wohnen?"


async def asked_with_a_name(house: StoryHouse, send: str) -> tuple[Town, OnTelegram]:
    """Samira keeps her name in the question."""
    town = await a_town(house)
    samira = await a_member(house, town, "Samira Özgün")
    await samira.says(f"/koordination {WORDS}")
    await samira.taps("Es muss hinein")
    await samira.says(WORDS)
    await samira.taps(send)
    await town.coordinator.waits()
    return town, samira


async def kept(house: StoryHouse) -> str:
    return str(await rows(house, "SELECT * FROM faq_version"))


@pytest.mark.parametrize("send", ["Mit Vereinsnamen senden", "Ohne Namen senden"])
async def test_neither_the_question_nor_the_answer_carries_a_name(house: StoryHouse, send: str) -> None:
    town, _ = await asked_with_a_name(house, send)
    await answers(town.coordinator, "Liebe Samira, Verein Brücke e. V. darf das. Der Verein haftet selbst.")
    await town.coordinator.taps("In die FAQ")
    town.coordinator.sees("Darf unser Verein mit … im Foodtruck", "Liebe …, … darf das. Der Verein haftet selbst.")
    assert "Samira" not in await kept(house)


async def test_nor_what_is_typed_into_the_draft(house: StoryHouse) -> None:
    town, _ = await asked_with_a_name(house, "Ohne Namen senden")
    karin = town.coordinator
    await answers(karin, "Ja.")
    await karin.taps("In die FAQ")
    await karin.taps("Antwort ändern")
    await karin.says("Das hat Samira Özgün gefragt.")
    karin.sees("Schreib es bitte ohne")
    await karin.says("Das darf jeder Verein.")
    karin.sees("Das darf jeder Verein.")
    assert "Samira" not in await kept(house)


async def test_an_entry_as_the_answer_teaches_no_name(house: StoryHouse) -> None:
    town, _ = await asked_with_a_name(house, "Ohne Namen senden")
    karin = town.coordinator
    await karin.taps("Mit Eintrag antworten")
    await karin.taps(karin.last.buttons[0][0])
    await karin.taps("So antworten")
    assert "Samira" not in str(await rows(house, "SELECT * FROM faq_phrasing"))


async def test_a_search_on_the_page_keeps_no_name_of_ones_own(house: StoryHouse) -> None:
    town = await a_town(house)
    samira = await a_member(house, town, "Samira Özgün")
    await samira.says("/web")
    cookie = await house.app.sessions.enter(samira.last.text.split("/tuer/")[1].split()[0], Caller("10.0.0.1"))
    async with TestClient(TestServer(house.app.web())) as client:
        sent = {"q": "Foodtruck Samira Kuchenzelt"}
        await client.post("/fragen", data=sent, cookies={"__Host-schmiede": str(cookie)})
    assert await rows(house, "SELECT words FROM faq_miss") == [("foodtruck kuchenzelt",)]


async def test_a_star_inside_of_a_word_or_a_sum_stays(house: StoryHouse) -> None:
    town, _ = await asked_with_a_name(house, "Ohne Namen senden")
    karin, words = town.coordinator, "Helfer*innen und Freund*innen bekommen 5*3*2 Marken."
    await answers(karin, words)
    await karin.taps("In die FAQ")
    karin.sees(words)
    await karin.taps("Antwort ändern")
    karin.sees(words)
    await karin.says(words)
    karin.sees(words)
