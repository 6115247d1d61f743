"""The one connection of a process that stays: who sits on the chair leads, and everybody hears what is new."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from storage.engines.base import Listener
from storage.trouble import CHANNEL, HOUSE, LEADING, Trouble


class Chair:
    """The server gives the chair away when the connection ends, however it ends.

    What only the leader may do is done on this very connection: who has lost the chair cannot commit it.
    """

    def __init__(self, connect: Callable[[], Awaitable[Any]]) -> None:
        self._connect = connect
        self._connection: Any = None
        self._sits = False
        self._turn = asyncio.Lock()
        self.heard: Listener = lambda _where: None

    async def sit(self) -> bool:
        """Looks whether we still sit, or sits down if nobody does. Raises whatever the connection raises.

        Who has lost the chair stands for one look, and so begins anew: somebody else may have sat there meanwhile.
        """
        async with self._turn:
            sat, self._sits = self._sits, False
            if self._gone:
                # Whatever was said while we were away was not heard.
                self._connection = await self._connect()
                await self._connection.add_listener(CHANNEL, self._hear)
                self.heard("")
                if sat:
                    return False
            word = "SELECT true" if sat else f"SELECT pg_try_advisory_lock({HOUSE}, {LEADING})"
            self._sits = await self._connection.fetchval(word)
            return self._sits

    async def take(self) -> Any:
        """For one transaction; then `give_back()`. Raises Trouble when somebody else sits."""
        await self._turn.acquire()
        if not self._sits or self._gone:
            self._turn.release()
            raise Trouble("another process leads")
        return self._connection

    def give_back(self) -> None:
        self._turn.release()

    async def close(self) -> None:
        async with self._turn:
            self._sits = False
            if not self._gone:
                await self._connection.close(timeout=1)

    @property
    def _gone(self) -> bool:
        return self._connection is None or self._connection.is_closed()

    def _hear(self, _connection: Any, _process: int, _channel: str, where: object) -> None:
        self.heard(str(where))
