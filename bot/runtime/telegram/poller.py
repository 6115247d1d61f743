"""Long polling on raw JSON: a batch is committed before the next request confirms it, and no error ever ends it."""

from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any

from msgspec import field
from telegram.error import Conflict, InvalidToken, TelegramError
from telegram.request import BaseRequest

from bot.domain.json_text import written
from bot.domain.messages import Received
from bot.runtime.intake.inbox import Intake
from bot.runtime.outbox.backoff import Reach
from bot.runtime.process.clock import Clock
from bot.runtime.process.incidents import Incident, Report
from bot.runtime.process.logs import Log
from bot.runtime.process.supervisor import Nursery
from bot.runtime.process.tracing import place_of
from bot.runtime.telegram import contention
from bot.runtime.telegram.bot import HouseBot, plain
from bot.runtime.telegram.contention import FIRST_PAUSE, Contention
from bot.runtime.telegram.updates import lane_of, written_at
from bot.stateful import Stateful
from storage.trouble import Trouble

log = Log(__name__)
WAIT = 25
"""Seconds of one long poll."""
ANSWER_WITHIN = 10
ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member", "message_reaction"]
LONGEST_PAUSE = 16.0
"""Seconds between two tries: so soon after an outage we are back."""
TROUBLE_PAUSE = 1.0
SHORTEST_ROUND = 0.5
"""Seconds, for a Telegram that answers at once although there is nothing."""
ODD_TRIES = 3
"""Refusals of the token in a row after which the operators are told."""
OUTAGE = 60.0
"""Seconds without Telegram after which it is told again who we are."""

Regret = Callable[[Sequence[Received]], Coroutine[Any, Any, None]]
"""Tells people that what they sent cannot be saved just now."""


class Poller(Stateful):
    """Asks Telegram for updates, and confirms those that are kept."""

    bot: HouseBot
    request: BaseRequest
    """Of its own: a long poll must not hold a connection of the sender."""
    intake: Intake
    clock: Clock
    nursery: Nursery
    report: Report
    introduce: Callable[[], Awaitable[bool]]
    """Called when Telegram answers after a start or an outage, and again when that did not work."""
    regret: Regret
    reach: Reach = field(default_factory=Reach)
    wait: int = WAIT
    leads: Callable[[], bool] = lambda: True
    """Telegram gives its updates to one reader only."""
    _offset: int | None = None
    _away_since: float | None = 0.0
    """None while Telegram answers."""
    _introduced: bool = False
    _refused: int = 0
    _contention: Contention = field(default_factory=Contention)
    _polled: bool = False
    """Telegram has answered since the start."""

    async def run(self) -> None:
        pause = FIRST_PAUSE
        if self.reach.heard is None:
            self.reach.hear(self.clock.beat())
        while True:
            self.nursery.beat("poller", self.wait + ANSWER_WITHIN + max(LONGEST_PAUSE, contention.LONGEST_PAUSE))
            try:
                await self._once()
            except Trouble:
                await self.clock.sleep(TROUBLE_PAUSE)
            except Exception as fault:  # noqa: BLE001
                await self.clock.sleep(await self._failed(fault, pause))
                pause = min(pause * 2, LONGEST_PAUSE)
            else:
                pause = FIRST_PAUSE

    async def _once(self) -> None:
        began = self.clock.beat()
        if self.intake.crowded or not self.leads():
            self.reach.hear(began)  # nothing to hear: it is not asked
            await self.clock.sleep(SHORTEST_ROUND)
            return
        waited = self._wait
        fresh = await self.round()
        self._answered()
        spent = self.clock.beat() - began
        if waited and spent >= waited:
            self._contention.over()
        if not fresh and spent < SHORTEST_ROUND:
            await self.clock.sleep(SHORTEST_ROUND - spent)

    def _answered(self) -> None:
        if self._away_since is not None and self.clock.beat() - self._away_since >= OUTAGE:
            self._introduced = False
        self._away_since, self._refused, self._polled = None, 0, True
        if not self._introduced:
            self._introduced = True
            self.nursery.spawn("introduce", self._introduce())

    async def _introduce(self) -> None:
        self._introduced = await self.introduce()

    async def round(self) -> int:
        """One request; returns how many updates came."""
        updates = await self._fetch()
        self.reach.sign()
        self.reach.hear(self.clock.beat())
        received = [one for one in (received_of(body, self.clock) for body in updates) if one]
        if updates and not received:
            raise TelegramError("nothing but updates without an id")
        try:
            if received:
                await self.intake.take(received)
        except Trouble:
            self.nursery.spawn("regret", self.regret(received))
            raise
        if received:
            self._offset = max(int(one.update_id) for one in received) + 1
        return len(updates)

    async def _failed(self, fault: Exception, pause: float) -> float:
        """Seconds to wait: `pause`, unless the fault knows better."""
        if isinstance(fault, Conflict) and "webhook" not in fault.message.lower():
            return self._contend()
        log.warning("poll_failed", fault=place_of(fault), pause=pause)
        if self._away_since is None:
            self._away_since = self.clock.beat()
        if isinstance(fault, InvalidToken):
            self._refused += 1
            if self._refused == ODD_TRIES:
                self.report(Incident.REFUSED)
        elif isinstance(fault, Conflict):
            await self._put_webhook_away()
        return pause

    def _contend(self) -> float:
        """Somebody else polls. That is no outage: Telegram has answered."""
        if self._contention.note(self.clock.beat()):
            self.report(Incident.SECOND_READER)
        log.warning("poll_ended_by_another", pause=self._contention.pause)
        return self._contention.pause

    async def _put_webhook_away(self) -> None:
        """Right after the start it is from another life; later somebody else has set it with our token."""
        if self._polled:
            self.report(Incident.SECOND_READER)
        try:
            await self.bot.delete_webhook()
        except TelegramError as trouble:
            log.warning("webhook_stays", fault=place_of(trouble))

    @property
    def _wait(self) -> int:
        """After a start or an outage we do not wait for news: so we soon know that Telegram answers."""
        return self.wait if self._away_since is None else 0

    async def _fetch(self) -> list[Any]:
        parameters: dict[str, Any] = {"timeout": self._wait, "limit": 100, "allowed_updates": ALLOWED}
        if self._offset is not None:
            parameters["offset"] = self._offset
        answer = await self.request.post(
            f"{self.bot.base_url}/getUpdates",
            plain(parameters),
            read_timeout=self.wait + ANSWER_WITHIN,
            connect_timeout=5,
        )
        if not isinstance(answer, list):
            raise TelegramError("getUpdates did not answer with a list")
        return answer


def received_of(body: Any, clock: Clock) -> Received | None:
    """None for what has no id, and so can be neither stored nor confirmed."""
    if not isinstance(body, dict) or type(body.get("update_id")) is not int:
        log.error("update_without_id")
        return None
    now = clock.now()
    return Received(
        "telegram",
        str(body["update_id"]),
        lane_of(body),
        written(body),
        now,
        written_at=min(written_at(body) or now, now),
        tap="callback_query" in body,
    )
