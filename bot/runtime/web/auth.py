"""Who is asking: a chat is opened by a cookie, or by what an annex asks for."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.runtime.web.contract import Session, Sessions

COOKIE = "schmiede"
REMEMBERED_SECONDS = 180 * 24 * 3600
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


def let_in(response: web.Response, cookie: str, *, secure: bool) -> web.Response:
    give(response, COOKIE, cookie, REMEMBERED_SECONDS, secure=secure)
    return response


def give(response: web.Response, name: str, value: str, seconds: int, *, secure: bool) -> None:
    response.set_cookie(name, value, path="/", max_age=seconds, secure=secure, httponly=True, samesite="Lax")
