"""What the house does by itself comes to an end by itself."""

from collections import Counter
from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.runtime.feature import House, Tick
from storage.unit_of_work import Work
from tests.kit.clock import StoryClock
from tests.kit.house import StoryHouse
from tests.kit.makers import a_member, a_town

MOST = 2
"""Rounds in which whatever was to be done is done."""


class GoesOn(StoryClock):
    """As in life: a moment later each time that somebody looks."""

    def now(self) -> datetime:
        self._now += timedelta(milliseconds=1)
        return self._now


async def test_nothing_is_done_again_and_again_because_time_goes_on(house: StoryHouse) -> None:
    await a_member(house, await a_town(house))
    await house.settle()
    metronome, rounds = house.app.metronome, Counter[str]()
    metronome.ticks = [counted(tick, rounds) for tick in metronome.ticks]
    metronome.clock = GoesOn(house.clock.now() + timedelta(days=1))
    await metronome.beat()
    assert len(rounds) == len(metronome.ticks)
    assert {name: count for name, count in rounds.items() if count > MOST} == {}


def counted(tick: Tick, rounds: Counter[str]) -> Tick:
    async def run(work: Work, now: datetime, house: House) -> int:
        rounds[tick.name] += 1
        return await tick.run(work, now, house)

    return replace(tick, run=run)
