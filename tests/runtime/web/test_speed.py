"""What a slow line has to carry."""

import re

import aiohttp

from tests.runtime.web.fakes import payload
from tests.runtime.web.house import House

WORDS = "Ihr habt geschrieben, was ihr vorhabt und für wen. "


def _talks(house: House, messages: int) -> None:
    for number in range(messages):
        rows = [
            [{"text": f"Weiter {number}", "data": f"aq:{number}"}],
            [{"text": "Alle Fragen", "data": f"ws:{number}"}],
        ]
        house.chats.put("anna", f"m{number}", payload(f"{WORDS * 4}{number}", buttons=rows), mine=False)


async def _carried(house: House, path: str) -> tuple[int, aiohttp.ClientResponse]:
    """Bytes on the line, as they are."""
    async with aiohttp.ClientSession(auto_decompress=False, headers=house.client.session.headers) as session:
        answer = await session.get(house.client.make_url(path), headers={"Accept-Encoding": "gzip, br"})
        return len(await answer.read()), answer


async def test_a_full_chat_weighs_at_most_30_kilobytes(house: House) -> None:
    house.comes_in()
    _talks(house, 400)
    weight, answer = await _carried(house, "/chat")
    assert answer.headers["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in answer.headers["Vary"]
    assert weight <= 30 * 1024


async def test_who_cannot_unpack_gets_it_plain(house: House) -> None:
    house.comes_in()
    _talks(house, 50)
    answer = await house.get("/chat", headers={"Accept-Encoding": "identity"})
    assert "Content-Encoding" not in answer.headers
    refused = await house.get("/chat", headers={"Accept-Encoding": "gzip;q=0"})
    assert "Content-Encoding" not in refused.headers


async def test_style_and_script_are_fetched_once(house: House) -> None:
    page = await (await house.get("/")).text()
    (address,) = re.findall(r'href="(/static/\w+/style\.css)"', page)
    answer = await house.get(address)
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert answer.headers["Content-Type"].startswith("text/css")
    stale = await house.get("/static/000000000000/style.css")
    assert (stale.status, stale.headers["Cache-Control"]) == (200, "no-cache")
    assert (await house.get("/static/x/..%2fapp.py")).status == 404


async def test_the_page_and_its_news_stay_private(house: House) -> None:
    house.comes_in()
    for path in ("/chat", "/chat/neues", "/chat/aelteres?vor=5"):
        assert (await house.get(path)).headers["Cache-Control"] == "private, no-store"


async def test_nothing_is_cut_in_silence(house: House) -> None:
    house.comes_in()
    _talks(house, 250)
    page = await (await house.get("/chat")).text()
    seen = re.findall(r'data-id="m(\d+)"', page)
    while link := re.search(r'class="older" href="/chat\?vor=(\d+)#ende"', page):
        page = await (await house.get(f"/chat?vor={link[1]}")).text()
        seen = re.findall(r'data-id="m(\d+)"', page) + seen
    assert seen == [str(number) for number in range(250)]
    assert ">Zu den neuesten Nachrichten<" in page


async def test_a_page_that_slept_too_long_starts_anew(house: House) -> None:
    house.comes_in()
    _talks(house, 250)
    assert (await (await house.get("/chat/neues?after=1")).json())["gap"] is True
    assert (await (await house.get("/chat/neues?after=200")).json())["gap"] is False
