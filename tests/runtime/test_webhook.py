"""Updates that Telegram posts: 200 only when they are committed."""

import json
import tracemalloc
from collections.abc import AsyncIterator
from contextlib import suppress
from inspect import getsource
from io import BytesIO
from typing import Any

import pytest
from aiohttp import ClientConnectionError, web
from aiohttp.test_utils import TestClient, TestServer

from bot.runtime.process.incidents import Incident
from bot.runtime.process.supervisor import Nursery
from bot.runtime.telegram.bot import HouseBot
from bot.runtime.telegram.profile import Introduction
from bot.runtime.telegram.webhook import HEADER, MOST_BYTES, PATH, Webhook, secret_of
from bot.runtime.web.security import MOST_BYTES as MOST_OF_THE_WEB
from tests.kit.clock import StoryClock
from tests.kit.telegram import TOKEN, World
from tests.kit.telegram.request import OfflineRequest
from tests.runtime.sending import QuietAlarm
from tests.runtime.test_poller import FakeIntake

SECRET = "x" * 43
URL = "https://schmiede.example"


class Silent(Introduction):
    async def give(self) -> bool:
        """Says nothing."""
        return True


class Scene:
    def __init__(self) -> None:
        self.intake, self.world, self.clock = FakeIntake(), World(), StoryClock()
        request = OfflineRequest(self.world)
        self.bot = HouseBot(self.world.token, request=request, get_updates_request=request)
        nursery = Nursery(self.clock)
        silent = Silent(self.bot, None, None, None, nursery)  # type: ignore[arg-type]
        self.alarm = QuietAlarm()
        self.hook = Webhook(
            self.bot, self.intake, self.clock, nursery, silent, self.alarm.ring, URL, SECRET,  # type: ignore[arg-type]
        )  # fmt: skip


@pytest.fixture
def scene() -> Scene:
    return Scene()


@pytest.fixture
async def door(scene: Scene) -> AsyncIterator[TestClient[Any, Any]]:
    app = web.Application(client_max_size=MOST_OF_THE_WEB)
    app.add_routes(scene.hook.routes())
    async with TestClient(TestServer(app)) as client:
        yield client


def update(size: int = 10) -> bytes:
    return json.dumps({"update_id": 5, "message": {"from": {"id": 7}, "text": "x" * size}}).encode()


async def post(door: TestClient[Any, Any], body: bytes, secret: str = SECRET) -> int:
    async with door.post(PATH, data=BytesIO(body), headers={HEADER: secret}) as answer:
        return answer.status


async def test_it_is_taken(scene: Scene, door: TestClient[Any, Any]) -> None:
    assert await post(door, update()) == 200
    assert [received.lane for received in scene.intake.taken] == ["telegram:7"]


@pytest.mark.parametrize("secret", ["", "x", "x" * 42 + "y", "x" * 44, "é"])
async def test_without_the_secret_nobody_gets_in(scene: Scene, door: TestClient[Any, Any], secret: str) -> None:
    assert await post(door, update(), secret) == 403
    assert scene.intake.taken == []


async def test_what_is_larger_than_a_page_of_the_web_is_taken(scene: Scene, door: TestClient[Any, Any]) -> None:
    assert await post(door, update(300_000)) == 200
    assert len(scene.intake.taken) == 1


async def test_what_is_too_large_is_not(scene: Scene, door: TestClient[Any, Any]) -> None:
    assert await post(door, update(MOST_BYTES + 1)) == 413
    assert scene.intake.taken == []


@pytest.mark.parametrize("secret, status", [(SECRET, 413), ("wrong", 403)])
async def test_fifty_megabytes_are_not_kept(scene: Scene, door: TestClient[Any, Any], secret: str, status: int) -> None:
    """Read no further than they are allowed to be; without the secret not at all."""
    piece, sent = b" " * 65_536, 0

    async def flood() -> AsyncIterator[bytes]:
        nonlocal sent
        for _ in range(800):
            sent += len(piece)
            yield piece

    tracemalloc.start()
    try:
        with suppress(ClientConnectionError):
            async with door.post(PATH, data=flood(), headers={HEADER: secret}) as answer:
                assert answer.status == status
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 8 * MOST_BYTES
    assert scene.intake.taken == []


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "TRACE"])
async def test_only_a_post_is_heard(scene: Scene, door: TestClient[Any, Any], method: str) -> None:
    async with door.request(method, PATH, headers={HEADER: SECRET}) as answer:
        assert answer.status == 405
    assert scene.intake.taken == []


def test_the_secret_is_compared_in_constant_time() -> None:
    assert "hmac.compare_digest(said, self.secret.encode())" in getsource(Webhook.receive)


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe", b"[" * 100_000])
async def test_what_is_no_json_is_refused(door: TestClient[Any, Any], body: bytes) -> None:
    assert await post(door, body) == 400


async def test_what_has_no_id_is_thrown_away(scene: Scene, door: TestClient[Any, Any]) -> None:
    assert await post(door, b"[1]") == 200
    assert scene.intake.taken == []


async def test_what_cannot_be_saved_is_sent_again(scene: Scene, door: TestClient[Any, Any]) -> None:
    scene.intake.troubles = 1
    assert await post(door, update()) == 503
    assert await post(door, update()) == 200


async def test_in_a_crowd_telegram_waits(scene: Scene, door: TestClient[Any, Any]) -> None:
    scene.intake.crowded = True
    assert await post(door, update()) == 503


async def test_telegram_learns_where_to_post(scene: Scene) -> None:
    await scene.hook._ensure(first=True)
    hook = scene.world.state.webhook
    assert hook
    assert (hook.url, hook.secret_token) == (f"{URL}{PATH}", SECRET)


@pytest.mark.parametrize("other", ["https://thief.example/", ""], ids=["elsewhere", "gone"])
async def test_a_changed_address_is_put_right_and_told_of(scene: Scene, other: str) -> None:
    await scene.hook._ensure(first=True)
    await scene.hook._ensure(first=False)
    assert scene.alarm.rang == []
    scene.world.handle("setWebhook", {"url": other})
    await scene.hook._ensure(first=False)
    hook = scene.world.state.webhook
    assert hook
    assert (hook.url, scene.alarm.rang) == (f"{URL}{PATH}", [Incident.SECOND_READER])


def test_the_secret_says_nothing_about_the_token() -> None:
    assert secret_of(TOKEN) == secret_of(TOKEN) != secret_of(TOKEN + "x")
    assert len(secret_of(TOKEN)) >= 43
    assert "AAE" not in secret_of(TOKEN)
