"""What comes before any page: lines that are no request, and those that never become one."""

import asyncio
import io
import logging
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest
from aiohttp import web

from bot.runtime.process.clock import Clock
from bot.runtime.process.logs import Discreet
from bot.runtime.web import server
from bot.runtime.web.app import build
from bot.runtime.web.server import Runner
from tests.runtime.web.fakes import FakeAnswers, FakeChats, FakeSessions, words

WORD = "geheimwortsatz"


@pytest.fixture
async def port() -> AsyncIterator[int]:
    site = build(
        FakeChats(), FakeSessions(), FakeAnswers(), words=words, secure=True, public_url="https://schmiede.example"
    )
    runner = Runner(site)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield int(runner.addresses[0][1])
    await runner.cleanup()


async def asked(port: int, request: bytes) -> str:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(request)
    answer = await reader.read()
    writer.close()
    return answer.decode()


MALFORMED = [
    f"GET /tuer/{WORD}\x00 HTTP/1.1\r\nHost: x\r\n\r\n".encode(),
    f"GET / HTTP/1.1\r\nHost: x\r\nCookie: {WORD * 3000}\r\n\r\n".encode(),
    f"{WORD} / HTTP/1.1\r\n\r\n".encode(),
    f"GET / HTTP/1.1\r\n{WORD}\r\n\r\n".encode(),
    f"POST /tuer HTTP/1.1\r\nHost: x\r\nContent-Length: {WORD}\r\n\r\n".encode(),
]


@pytest.mark.parametrize("request_", MALFORMED)
async def test_a_malformed_request_is_in_no_log_and_answered_in_armour(
    port: int, request_: bytes, log: io.StringIO
) -> None:
    answer = await asked(port, request_)
    assert answer.split()[1] == "400"
    assert "X-Content-Type-Options: nosniff" in answer
    assert "aiohttp" not in answer
    assert WORD not in answer
    assert log.getvalue() == ""


@pytest.mark.parametrize("header", ["Cookie: schmiede=", "User-Agent: ", "Accept-Language: ", "X-CSRF-Token: "])
async def test_bytes_that_are_no_text_are_a_bad_request(port: int, header: str, log: io.StringIO) -> None:
    lines = f"GET /chat HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{header}".encode()
    answer = await asked(port, lines + b"\xff\r\n\r\n")
    assert answer.split()[1] == "400"
    assert log.getvalue() == ""


async def test_no_answer_says_which_program_it_is(port: int) -> None:
    for path in ("/", "/nowhere", "/static/style.css"):
        answer = await asked(port, f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        assert "aiohttp" not in answer
        assert "Python" not in answer


async def test_headers_that_come_drop_by_drop_are_not_waited_for(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "PATIENCE", 0.2)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    async with asyncio.timeout(30):
        with suppress(ConnectionError):
            while not reader.at_eof():
                writer.write(b"GET / HTTP/1.1\r\nX-Drop: x")
                await writer.drain()
                await Clock().sleep(0.05)
    writer.close()


async def test_whoever_hangs_up_while_posting_is_no_error(port: int, log: io.StringIO) -> None:
    _reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"POST /tuer HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n")
    writer.write(b"Content-Length: 1000\r\n\r\ncode=abc")
    await writer.drain()
    writer.transport.abort()
    for _ in range(20):
        await Clock().sleep(0.01)
    assert log.getvalue() == ""


def test_a_full_table_of_descriptors_is_said_once_a_minute() -> None:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.addFilter(Discreet())
    full = OSError(24, WORD)
    for _ in range(2400):
        words = "socket.accept() out of system resource\nsocket: <x>"
        handler.handle(logging.LogRecord("asyncio", logging.ERROR, "", 1, words, (), (OSError, full, None)))
    assert stream.getvalue() == "socket.accept() out of system resource: OSError\n"
