"""Long polling: no error ends it, nothing is confirmed before it is committed."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import pytest
from telegram.error import Conflict, InvalidToken, NetworkError, TelegramError
from telegram.request import RequestData

from bot.domain.messages import Received
from bot.runtime.process.incidents import Incident
from bot.runtime.process.supervisor import Nursery
from bot.runtime.telegram.bot import HouseBot
from bot.runtime.telegram.poller import LONGEST_PAUSE, Poller
from storage.trouble import Trouble
from tests.kit.clock import StoryClock
from tests.kit.telegram import World
from tests.kit.telegram.request import OfflineRequest
from tests.runtime.sending import QuietAlarm


class FakeIntake:
    def __init__(self) -> None:
        self.taken: list[Received] = []
        self.troubles = 0
        self.crowded = False

    async def take(self, updates: Sequence[Received]) -> None:
        if self.troubles:
            self.troubles -= 1
            raise Trouble("locked")
        self.taken += updates


class Stopped(BaseException):
    """A test has seen enough."""


class Replaceable(Poller, dict=True):
    """What it does may be replaced."""


class Scene:
    def __init__(self) -> None:
        self.world, self.clock, self.alarm, self.intake = World(), StoryClock(), QuietAlarm(), FakeIntake()
        self.told: list[str] = []
        self.reached, self.known = 0, True
        self.nursery = Nursery(self.clock)
        request = OfflineRequest(self.world)
        bot = HouseBot(self.world.token, request=request, get_updates_request=request)
        self.poller = Replaceable(
            bot, request, self.intake, self.clock, self.nursery, self.alarm.ring,  # type: ignore[arg-type]
            self.reach, self.regret, wait=0,
        )  # fmt: skip
        self.anna = self.world.person("Anna")

    async def reach(self) -> bool:
        self.reached += 1
        return self.known

    async def regret(self, updates: Sequence[Received]) -> None:
        self.told += [update.lane for update in updates]

    async def runs(self, rounds: int) -> list[float]:
        """Goes on for so many rounds; returns how long each took."""
        took: list[float] = []
        once = self.poller._once

        async def counted() -> None:
            took.append(self.clock.beat())
            if len(took) > rounds:
                raise Stopped
            await once()

        self.poller._once = counted  # type: ignore[method-assign]
        with pytest.raises(Stopped):
            await self.poller.run()
        self.poller._once = once  # type: ignore[method-assign]
        return [later - earlier for earlier, later in pairwise(took)]


@pytest.fixture
async def scene() -> Any:
    scene = Scene()
    yield scene
    await scene.nursery.stop(1)


async def test_what_was_taken_is_confirmed_by_the_next_round(scene: Scene) -> None:
    scene.world.say(scene.anna, "eins")
    await scene.poller.round()
    assert len(scene.world.state.updates.entries) == 1
    await scene.poller.round()
    assert scene.world.state.updates.entries == []
    assert [update.lane for update in scene.intake.taken] == [f"telegram:{scene.anna.id}"]


async def test_what_cannot_be_saved_is_not_confirmed(scene: Scene) -> None:
    scene.intake.troubles = 3
    scene.world.say(scene.anna, "eins")
    await scene.runs(3)
    assert len(scene.world.state.updates.entries) == 1
    assert scene.intake.taken == []
    await scene.runs(2)
    assert len(scene.intake.taken) == 1
    assert set(scene.told) == {f"telegram:{scene.anna.id}"}


@pytest.mark.parametrize(
    "fault",
    [InvalidToken("x"), Conflict("terminated by other"), NetworkError("Bad Gateway"), TelegramError("?"),
     ValueError("x"), KeyError("result"), OSError("x"), RuntimeError("x")],
)  # fmt: skip
async def test_no_error_ends_it(scene: Scene, fault: Exception) -> None:
    fetch, failures = scene.poller._fetch, 6

    async def failing() -> list[Any]:
        nonlocal failures
        failures -= 1
        if failures >= 0:
            raise fault
        return await fetch()

    scene.poller._fetch = failing  # type: ignore[method-assign]
    scene.world.say(scene.anna, "eins")
    took = await scene.runs(8)
    assert len(scene.intake.taken) == 1
    assert took[:6] == [0.5, 1, 2, 4, 8, 16]
    assert max(took) <= LONGEST_PAUSE


async def test_one_refusal_of_the_token_is_nothing_three_are(scene: Scene) -> None:
    for _ in range(2):
        await scene.poller._failed(InvalidToken("x"), 1)
    assert scene.alarm.rang == []
    await scene.poller._failed(InvalidToken("x"), 1)
    assert scene.alarm.rang == [Incident.REFUSED]


async def test_how_long_telegram_was_not_heard_is_known(scene: Scene) -> None:
    assert scene.poller.reach.silence(scene.clock.beat()) is None
    await scene.runs(3)
    scene.world.weather.refuse("getUpdates", times=1000)
    scene.clock.forward(seconds=200)
    await scene.runs(3)
    assert scene.poller.reach.silence(scene.clock.beat()) >= 200  # type: ignore[operator]
    scene.world.weather.clear()
    await scene.runs(2)
    assert scene.poller.reach.silence(scene.clock.beat()) < 1  # type: ignore[operator]


async def test_who_does_not_lead_does_not_miss_telegram(scene: Scene) -> None:
    scene.poller.leads = lambda: False
    await scene.runs(1)
    scene.clock.forward(hours=1)
    await scene.runs(1)
    assert scene.poller.reach.silence(scene.clock.beat()) < 1  # type: ignore[operator]


OTHER = Conflict("terminated by other getUpdates request")


class AnotherReader:
    """Somebody who asks with our token every so many seconds: each time our poll ends."""

    def __init__(self, scene: Scene, every: float) -> None:
        self.scene, self.every, self.asks = scene, every, 0
        self.conflicts = 0
        scene.poller.wait = 25
        scene.poller._fetch = self.fetch  # type: ignore[method-assign]

    async def fetch(self) -> list[Any]:
        self.asks += 1
        began, wait = self.scene.clock.beat(), self.scene.poller._wait
        next_one = (began // self.every + 1) * self.every
        if next_one <= began + wait:
            await self.scene.clock.sleep(next_one - began)
            self.conflicts += 1
            raise OTHER
        await self.scene.clock.sleep(wait)
        return []


@pytest.mark.parametrize("every", [0.5, 2, 7, 20, 24, 60, 110])
async def test_another_reader_is_told_of_within_six_minutes_whatever_its_rhythm(scene: Scene, every: float) -> None:
    other = AnotherReader(scene, every)
    while scene.clock.beat() < 360:
        await scene.runs(1)
    assert Incident.SECOND_READER in scene.alarm.rang
    assert other.asks < 60


async def test_no_storm_comes_of_two_readers(scene: Scene) -> None:
    scene.clock.forward(days=1)
    other = AnotherReader(scene, 0.5)
    began = scene.clock.beat()
    while scene.clock.beat() < began + 600:
        await scene.runs(1)
    assert other.asks < 40
    assert scene.reached == 1


async def test_two_ends_of_our_polls_are_a_restart(scene: Scene) -> None:
    for _ in range(2):
        await scene.poller._failed(OTHER, 1)
    scene.poller.wait = 25
    scene.clock.forward(hours=1)
    await scene.poller._failed(OTHER, 1)
    assert scene.alarm.rang == []


async def test_when_the_other_is_gone_all_is_forgotten(scene: Scene) -> None:
    for _ in range(8):
        await scene.poller._failed(OTHER, 1)
    AnotherReader(scene, 10_000)
    await scene.runs(3)
    assert await scene.poller._failed(OTHER, 1) == 0.5


async def test_a_webhook_in_the_way_is_put_away(scene: Scene) -> None:
    scene.world.handle("setWebhook", {"url": "https://elsewhere.example/x"})
    scene.world.say(scene.anna, "eins")
    await scene.runs(3)
    assert len(scene.intake.taken) == 1
    assert scene.alarm.rang == []


async def test_a_webhook_that_somebody_sets_meanwhile_is_told_of_at_once(scene: Scene) -> None:
    await scene.runs(2)
    scene.world.handle("setWebhook", {"url": "https://elsewhere.example/x"})
    began = scene.clock.beat()
    scene.world.say(scene.anna, "eins")
    await scene.runs(3)
    assert (scene.alarm.rang, len(scene.intake.taken)) == ([Incident.SECOND_READER], 1)
    assert scene.clock.beat() - began < 360


async def test_a_telegram_that_answers_at_once_is_not_asked_all_the_time(scene: Scene) -> None:
    assert min(await scene.runs(10)) >= 0.5


async def test_only_junk_is_no_reason_to_ask_all_the_time(scene: Scene) -> None:
    async def junk() -> list[Any]:
        return ["?", 7, {"update_id": "x"}, {"update_id": True}]

    scene.poller._fetch = junk  # type: ignore[method-assign]
    assert min(await scene.runs(5)) >= 0.5
    assert scene.intake.taken == []


async def test_in_a_crowd_nothing_more_is_fetched(scene: Scene) -> None:
    scene.intake.crowded = True
    scene.world.say(scene.anna, "eins")
    await scene.runs(5)
    assert scene.intake.taken == []


async def test_telegram_is_told_who_we_are_after_each_outage_that_deserves_the_name(scene: Scene) -> None:
    await scene.runs(3)
    for _ in range(5):
        await scene.poller._failed(NetworkError("x"), 1)
        await scene.runs(2)
    assert scene.reached == 1
    await scene.poller._failed(NetworkError("x"), 1)
    scene.clock.forward(minutes=1)
    await scene.runs(3)
    await scene.clock.sleep(0)
    assert scene.reached == 2


async def test_an_introduction_that_failed_is_given_again(scene: Scene) -> None:
    scene.known = False
    await scene.runs(4)
    scene.known = True
    await scene.runs(4)
    done = scene.reached
    await scene.runs(4)
    assert 2 <= done == scene.reached


async def test_after_a_start_or_an_outage_it_does_not_wait_for_news(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else nobody knows for half a minute whether Telegram answers, and no menu is there."""
    scene.poller.wait = 25
    waits: list[object] = []

    async def asked(_url: str, data: RequestData, **_: object) -> list[Any]:
        waits.append(data.parameters["timeout"])
        return []

    monkeypatch.setattr(scene.poller.request, "post", asked)
    await scene.runs(3)
    await scene.poller._failed(NetworkError("x"), 1)
    await scene.runs(2)
    assert waits == [0, 25, 25, 0, 25]


async def test_a_long_poll_is_no_stall(scene: Scene) -> None:
    scene.poller.wait = 25
    scene.nursery.beat("poller", scene.poller.wait + 10 + LONGEST_PAUSE)
    scene.clock.forward(seconds=65)
    assert scene.nursery.quiet()
    scene.clock.forward(seconds=60)
    assert scene.nursery.stalled() == ["poller"]
