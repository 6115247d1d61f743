"""What can go wrong between a bot and Telegram, on demand.

``times`` counts calls that are hit. ``method=None`` means every method but getUpdates; ``chat=None`` means every chat.
"""

from __future__ import annotations

import asyncio
import random
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from math import inf

from tests.kit.telegram.errors import ApiError, ConnectionLostError, NoConnectionError, flood
from tests.kit.telegram.pace import Limits, RateGuard

POLL = "getUpdates"


class Kind(Enum):
    """Sorts of failure."""

    ERROR = "error"
    REFUSE = "refuse"
    RESET = "reset"
    HANG = "hang"
    GARBAGE = "garbage"


@dataclass
class Spell:
    """One scripted failure."""

    kind: Kind
    method: str | None = None
    chat: int | None = None
    times: float = 1
    after: bool = False
    """Whether Telegram accepts the call before it fails."""
    seconds: float = inf
    error: ApiError | None = None
    body: bytes = b""
    status: int = 200

    def hits(self, method: str, chat: int | None) -> bool:
        asked = method != POLL if self.method is None else self.method == method
        return asked and self.times > 0 and self.chat in (None, chat)


class Weather:
    """Scripted failures, latency, random hangs and enforced limits of one world."""

    def __init__(self) -> None:
        self.latency = 0.0
        self.spells: list[Spell] = []
        self._guard: RateGuard | None = None
        self._hang_share = 0.0
        self._hang_seconds = inf
        self._random = random.Random(0)
        self._released = asyncio.Event()

    def fail(self, error: ApiError, method: str | None = None, *, chat: int | None = None, times: float = 1) -> None:
        """The next calls answer this error."""
        self.spells.append(Spell(Kind.ERROR, method, chat, times, error=error))

    def flood(self, seconds: int, method: str | None = None, *, chat: int | None = None, times: float = 1) -> None:
        """The next calls answer 429 with this ``retry_after``."""
        self.fail(flood(seconds), method, chat=chat, times=times)

    def refuse(self, method: str | None = None, *, chat: int | None = None, times: float = 1) -> None:
        """No connection comes about (over a real socket: a reset)."""
        self.spells.append(Spell(Kind.REFUSE, method, chat, times))

    def reset(
        self, method: str | None = None, *, after: bool = False, chat: int | None = None, times: float = 1
    ) -> None:
        """The connection breaks, before or after the call was accepted."""
        self.spells.append(Spell(Kind.RESET, method, chat, times, after))

    def hang(
        self,
        method: str | None = None,
        *,
        seconds: float = inf,
        after: bool = False,
        chat: int | None = None,
        times: float = 1,
    ) -> None:
        """No answer for a while, before or after the call was accepted; ``release()`` ends all hangs."""
        self.spells.append(Spell(Kind.HANG, method, chat, times, after, seconds))

    def garbage(
        self,
        method: str | None = None,
        *,
        body: bytes = b"<html>",
        status: int = 200,
        chat: int | None = None,
        times: float = 1,
    ) -> None:
        """The call is accepted, but a proxy answers something that is no JSON."""
        self.spells.append(Spell(Kind.GARBAGE, method, chat, times, after=True, body=body, status=status))

    def random_hangs(self, share: float, *, seconds: float = inf, seed: int = 0) -> None:
        """This share of all accepted calls (getUpdates excepted) is not answered for so long."""
        self._hang_share, self._hang_seconds, self._random = share, seconds, random.Random(seed)

    def limit(self, limits: Limits | None) -> None:
        """Enforce Telegram's rate limits, or stop doing so."""
        self._guard = RateGuard(limits) if limits else None

    def clear(self) -> None:
        """Blue sky: no failures, no latency, no limits; what hangs is let go."""
        self.spells.clear()
        self.latency = self._hang_share = 0.0
        self._guard = None
        self.release()

    def release(self) -> None:
        """Let everything go on that hangs now."""
        self._released.set()
        self._released = asyncio.Event()

    def draw(self, method: str, chat: int | None) -> Spell | None:
        """The failure of this call, used up by it."""
        for spell in self.spells:
            if spell.hits(method, chat):
                spell.times -= 1
                return spell
        if method != POLL and self._hang_share and self._random.random() < self._hang_share:
            return Spell(Kind.HANG, after=True, seconds=self._hang_seconds)
        return None

    def check_pace(self, method: str, chat: int | None, at: float) -> None:
        """Answer 429 when the bot is too fast."""
        if self._guard is not None:
            self._guard.check(method, chat, at)

    async def strike(self, spell: Spell) -> None:
        """Do the harm; returns when the call may go on."""
        if spell.kind is Kind.ERROR and spell.error:
            raise spell.error
        if spell.kind is Kind.REFUSE:
            raise NoConnectionError
        if spell.kind is Kind.RESET:
            raise ConnectionLostError
        if spell.kind is Kind.HANG:
            await self.pause(spell.seconds)

    async def pause(self, seconds: float) -> None:
        """Real seconds, cut short by ``release()``."""
        with suppress(TimeoutError):
            async with asyncio.timeout(None if seconds == inf else seconds):
                await self._released.wait()
