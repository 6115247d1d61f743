"""Who may use the one connection: one at a time, in the order in which they came."""

import asyncio
from collections import deque
from collections.abc import Callable
from contextlib import suppress


class Turns:
    def __init__(self) -> None:
        self._taken = False
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def take(self, behind: int | None = None) -> None:
        """`behind`: how many of those who wait may go first; all of them if None."""
        if not self._taken:
            self._taken = True
            return
        turn = asyncio.get_running_loop().create_future()
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
