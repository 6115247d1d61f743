"""The page with the search field, with the house behind it: the same rules as in the chat, and a person at the end."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.runtime.web.contract import Session
from tests.kit.house import StoryHouse
from tests.kit.makers import a_town
from tests.kit.people import OnWeb
from tests.kit.sql import ask

UNHEARD = "Gibt es auf dem Gelände einen Parkplatz für unseren Foodtruck?"
JSON = {"Accept": "application/json"}


@asynccontextmanager
async def a_browser(house: StoryHouse) -> AsyncIterator[TestClient[Any, Any]]:
    async with TestClient(TestServer(house.app.web())) as client:
        yield client


async def looks_for(client: TestClient[Any, Any], words: str, **more: str) -> str:
    answer = await (await client.post("/fragen", data={"q": words, **more}, headers=JSON)).json()
    return f"{answer['said']}\n{answer['html']}"


async def rows(house: StoryHouse, sql: str) -> list[tuple[object, ...]]:
    async with house.database.work() as work:
        return await ask(work, sql)


async def asks_a_person(house: StoryHouse, client: TestClient[Any, Any], words: str) -> OnWeb:
    """Whoever sits there, in the chat that opens."""
    form = {"text": words, "key": "schluessel-1"}
    answer = await client.post("/fragen/weitergeben", data=form, allow_redirects=False)
    assert answer.status == 303
    session: Session | None = await house.app.sessions.find(answer.cookies["__Host-schmiede"].value)
    assert session
    somebody = OnWeb(house, "Berta", visitor=session.visitor)
    await somebody.waits()
    return somebody


async def test_what_the_chat_knows_the_page_knows(house: StoryHouse) -> None:
    async with a_browser(house) as client:
        found = await looks_for(client, "was schreibe ich auf den umschlag", live="1")
        assert "Frankenstraße 210" in found
        assert "Rechtsberatung" in found
        assert "Was heißt Förderjahr?" in found
        assert "Geld, das ihr selbst dazugebt" in await looks_for(client, "was heißt eigenanteil")
    assert await rows(house, "SELECT count(*) FROM faq_miss") == [(0,)]
    assert await rows(house, "SELECT count(*) FROM question_draft") == [(0,)]


@pytest.mark.parametrize(
    "words, said",
    [
        ("Ich werde abgeschoben, was schreibe ich auf den Umschlag?", "nennt dir eine Stelle"),
        (
            "Mein Mann schlägt mich, was schreibe ich auf den Umschlag?",
            "ruf zuerst die Polizei (110) oder den Rettungsdienst (112)",
        ),
    ],
)
async def test_what_is_for_a_person_no_page_answers(house: StoryHouse, words: str, said: str) -> None:
    async with a_browser(house) as client:
        found = await looks_for(client, words)
    assert said in found
    assert "Frankenstraße" not in found


async def test_what_is_not_known_is_kept_without_the_person_and_only_when_it_was_finished(house: StoryHouse) -> None:
    async with a_browser(house) as client:
        await looks_for(client, "Xylophon Quarz", live="1")
        assert await rows(house, "SELECT count(*) FROM faq_miss") == [(0,)]
        found = await looks_for(client, "Xylophon Quarz 0511 1234567")
        assert "Das weiß ich noch nicht" in found
        assert "Telefonnummer" in found
        assert await rows(house, "SELECT words, language FROM faq_miss") == [("xylophon quarz", "de")]


async def test_somebody_unknown_asks_a_person_and_reads_the_answer_in_the_same_tab(house: StoryHouse) -> None:
    town = await a_town(house)
    async with a_browser(house) as client:
        berta = await asks_a_person(house, client, UNHEARD)
    berta.sees("Das geht an die Koordination", UNHEARD, "[Senden]")
    await house.restarts()
    await berta.taps("Senden")
    berta.sees("Frage F-1", "[Auch per E-Mail]")
    karin = town.coordinator
    await karin.waits()
    assert "ohne Konto" in karin.last.text
    await karin.taps("Antworten")
    await karin.says("Ja, hinter dem Haus.")
    await karin.taps("So antworten")
    await berta.waits()
    assert any("Ja, hinter dem Haus." in seen.text for seen in berta.chat)


async def test_personal_data_are_asked_about_there_too(house: StoryHouse) -> None:
    await a_town(house)
    async with a_browser(house) as client:
        berta = await asks_a_person(house, client, "Ruft ihr mich an, 0511 1234567?")
    berta.sees("eine Telefonnummer", "Ruft ihr mich an, …?")
    for table, column in (("question_draft", "text"), ("outbox", "payload"), ("loose_text", "text")):
        assert "1234567" not in str(await rows(house, f"SELECT {column} FROM {table}"))


async def test_the_way_to_the_page_stands_in_the_list_of_topics(house: StoryHouse) -> None:
    gast, berta = house.telegram("Gast"), await house.web()
    for somebody in (gast, berta):
        await somebody.says("/faq")
        somebody.sees("[Suchen im Browser]")


async def test_a_person_is_asked_by_command(house: StoryHouse) -> None:
    town = await a_town(house)
    gast = house.telegram("Gast")
    await gast.says("/koordination")
    gast.sees("Was möchtest du fragen?")
    await gast.says(f"/koordination {UNHEARD}")
    await gast.taps("Senden")
    await town.coordinator.waits()
    assert UNHEARD in town.coordinator.last.text
