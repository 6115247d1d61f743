"""When something is wrong: operators hear of it once, people are told to wait, room is made."""

from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from bot.domain.messages import Fate, Priority, Received
from bot.runtime.process import disk_reserve as ballast_
from bot.runtime.process.disk_reserve import Ballast
from bot.runtime.process.incidents import Incident
from bot.runtime.process.supervisor import Nursery
from bot.runtime.rendering.render import Renderer
from bot.runtime.rendering.texts import Texts
from bot.runtime.upkeep.alerts import Alarm, Maintenance
from bot.runtime.upkeep.retention import Keeping, forget
from storage.trouble import Trouble
from storage.unit_of_work import Database
from tests.kit.clock import StoryClock
from tests.runtime.sending import Post, QuietAlarm


class Desk:
    """The operators' chat."""

    def __init__(self, database: Database, texts: Texts) -> None:
        self.database, self.clock = database, StoryClock()
        self.nursery = Nursery(self.clock)
        self.directly: list[tuple[str, str]] = []
        self.alarm = Alarm(database, Renderer(texts), self.clock, self.nursery, "-77", lambda: None, self.say_directly)

    async def say_directly(self, chat: str, words: str) -> None:
        self.directly.append((chat, words))

    async def told(self) -> list[str]:
        while self.nursery._tasks:
            await self.clock.sleep(0)
        async with self.database.work() as work:
            rows = work._transaction.connection.raw.execute("SELECT chat, payload FROM outbox ORDER BY position")
            return [f"{chat} {payload}" for chat, payload in rows]


@pytest.fixture
async def desk(database: Database, texts: Texts) -> AsyncIterator[Desk]:
    desk = Desk(database, texts)
    yield desk
    await desk.nursery.stop(1)


@pytest.mark.parametrize("kind", list(Incident))
async def test_each_kind_has_its_words(desk: Desk, kind: Incident) -> None:
    desk.alarm.ring(kind, "K-000123")
    [said] = await desk.told()
    assert said.startswith("-77 ")
    assert "K-000123" in said


async def test_once_an_hour_for_each_kind(desk: Desk) -> None:
    for _ in range(50):
        desk.alarm.ring(Incident.DEAD_LETTER, "K-1")
        desk.alarm.ring(Incident.DISK_FULL)
    assert len(await desk.told()) == 2
    desk.clock.forward(hours=1)
    desk.alarm.ring(Incident.DEAD_LETTER, "K-2")
    assert len(await desk.told()) == 3
    assert desk.alarm.count() == {"dead_letter": 51, "disk_full": 50}


async def test_a_restart_does_not_repeat_it(desk: Desk, texts: Texts) -> None:
    desk.alarm.ring(Incident.DEAD_LETTER)
    await desk.told()
    again = Desk(desk.database, texts)
    again.alarm.ring(Incident.DEAD_LETTER)
    assert len(await again.told()) == 1


async def test_without_a_chat_the_log_has_to_do(desk: Desk) -> None:
    desk.alarm.chat = ""
    desk.alarm.ring(Incident.DEAD_LETTER)
    assert await desk.told() == []


async def test_when_nothing_can_be_saved_it_is_said_past_the_database(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(Database, "work", locked)
        desk.alarm.ring(Incident.DATABASE_LOCKED, "SQLITE_BUSY")
        while desk.nursery._tasks:
            await desk.clock.sleep(0)
    [(chat, words)] = desk.directly
    assert chat == "-77"
    assert "SQLITE_BUSY" in words


def locked(*_: object) -> None:
    raise Trouble("locked")


class TestBallast:
    @pytest.fixture
    def ballast(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ballast:
        monkeypatch.setattr(ballast_, "SIZE", 1 << 20)
        return Ballast(tmp_path)

    def test_it_takes_real_room(self, ballast: Ballast) -> None:
        ballast.lay()
        assert ballast.file.stat().st_blocks * 512 >= 1 << 20

    def test_it_is_thrown_out_once(self, ballast: Ballast) -> None:
        ballast.lay()
        assert ballast.throw_out()
        assert not ballast.throw_out()

    def test_not_where_there_is_no_room_for_it(self, ballast: Ballast, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(Ballast, "room", lambda _: 1 << 20)
        ballast.lay()
        assert not ballast.file.exists()

    @pytest.mark.parametrize("full", [True, False])
    async def test_only_a_full_disk_is_helped_by_it(
        self,
        ballast: Ballast,
        texts: Texts,
        full: bool,
    ) -> None:
        ballast.lay()
        alarm = QuietAlarm()
        Maintenance(alarm.ring, StoryClock(), texts, ballast, nothing).troubled(Trouble("x", full=full))
        assert ballast.file.exists() is not full
        assert alarm.rang == [Incident.DISK_FULL if full else Incident.DATABASE_LOCKED]

    async def test_operators_hear_when_the_disk_gets_full(
        self, ballast: Ballast, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        alarm = QuietAlarm()
        look = next(tick for tick in Keeping(alarm.ring, ballast).ticks() if tick.name == "house.disk")
        await look.run(None, StoryClock().now(), None)  # type: ignore[arg-type]
        monkeypatch.setattr(Ballast, "room", lambda _: ballast_.LOW - 1)
        await look.run(None, StoryClock().now(), None)  # type: ignore[arg-type]
        assert alarm.rang == [Incident.DISK_LOW]


async def nothing(_chat: str, _words: str) -> None:
    """Nobody listens."""


async def test_people_are_told_once_to_wait(texts: Texts) -> None:
    told: list[str] = []

    async def say(chat: str, words: str) -> None:
        told.append(chat)
        assert words.startswith("Wartung")

    clock = StoryClock()
    maintenance = Maintenance(QuietAlarm().ring, clock, texts, None, say)
    updates = [Received("telegram", str(n), f"telegram:{n % 3}", "{}", clock.now()) for n in range(9)]
    await maintenance.regret(updates)
    await maintenance.regret(updates)
    assert told == ["0", "1", "2"]
    clock.forward(minutes=6)
    await maintenance.regret(updates[:1])
    assert told == ["0", "1", "2", "0"]


class TestForgetting:
    async def test_what_was_handled_is_forgotten_in_time(self, database: Database) -> None:
        clock = StoryClock()
        await handled(database, clock, "done", lambda work, update: work.inbox.finish(update, clock.now()))
        await handled(database, clock, "dead", lambda work, update: work.inbox.bury(update, "x", clock.now()))
        await handled(database, clock, "new", None)
        assert await left(database, clock, hours=47) == {"done", "dead", "new"}
        assert await left(database, clock, hours=2) == {"dead", "new"}
        assert await left(database, clock, days=13) == {"new"}

    async def test_the_body_is_gone_at_once(self, database: Database) -> None:
        clock = StoryClock()
        await handled(database, clock, "done", lambda work, update: work.inbox.finish(update, clock.now()))
        async with database.work() as work:
            [(body,)] = work._transaction.connection.raw.execute("SELECT body FROM inbox").fetchall()
        assert body is None

    async def test_what_was_said_is_forgotten_after_a_month(self, database: Database) -> None:
        post = Post(database)
        await post.puts("a")
        await post.sends()
        await post.puts("b", not_before=post.clock.now() + timedelta(days=60))
        await left(database, post.clock, days=29)
        assert await post.state("a") is Fate.SENT
        await left(database, post.clock, days=2)
        assert set(await post.states()) == {"b"}

    async def test_it_takes_small_bites(self, database: Database) -> None:
        clock = StoryClock()
        async with database.work() as work:
            for number in range(1200):
                update = Received("telegram", str(number), "telegram:1", "{}", clock.now())
                await work.inbox.take([update])
                await work.inbox.finish(update, clock.now())
            await work.commit()
        clock.forward(days=3)
        bites = []
        for _ in range(4):
            async with database.work() as work:
                bites.append(await forget(work, clock.now(), None))  # type: ignore[arg-type]
                await work.commit()
        assert bites == [500, 500, 200, 0]


Finish = Callable[..., object]


async def handled(database: Database, clock: StoryClock, name: str, finish: Finish | None) -> None:
    update = Received("telegram", name, "telegram:1", '{"x": 1}', clock.now())
    async with database.work() as work:
        await work.inbox.take([update])
        if finish:
            await finish(work, update)  # type: ignore[misc]
        await work.commit()


async def left(database: Database, clock: StoryClock, **later: float) -> set[str]:
    clock.forward(**later)
    async with database.work() as work:
        while await forget(work, clock.now(), None):  # type: ignore[arg-type]
            pass
        await work.commit()
    async with database.work() as work:
        return {update for (update,) in work._transaction.connection.raw.execute("SELECT update_id FROM inbox")}


async def test_priorities_are_what_the_sender_thinks() -> None:
    assert sorted(Priority) == [
        Priority.REPLY, Priority.NOTICE, Priority.REMINDER, Priority.RELAY, Priority.BROADCAST,
    ]  # fmt: skip
