import re
from urllib.parse import quote

from yarl import URL

from tests.runtime.web.house import House
from tests.runtime.web.rehearsed import fill

PHONE = "/demo/telefon/web%3Aanna"


async def test_three_phones_and_a_clock(house: House) -> None:
    page = await (await house.get("/demo")).text()
    assert '<b id="clock">Mi 10.03.2027, 18:42</b>' in page
    assert re.findall(r'<iframe src="([^"]+)"', page) == [
        f"/demo/telefon/web%3A{name}/chat" for name in ("anna", "kim", "elif")
    ]
    assert "&lt;b&gt;Zoé &amp; &#34;Co&#34; 🎉" in page


async def test_the_address_chooses_the_persons(house: House) -> None:
    page = await (await house.get(f"/demo?links={quote('web:neu')}&mitte=unbekannt")).text()
    assert re.findall(r'<iframe src="([^"]+)"', page)[:2] == [
        "/demo/telefon/web%3Aneu/chat",
        "/demo/telefon/web%3Akim/chat",
    ]


async def _csrf(house: House, path: str) -> str:
    found = re.search(r'name="csrf" value="([^"]+)"', await (await house.get(path)).text())
    assert found
    return found[1]


async def test_the_clock_moves_without_script(house: House) -> None:
    csrf = await _csrf(house, "/demo")
    answer = await house.post("/demo/uhr?links=web%3Aneu", {"csrf": csrf, "um": "woche"})
    assert URL(answer.headers["Location"]) == URL("/demo?links=web:neu")
    assert "Mi 17.03.2027, 18:42" in await (await house.get("/demo")).text()
    assert (await house.post("/demo/uhr", {"csrf": csrf, "um": "jahr"})).status == 400
    assert (await house.post("/demo/uhr", {"csrf": "falsch", "um": "tag"})).status == 403


async def test_the_next_event_says_what_happened(house: House) -> None:
    csrf = await _csrf(house, "/demo")
    answer = await house.post("/demo/uhr", {"csrf": csrf, "um": "ereignis"}, headers={"Accept": "application/json"})
    state = await answer.json()
    assert state["clock"] == "Fr 12.03.2027, 18:42"
    assert state["event"] == "Erinnerung an die Werkstatt „Bedarf“."
    assert state["names"]["web:anna"] == "Anna · Verein Brücke e. V."
    assert "Erinnerung an die Werkstatt" in await (await house.get("/demo")).text()


async def test_a_phone_is_the_same_chat_elsewhere(house: House) -> None:
    fill(house.chats)
    page = await (await house.get(f"{PHONE}/chat")).text()
    assert f'data-base="{PHONE}"' in page
    assert f'src="{PHONE}/chat/ablage/p1"' in page
    assert "/verlassen" not in page
    form = {"csrf": await _csrf(house, f"{PHONE}/chat"), "key": "schluessel-1", "text": "Hallo"}
    answer = await house.post(f"{PHONE}/chat/sagen", form)
    assert URL(answer.headers["Location"]) == URL(f"{PHONE}/chat")
    assert house.chats.rooms["web:anna"].heard
    other = "/demo/telefon/web%3Akim/chat/sagen"
    assert (await house.post(other, form)).status == 403


async def test_an_unknown_phone_does_not_ring(house: House) -> None:
    assert (await house.get("/demo/telefon/anna/chat/neues")).status == 401
    assert (await house.get("/demo/telefon/anna/chat")).status == 303
