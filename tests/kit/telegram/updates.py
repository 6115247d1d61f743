"""The queue between people and the bot, with Telegram's ideas of confirming and forgetting."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from tests.kit.telegram.errors import conflict
from tests.kit.telegram.values import Json

LIFETIME = timedelta(hours=24)
CALLBACK_LIFETIME = timedelta(seconds=150)
MAX_BATCH = 100
FIRST_ID = 730_000_001
NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
FUTURE = 10
"""An offset further than this behind the last id is ignored: the queue is read from its head."""


@dataclass
class Entry:
    """One waiting update; a late one has an id that a confirmed offset may already have passed."""

    update: Json
    queued_at: datetime
    late: bool
    delivered: bool = False

    @property
    def id(self) -> int:
        return int(self.update["update_id"])

    def alive(self, now: datetime) -> bool:
        life = CALLBACK_LIFETIME if "callback_query" in self.update else LIFETIME
        return now - self.queued_at <= life

    def confirmed_by(self, offset: int) -> bool:
        return self.id < offset and (self.delivered or not self.late)


class UpdateQueue:
    """Waiting updates of one bot; at most one long poll waits on it."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self.entries: list[Entry] = []
        self.next_id = FIRST_ID
        self.allowed: frozenset[str] | None = None
        self._listeners: set[asyncio.Event] = set()
        self._poll: asyncio.Event | None = None

    def add(self, update: Json, *, unasked: bool = False) -> int:
        """Queue an update unless its type is not wanted (unasked: even then); returns its id."""
        given = update.get("update_id")
        update_id = self.next_id if given is None else int(given)
        late = update_id < self.next_id
        self.next_id = max(self.next_id, update_id + 1)
        if unasked or self.wants(update):
            self.entries.append(Entry({"update_id": update_id} | update, self._now(), late))
            for listener in self._listeners:
                listener.set()
        return update_id

    def renumber(self, next_id: int) -> None:
        """After a week without updates the ids go on at a random number."""
        self.next_id = next_id

    def wants(self, update: Json) -> bool:
        kinds = set(update) - {"update_id"}
        return not kinds & NOT_BY_DEFAULT if self.allowed is None else bool(kinds & self.allowed)

    def allow(self, kinds: Iterable[str] | None) -> None:
        """Remember which types the bot asked for; an empty list asks for the default."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    def fetch(self, offset: int = 0, limit: int = MAX_BATCH) -> list[Json]:
        """Confirm everything before the offset and show what waits."""
        self._expire()
        self._confirm(offset)
        batch = self.entries[: max(1, min(limit, MAX_BATCH))]
        for entry in batch:
            entry.delivered = True
        return [entry.update for entry in batch]

    def confirm(self, update_id: int) -> None:
        """A webhook took this one."""
        self.entries = [entry for entry in self.entries if entry.id != update_id]

    def clear(self) -> None:
        self.entries.clear()

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            self.entries = self.entries[offset:]
        elif offset <= self.next_id + FUTURE:
            self.entries = [entry for entry in self.entries if not entry.confirmed_by(offset)]

    def _expire(self) -> None:
        now = self._now()
        self.entries = [entry for entry in self.entries if entry.alive(now)]

    async def poll(self, offset: int, limit: int, seconds: float) -> list[Json]:
        """Fetch, waiting for the first update; a newer poll ends this one with 409."""
        mine = self._take_over()
        try:
            batch = self.fetch(offset, limit)
            return batch if batch or seconds <= 0 else await self._wait(mine, limit, seconds)
        finally:
            if self._poll is mine:
                self._poll = None

    def _take_over(self) -> asyncio.Event:
        if self._poll is not None:
            self._poll.set()
        self._poll = asyncio.Event()
        return self._poll

    async def _wait(self, mine: asyncio.Event, limit: int, seconds: float) -> list[Json]:
        with self._listening() as arrival:
            await first_of(mine, arrival, seconds=seconds)
        if mine.is_set():
            raise conflict("terminated by other getUpdates request; make sure that only one bot instance is running")
        return self.fetch(0, limit)

    @contextmanager
    def _listening(self) -> Iterator[asyncio.Event]:
        event = asyncio.Event()
        self._listeners.add(event)
        try:
            yield event
        finally:
            self._listeners.discard(event)

    async def arrival(self, seconds: float) -> None:
        """Wait until something waits, or the time is over."""
        if not self.entries:
            with self._listening() as arrival:
                await first_of(arrival, seconds=seconds)


async def first_of(*events: asyncio.Event, seconds: float | None) -> None:
    """Until one of the events is set or the time is over."""
    waiters = [asyncio.ensure_future(event.wait()) for event in events]
    try:
        await asyncio.wait(waiters, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for waiter in waiters:
            waiter.cancel()
