"""An alarm that gets through to nobody stands in the log; a second way needs neither Telegram nor the token."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.domain.messages import Act, Outgoing, Priority
from bot.runtime.outbox.results import Delivered, Lost, Moved, Rejected, Result, Unreachable
from bot.runtime.process.incidents import Incident
from bot.runtime.process.supervisor import Nursery
from bot.runtime.rendering.render import Renderer
from bot.runtime.rendering.texts import Texts
from bot.runtime.upkeep.alerts import Alarm, AlertLost, SecondWay, watched
from storage.unit_of_work import Database
from tests.kit.clock import StoryClock
from tests.kit.listening import heard, lines

SECRET = "geheimes-thema"


class Listener:
    """Whoever takes plain text by POST."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.status = 200

    async def take(self, request: web.Request) -> web.Response:
        self.heard.append(await request.text())
        return web.Response(status=self.status, headers={"Location": "/"} if self.status == 302 else None)


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
async def address(listener: Listener) -> AsyncIterator[str]:
    app = web.Application()
    app.add_routes([web.post(f"/{SECRET}", listener.take)])
    async with TestServer(app) as server:
        yield str(server.make_url(f"/{SECRET}"))


def an_alarm(database: Database, texts: Texts, chat: str, way: SecondWay | None) -> Alarm:
    clock = StoryClock()

    async def nobody(_chat: str, _words: str) -> None:
        raise AssertionError("the database is well")

    return Alarm(database, Renderer(texts), clock, Nursery(clock), chat, lambda: None, nobody, way)


async def rung(alarm: Alarm, kind: Incident) -> None:
    alarm.ring(kind, "K-000123")
    while alarm.nursery._tasks:
        await alarm.clock.sleep(0)


async def test_the_second_way_hears_of_a_dead_token(
    database: Database, texts: Texts, listener: Listener, address: str
) -> None:
    await rung(an_alarm(database, texts, "", SecondWay(address)), Incident.REFUSED)
    assert len(listener.heard) == 1
    assert "Token" in listener.heard[0]
    assert "<" not in listener.heard[0]


async def test_both_ways_are_used_once_an_hour(
    database: Database, texts: Texts, listener: Listener, address: str
) -> None:
    alarm = an_alarm(database, texts, "-77", SecondWay(address))
    for _ in range(5):
        await rung(alarm, Incident.DISK_FULL)
    assert len(listener.heard) == 1
    async with database.work() as work:
        assert (await work.outbox.depth(alarm.clock.now())).waiting == 1


@pytest.mark.parametrize("status", [302, 401, 404, 500])
async def test_a_refusal_is_logged_without_the_address(
    database: Database, texts: Texts, listener: Listener, address: str, status: int
) -> None:
    listener.status = status
    with heard() as log:
        await rung(an_alarm(database, texts, "", SecondWay(address)), Incident.REFUSED)
    (line,) = [line for line in lines(log) if line["event"] == "alarm_failed"]
    assert (line["way"], line["fault"]) == ("ALERT_URL", f"the answer is HTTP {status}")
    assert SECRET not in log.getvalue()


@pytest.mark.parametrize("address", ["http://127.0.0.1:1/x", "http://name.invalid/x"])
async def test_nobody_there(address: str) -> None:
    with pytest.raises(AlertLost):
        await SecondWay(address).tell("Probe")
    assert address not in repr(SecondWay(address))


def message(chat: str) -> Outgoing:
    now = datetime(2027, 3, 10, tzinfo=UTC)
    return Outgoing("m", "key", None, "telegram", chat, Priority.REPLY, Act.SEND, "", "{}", now)


@pytest.mark.parametrize(
    "result, said",
    [
        (Unreachable("Forbidden: bot was kicked from the group chat"), "Forbidden: bot was kicked from the group chat"),
        (Rejected("Bad Request: chat not found"), "Bad Request: chat not found"),
        (Moved("-1001"), "the group has a new number"),
        (Delivered("1"), None),
        (Lost("TimedOut"), None),
    ],
)
async def test_an_alarm_that_telegram_does_not_take_is_logged(
    database: Database, texts: Texts, result: Result, said: str | None
) -> None:
    alarm = an_alarm(database, texts, "-77", None)

    async def deliver(*_anything: object) -> Result:
        return result

    with heard() as log:
        for chat in ("-77", "4711"):
            assert await watched(deliver, alarm.chat)(message(chat), (), None) is result
    assert [line["fault"] for line in lines(log) if line["event"] == "alarm_failed"] == ([said] if said else [])
