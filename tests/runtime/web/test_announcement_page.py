"""Composing an announcement on its page: who may, what the preview says, and what reaches the chat."""

import json
import re
from io import BytesIO

import aiohttp
import pytest
from msgspec.structs import replace

from bot.domain.announcements.announcement import Audience
from bot.terms import MemberRole
from bot.terms.announcements import AnnouncementKind
from tests.runtime.web.house import House

KIM = "web:kim"
JSON = {"Accept": "application/json"}
FORM = {
    "csrf": f"csrf-{KIM}",
    "key": "schluessel-1",
    "kohorte": "k",
    "stand": ".0",
    "kohorten": "k",
    "gruppen": "members",
}
HOSTILE = '<b>Zoé & "Co" 🎉'


async def test_everybody_else_learns_nothing(house: House) -> None:
    nowhere = await (await house.get("/gibt-es-nicht")).text()
    for visitor in ("", "anna"):
        if visitor:
            house.comes_in(visitor)
        answer = await house.get("/rundruf")
        assert (answer.status, await answer.text()) == (404, nowhere)
        for path in ("/rundruf", "/rundruf/vorschau"):
            answer = await house.post(path, FORM | {"csrf": "csrf-anna"})
            assert answer.status == (404 if visitor else 401), "whoever is signed out gets only their words back"
    assert not house.chats.rooms["anna"].heard


async def test_a_draft_of_the_chat_opens_with_its_content(house: House) -> None:
    house.announcements.one = replace(
        house.announcements.one,
        id="d", version=3, html="Liebe <b>{vorname}</b>, <u>kommt</u> &lt;bald&gt;", kind=AnnouncementKind.DATE,
        audience=Audience(("k",), stages=("idee",), chosen=("a1",), roles=(MemberRole.READER,)), link="https://a.de",
        link_label="Los",
    )  # fmt: skip
    house.comes_in(KIM)
    page = await (await house.get("/rundruf")).text()
    assert ">\nLiebe **{vorname}**, kommt &lt;bald&gt;</textarea>" in page
    assert "Sie bleiben, solange du den Text nicht änderst." in page
    assert 'name="stand" value="d.3"' in page
    assert re.search(r'value="date" selected', page)
    assert re.search(r'name="vereine" value="a1" checked', page)
    assert 'value="wie-bisher" selected' in page
    assert 'value="https://a.de"' in page
    assert "Liebe <b>Anna</b>, <u>kommt</u> &lt;bald&gt;" in page
    assert "41 Personen in 23 Vereinen" in page
    assert "Nicht erreichbar: 2" in page
    assert "&lt;b&gt;Zoé" in page
    assert "<b>Zoé" not in page


@pytest.mark.parametrize(
    "text, als, said",
    [
        ("**Hallo** {vorname}", "a0", "<b>Hallo</b> Anna"),
        (f"{HOSTILE} {{verein}}", "a1", "&lt;b&gt;Zoé &amp; \"Co\" 🎉 &lt;b&gt;Zoé &amp; \"Co\" 🎉"),
        ("[x](javascript:alert)", "a0", "[x](javascript:alert)"),
        ("", "-", "Rundruf der Koordination"),
        ("Hallo {vornahme}", "a0", "Das kann ich nicht ausfüllen: {vornahme}. Es gehen nur {vorname} und {verein}."),
    ],
)  # fmt: skip
async def test_the_preview_says_what_the_chat_will_say(house: House, text: str, als: str, said: str) -> None:
    house.comes_in(KIM)
    form = FORM | {"text": text, "als": als, "art": "info"}
    live = (await (await house.post("/rundruf/vorschau", form, headers=JSON)).json())["html"]
    whole = await (await house.post("/rundruf/vorschau", form)).text()
    for page in (live, whole):
        assert said in page, page
        assert "Weniger davon" in page
    assert "<form" not in live
    assert not house.chats.rooms[KIM].heard


async def test_on_it_goes_into_the_chat_once(house: House) -> None:
    house.comes_in(KIM)
    for _ in range(2):
        answer = await house.post("/rundruf", FORM | {"text": HOSTILE})
        assert (answer.status, answer.headers["Location"]) == (303, "/chat#ende")
    (heard,) = house.chats.rooms[KIM].heard.values()
    assert heard[:2] == ("filled", "mkf:k")
    assert f"text={HOSTILE}" in heard
    assert (await house.post("/rundruf", FORM | {"csrf": ""})).status == 403
    assert (await house.post("/rundruf", FORM | {"key": ""})).status == 400


WRONG = [
    ({"bis": "morgen"}, "Das ist kein Tag."),
    ({"bis": "2020-01-01"}, "Dieser Tag ist schon vorbei."),
    ({"knopf": "Los", "adresse": "javascript:alert(1)"}, "https://"),
    ({"knopf": "x" * 41, "adresse": "https://a.de"}, "40 Zeichen"),
    ({"text": "Wichtig: <b>Zoé" + "x" * 20_000}, "Das ist zu viel Text."),
    ({"stand": "d.1"}, "wurde inzwischen im Chat geändert"),
]


@pytest.mark.parametrize("wrong, said", WRONG, ids=[json.dumps(wrong)[:30] for wrong, _ in WRONG])
async def test_wrong_input_keeps_what_was_typed(house: House, wrong: dict[str, str], said: str) -> None:
    house.comes_in(KIM)
    answer = await house.post("/rundruf", FORM | {"text": f"Wichtig: {HOSTILE}", "art": "important"} | wrong)
    page = await answer.text()
    assert answer.status == 422
    assert said in page
    assert ">\nWichtig: &lt;b&gt;Zoé" in page
    assert re.search(r'value="important" selected', page)
    assert not house.chats.rooms[KIM].heard
    mark = re.search(r'name="stand" value="([^"]*)"', page)
    assert mark
    if "stand" in wrong:  # a second press means it
        assert (await house.post("/rundruf", FORM | {"text": "x", "stand": mark[1]})).status == 303


@pytest.mark.parametrize("size, count, status", [(100, 2, 303), (3 * 1024 * 1024, 2, 422), (10, 11, 422)])
async def test_files_come_along_up_to_a_limit(house: House, size: int, count: int, status: int) -> None:
    house.comes_in(KIM)
    form = aiohttp.FormData()
    for name, value in (FORM | {"text": "Mit Bild"}).items():
        form.add_field(name, value)
    for number in range(count):
        form.add_field("dateien", BytesIO(b"\x89PNG\r\n\x1a\n" + bytes(size)), filename=f"bild-{number}.png")
    answer = await house.client.post("/rundruf", data=form, allow_redirects=False)
    page = await answer.text()
    assert answer.status == status
    heard = house.chats.rooms[KIM].heard
    assert bool(heard) is (status == 303)
    if status == 422:
        assert ">\nMit Bild</textarea>" in page
        assert ("zu viele Dateien" in page) is (count == 11)
        assert ('id="fault-files"' in page) is (count == 2)
