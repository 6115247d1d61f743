"""A file from Telegram is taken in only as far as somebody reads it."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import BaseTestServer, TestServer

from bot.domain.dates.file import MOST_BYTES, Lack, Upload, announced, filled
from bot.runtime.telegram.transport import AiohttpRequest, AnswerLost, TooLarge

CHUNK = b"x" * 65536


@pytest.fixture
async def transport() -> AsyncIterator[AiohttpRequest]:
    transport = AiohttpRequest()
    await transport.initialize()
    yield transport
    await transport.shutdown()


@pytest.fixture
async def telegram() -> AsyncIterator[BaseTestServer]:
    """Hands out as many chunks as the path asks for, and says nothing of their number."""

    async def hand_out(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(int(request.match_info["chunks"])):
            await response.write(CHUNK)
        return response

    async def break_off(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": "1000"})
        await response.prepare(request)
        await response.write(b"half")
        assert request.transport
        request.transport.close()
        return response

    app = web.Application()
    app.add_routes([web.get("/broken", break_off), web.get("/{chunks}", hand_out)])
    async with TestServer(app) as server:
        yield server


async def test_as_much_as_is_read_comes_whole(transport: AiohttpRequest, telegram: BaseTestServer) -> None:
    assert await transport.retrieve(str(telegram.make_url("/16"))) == CHUNK * 16


async def test_more_is_not_taken_in(transport: AiohttpRequest, telegram: BaseTestServer) -> None:
    with pytest.raises(TooLarge):
        await transport.retrieve(str(telegram.make_url("/10000")))


async def test_half_a_file_is_none(transport: AiohttpRequest, telegram: BaseTestServer) -> None:
    with pytest.raises(AnswerLost):
        await transport.retrieve(str(telegram.make_url("/broken")))


@pytest.mark.parametrize(
    "raw, name",
    [
        ("termine.ics", "termine.ics"),
        ("TERMINE.XLSX", "TERMINE.XLSX"),
        ("../../\u202etermine\n.ics", "../../termine.ics"),
        ("x" * 300 + ".xlsx", "x" * 120 + ".xlsx"),
        ("Termine.CSV", "Termine.CSV"),
    ],
)
def test_names_that_are_read(raw: str, name: str) -> None:
    assert announced(raw) == Upload(name)


@pytest.mark.parametrize("raw", ["termine.xls", "termine.ics.exe", "", "x" * 300])
def test_names_that_nobody_reads(raw: str) -> None:
    assert announced(raw) == Upload(raw[:120], lack=Lack.UNREADABLE)


def test_too_much_is_dropped_at_once() -> None:
    assert filled("a.ics", b"x" * MOST_BYTES).content
    assert filled("a.ics", b"x" * (MOST_BYTES + 1)) == Upload("a.ics", b"", Lack.TOO_LARGE)
    assert "xxx" not in repr(Upload("a.ics", b"xxx"))
