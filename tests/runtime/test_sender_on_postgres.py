"""The sender in real time, over a server that needs a while for each statement: everything once, and in order."""

import asyncio
from collections.abc import AsyncIterator
from itertools import cycle

import pytest

from bot.domain.messages import Priority
from bot.runtime.outbox.rate_limit import CHAT_BURST, Pace
from bot.runtime.outbox.results import Delivered
from bot.runtime.process.clock import Clock
from storage.engine import open_engine
from storage.location import Server
from storage.trouble import Line
from storage.unit_of_work import Database
from tests.kit.postgres import Postgres
from tests.kit.sql import ask
from tests.runtime.sending import Post

pytestmark = [pytest.mark.postgres, pytest.mark.xdist_group("postgres")]
CHATS = 60
PRIORITIES = (Priority.REPLY, Priority.BROADCAST)


@pytest.fixture
def server(postgres: Postgres) -> Server:
    return postgres.create()


@pytest.fixture
async def post(server: Server) -> AsyncIterator[Post]:
    database = Database(await open_engine(server))
    assert await database.engine.lead()
    post = Post(database, Clock())  # type: ignore[arg-type]
    post.restart(Pace(overall=1 / 1000))
    yield post
    await post.nursery.stop(1)
    await database.close()


@pytest.mark.parametrize("priority", PRIORITIES)
async def test_everything_once_and_in_order(post: Post, priority: Priority) -> None:
    pauses = cycle((0.0, 0.02, 0.007, 0.013, 0.001, 0.017, 0.004))

    async def in_a_while() -> Delivered:
        await post.clock.sleep(next(pauses))
        return Delivered("1")

    post.nursery.spawn("sender", post.sender.run())
    keys = [[f"{chat}-{number}" for number in range(CHAT_BURST)] for chat in range(CHATS)]
    for chat, own in enumerate(keys):
        post.answers[str(chat)] = [in_a_while] * CHAT_BURST
        for key in own:
            await post.puts(key, str(chat), priority)
    async with asyncio.timeout(20):
        while await unsaid(post):
            await post.clock.sleep(0.05)
    await post.sender.close()
    arrived = [key for _, key in post.arrived]
    assert [[key for key in arrived if key in own] for own in keys] == keys


async def unsaid(post: Post) -> bool:
    async with post.database.work(Line.LOOKING) as work:
        return bool(await ask(work, "SELECT 1 AS one FROM outbox WHERE state <> 'sent' LIMIT 1"))
