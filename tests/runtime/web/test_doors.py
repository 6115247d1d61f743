import re

import pytest

from bot.runtime.web.login import typed
from tests.runtime.web.fakes import TEXTS
from tests.runtime.web.house import House


async def test_a_link_preview_does_not_spend_the_link(house: House) -> None:
    for _ in range(3):
        answer = await house.get("/tuer/einmal-link")
        assert answer.status == 200
        assert 'action="/tuer/einmal-link"' in await answer.text()
    await house.client.head("/tuer/einmal-link")
    assert not house.sessions.tried


async def test_the_button_opens_the_chat_once(house: House) -> None:
    answer = await house.post("/tuer/einmal-link")
    assert (answer.status, answer.headers["Location"]) == (303, "/chat")
    cookie = answer.headers["Set-Cookie"]
    for flag in ("__Host-schmiede=cookie-1-anna", "HttpOnly", "SameSite=Lax", "Secure", "Path=/", "Max-Age="):
        assert flag in cookie
    again = await house.post("/tuer/einmal-link")
    assert again.status == 404
    assert "Set-Cookie" not in again.headers


async def test_wrong_and_used_look_alike_and_offer_the_code(house: House) -> None:
    await house.post("/tuer/einmal-link")
    used = await (await house.post("/tuer/einmal-link")).text()
    wrong = await (await house.post("/tuer/gibt-es-nicht")).text()
    code = await (await house.post("/tuer", {"code": "FALSCH22"})).text()
    assert used == wrong == code.replace("FALSCH22", "")
    assert 'name="code"' in used


async def test_a_new_session_ends_the_old_one(house: House) -> None:
    house.comes_in("fremd")
    await house.post("/tuer/einmal-link")
    assert [session.visitor for session in house.sessions.open.values()] == ["anna"]


@pytest.mark.parametrize("code", ["ABCD2345", " abcd-2345 ", "abcd 2345", "https://schmiede.example/tuer/ABCD2345"])
async def test_a_code_is_taken_as_people_type_it(house: House, code: str) -> None:
    assert (await house.post("/tuer", {"code": code})).status == 303


def test_a_long_token_keeps_its_letters() -> None:
    assert typed("https://schmiede.example/tuer/aB-cD_eFgHiJkLmN") == "aB-cD_eFgHiJkLmN"


async def test_an_empty_code_asks_nobody(house: House) -> None:
    assert (await house.post("/tuer", {"code": "  "})).status == 404
    assert not house.sessions.tried


async def test_looking_around_needs_no_invitation(house: House) -> None:
    answer = await house.post("/umsehen")
    assert answer.headers["Location"] == "/chat"
    assert "fremd" in answer.headers["Set-Cookie"]


async def test_looking_around_twice_keeps_the_visitor(house: House) -> None:
    house.comes_in()
    assert "Set-Cookie" not in (await house.post("/umsehen")).headers


async def test_leaving_ends_the_session_and_takes_the_cookie(house: House) -> None:
    house.comes_in()
    answer = await house.post("/verlassen", {"csrf": "csrf-anna"})
    assert answer.headers["Location"] == "/"
    assert '__Host-schmiede=""' in answer.headers["Set-Cookie"]
    assert not house.sessions.open


async def test_without_a_session_there_is_no_chat(house: House) -> None:
    assert (await house.get("/chat")).headers["Location"] == "/"
    assert (await house.get("/chat/neues")).status == 401
    assert (await house.get("/chat/strom")).status == 401
    assert (await house.get("/chat/ablage/f")).status == 401
    assert (await house.says("Hallo")).status == 401


@pytest.mark.parametrize(
    "wish, title",
    [("en-GB,en;q=0.9,de;q=0.8", "From an idea to a project"), ("fr", "Vom Einfall zum Projekt"), ("", "Vom Einfall")],
)
async def test_the_browser_says_which_language(house: House, wish: str, title: str) -> None:
    assert title in await (await house.get("/", headers={"Accept-Language": wish})).text()
    assert "From an idea" in await (await house.get("/?sprache=en", headers={"Accept-Language": wish})).text()


def test_both_languages_have_the_same_texts() -> None:
    def ids(language: str) -> list[str]:
        lines = [line for folder in TEXTS for line in (folder / f"{language}.ftl").read_text("utf-8").splitlines()]
        return [line.split(" =")[0] for line in lines if line.startswith(("web-", "demo-"))]

    assert ids("de") == ids("en")
    assert len(ids("de")) == len(set(ids("de")))


async def test_health_says_how_it_is(house: House) -> None:
    assert (await house.get("/healthz")).status == 200
    assert await (await house.get("/readyz")).json() == {"database": True}
    assert "schmiede_up 1" in await (await house.get("/metrics")).text()
    house.health.well = False
    assert (await house.get("/healthz")).status == 503
    assert (await house.get("/readyz")).status == 503


@pytest.mark.parametrize("known", [False, True])
async def test_one_button_of_the_entrance_stands_out(house: House, known: bool) -> None:
    if known:
        house.comes_in()
    html = await (await house.get("/")).text()
    assert len(re.findall(r'class="(?:button )?main\b', html)) == 1
    assert ('href="/chat"' in html) is known
