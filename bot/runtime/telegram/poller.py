"""Long polling on raw JSON: a batch is committed before the next request confirms it, and no error ever ends it."""

import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import structlog
from telegram.error import TelegramError
from telegram.ext import ExtBot
from telegram.request import BaseRequest, RequestData
from telegram.request._requestparameter import RequestParameter

from bot.domain.messages import Received
from bot.runtime.clock import Clock
from bot.runtime.failures import place_of
from bot.runtime.telegram.reading import lane_of
from bot.runtime.watchdog import Nursery

log = structlog.get_logger()
WAIT = 25
"""Seconds of one long poll."""
ALLOWED = ["message", "callback_query", "my_chat_member"]
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0

Take = Callable[[Sequence[Received]], Awaitable[None]]


@dataclass
class Poller:
    bot: ExtBot[None]
    request: BaseRequest
    """Of its own: a long poll must not hold a connection of the sender."""
    take: Take
    clock: Clock
    nursery: Nursery
    reached: Callable[[], Awaitable[None]]
    """Called whenever Telegram answers after a start or an outage."""
    wait: int = WAIT
    faults: int = 0
    _offset: int | None = field(default=None, init=False)

    async def run(self) -> None:
        pause = FIRST_PAUSE
        away = True
        while True:
            self.nursery.beat("poller")
            try:
                fresh = await self._round()
            except Exception as fault:  # noqa: BLE001
                log.warning("poll_failed", fault=place_of(fault), pause=pause)
                self.faults, away = self.faults + 1, True
                await self.clock.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
                continue
            if away:
                self.nursery.spawn("introduce", _run(self.reached))
            pause, away = FIRST_PAUSE, False
            if not fresh:
                await self.clock.sleep(0.01 if self.wait else 0.5)

    async def _round(self) -> int:
        updates = await self._fetch()
        received = [one for one in map(self._received, updates) if one]
        if received:
            await self.take(received)
            self._offset = max(int(one.update_id) for one in received) + 1
        return len(updates)

    async def _fetch(self) -> list[Any]:
        parameters = {"timeout": self.wait, "limit": 100, "allowed_updates": ALLOWED, "offset": self._offset}
        data = RequestData(
            [RequestParameter.from_input(key, value) for key, value in parameters.items() if value is not None]
        )
        answer = await self.request.post(
            f"{self.bot.base_url}/getUpdates", data, read_timeout=self.wait + 10, connect_timeout=5
        )
        if not isinstance(answer, list):
            raise TelegramError("getUpdates did not answer with a list")
        return answer

    def _received(self, body: Any) -> Received | None:
        if not isinstance(body, dict) or not isinstance(body.get("update_id"), int):
            log.error("update_without_id")
            return None
        return received_of(body, self.clock)


def received_of(body: dict[str, Any], clock: Clock) -> Received:
    return Received("telegram", str(body["update_id"]), lane_of(body), json.dumps(body), clock.now())


async def _run(action: Callable[[], Awaitable[None]]) -> None:
    await action()
