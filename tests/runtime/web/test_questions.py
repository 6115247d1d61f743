"""The page with the search field, without script and with it."""

import pytest

from bot.runtime.web.public_pages.questions import BURST
from tests.runtime.web.house import House

JSON = {"Accept": "application/json"}
HOSTILE = '<b>Zoé & "Co" 🎉'


async def test_anybody_may_look_for_an_answer(house: House) -> None:
    page = await (await house.get("/fragen")).text()
    assert 'role="search"' in page
    assert 'role="status"' in page
    assert "/fragen?thema=post#shelf" in page
    assert "An die Koordination" in page
    found = await (await house.post("/fragen", {"q": "umschlag"})).text()
    assert "Eine Antwort: Frage 1?" in found
    assert '<p dir="auto">Erste Zeile.</p>' in found
    assert house.answers.asked == [("umschlag", True)]


async def test_what_is_still_typed_is_answered_in_part(house: House) -> None:
    answer = await (await house.post("/fragen", {"q": "wann", "live": "1"}, headers=JSON)).json()
    assert answer["said"] == "3 Fragen könnten passen. Tipp eine an."
    assert answer["html"].count('<details class="answer">') == 3
    assert "Frage 1? &lt;b&gt;{}" in answer["html"]
    assert house.answers.asked == [("wann", False)]


@pytest.mark.parametrize(
    "words, said, shown",
    [("foodtruck", "Das weiß ich noch nicht.", ""), ("hilfe", "sondern ein Mensch", "Darin steht eine Telefonnummer.")],
)
async def test_a_person_is_offered_whatever_was_found(house: House, words: str, said: str, shown: str) -> None:
    page = await (await house.post("/fragen", {"q": words})).text()
    assert said in page
    assert shown in page
    assert f">\n{words}</textarea>" in page


async def test_hostile_words_stay_words(house: House) -> None:
    page = await (await house.post("/fragen", {"q": HOSTILE})).text()
    assert "&lt;b&gt;Zoé &amp; &#34;Co&#34; 🎉</textarea>" in page
    assert "<b>Zoé" not in page


async def test_words_that_are_searched_with_stand_in_no_address(house: House) -> None:
    page = await (await house.get("/fragen?q=geheim")).text()
    assert "geheim" not in page
    assert house.answers.asked == []


@pytest.mark.parametrize("path", ["/fragen?thema=post", "/fragen?schritt=idee"])
async def test_a_shelf_shows_its_answers(house: House, path: str) -> None:
    page = await (await house.get(path)).text()
    assert page.count('<details class="answer">') == 3
    assert (await house.get("/fragen?thema=nichts")).status == 404


async def test_the_glossary_is_read_without_script(house: House) -> None:
    page = await (await house.get("/fragen?woerter=alle")).text()
    assert "Was heißt Eigenanteil?" in page
    assert "Geld, das ihr selbst dazugebt" in page


async def test_who_has_a_chat_goes_on_there(house: House) -> None:
    house.comes_in()
    form = {"text": f"Parkplatz? {HOSTILE}", "key": "schluessel-1", "csrf": "csrf-anna"}
    for _ in range(2):
        answer = await house.post("/fragen/weitergeben", form)
        assert (answer.status, answer.headers["Location"]) == (303, "/chat#ende")
    assert house.chats.rooms["anna"].heard == {"schluessel-1": ("passed on", f"Parkplatz? {HOSTILE}")}
    assert (await house.post("/fragen/weitergeben", form | {"csrf": "", "key": "schluessel-2"})).status == 403


async def test_who_has_none_gets_one(house: House) -> None:
    answer = await house.post("/fragen/weitergeben", {"text": "Parkplatz?", "key": "schluessel-1"})
    assert (answer.status, answer.headers["Location"]) == (303, "/chat#ende")
    assert "__Host-schmiede=" in answer.headers["Set-Cookie"]
    assert house.chats.rooms["fremd"].heard == {"schluessel-1": ("passed on", "Parkplatz?")}


async def test_a_browser_that_keeps_nothing_keeps_its_words(house: House) -> None:
    form = {"text": "Parkplatz?", "key": "schluessel-1", "marke": "x"}
    answer = await house.post("/fragen/weitergeben", form)
    page = await answer.text()
    assert answer.status == 400
    assert "Parkplatz?</textarea>" in page
    assert "Cookie" in page
    assert not house.chats.rooms["fremd"].heard


@pytest.mark.parametrize("path", ["/fragen", "/fragen/weitergeben"])
async def test_a_foreign_page_asks_nothing(house: House, path: str) -> None:
    form = {"q": "wann", "text": "wann", "key": "schluessel-1"}
    assert (await house.post(path, form, headers={"Sec-Fetch-Site": "cross-site"})).status == 403
    assert house.answers.asked == []


async def test_nothing_at_all_is_no_question(house: House) -> None:
    assert (await house.post("/fragen/weitergeben", {"text": " ", "key": "schluessel-1"})).headers[
        "Location"
    ] == "/fragen"
    assert (await house.post("/fragen", {"q": "x" * 70_000})).status == 413


async def test_who_searches_without_end_has_to_wait(house: House) -> None:
    for number in range(BURST):
        assert (await house.post("/fragen", {"q": f"wann {number}", "live": "1"}, headers=JSON)).status == 200
    slowed = await house.post("/fragen", {"q": "wann"}, headers=JSON)
    assert (slowed.status, await slowed.json()) == (429, {"problem": "many"})


async def test_the_page_speaks_the_language_of_the_chat(house: House) -> None:
    assert "What do you want to know?" in await (await house.get("/fragen?sprache=en")).text()
    house.comes_in()
    assert "Was möchtest du wissen?" in await (await house.get("/fragen", headers={"Accept-Language": "en"})).text()


@pytest.mark.parametrize("path", ["/", "/chat"])
async def test_it_is_found_from_the_entrance_and_the_chat(house: House, path: str) -> None:
    house.comes_in()
    assert 'href="/fragen"' in await (await house.get(path)).text()
