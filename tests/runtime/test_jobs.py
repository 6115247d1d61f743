"""PTB's JobQueue carries what the house does by itself: beats, and what has its hour."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from telegram import Bot

from bot.runtime.process.clock import Clock
from bot.runtime.upkeep.jobs import Beat, Jobs

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
async def jobs() -> AsyncIterator[Jobs]:
    jobs = Jobs(Bot("1:x"))
    yield jobs
    await jobs.stop()


async def nothing() -> None:
    return


async def test_what_is_late_is_done_once_and_never_dropped(jobs: Jobs) -> None:
    jobs.every("beat", timedelta(seconds=1), nothing)
    jobs.daily("night", time(3, 30, tzinfo=BERLIN), nothing)
    jobs.once("now", timedelta(), nothing)
    found = jobs._queue.scheduler.get_jobs()
    assert len(found) == 3
    assert {(job.misfire_grace_time, job.coalesce, job.max_instances) for job in found} == {(None, True, 1)}


@pytest.mark.parametrize(
    "now, night",
    [
        (datetime(2027, 1, 10, 12, tzinfo=UTC), datetime(2027, 1, 11, 2, 30, tzinfo=UTC)),
        (datetime(2027, 7, 10, 12, tzinfo=UTC), datetime(2027, 7, 11, 1, 30, tzinfo=UTC)),
        (datetime(2027, 3, 27, 12, tzinfo=UTC), datetime(2027, 3, 28, 1, 30, tzinfo=UTC)),
    ],
    ids=["winter", "summer", "the night in which summer begins"],
)
async def test_a_daily_job_keeps_its_hour_on_the_wall(jobs: Jobs, now: datetime, night: datetime) -> None:
    jobs.daily("night", time(3, 30, tzinfo=BERLIN), nothing)
    [job] = jobs._queue.scheduler.get_jobs()
    assert job.trigger.get_next_fire_time(None, now) == night


async def test_beats_go_on_after_one_that_failed(jobs: Jobs) -> None:
    beats, enough = 0, asyncio.Event()

    async def beat() -> None:
        nonlocal beats
        beats += 1
        if beats == 1:
            raise RuntimeError("x")
        if beats == 3:
            enough.set()

    jobs.every("beat", timedelta(milliseconds=10), beat)
    await jobs.start()
    async with asyncio.timeout(20):
        await enough.wait()


async def test_what_beats_is_set_anew_after_the_calendar_went_back(jobs: Jobs) -> None:
    jobs.every("beat", timedelta(seconds=1), nothing)
    jobs.daily("night", time(3, 30, tzinfo=BERLIN), nothing)
    await jobs.start()
    beat, night = sorted(jobs._queue.scheduler.get_jobs(), key=lambda job: not isinstance(job.trigger, Beat))
    at_night = night.next_run_time
    beat.modify(next_run_time=beat.next_run_time + timedelta(hours=1))
    jobs.beat_anew()
    beat, night = sorted(jobs._queue.scheduler.get_jobs(), key=lambda job: not isinstance(job.trigger, Beat))
    assert beat.next_run_time - Clock().now() < timedelta(minutes=1)
    assert night.next_run_time == at_night
