"""Two processes on one PostgreSQL: what two people say in two of them is learned in both, once, and taken back."""

import asyncio
import sys

import pytest

from bot.domain.faq.search import Match, Phrasing
from bot.runtime.process.clock import Clock
from bot.runtime.process.supervisor import Nursery
from bot.runtime.upkeep.faq_shelf import FaqShelf
from storage.engine import open_engine
from storage.location import Server
from storage.unit_of_work import Database
from tests.kit.by_letters import ByLetters
from tests.kit.faq import answers
from tests.kit.postgres import Postgres
from tests.kit.sql import ask
from tests.structure.reading import ROOT

pytestmark = [pytest.mark.postgres, pytest.mark.xdist_group("postgres")]
LAST = answers()[-1].id
WORDS = Phrasing(LAST, "xyzzy plugh quux")
SAYS = """
import asyncio, sys
from datetime import UTC, datetime
from bot.domain.faq.learning import FaqVote, voter
from bot.domain.faq.search import Phrasing
from storage.engine import open_engine
from storage.location import Server
from storage.unit_of_work import Database

async def say(dsn, entry, text, *who):
    database = Database(await open_engine(Server(dsn)))
    for one in who:
        async with database.work() as work:
            vote = FaqVote(entry, text, voter(one.strip("-"), entry), not one.startswith("-"), True)
            await work.faq.hear(Phrasing(entry, text), vote, datetime(2027, 3, 10, tzinfo=UTC))
            await work.commit()
    await database.close()

asyncio.run(say(*sys.argv[1:]))
"""


async def elsewhere(server: Server, *who: str) -> None:
    """In a process of its own; a name with a dash says no."""
    started = await asyncio.create_subprocess_exec(
        sys.executable, "-c", SAYS, server.dsn, WORDS.entry, WORDS.text, *who, cwd=ROOT
    )
    assert await started.wait() == 0


@pytest.fixture
def server(postgres: Postgres) -> Server:
    return postgres.create()


async def test_what_two_people_say_in_two_processes_is_found_in_each(server: Server) -> None:
    database = Database(await open_engine(server))
    shelf = FaqShelf(database, ByLetters, Nursery(Clock()), filed=answers(), topics=())
    await shelf.start()
    await elsewhere(server, "anna", "anna")
    assert (await shelf.ask(WORDS.text)).match is not Match.CLEAR
    await asyncio.gather(elsewhere(server, "boris"), elsewhere(server, "cleo"))
    found = await shelf.ask(WORDS.text)
    assert (found.match, found.entries[0]) == (Match.CLEAR, LAST)
    async with database.work() as work:
        assert await ask(work, "SELECT active, changes FROM faq_phrasing") == [(1, 1)]
        assert await ask(work, "SELECT count(*) FROM faq_vote") == [(3,)]
    await elsewhere(server, "-dora", "-emil")
    assert (await shelf.ask(WORDS.text)).match is not Match.CLEAR
    await shelf.close()
    await database.close()
