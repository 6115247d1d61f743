"""The line that stays open: it only says that there may be something new; the page then asks for it."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress

from aiohttp import web
from aiohttp_sse import EventSourceResponse, sse_response
from msgspec import Struct

from bot.runtime.web.client_address import Source
from bot.runtime.web.contract import Chats
from bot.runtime.web.limits import MOST_STREAMS_OF_HOUSE, OWN

MOST_STREAMS = 4
HEARTBEAT_SECONDS = 15
RETRY_MS = 3000


class _Line(Struct, frozen=True, eq=False):
    request: web.Request
    stream: EventSourceResponse

    def dead(self) -> bool:
        """The browser is gone; the next heartbeat would find out."""
        return self.request.transport is None


Still = Callable[[], Awaitable[bool]]
"""Whether whoever listens is signed in."""


async def _tell(stream: EventSourceResponse, changes: AsyncIterator[None], still: Still) -> None:
    """Whoever was signed out hears once more that there is news: their page asks for it, and is told."""
    try:
        with suppress(ConnectionError, TimeoutError):
            await stream.send("", event="neues", retry=RETRY_MS)
            async for _ in changes:
                await stream.send("", event="neues")
                if not await still():
                    return
    finally:
        stream.stop_streaming()


class Streams:
    def __init__(self, chats: Chats, source: Source) -> None:
        self._chats, self._source = chats, source
        self._open: defaultdict[str, list[_Line]] = defaultdict(list)
        self._houses: Counter[str] = Counter()

    def _full(self, visitor: str, house: str) -> bool:
        if self._houses[house] >= MOST_STREAMS_OF_HOUSE and house not in OWN:
            return True
        lines = self._open.get(visitor, [])
        for line in filter(_Line.dead, lines):
            line.stream.stop_streaming()
        return sum(not line.dead() for line in lines) >= MOST_STREAMS

    async def serve(self, visitor: str, request: web.Request, still: Still) -> web.StreamResponse:
        """Subscribed before the first event is sent, so that nothing falls between page and stream."""
        house = self._source(request)
        if self._full(visitor, house):
            raise web.HTTPTooManyRequests
        async with (
            self._chats.changes(visitor) as changes,
            sse_response(request, ping_interval=HEARTBEAT_SECONDS) as stream,
        ):
            line = _Line(request, stream)
            self._open[visitor].append(line)
            self._houses[house] += 1
            try:
                async with asyncio.TaskGroup() as group:
                    telling = group.create_task(_tell(stream, changes, still))
                    await stream.wait()
                    telling.cancel()
            finally:
                self._open[visitor].remove(line)
                self._houses -= Counter({house: 1})
                if not self._open[visitor]:
                    del self._open[visitor]
        return stream

    async def close(self, app: web.Application) -> None:
        for lines in list(self._open.values()):
            for line in lines:
                line.stream.stop_streaming()
