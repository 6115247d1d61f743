"""Long polling: no error ends it, nothing is confirmed before it is committed."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import pytest
from telegram.error import Conflict, InvalidToken, NetworkError, TelegramError
from telegram.request import RequestData

from bot.domain.messages import Received
from bot.ports import Trouble
from bot.runtime.alarm import Kind
from bot.runtime.telegram.bot import HouseBot
from bot.runtime.telegram.poller import LONGEST_PAUSE, Poller
from bot.runtime.watchdog import Nursery
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


class Scene:
    def __init__(self) -> None:
        self.world, self.clock, self.alarm, self.intake = World(), StoryClock(), QuietAlarm(), FakeIntake()
        self.told: list[str] = []
        self.reached = 0
        self.nursery = Nursery(self.clock)
        request = OfflineRequest(self.world)
        bot = HouseBot(self.world.token, request=request, get_updates_request=request)
        self.poller = Poller(
            bot, request, self.intake, self.clock, self.nursery, self.alarm,  # type: ignore[arg-type]
            self.reach, self.regret, wait=0,
        )  # fmt: skip
        self.anna = self.world.person("Anna")

    async def reach(self) -> None:
        self.reached += 1

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
    assert scene.alarm.rang == [Kind.REFUSED]


async def test_another_reader_is_told_of_if_it_stays(scene: Scene) -> None:
    for _ in range(2):
        await scene.poller._failed(Conflict("terminated by other getUpdates request"), 1)
    assert scene.alarm.rang == []
    await scene.poller._failed(Conflict("terminated by other getUpdates request"), 1)
    assert scene.alarm.rang == [Kind.SECOND_READER]


async def test_a_webhook_in_the_way_is_put_away(scene: Scene) -> None:
    scene.world.handle("setWebhook", {"url": "https://elsewhere.example/x"})
    scene.world.say(scene.anna, "eins")
    await scene.runs(3)
    assert len(scene.intake.taken) == 1
    assert scene.alarm.rang == []


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


async def test_telegram_is_told_who_we_are_after_each_outage(scene: Scene) -> None:
    await scene.runs(3)
    await scene.poller._failed(NetworkError("x"), 1)
    await scene.runs(3)
    await scene.clock.sleep(0)
    assert scene.reached == 2


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
