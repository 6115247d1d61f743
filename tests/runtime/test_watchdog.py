"""Whatever dies or falls silent ends the process, and nothing else does."""

import asyncio
import threading

import pytest

from bot.runtime.process.clock import Clock
from bot.runtime.process.supervisor import CORE_TASK_DIED, LOOK_EVERY, PATIENCE, Nursery, Pulse
from tests.kit.clock import StoryClock


class Ended:
    def __init__(self) -> None:
        self.codes: list[int] = []
        self.at_once = threading.Event()

    def __call__(self, code: int) -> None:
        self.codes.append(code)
        self.at_once.set()


@pytest.fixture
def ended() -> Ended:
    return Ended()


@pytest.fixture
def nursery(ended: Ended) -> Nursery:
    return Nursery(StoryClock(), ended)


async def ends(fault: BaseException | None = None) -> None:
    if fault:
        raise fault


@pytest.mark.parametrize("fault", [None, RuntimeError("x"), asyncio.CancelledError()])
async def test_a_core_task_that_ends_ends_the_process(
    nursery: Nursery, ended: Ended, fault: BaseException | None
) -> None:
    nursery.core("sender", ends(fault))
    for _ in range(3):
        await nursery.clock.sleep(0)
    assert ended.codes == [CORE_TASK_DIED]


async def test_a_small_task_may_fail(nursery: Nursery, ended: Ended) -> None:
    nursery.spawn("menu", ends(RuntimeError("x")))
    for _ in range(3):
        await nursery.clock.sleep(0)
    assert ended.codes == []


async def test_while_the_process_ends_tasks_may_too(nursery: Nursery, ended: Ended) -> None:
    nursery.core("sender", asyncio.Event().wait())  # type: ignore[arg-type]
    await nursery.stop(1)
    assert ended.codes == []


async def test_one_task_can_be_ended(nursery: Nursery, ended: Ended) -> None:
    nursery.stopping = True
    nursery.core("poller", asyncio.Event().wait())  # type: ignore[arg-type]
    nursery.core("sender", asyncio.Event().wait())  # type: ignore[arg-type]
    nursery.cancel("poller")
    for _ in range(3):
        await nursery.clock.sleep(0)
    assert {task.get_name() for task in nursery._tasks} == {"sender"}
    assert ended.codes == []
    await nursery.stop(1)


async def test_silence_is_noticed_within_a_minute(ended: Ended) -> None:
    clock = StoryClock()
    nursery = Nursery(clock, ended)
    nursery.beat("sender")
    began = clock.beat()

    def end(code: int) -> None:
        ended(code)
        nursery.stopping = True

    nursery.end = end
    await nursery.watch()
    assert ended.codes == [CORE_TASK_DIED]
    assert clock.beat() - began <= 60
    assert PATIENCE + 2 * LOOK_EVERY < 60


async def test_slow_is_not_silent(nursery: Nursery) -> None:
    """A long poll says beforehand how long it may take."""
    nursery.beat("poller", waits=65)
    nursery.clock.forward(seconds=100)  # type: ignore[attr-defined]
    assert nursery.quiet()
    nursery.clock.forward(seconds=20)  # type: ignore[attr-defined]
    assert nursery.stalled() == ["poller"]


def test_a_blocked_loop_is_noticed_from_outside(ended: Ended) -> None:
    pulse = Pulse(ended, patience=0.1, every=0.02)
    pulse.start()
    assert ended.at_once.wait(30)
    pulse.stop()
    assert ended.codes[0] == CORE_TASK_DIED


async def test_a_loop_that_lives_is_left_alone(ended: Ended) -> None:
    pulse, clock = Pulse(ended, patience=60.0, every=0.02), Clock()
    pulse.start()
    for _ in range(10):
        pulse.beat()
        await clock.sleep(0.02)
    pulse.stop()
    assert ended.codes == []
