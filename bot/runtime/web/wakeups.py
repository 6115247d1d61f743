"""Wakes the pages that wait for something new."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager


class Hub:
    def __init__(self) -> None:
        self._waiting: dict[str, set[asyncio.Event]] = defaultdict(set)

    def wake(self, visitors: Iterable[str]) -> None:
        for visitor in visitors:
            for bell in self._waiting.get(visitor, ()):
                bell.set()

    def wake_everybody(self) -> None:
        self.wake(list(self._waiting))

    @asynccontextmanager
    async def listen(self, visitor: str) -> AsyncIterator[AsyncIterator[None]]:
        bell = asyncio.Event()
        self._waiting[visitor].add(bell)
        try:
            yield _rings(bell)
        finally:
            self._waiting[visitor].discard(bell)
            if not self._waiting[visitor]:
                del self._waiting[visitor]


async def _rings(bell: asyncio.Event) -> AsyncIterator[None]:
    while True:
        await bell.wait()
        bell.clear()
        yield
