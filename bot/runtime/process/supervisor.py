"""Supervised tasks, the only `asyncio.create_task` of the house. A core task that ends or stalls ends the process."""

import asyncio
import os
import sys
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from time import monotonic
from typing import Any

from msgspec import field

from bot.runtime.process.clock import Clock
from bot.runtime.process.logs import Log
from bot.runtime.process.tracing import place_of
from bot.stateful import Stateful

log = Log(__name__)
CORE_TASK_DIED = 71
PATIENCE = 45.0
"""Seconds without a heartbeat, unless the task has asked for more; with the looks in between, under a minute."""
LOOK_EVERY = 5.0


def end_process(code: int) -> None:
    """At once, without waiting for threads or tasks that may never come back."""
    with suppress(Exception):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)


class Nursery(Stateful):
    """Holds every task of the house. Small ones may fail and are logged; core ones must not end."""

    clock: Clock
    end: Callable[[int], None] = end_process
    stopping: bool = False
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _due: dict[str, float] = field(default_factory=dict)
    """Until when each core task must have given the next sign of life."""

    def spawn(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        """A task that may end; if it fails, that is logged."""
        _task = self._start(name, work)

    def core(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        """A task that must live as long as the process, and must call `beat(name)`."""
        self.beat(name)
        self._start(name, work).add_done_callback(lambda _task: self._core_ended(name))

    def beat(self, name: str, waits: float = 0.0) -> None:
        """A sign of life. `waits`: how long the next one may rightly take, e.g. a long poll."""
        self._due[name] = self.clock.beat() + waits + PATIENCE

    def quiet(self) -> bool:
        """True while every core task gives signs of life."""
        return not self.stalled()

    def stalled(self) -> list[str]:
        now = self.clock.beat()
        return [name for name, due in self._due.items() if now > due]

    async def watch(self) -> None:
        """Ends the process when a core task has been silent for too long, or when nothing runs at all any more."""
        pulse = Pulse(self.end)
        pulse.start()
        try:
            while not self.stopping:
                pulse.beat()
                self.beat("watchdog")
                if silent := self.stalled():
                    log.critical("core_task_stalled", tasks=silent)
                    self.end(CORE_TASK_DIED)
                await self.clock.sleep(LOOK_EVERY)
        finally:
            pulse.stop()

    def cancel(self, name: str) -> None:
        """Ends one task that is no longer wanted."""
        self._due.pop(name, None)
        for task in self._tasks:
            if task.get_name() == name:
                task.cancel()

    async def stop(self, within: float) -> None:
        """Asks everybody to end, waits `within` seconds at most."""
        self.stopping = True
        tasks = [task for task in self._tasks if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=within)

    def _start(self, name: str, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        fault = None if task.cancelled() else task.exception()
        if fault:
            log.error("task_failed", task=task.get_name(), fault=place_of(fault))

    def _core_ended(self, name: str) -> None:
        self._due.pop(name, None)
        if not self.stopping:
            log.critical("core_task_died", task=name)
            self.end(CORE_TASK_DIED)


class Pulse(threading.Thread):
    """Looks at the event loop from outside: while something blocks it, no task can notice anything."""

    def __init__(self, end: Callable[[int], None], patience: float = PATIENCE, every: float = LOOK_EVERY) -> None:
        super().__init__(name="pulse", daemon=True)
        self._end, self._patience, self._every = end, patience, every
        self._felt = monotonic()
        self._over = threading.Event()

    def beat(self) -> None:
        self._felt = monotonic()

    def stop(self) -> None:
        self._over.set()

    def run(self) -> None:
        while not self._over.wait(self._every):
            if monotonic() - self._felt > self._patience:
                log.critical("event_loop_stalled")
                self._end(CORE_TASK_DIED)
