"""Who may use the one connection: one at a time, in the order in which they came."""

import asyncio
from collections import deque
from collections.abc import Callable
from contextlib import suppress

AT_A_STRETCH = 0.005
"""Seconds of one turn of the event loop in which whoever finds the connection free need not stand in line. A hundred
who come at once would hold the loop until the last of them is through."""


class Turns:
    def __init__(self) -> None:
        self._taken = False
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._since: float | None = None
        """When the first one in this turn of the loop found it free."""

    async def take(self, behind: int | None = None) -> None:
        """`behind`: how many of those who wait may go first; all of them if None."""
        loop = asyncio.get_running_loop()
        if not self._taken:
            self._taken = True
            if self._is_early(loop):
                return
            loop.call_soon(self.give)
        turn = loop.create_future()
        if behind is None:
            self._waiting.append(turn)
        else:
            self._waiting.insert(behind, turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self.give()
            else:
                with suppress(ValueError):
                    self._waiting.remove(turn)
            raise

    def _is_early(self, loop: asyncio.AbstractEventLoop) -> bool:
        now = loop.time()
        if self._since is None:
            self._since = now
            loop.call_soon(self._loop_turned)
        return now - self._since < AT_A_STRETCH

    def _loop_turned(self) -> None:
        self._since = None

    def lend(self, work: Callable[[], None], behind: int) -> None:
        """The turn to `work`, which gives it back; for what does not wait itself. Whoever can go on now goes first."""
        asyncio.get_running_loop().call_soon(self._lend, work, behind)

    def _lend(self, work: Callable[[], None], behind: int) -> None:
        if self._taken:
            turn = asyncio.get_running_loop().create_future()
            turn.add_done_callback(lambda _turn: work())
            self._waiting.insert(behind, turn)
        else:
            self._taken = True
            work()

    def give(self) -> None:
        """To whoever waits longest."""
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                return
        self._taken = False
