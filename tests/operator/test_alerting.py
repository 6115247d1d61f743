"""`check --alert` sends a test alarm by every way that is set, and says plainly which one leads to nobody."""

import asyncio
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from tests.kit.telegram import TOKEN, World
from tests.kit.telegram.server import serve
from tests.operator.conftest import Cli


class Listener(BaseHTTPRequestHandler):
    heard: list[str] = []  # noqa: RUF012 - one server for each test
    status = 200

    def do_POST(self) -> None:
        self.heard.append(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self.send_response(self.status)
        self.end_headers()

    def log_message(self, *_anything: object) -> None:
        """Nobody wants to read it."""


@pytest.fixture
def listener() -> Iterator[HTTPServer]:
    Listener.heard, Listener.status = [], 200
    server = HTTPServer(("127.0.0.1", 0), Listener)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


async def checked(cli: Cli, world: World, **settings: str) -> tuple[int, str, str]:
    async with await serve(world, 0) as server:
        words = {"token": TOKEN, "telegram_api": server.address, **settings}
        ended = await asyncio.to_thread(lambda: cli("check", "--alert", user=None, **words))
    return ended.code, ended.said, ended.complained


async def test_a_group_hears_it(cli: Cli) -> None:
    world = World()
    group = world.group()
    code, said, _ = await checked(cli, world, alert_chat=str(group))
    assert (code, "ok    PROJEKTSCHMIEDE_ALERT_CHAT" in said) == (0, True), said
    assert ["Probealarm" in message.text for message in world.chat(group)] == [True]


async def test_a_chat_that_nobody_knows(cli: Cli) -> None:
    code, said, complained = await checked(cli, World(), alert_chat="4711")
    assert (code, "Write /chatnummer to the bot there" in said) == (78, True), said
    assert "1 of 1 ways lead to nobody" in complained


async def test_somebody_who_has_stopped_the_bot(cli: Cli) -> None:
    world = World()
    karin = world.person("Karin")
    world.say(karin, "/start")
    world.block(karin)
    code, said, _ = await checked(cli, world, alert_chat=str(karin.id))
    assert (code, "may not write there" in said) == (78, True), said


async def test_a_group_with_a_new_number(cli: Cli) -> None:
    world = World()
    group = world.group()
    new = world.migrate(group)
    code, said, _ = await checked(cli, world, alert_chat=str(group))
    assert (code, f"Set PROJEKTSCHMIEDE_ALERT_CHAT={new}" in said) == (78, True), said


async def test_a_token_that_telegram_does_not_know(cli: Cli) -> None:
    code, said, _ = await checked(cli, World(), alert_chat="4711", token="7000000002:" + "A" * 35)
    assert (code, "does not know the token" in said) == (78, True), said


def test_no_telegram_at_all(cli: Cli) -> None:
    ended = cli("check", "--alert", user=None, token="1:x", telegram_api="http://127.0.0.1:1", alert_chat="4711")
    assert (ended.code, "Telegram cannot be reached" in ended.said) == (78, True), ended.said


def test_nothing_is_set(cli: Cli) -> None:
    ended = cli("check", "--alert")
    assert (ended.code, "PROJEKTSCHMIEDE_ALERT_CHAT" in ended.complained) == (78, True)
    assert "/chatnummer" in ended.complained


def test_the_second_way_alone(cli: Cli, listener: HTTPServer) -> None:
    url = f"http://127.0.0.1:{listener.server_port}/thema"
    ended = cli("check", "--alert", alert_url=url)
    assert (ended.code, len(Listener.heard)) == (0, 1), ended.said
    Listener.status = 403
    ended = cli("check", "--alert", alert_url=url)
    assert (ended.code, "HTTP 403" in ended.said, "thema" in ended.said) == (78, True, False), ended.said
