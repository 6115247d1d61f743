"""PTB's JobQueue (APScheduler): what happens by itself. Reminders are rows that a beat looks for, never jobs."""

from collections.abc import Awaitable, Callable, Coroutine
from datetime import datetime, time, timedelta
from typing import Any

from apscheduler.triggers.base import BaseTrigger
from telegram import Bot
from telegram.ext import Application, CallbackContext, JobQueue

Do = Callable[[], Awaitable[None]]
MANNERS = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
"""What is late is done all the same, once for all the times that were missed, and never twice at a time."""


class Beat(BaseTrigger):  # type: ignore[misc]
    """A while after the last time, counted from now: a calendar that jumps a year ahead makes one beat of it."""

    __slots__ = ("every",)

    def __init__(self, every: timedelta) -> None:
        self.every = every

    def get_next_fire_time(self, _previous: datetime | None, now: datetime) -> datetime:
        return now + self.every


class Jobs:
    """By the calendar of this machine. The Application is what a JobQueue hangs on; it dispatches nothing."""

    def __init__(self, bot: Bot) -> None:
        self._queue: JobQueue[Any] = JobQueue()
        self._application = Application.builder().bot(bot).updater(None).job_queue(self._queue).build()

    def every(self, name: str, interval: timedelta, do: Do) -> None:
        self._queue.run_custom(_called(do), name=name, job_kwargs={"trigger": Beat(interval), **MANNERS})

    def daily(self, name: str, at: time, do: Do) -> None:
        """`at` carries its time zone."""
        self._queue.run_daily(_called(do), at, name=name, job_kwargs=MANNERS)

    def once(self, name: str, after: timedelta, do: Do) -> None:
        self._queue.run_once(_called(do), after, name=name, job_kwargs=MANNERS)

    def beat_anew(self) -> None:
        """After the calendar was put back: what beats would wait until it is again as late as it was."""
        for job in self._queue.scheduler.get_jobs():
            if isinstance(job.trigger, Beat):
                job.reschedule(job.trigger)

    async def start(self) -> None:
        await self._queue.start()

    async def stop(self) -> None:
        if self._queue.scheduler.running:
            await self._queue.stop(wait=False)


def _called(do: Do) -> Callable[[CallbackContext[Any, Any, Any, Any]], Coroutine[Any, Any, None]]:
    async def call(_context: CallbackContext[Any, Any, Any, Any]) -> None:
        await do()

    return call
