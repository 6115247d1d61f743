"""Updates: once, in order for each person, and nobody waits for somebody else."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from bot.domain.messages import Received
from bot.domain.screen import Screen
from bot.runtime.inputs import Event
from bot.runtime.intake.door import Poison
from bot.runtime.intake.inbox import Intake
from bot.runtime.intake.lanes import CROWD, Lanes
from bot.runtime.process.clock import Clock
from bot.runtime.process.incidents import Incident
from bot.runtime.process.supervisor import Nursery
from storage.trouble import Trouble
from storage.unit_of_work import Database
from tests.kit.clock import StoryClock
from tests.runtime.sending import QuietAlarm

Doing = Callable[[Received], Any]


class House:
    """Handles updates as a test wants; effects count only when they are committed together with "done"."""

    def __init__(self, database: Database, clock: StoryClock) -> None:
        self.database, self.clock, self.alarm = database, clock, QuietAlarm()
        self.doing: dict[str, list[Doing | BaseException]] = defaultdict(list)
        """By update: what happens at the first, second ... try before it is done."""
        self.done: list[str] = []
        self.hushed: list[str] = []
        self.unread: list[str] = []
        self.sorry: list[tuple[str, str]] = []
        self.broken_apology: BaseException | None = None
        self.start()

    def start(self) -> None:
        self.nursery = Nursery(self.clock)
        lanes = Lanes(
            self.database,
            self.clock,
            self.nursery,
            self.alarm.ring,
            lambda _seconds: None,
            self,
            {"telegram": self},
        )
        self.intake = Intake(self.database, self.clock, lanes)

    async def gets(self, *updates: Received) -> None:
        await self.intake.take(updates)

    async def take(self, update: Received) -> None:
        tries = self.doing[update.update_id]
        if tries:
            step = tries.pop(0)
            if isinstance(step, BaseException):
                raise step
            await step(update)
        await self._finish(update, self.done)

    def event(self, _update: Received) -> None:
        return None

    async def hush(self, update: Received, _event: Event | None, _screen: Screen) -> None:
        await self._finish(update, self.hushed)

    async def finish(self, update: Received) -> None:
        await self._finish(update, self.unread)

    async def _finish(self, update: Received, told: list[str]) -> None:
        async with self.database.work() as work:
            if await work.inbox.finish(update, self.clock.now()):
                await work.commit()
                told.append(update.update_id)

    async def apologise(self, update: Received, _event: Event | None, screen: Screen, fault: str) -> None:
        if self.broken_apology:
            fault_now, self.broken_apology = self.broken_apology, None
            raise fault_now
        self.sorry.append((update.update_id, str(screen.args["reference"])))
        await self.bury(update, fault)

    async def bury(self, update: Received, fault: str) -> None:
        async with self.database.work() as work:
            await work.inbox.bury(update, fault, self.clock.now())
            await work.commit()

    async def states(self) -> dict[str, str]:
        async with self.database.work() as work:
            rows = work._transaction.connection.raw.execute("SELECT update_id, state FROM inbox").fetchall()
        return dict(rows)


def update(number: int | str, person: int = 1) -> Received:
    return Received("telegram", str(number), f"telegram:{person}", "{}", StoryClock().now())


@pytest.fixture
async def house(database: Database) -> AsyncIterator[House]:
    house = House(database, StoryClock())
    yield house
    await house.nursery.stop(1)


async def test_in_order_for_each_person(house: House) -> None:
    await house.gets(*(update(number, number % 3) for number in range(60)))
    await house.intake.rest()
    for person in range(3):
        mine = [int(number) for number in house.done if int(number) % 3 == person]
        assert mine == sorted(mine)
    assert len(house.done) == 60


async def test_the_same_update_five_times_is_one(house: House) -> None:
    for _ in range(5):
        await house.gets(update(7), update(7))
    await house.intake.rest()
    house.start()
    await house.gets(update(7))
    await house.intake.rest()
    assert house.done == ["7"]


async def test_ids_that_start_again_lower_are_new(house: House) -> None:
    await house.gets(update(900_000))
    await house.intake.rest()
    await house.gets(update(17))
    await house.intake.rest()
    house.start()
    await house.gets(update(3), update(900_000))
    await house.intake.rest()
    assert house.done == ["900000", "17", "3"]


async def test_an_inbox_that_was_emptied_goes_on(house: House) -> None:
    """Positions start again at one when everything old was forgotten."""
    await house.gets(*(update(number) for number in range(10)))
    await house.intake.rest()
    later = house.clock.now().replace(year=2028)
    async with house.database.work() as work:
        assert await work.inbox.forget(later, later, 100) == 10
        await work.commit()
    await house.gets(update(77))
    await house.intake.rest()
    assert house.done[-1] == "77"


async def test_a_restart_finds_what_was_not_handled(house: House) -> None:
    await stop_before(house, update(1), update(2), update(3, 2))
    house.start()
    await house.intake.catch_up()
    await house.intake.rest()
    assert house.done in (["1", "2", "3"], ["1", "3", "2"], ["3", "1", "2"])


async def stop_before(house: House, *updates: Received) -> None:
    """Committed, and then the process is gone."""
    async with house.database.work() as work:
        await work.inbox.take(updates)
        await work.commit()


async def test_a_slow_person_holds_up_nobody(house: House) -> None:
    gate = asyncio.Event()
    house.doing["1"] = [lambda _update: gate.wait()]
    await house.gets(update(1, 1), update(2, 1), *(update(number, number) for number in range(10, 40)))
    await until(lambda: len(house.done) == 30)
    assert not {"1", "2"} & set(house.done)
    gate.set()
    await house.intake.rest()
    assert house.done[-2:] == ["1", "2"]


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not true():
            await Clock().sleep(0.001)


@pytest.mark.parametrize("fault", [RuntimeError("x"), asyncio.CancelledError(), SystemExit(0), KeyboardInterrupt()])
class TestAHandlerThatRaises:
    async def test_it_is_tried_again(self, house: House, fault: BaseException) -> None:
        house.doing["1"] = [fault, fault]
        await house.gets(update(1), update(2))
        await house.intake.rest()
        assert house.done == ["1", "2"]
        assert house.sorry == []

    async def test_after_three_tries_it_is_a_dead_letter_and_the_person_knows(
        self, house: House, fault: BaseException
    ) -> None:
        house.doing["1"] = [fault] * 3
        await house.gets(update(1), update(2), update(3, 2))
        await house.intake.rest()
        assert sorted(house.done) == ["2", "3"]
        assert await house.states() == {"1": "dead", "2": "done", "3": "done"}
        [(number, reference)] = house.sorry
        assert number == "1"
        assert reference.startswith("K-")
        assert house.alarm.rang == [Incident.DEAD_LETTER]

    async def test_twelve_of_two_hundred(self, house: House, fault: BaseException) -> None:
        bad = range(0, 192, 16)
        for number in bad:
            house.doing[str(number)] = [fault] * 3
        await house.gets(*(update(number, number % 20) for number in range(200)))
        await house.intake.rest()
        assert len(house.done) == 188
        assert len(house.sorry) == 12


async def test_poison_is_not_tried_again(house: House) -> None:
    house.doing["1"] = [Poison("?")]
    await house.gets(update(1), update(2))
    await house.intake.rest()
    assert house.done == ["2"]
    assert house.sorry[0][0] == "1"


async def test_when_even_the_apology_fails_it_gets_off_the_way(house: House) -> None:
    house.doing["1"] = [Poison("?")]
    house.broken_apology = RuntimeError("no words")
    await house.gets(update(1), update(2))
    await house.intake.rest()
    assert await house.states() == {"1": "dead", "2": "done"}
    assert house.sorry == []


async def test_trouble_is_nobodys_fault(house: House) -> None:
    """Locked or full: it waits, as long as it takes, and no try is counted."""
    house.doing["1"] = [Trouble("locked")] * 20
    await house.gets(update(1), update(2))
    await house.intake.rest()
    assert house.done == ["1", "2"]
    assert house.alarm.rang == []


async def test_an_apology_waits_for_the_end_of_the_trouble(house: House) -> None:
    house.doing["1"] = [Poison("?")]
    house.broken_apology = Trouble("locked")
    await house.gets(update(1))
    await house.intake.rest()
    assert house.sorry[0][0] == "1"


async def test_whatever_ends_the_process_is_met_five_times_only(house: House) -> None:
    await stop_before(house, update(1), update(2))
    for _ in range(5):
        house.doing["1"] = [lambda _update: asyncio.Event().wait()]
        house.start()
        await house.intake.catch_up()
        await until(lambda: not house.doing["1"])
        await house.nursery.stop(1)
    house.start()
    await house.intake.catch_up()
    await house.intake.rest()
    assert await house.states() == {"1": "dead", "2": "done"}


async def test_closing_finishes_what_runs_and_leaves_the_rest(house: House) -> None:
    gate = asyncio.Event()
    house.doing["1"] = [lambda _update: gate.wait()]
    await house.gets(*(update(number) for number in (1, 2, 3)))
    await until(lambda: not house.doing["1"])
    house.nursery.spawn("close", house.intake.close())
    await house.clock.sleep(0)
    gate.set()
    await house.intake.rest()
    assert await house.states() == {"1": "done", "2": "new", "3": "new"}


async def test_a_crowd_is_noticed(house: House) -> None:
    gate = asyncio.Event()
    house.doing["0"] = [lambda _update: gate.wait()]
    await house.gets(*(update(number, number) for number in range(CROWD)))
    assert house.intake.crowded
    gate.set()
    await house.intake.rest()
    assert not house.intake.crowded


class TestFlood:
    """Whoever writes very much waits for themselves; of a flood nothing is read beyond the burst, and that is said."""

    async def test_thirty_at_once_are_all_handled_in_order(self, house: House) -> None:
        await house.gets(*(update(number) for number in range(30)))
        await house.intake.rest()
        assert house.done == [str(number) for number in range(30)]
        assert house.hushed == []

    async def test_whoever_writes_at_once_is_read_slowly_after_twenty(self, house: House) -> None:
        async with house.database.work() as work:
            await a_known_person(work)
        await house.gets(*(update(number) for number in range(30)))
        await house.intake.rest()
        assert house.clock.beat() == pytest.approx(10)

    async def test_what_was_written_in_half_an_hour_is_no_flood_when_it_is_read_at_once(self, house: House) -> None:
        async with house.database.work() as work:
            await a_known_person(work)
        start = house.clock.now() - timedelta(minutes=30)
        await house.gets(*(replace(update(n), written_at=start + timedelta(minutes=n)) for n in range(30)))
        await house.intake.rest()
        assert len(house.done) == 30
        assert house.clock.beat() == 0

    async def test_a_batch_that_cannot_be_saved_costs_nobody_anything(self, house: House) -> None:
        long = [replace(update(number), body=" " * 100_000) for number in (1, 2)]
        with full_disk(house):
            for _ in range(100):
                with pytest.raises(Trouble):
                    await house.gets(*long)
        assert await house.states() == {}
        await house.gets(*long)
        await house.intake.rest()
        assert house.done == ["1", "2"]
        assert house.clock.beat() == 0

    async def test_of_a_thousand_in_ten_seconds_twenty_are_read_and_one_notice_is_said(self, house: House) -> None:
        async with house.database.work() as work:
            await a_known_person(work)
        for batch in range(10):
            await house.gets(*(update(batch * 100 + number) for number in range(100)))
            house.clock.forward(seconds=1)
            await house.intake.rest()
        assert house.done == [str(number) for number in range(20)]
        assert house.hushed == ["20"]
        assert len(house.unread) == 79, "the others were not even kept"
        assert len(await house.states()) == 1000

    async def test_of_a_stranger_five_are_read(self, house: House) -> None:
        await house.gets(*(update(number) for number in range(100)))
        await house.intake.rest()
        assert (house.done, house.hushed) == (list("01234"), ["5"])

    async def test_after_half_a_minute_all_is_read_again(self, house: House) -> None:
        await house.gets(*(update(number) for number in range(100)))
        await house.intake.rest()
        assert house.intake.full("telegram:1")
        house.clock.forward(seconds=31)
        assert not house.intake.full("telegram:1")
        later = house.clock.now()
        await house.gets(*(replace(update(number), received_at=later) for number in range(500, 505)))
        await house.intake.rest()
        assert (house.hushed, house.done[-5:]) == (["5"], [str(number) for number in range(500, 505)])

    async def test_what_nobody_could_handle_for_hours_has_an_end_too(self, house: House) -> None:
        """Three hundred that wait, written slowly."""
        start = house.clock.now() - timedelta(hours=10)
        await house.gets(*(replace(update(n), written_at=start + timedelta(minutes=n)) for n in range(400)))
        await house.intake.rest()
        assert house.done == [str(number) for number in range(300)]
        assert house.hushed == ["300"]

    async def test_a_restart_in_the_middle_forgets_nothing_of_it(self, house: House) -> None:
        start = house.clock.now() - timedelta(hours=10)
        slow = [replace(update(n), written_at=start + timedelta(minutes=n)) for n in range(350)]
        gate = asyncio.Event()
        house.doing["3"] = [lambda _update: gate.wait()]
        await house.gets(*slow)
        while house.doing["3"]:
            await house.clock.sleep(0)
        await house.nursery.stop(1)
        house.start()
        await house.intake.catch_up()
        await house.intake.rest()
        assert house.done[:3] == ["0", "1", "2"]
        assert len(house.hushed) == 1
        assert "new" not in (await house.states()).values()

    async def test_very_long_ones_have_an_earlier_end(self, house: House) -> None:
        gate = asyncio.Event()
        house.doing["0"] = [lambda _update: gate.wait()]
        await house.gets(*(replace(update(number), body=" " * 1_000_000) for number in range(10)))
        assert house.intake.full("telegram:1")
        gate.set()
        await house.intake.rest()
        assert (len(house.done), house.hushed) == (4, ["4"])

    async def test_others_notice_nothing(self, house: House) -> None:
        await house.gets(*(update(number, 1) for number in range(500)), *(update(1000 + n, 10 + n) for n in range(10)))
        while len([number for number in house.done if int(number) >= 1000]) < 10:
            await house.clock.sleep(0)
        assert len(house.done) < 100
        await house.intake.rest()


@contextmanager
def full_disk(house: House) -> Iterator[None]:
    """BEGIN succeeds, as on a real one; no row can be added."""
    raw = house.database.engine.connection.raw  # type: ignore[attr-defined]
    raw.execute(f"PRAGMA max_page_count = {raw.execute('PRAGMA page_count').fetchone()[0]}")
    yield
    raw.execute(f"PRAGMA max_page_count = {2**31}")


async def a_known_person(work: Any) -> None:
    from bot.domain.people import Address, Channel, Person
    from bot.terms import Language

    now = StoryClock().now()
    await work.people.save(Person("p", "Anna", Language.GERMAN, Channel.TELEGRAM, None, now))
    await work.people.save_address(Address("t1", Channel.TELEGRAM, "1", "p", Language.GERMAN))
    await work.commit()
