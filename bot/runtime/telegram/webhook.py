"""The other way in: Telegram posts each update, and hears 200 only when it is committed."""

import asyncio
import hmac

from aiohttp import web
from msgspec import field
from telegram.error import TelegramError

from bot.domain.json_text import read
from bot.runtime.intake.inbox import Intake
from bot.runtime.outbox.backoff import Reach
from bot.runtime.process.clock import Clock
from bot.runtime.process.incidents import Incident, Report
from bot.runtime.process.logs import Log
from bot.runtime.process.supervisor import Nursery
from bot.runtime.process.tracing import place_of
from bot.runtime.telegram.bot import HouseBot
from bot.runtime.telegram.contention import FIRST_PAUSE, LONGEST_PAUSE
from bot.runtime.telegram.poller import ALLOWED, received_of
from bot.runtime.telegram.profile import Introduction
from bot.stateful import Stateful
from storage.trouble import Trouble

log = Log(__name__)
PATH = "/telegram"
HEADER = "X-Telegram-Bot-Api-Secret-Token"
MOST_BYTES = 1024 * 1024
PATIENCE = 60.0
"""Seconds for one post."""
LOOK_EVERY = 60.0
"""Seconds between two looks whether Telegram still posts to us."""


def secret_of(token: str) -> str:
    """The same on every machine, and a new one with every new token."""
    return hmac.digest(token.encode(), b"webhook", "sha256").hex()


class Webhook(Stateful):
    bot: HouseBot
    intake: Intake
    clock: Clock
    nursery: Nursery
    introduction: Introduction
    report: Report
    url: str
    """Public address of the web door, as Telegram sees it."""
    secret: str
    reach: Reach = field(default_factory=Reach)

    def routes(self) -> list[web.RouteDef]:
        return [web.post(PATH, self.receive)]

    async def receive(self, request: web.Request) -> web.Response:
        said = request.headers.get(HEADER, "").encode("utf-8", "surrogateescape")  # it may be no text at all
        if not hmac.compare_digest(said, self.secret.encode()):
            return web.Response(status=403)
        self.reach.hear(self.clock.beat())
        body = await _body(request)
        if body is None:
            return web.Response(status=413)
        if self.intake.crowded:
            return web.Response(status=503, headers={"Retry-After": "1"})
        return await self._take(body)

    async def _take(self, body: bytes) -> web.Response:
        try:
            received = received_of(read(body), self.clock)
        except (ValueError, RecursionError):
            return web.Response(status=400)
        try:
            if received:
                await self.intake.take([received])
        except Trouble:
            return web.Response(status=503, headers={"Retry-After": "2"})
        return web.Response()

    async def run(self) -> None:
        """Sees to it that Telegram posts to us, also after somebody else has changed it."""
        pause, known = FIRST_PAUSE, False
        self.reach.hear(self.clock.beat())
        while True:
            self.nursery.beat("webhook", LOOK_EVERY + LONGEST_PAUSE)
            try:
                await self._ensure(first=not known)
            except TelegramError as fault:
                log.warning("webhook_not_set", fault=place_of(fault), pause=pause)
                await self.clock.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
                continue
            pause, known = FIRST_PAUSE, True
            self.reach.hear(self.clock.beat())
            await self.clock.sleep(LOOK_EVERY)

    async def _ensure(self, *, first: bool) -> None:
        """The first time in any case: nobody tells which secret is set."""
        wanted = f"{self.url}{PATH}"
        changed = not first and (await self.bot.get_webhook_info()).url != wanted
        if changed:  # by somebody else: nobody can poll as long as ours is set
            self.report(Incident.SECOND_READER)
        if first or changed:
            await self.bot.set_webhook(wanted, allowed_updates=ALLOWED, secret_token=self.secret)
        if first:
            await self.introduction.give()


async def _body(request: web.Request) -> bytes | None:
    """None when it is too long; no more of it is kept than is allowed. Raises 408 when it takes too long."""
    body = bytearray()
    try:
        async with asyncio.timeout(PATIENCE):
            async for chunk in request.content.iter_any():
                body += chunk
                if len(body) > MOST_BYTES:
                    return None
    except TimeoutError:
        raise web.HTTPRequestTimeout from None
    return bytes(body)
