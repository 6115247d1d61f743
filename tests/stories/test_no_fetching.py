"""People send addresses in words, calendars and tables. The house opens none of them, and lets nobody else open one."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest

from tests.documents.sheets import ics, xlsx
from tests.kit.house import StoryHouse
from tests.kit.makers import a_member, a_town


@dataclass
class Canary:
    """A server on this very machine, which should never hear of anything."""

    address: str = ""
    visits: list[str] = field(default_factory=list)


@pytest.fixture
async def canary() -> AsyncIterator[Canary]:
    found = Canary()

    async def visited(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        found.visits.append((await reader.readline()).decode("latin-1"))
        writer.close()

    server = await asyncio.start_server(visited, "127.0.0.1", 0)
    found.address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/kanarienvogel"
    async with server:
        yield found


async def test_no_address_that_somebody_sends_is_opened(house: StoryHouse, canary: Canary) -> None:
    town = await a_town(house)
    karin, anna = town.coordinator, await a_member(house, town, f"Anna {canary.address}")
    berta = await house.web()
    for somebody in (anna, berta):
        await somebody.says(f"/frage Wann ist {canary.address}/wort Sprechstunde?")
        await somebody.says(f'<a href="{canary.address}/a">hier</a> <img src="{canary.address}/b">')
    await karin.says(f"/termin 20.03.2027 18 Uhr Workshop, {canary.address}/raum")
    lines = "UID:1\nSUMMARY:Treffen\nDTSTART:20270319T173000\nURL:{0}/u\nATTACH:{0}/d\nLOCATION:{0}/l\nIMAGE:{0}/i"
    await karin.says("/termine")
    await karin.taps("Aus einer Datei")
    await karin.sends("document", file_name="a.ics", data=ics(lines.format(canary.address)))
    await karin.says("/termine")
    await karin.taps("Aus einer Datei")
    row = (f'=WEBSERVICE("{canary.address}/w")', "19.03.2027", "18 Uhr", None, f"{canary.address}/ort")
    await karin.sends("document", file_name="a.xlsx", data=xlsx(row))
    await karin.sends("document", file_name="a.csv", data=f"Titel;Datum\n{canary.address};19.03.2027\n".encode())
    await house.settle()
    assert canary.visits == []


async def test_no_message_makes_telegram_look_behind_an_address(house: StoryHouse, canary: Canary) -> None:
    """A preview would tell a foreign server that somebody wrote of it."""
    town = await a_town(house)
    anna = await a_member(house, town, f"Anna {canary.address}")
    await anna.says(f"/frage Ist {canary.address}/wort richtig?")
    await anna.says("/team")
    written = [call.params for call in house.world.calls if call.method in ("sendMessage", "editMessageText")]
    assert any(canary.address in str(params["text"]) for params in written)
    assert all("is_disabled" in str(params["link_preview_options"]) for params in written)


async def test_the_canary_would_be_heard(canary: Canary) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", int(canary.address.split(":")[2].partition("/")[0]))
    writer.write(b"GET /hier HTTP/1.0\r\n\r\n")
    await reader.read()
    writer.close()
    assert canary.visits == ["GET /hier HTTP/1.0\r\n"]
