"""What happens by itself: at its time, each on its own, whatever the calendar does."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from telegram import Bot

from bot.domain.faq.search import Running, SearchMode
from bot.domain.screen import Screen
from bot.runtime.feature import House, Tick
from bot.runtime.live_cards import Cards
from bot.runtime.process.clock import Clock
from bot.runtime.process.incidents import Incident
from bot.runtime.process.supervisor import Nursery
from bot.runtime.rendering.render import Renderer
from bot.runtime.rendering.texts import Texts
from bot.runtime.upkeep.health import Gauges
from bot.runtime.upkeep.jobs import Beat, Jobs
from bot.runtime.upkeep.metrics import Metrics
from bot.runtime.upkeep.scheduler import MOST_ROUNDS, Metronome
from bot.runtime.upkeep.shared_work import SharedWork
from storage.trouble import Trouble
from storage.unit_of_work import Database, Work
from tests.kit.clock import StoryClock
from tests.runtime.sending import Post, QuietAlarm


class Scene:
    silence: float | None = None

    def __init__(self, database: Database, texts: Texts) -> None:
        self.database, self.texts, self.clock, self.alarm = database, texts, StoryClock(), QuietAlarm()
        self.nursery = Nursery(self.clock)
        self.ran: list[tuple[str, datetime]] = []
        self.faults: dict[str, BaseException] = {}
        self.work: dict[str, int] = {}
        """How many things each tick has to do."""

    def metronome(self, **every: float) -> Metronome:
        ticks = [Tick(name, timedelta(seconds=seconds), self._tick(name)) for name, seconds in every.items()]
        return Metronome(
            ticks, self.database, SharedWork(self.database, self.clock), Renderer(self.texts), self.clock, self.nursery,
            self._house, lambda _: None, self.alarm.ring, Cards({}),
        )  # fmt: skip

    def _house(self) -> House:
        return House(None, "", "")  # type: ignore[arg-type]

    def _tick(self, name: str):  # type: ignore[no-untyped-def]
        async def run(uow: Work, now: datetime, _house: House) -> int:
            self.ran.append((name, now))
            if name in self.faults:
                raise self.faults[name]
            left = self.work.get(name, 0)
            self.work[name] = max(0, left - 1)
            uow.say("nobody", Screen("common-gone"), key=f"{name}-{left}")
            return 1 if left else 0

        return run

    def names(self) -> list[str]:
        return [name for name, _ in self.ran]


@pytest.fixture
async def scene(database: Database, texts: Texts) -> AsyncIterator[Scene]:
    scene = Scene(database, texts)
    yield scene
    await scene.nursery.stop(1)


async def test_each_at_its_own_pace(scene: Scene) -> None:
    metronome = scene.metronome(often=1, rarely=60)
    for _ in range(120):
        await metronome.beat()
        scene.clock.forward(seconds=1)
    assert scene.names().count("often") == 120
    assert scene.names().count("rarely") == 2


async def test_until_there_is_nothing_left_to_do(scene: Scene) -> None:
    scene.work["many"] = 7
    await scene.metronome(many=60).beat()
    assert len(scene.ran) == 8


async def test_whoever_is_never_done_gives_way(scene: Scene) -> None:
    scene.work["endless"] = 10 * MOST_ROUNDS
    await scene.metronome(endless=1, other=1).beat()
    assert scene.names().count("endless") == MOST_ROUNDS
    assert scene.names()[-1] == "other"


async def test_one_that_fails_holds_up_nobody_and_is_told_of(scene: Scene) -> None:
    scene.faults["bad"] = RuntimeError("x")
    metronome = scene.metronome(bad=1, good=1)
    for _ in range(3):
        await metronome.beat()
        scene.clock.forward(seconds=1)
    assert scene.names() == ["bad", "good"] * 3
    assert set(scene.alarm.rang) == {Incident.TICK_FAILED}


async def test_trouble_is_nobodys_fault(scene: Scene) -> None:
    scene.faults["bad"] = Trouble("locked")
    await scene.metronome(bad=1, good=1).beat()
    assert scene.names() == ["bad", "good"]
    assert scene.alarm.rang == []


class TestOneTransactionForAllWhoFindNothing:
    async def test_eight_look_and_then_others_have_their_turn(self, scene: Scene) -> None:
        looks: list[Work] = []

        async def look(work: Work, _now: datetime, _house: House) -> int:
            looks.append(work)
            return 0

        metronome = scene.metronome()
        metronome.ticks = [Tick(str(number), timedelta(seconds=1), look) for number in range(10)]
        await metronome.beat()
        assert [sum(one is work for one in looks) for work in (looks[0], looks[-1])] == [8, 2]

    async def test_what_was_written_for_nothing_is_seen_by_nobody(self, scene: Scene) -> None:
        seen: list[object] = []

        async def write(work: Work, _now: datetime, _house: House) -> int:
            await work.cohorts.save_carrier("carrier", "Träger Nord")
            return 0

        async def look(work: Work, _now: datetime, _house: House) -> int:
            seen.extend(await work.cohorts.carriers())
            return 0

        metronome = scene.metronome()
        every = timedelta(seconds=1)
        metronome.ticks = [Tick("before", every, look), Tick("write", every, write), Tick("after", every, look)]
        await metronome.beat()
        assert seen == []


@pytest.mark.parametrize("hours", [1, -1, 24 * 30, -24 * 30])
async def test_a_calendar_that_jumps_stops_nothing(scene: Scene, hours: int) -> None:
    metronome = scene.metronome(often=1, hourly=3600)
    await metronome.beat()
    scene.clock.forward(hours=hours)
    for _ in range(5):
        await metronome.beat()
        scene.clock.forward(seconds=1)
    assert scene.names().count("often") == 6
    assert scene.names().count("hourly") == 2


@pytest.mark.parametrize("years", [1, 57])
def test_of_a_year_that_was_missed_one_ring_is_made(years: int) -> None:
    """Else the loop stands still while thirty million seconds are listed."""
    scheduler = AsyncIOScheduler(timezone="UTC")
    job = scheduler.add_job(print, Beat(timedelta(seconds=1)), next_run_time=datetime(2027, 3, 10, tzinfo=UTC))
    later = datetime(2027 + years, 3, 10, tzinfo=UTC)
    assert job._get_run_times(later) == [datetime(2027, 3, 10, tzinfo=UTC)]


async def test_it_goes_on_when_nobody_rings(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """APScheduler is silent for an hour after the clock was put back by one."""
    monkeypatch.setattr("bot.runtime.upkeep.scheduler.SILENCE", 0.02)
    scene.nursery.spawn("ticks", scene.metronome(often=0).run(Jobs(Bot("1:x"))))
    async with asyncio.timeout(20):
        while len(scene.ran) < 3:
            await Clock().sleep(0.01)


async def test_what_is_long_under_way_is_no_stall(scene: Scene) -> None:
    scene.work["long"] = 5
    metronome = scene.metronome(long=60)
    run = metronome.ticks[0].run

    async def slow(uow: Work, now: datetime, house: House) -> int:
        scene.clock.forward(seconds=30)
        assert scene.nursery.quiet()
        return await run(uow, now, house)

    metronome.ticks = [Tick("long", timedelta(seconds=60), slow)]
    await metronome.beat()
    assert len(scene.ran) == 6


class TestHealth:
    @pytest.fixture
    def gauges(self, database: Database, scene: Scene) -> Gauges:
        silence = lambda: scene.silence  # noqa: E731
        alarms, search = (lambda: {"disk_low": 2}), (lambda: Running(SearchMode.SEMANTIC))
        return Gauges(database, scene.clock, scene.nursery, Metrics(), alarms, "0001", silence, search)

    async def test_ready(self, gauges: Gauges) -> None:
        well, facts = await gauges.ready()
        assert well
        house = {"database": "ok", "schema": "0001", "lag": 0.0, "leader": 0.0, "telegram": None, "stalled": []}
        assert facts == {**house, "search": "semantic", "search_reason": ""}

    async def test_which_search_runs(self, gauges: Gauges) -> None:
        assert 'schmiede_search{mode="semantic"} 1.0' in gauges.metrics().decode()
        gauges.search = lambda: Running(SearchMode.LEXICAL, "the worker died")
        _, facts = await gauges.ready()
        assert (facts["search"], facts["search_reason"]) == ("lexical", "the worker died")
        assert 'schmiede_search{mode="semantic"} 0.0' in gauges.metrics().decode()

    async def test_not_while_an_update_waits_too_long(self, gauges: Gauges, scene: Scene) -> None:
        from bot.domain.messages import Received

        async with scene.database.work() as work:
            await work.inbox.take([Received("telegram", "1", "telegram:1", "{}", scene.clock.now())])
            await work.commit()
        scene.clock.forward(seconds=61)
        well, facts = await gauges.ready()
        assert not well
        assert facts["lag"] == 61

    async def test_not_while_telegram_is_not_heard_for_minutes(self, gauges: Gauges, scene: Scene) -> None:
        scene.silence = 30.0
        assert (await gauges.ready())[0]
        scene.silence = 181.0
        well, facts = await gauges.ready()
        assert not well
        assert facts["telegram"] == 181.0
        assert "schmiede_telegram_silence_seconds 181.0" in gauges.metrics().decode()

    async def test_not_while_a_frozen_process_leads(self, gauges: Gauges, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(type(gauges.database.engine), "leader_silence", frozen)
        well, facts = await gauges.ready()
        assert not well
        assert facts["leader"] == 31.0

    async def test_not_without_a_database(self, gauges: Gauges, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(Database, "work", locked)
        well, facts = await gauges.ready()
        assert not well
        assert facts["database"] == "locked"

    async def test_not_while_something_is_stalled(self, gauges: Gauges, scene: Scene) -> None:
        scene.nursery.beat("sender")
        scene.clock.forward(seconds=100)
        assert not gauges.alive()
        assert not (await gauges.ready())[0]

    async def test_the_numbers(self, gauges: Gauges, scene: Scene) -> None:
        post = Post(scene.database, scene.clock)
        from bot.domain.messages import Priority

        await post.puts("a")
        await post.sends()
        await post.puts("late", "2", Priority.REMINDER)
        scene.clock.forward(minutes=5)
        for message, result in post.noted:
            gauges.metrics_.noted(post.message(message, "1", Priority.REPLY), result)
        async with scene.database.work() as work:
            await gauges.tick().run(work, scene.clock.now(), None)  # type: ignore[arg-type]
        text = gauges.metrics().decode()
        assert 'schmiede_sends_total{priority="reply",result="delivered"} 1.0' in text
        assert 'schmiede_waiting{box="outbox"} 1.0' in text
        assert 'schmiede_oldest_seconds{box="outbox"} 300.0' in text
        assert "schmiede_reminders_late 1.0" in text
        assert 'schmiede_alarms{kind="disk_low"} 2.0' in text
        assert "schmiede_dead_letters 0.0" in text

    async def test_how_long_answers_took(self, gauges: Gauges) -> None:
        for seconds in (0.005, 0.006, 3.0, 61.0):
            gauges.metrics_.handling.observe(seconds)
        text = gauges.metrics().decode()
        for step, count in (("0.005", 1), ("0.01", 2), ("2.5", 2), ("5.0", 3), ("60.0", 3), ("+Inf", 4)):
            assert f'schmiede_handling_seconds_bucket{{le="{step}"}} {count}.0' in text
        assert "schmiede_handling_seconds_count 4.0" in text
        assert "schmiede_handling_seconds_sum 64.011" in text


def locked(*_: object) -> None:
    raise Trouble("locked")


async def frozen(_engine: object) -> float:
    return 31.0
