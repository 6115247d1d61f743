"""A slow machine on demand: SLOWLY=hand, page or house. Each of them brings things into another order."""

import os
from asyncio import get_running_loop
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web
from playwright.async_api import Browser, Page

from bot.runtime.process.clock import Clock

SLOWLY = os.environ.get("SLOWLY", "")
HAND = 0.7
"""Seconds before each act and each look of a test: longer than new buttons rest."""
TIMES = 6
"""How much slower the page is."""
PAUSES = (0.0, 0.4, 0.05, 0.9, 0.0, 0.2, 0.02)
"""Seconds; no order of requests meets them in the same order."""

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def slowed_hand(browser: Browser) -> None:
    if SLOWLY == "hand":
        connection: Any = browser._impl_obj._connection
        act, loop = connection.onmessage, get_running_loop()
        connection.onmessage = lambda message: loop.call_later(HAND, act, message)


async def slowed(page: Page) -> None:
    if SLOWLY == "page":
        browser = await page.context.new_cdp_session(page)
        await browser.send("Emulation.setCPUThrottlingRate", {"rate": TIMES})


def slowed_house(app: web.Application) -> web.Application:
    turns = 0

    async def pause() -> None:
        nonlocal turns
        turns += 1
        await Clock().sleep(PAUSES[turns % len(PAUSES)])

    @web.middleware
    async def dawdle(request: web.Request, handler: Handler) -> web.StreamResponse:
        await pause()
        try:
            return await handler(request)
        finally:
            await pause()

    if SLOWLY == "house":
        app.middlewares.append(dawdle)
    return app
