"""Who is asking: a chat is opened by a cookie, or by what an annex asks for."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.runtime.web.contract import Session, Sessions

COOKIE = "schmiede"
Who = Callable[[web.Request], Awaitable[Session | None]]


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
