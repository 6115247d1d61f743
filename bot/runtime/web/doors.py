"""Coming in and going out."""

from collections.abc import Callable
from urllib.parse import urlsplit

from aiohttp import web

from bot.runtime.web import guard
from bot.runtime.web.contract import Sessions
from bot.runtime.web.views import Pages
from bot.runtime.web.who import COOKIE, by_cookie

REMEMBERED_SECONDS = 180 * 24 * 3600
Source = Callable[[web.Request], str]


def neighbour(request: web.Request) -> str:
    """The address at the other end of the line."""
    return request.remote or "?"


def behind_proxy(request: web.Request) -> str:
    """The address that our own proxy saw: the last one of the list, the only one nobody can invent."""
    return request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip() or neighbour(request)


def typed(code: str) -> str:
    """A code as people type it (`abcd-efgh`), or a whole link that was pasted."""
    bare = urlsplit(code.strip()).path.rpartition("/")[2]
    short = "".join(bare.replace("-", " ").split()).upper()
    return short if len(short) == 8 else bare


class Doors:
    def __init__(self, sessions: Sessions, pages: Pages, *, secure: bool, source: Source, demo: bool) -> None:
        self._sessions, self._pages, self._secure, self._source, self._demo = sessions, pages, secure, source, demo
        self._who = by_cookie(sessions)

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/", self.start),
            web.post("/umsehen", self.look_around),
            web.post("/tuer", self.try_code),
            web.get("/tuer/{token}", self.show_door),
            web.post("/tuer/{token}", self.open_door),
            web.post("/verlassen", self.leave),
        ]

    async def start(self, request: web.Request) -> web.Response:
        known = await self._who(request) is not None
        return self._pages.page("start.html", self._pages.language(request), known=known, demo=self._demo)

    async def show_door(self, request: web.Request) -> web.Response:
        """Spends nothing: previews of messengers and mail scanners open every link."""
        return self._pages.page("door.html", self._pages.language(request), token=request.match_info["token"])

    async def open_door(self, request: web.Request) -> web.Response:
        return await self._enter(request, request.match_info["token"])

    async def try_code(self, request: web.Request) -> web.Response:
        form = await request.post()
        return await self._enter(request, typed(str(form.get("code", ""))))

    async def _enter(self, request: web.Request, token: str) -> web.Response:
        cookie = await self._sessions.enter(token, self._source(request)) if token else None
        if cookie is None:
            return self._pages.page("closed.html", self._pages.language(request), status=404)
        await self._forget(request)
        return self._inside(cookie)

    async def look_around(self, request: web.Request) -> web.Response:
        if await self._who(request):
            raise web.HTTPSeeOther("/chat")
        return self._inside(await self._sessions.start())

    async def leave(self, request: web.Request) -> web.Response:
        session = await self._who(request)
        if session:
            guard.check_token(request, await request.post(), session)
        await self._forget(request)
        response = web.Response(status=303, headers={"Location": "/"})
        response.del_cookie(COOKIE, path="/", secure=self._secure, httponly=True, samesite="Lax")
        return response

    async def _forget(self, request: web.Request) -> None:
        if cookie := request.cookies.get(COOKIE):
            await self._sessions.leave(cookie)

    def _inside(self, cookie: str) -> web.Response:
        response = web.Response(status=303, headers={"Location": "/chat"})
        response.set_cookie(
            COOKIE,
            cookie,
            path="/",
            max_age=REMEMBERED_SECONDS,
            secure=self._secure,
            httponly=True,
            samesite="Lax",
        )
        return response
