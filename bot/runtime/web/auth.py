"""Who is asking: a chat is opened by a cookie, or by what an annex asks for."""

import hashlib
import hmac
import secrets
from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.runtime.web.contract import Session, Sessions

COOKIE = "schmiede"
Who = Callable[[web.Request], Awaitable[Session | None]]


class Seal:
    """Tokens against foreign forms where no session keeps one; they live as long as the process."""

    def __init__(self) -> None:
        self._secret = secrets.token_bytes(32)

    def of(self, name: str) -> str:
        return hmac.new(self._secret, name.encode(), hashlib.sha256).hexdigest()


def by_cookie(sessions: Sessions) -> Who:
    async def who(request: web.Request) -> Session | None:
        cookie = request.cookies.get(COOKIE)
        return await sessions.find(cookie) if cookie else None

    return who


async def required(who: Who, request: web.Request) -> Session:
    session = await who(request)
    if session is None:
        raise web.HTTPUnauthorized
    return session
