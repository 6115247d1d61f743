"""What only PostgreSQL has: several processes on one database, a server that goes away."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime

import asyncpg
import pytest

from bot.domain.finance.edit import FinanceEdit
from bot.domain.messages import Received
from bot.domain.people import Address, Channel, Member, MemberState, Person
from bot.domain.sessions.links import WebSession
from bot.runtime.process.clock import Clock
from bot.terms import Language, MemberRole
from storage.engine import open_engine
from storage.engines.postgres import Postgres as PostgresEngine
from storage.location import Server
from storage.privacy.personal_data import drop_of_association, own_rows, personal, register, with_association
from storage.trouble import Line, NotYet, StorageFault, Trouble
from storage.unit_of_work import Database
from tests.kit.postgres import Postgres
from tests.kit.sql import ask
from tests.storage.test_journey import some_people

pytestmark = [pytest.mark.postgres, pytest.mark.xdist_group("postgres")]
NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
Opens = Callable[[], Awaitable[Database]]


def update(number: int, lane: str = "telegram:1") -> Received:
    return Received("telegram", str(number), lane, "{}", NOW)


def person(id: str, name: str = "0") -> Person:
    return Person(id, name, Language.GERMAN, Channel.TELEGRAM, None, NOW)


@pytest.fixture
def server(postgres: Postgres) -> Server:
    return postgres.create()


@pytest.fixture
async def opens(server: Server) -> AsyncIterator[Opens]:
    """Each call is another process."""
    opened: list[Database] = []

    async def one_more() -> Database:
        opened.append(Database(await open_engine(server)))
        return opened[-1]

    yield one_more
    for database in opened:
        await database.close()


async def throw_out_others(database: Database) -> None:
    """As if the server was started anew."""
    others = "datname = current_database() AND pid <> pg_backend_pid()"
    async with database.work(Line.LOOKING) as work:
        await ask(work, f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}")


async def test_others_see_how_long_whoever_leads_has_been_silent(opens: Opens) -> None:
    first, second = await opens(), await opens()
    assert await second.engine.leader_silence() == 0
    assert await first.engine.lead()
    await Clock().sleep(1.2)
    assert 1.2 <= await second.engine.leader_silence() < 30
    assert await first.engine.lead()
    assert await second.engine.leader_silence() < 1.2


async def test_one_leads_and_the_next_takes_over(opens: Opens) -> None:
    first, second = await opens(), await opens()
    assert [await first.engine.lead(), await second.engine.lead(), await first.engine.lead()] == [True, False, True]
    await first.close()
    assert await second.engine.lead()


async def test_who_has_lost_the_chair_cannot_send(opens: Opens) -> None:
    first, second = await opens(), await opens()
    with pytest.raises(Trouble, match="another process leads"):
        async with first.work(Line.SENDING):
            pass
    assert await first.engine.lead()
    with pytest.raises(Trouble):
        await doubts(first, lambda: throw_out_others(second))
    assert await second.engine.lead()
    assert not await first.engine.lead()


async def doubts(database: Database, meanwhile: Callable[[], Awaitable[None]]) -> None:
    async with database.work(Line.SENDING) as work:
        await work.outbox.recover(NOW)
        await meanwhile()
        await work.commit()


async def test_decisions_follow_each_other_on_all_machines(opens: Opens) -> None:
    """What was read still holds when it is written: 4 x 15 increments by two processes are 60."""
    databases = [await opens(), await opens()]
    async with databases[0].work() as work:
        await work.people.save(person("anna"))
        await work.commit()

    async def counts(database: Database) -> None:
        for _ in range(15):
            async with database.work() as work:
                found = await work.people.get("anna")
                assert found
                await work.people.save(person("anna", str(int(found.name) + 1)))
                await work.commit()

    await asyncio.gather(*(counts(database) for database in databases * 2))
    async with databases[0].work(Line.LOOKING) as work:
        found = await work.people.get("anna")
    assert found
    assert found.name == "60"


async def test_who_looks_waits_for_nobody_and_changes_nothing(opens: Opens) -> None:
    database = await opens()
    async with database.work() as deciding:
        await deciding.people.save(person("anna"))
        async with database.work(Line.LOOKING) as looking:
            assert await looking.people.get("anna") is None
            with pytest.raises(Exception, match="read-only"):
                await looking.people.save(person("berta"))
        async with database.work(Line.INTAKE) as taking:
            assert await taking.inbox.take([update(1)])


async def test_updates_of_one_lane_keep_their_order_on_all_machines(opens: Opens) -> None:
    first, second = await opens(), await opens()
    async with first.work(Line.INTAKE) as work:
        one, two, other = await work.inbox.take([update(9), update(2), update(3, "telegram:2")])
        await work.commit()
    async with second.work() as work:
        with pytest.raises(NotYet):
            await work.inbox.finish(two, NOW)
        assert await work.inbox.finish(other, NOW)
        assert await work.inbox.finish(one, NOW)
        assert not await work.inbox.finish(one, NOW)
        assert await work.inbox.finish(two, NOW)
        await work.commit()
    async with first.work() as work:
        assert not await work.inbox.finish(two, NOW)


async def test_others_hear_what_is_new_when_it_is_true(opens: Opens) -> None:
    first, second = await opens(), await opens()
    heard: list[str] = []
    all_of_it = asyncio.Event()

    def hear(where: str) -> None:
        heard.append(where)
        if len(heard) == 3:
            all_of_it.set()

    second.engine.heard = hear
    await second.engine.lead()
    assert heard == [""]
    async with first.work() as work:
        await ask(
            work,
            "INSERT INTO outbox (id, key, channel, chat, created_at)"
            " VALUES ('a', 'a', 'web', 'berta', 0), ('b', 'b', 'telegram', '1', 0), ('c', 'c', 'telegram', '2', 0)",
        )
        await work.commit()
    async with asyncio.timeout(30):
        await all_of_it.wait()
    assert heard == ["", "web:berta", "telegram"]


async def test_others_hear_of_a_browser_that_was_signed_out(opens: Opens) -> None:
    """Its pages may be open there."""
    first, second = await opens(), await opens()
    heard: asyncio.Queue[str] = asyncio.Queue()
    second.engine.heard = heard.put_nowait
    await second.engine.lead()
    assert await heard.get() == ""
    async with first.work() as work:
        await work.web.start_session("cookie", WebSession("berta", "csrf", NOW))
        await work.web.end_session("cookie")
        await work.commit()
    async with asyncio.timeout(30):
        assert await heard.get() == "web:berta"


async def test_others_hear_that_a_plan_is_another_one(opens: Opens) -> None:
    """It may be open in a browser that another process serves."""
    first, second = await opens(), await opens()
    heard: asyncio.Queue[str] = asyncio.Queue()
    second.engine.heard = heard.put_nowait
    await second.engine.lead()
    assert await heard.get() == ""
    async with first.work() as work:
        await some_people(work)
        await work.people.save_address(Address("wa", Channel.WEB, "anna-at-home", "anna", Language.GERMAN))
        await work.members.save(Member("v", "anna", MemberRole.WORKER, MemberState.ACTIVE, NOW))
        await work.finance.add_edit(FinanceEdit("e", "v", 0, "rent", "", "", "anna", NOW))
        await work.commit()
    async with asyncio.timeout(30):
        assert await heard.get() == "web:anna-at-home"


async def saves(database: Database, meanwhile: Callable[[], Awaitable[None]]) -> None:
    async with database.work() as work:
        await work.people.save(person("anna"))
        await meanwhile()
        await work.commit()


async def test_a_server_that_went_away_is_trouble_and_comes_back(opens: Opens) -> None:
    database, other = await opens(), await opens()
    troubles: list[Trouble] = []
    database.engine.troubled = troubles.append
    assert await database.engine.lead()
    with pytest.raises(Trouble):
        await saves(database, lambda: throw_out_others(other))
    assert [trouble.away for trouble in troubles] == [True]
    async with database.work() as work:
        assert await work.people.get("anna") is None
    assert [await database.engine.lead(), await database.engine.lead()] == [False, True]


async def test_what_fails_in_a_part_leaves_the_rest(opens: Opens) -> None:
    database = await opens()
    async with database.work() as work:
        await work.people.save(person("anna"))
        with pytest.raises(Exception, match="violates"):
            async with work.part():
                await ask(work, "INSERT INTO member VALUES ('nobody', 'nobody', '', '', 0)")
        await work.commit()
    async with database.work(Line.LOOKING) as work:
        assert await work.people.get("anna")


async def test_a_fault_that_was_swallowed_is_not_taken_for_a_commit(opens: Opens) -> None:
    database = await opens()
    async with database.work() as work:
        with pytest.raises(Exception, match="violates"):
            await ask(work, "INSERT INTO member VALUES ('nobody', 'nobody', '', '', 0)")
        with pytest.raises(RuntimeError, match="nothing was saved"):
            await work.commit()


async def test_cancelled_anywhere_it_is_there_or_it_is_not(opens: Opens) -> None:
    """Also when it is cancelled while it commits; and the next one always gets in."""
    database = await opens()
    said: set[str] = set()

    async def both(name: str) -> None:
        async with database.work() as work:
            await work.people.save(person(f"{name}-1"))
            await work.people.save(person(f"{name}-2"))
            await work.commit()
        said.add(name)

    for number in range(100):
        with suppress(TimeoutError):
            async with asyncio.timeout(number % 25 * 0.0004):
                await both(str(number))
    async with asyncio.timeout(30), database.work() as work:
        there = {one.id for one in await work.people.everyone()}
    assert {f"{name}-{part}" for name in said for part in (1, 2)} <= there
    assert all(f"{id.partition('-')[0]}-{3 - int(id[-1])}" in there for id in there)
    assert said


async def test_what_is_wrong_with_an_address_is_said_without_its_password() -> None:
    with pytest.raises(StorageFault, match=r"PostgreSQL at 127\.0\.0\.1/house cannot be used") as fault:
        await open_engine(Server("postgresql://anna:geheim@127.0.0.1:1/house"))
    assert "geheim" not in f"{fault.value!r}{Server('postgresql://anna:geheim@127.0.0.1:1/house')!r}"


async def test_the_server_understands_every_query(server: Server) -> None:
    """Of a column that a view does not have, it is only heard when somebody asks."""
    engine = await open_engine(server)
    assert isinstance(engine, PostgresEngine)
    derived = [own_rows(name, table) for name, table in personal(register()) if table.people]
    derived += [drop_of_association(name) for name in with_association(register())]
    written = [getattr(queries, name) for queries in engine.queries.values() for name in queries.available_queries]
    strange = []
    async with engine.pool.acquire() as connection:
        for sql in [*(re.sub(r":\w+", "$1", one) for one in derived), *(query.sql for query in written)]:
            try:
                await connection.prepare(sql)
            except asyncpg.PostgresError as fault:
                strange.append(f"{sql}: {fault}")
    await engine.close()
    assert strange == []
