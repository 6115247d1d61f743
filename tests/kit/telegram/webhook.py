"""Pushing updates to a webhook, with patience."""

from __future__ import annotations

import asyncio

import aiohttp

from tests.kit.telegram.state import Webhook
from tests.kit.telegram.values import Json
from tests.kit.telegram.world import World

FIRST_DELAY = 0.1
LONGEST_DELAY = 60.0
IDLE = 0.2
TIMEOUT = aiohttp.ClientTimeout(total=30)


class Pusher:
    """Posts waiting updates one after the other; what is not taken is repeated with doubling delay."""

    def __init__(self, world: World, first_delay: float = FIRST_DELAY) -> None:
        self._world = world
        self._first_delay = first_delay
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._task = asyncio.get_running_loop().create_task(self._run())

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        delay = self._first_delay
        async with aiohttp.ClientSession(timeout=TIMEOUT) as session:
            while True:
                taken = await self._step(session)
                delay = self._first_delay if taken else min(delay * 2, LONGEST_DELAY)
                if not taken:
                    await self._world.weather.pause(delay)

    async def _step(self, session: aiohttp.ClientSession) -> bool:
        updates = self._world.state.updates
        await updates.arrival(IDLE)
        hook = self._world.state.webhook
        batch = updates.fetch(limit=1) if hook else []
        if hook is None or not batch:
            await self._world.weather.pause(IDLE)
            return True
        self._world.state.webhook_error = await _push(session, hook, batch[0])
        if self._world.state.webhook_error is None:
            updates.confirm(batch[0]["update_id"])
        return self._world.state.webhook_error is None


async def _push(session: aiohttp.ClientSession, hook: Webhook, update: Json) -> str | None:
    headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret_token} if hook.secret_token else {}
    try:
        async with session.post(hook.url, json=update, headers=headers, ssl=False) as response:
            return None if response.status // 100 == 2 else f"Wrong response from the webhook: {response.status}"
    except (aiohttp.ClientError, TimeoutError) as error:
        return f"Connection failed: {type(error).__name__}"
