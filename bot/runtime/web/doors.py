"""Coming in and going out."""

import secrets
from datetime import datetime
from zoneinfo import ZoneInfo

from aiohttp import web

from bot.domain.invitations import ticket_in
from bot.domain.people import ZONE
from bot.runtime.web import guard
from bot.runtime.web.contract import Caller, Sessions, Slowed
from bot.runtime.web.forms import plain
from bot.runtime.web.source import Source
from bot.runtime.web.views import Pages
from bot.runtime.web.who import COOKIE, MARK, by_cookie

REMEMBERED_SECONDS = 180 * 24 * 3600
MARK_SECONDS = 24 * 3600


def typed(code: str) -> str:
    """A code or a link however it was typed, pasted or passed on; what is neither stays as it is."""
    return ticket_in(code) or code.strip().rstrip("/").rpartition("/")[2]


class Doors:
    def __init__(self, sessions: Sessions, pages: Pages, *, secure: bool, source: Source, demo: bool) -> None:
        self._sessions, self._pages, self._secure, self._source, self._demo = sessions, pages, secure, source, demo
        self._who = by_cookie(sessions)

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/", self.start),
            web.post("/umsehen", self.look_around),
            web.post("/tuer", self.try_code),
            web.get("/{door:(?i:tuer)}{rest:/?}", self.to_start),
            web.get("/{door:(?i:tuer)}/{token:.+}", self.show_door),
            web.post("/{door:(?i:tuer)}/{token:.+}", self.open_door),
            web.post("/verlassen", self.leave),
        ]

    async def start(self, request: web.Request) -> web.Response:
        known = await self._who(request) is not None
        page = self._pages.page("start.html", self._pages.language(request), known=known, demo=self._demo)
        return self._marked(request, page)

    async def to_start(self, _request: web.Request) -> web.Response:
        """Of a link that lost its end."""
        raise web.HTTPSeeOther("/")

    async def show_door(self, request: web.Request) -> web.Response:
        """Spends nothing: previews of messengers and mail scanners open every link."""
        token = typed(f"/tuer/{request.match_info['token']}")
        page = self._pages.page("door.html", self._pages.language(request), token=token)
        return self._marked(request, page)

    async def open_door(self, request: web.Request) -> web.Response:
        return await self._enter(request, typed(f"/tuer/{request.match_info['token']}"))

    async def try_code(self, request: web.Request) -> web.Response:
        code = plain(await request.post(), "code")
        return await self._enter(request, typed(code), code)

    async def _enter(self, request: web.Request, token: str, code: str = "") -> web.Response:
        caller = Caller(self._source(request), request.cookies.get(MARK, ""))
        try:
            cookie = await self._sessions.enter(token, caller) if token else None
        except Slowed as slowed:
            return await self._closed(request, code, slowed.until)
        if cookie is None:
            return await self._closed(request, code)
        await self._forget(request)
        return self._inside(cookie)

    async def _closed(self, request: web.Request, code: str, until: datetime | None = None) -> web.Response:
        """What was typed stays in the field: mostly one character is wrong."""
        page = self._pages.page(
            "closed.html",
            self._pages.language(request),
            status=429 if until else 404,
            until=f"{until.astimezone(ZoneInfo(ZONE)):%H:%M}" if until else "",
            code=code,
            known=await self._who(request) is not None,
        )
        return self._marked(request, page) if code else page

    def _marked(self, request: web.Request, page: web.Response) -> web.Response:
        """Lets a browser be told from others of the same house; says nothing about who sits in front of it."""
        if not request.cookies.get(MARK):
            self._give(page, MARK, secrets.token_urlsafe(16), MARK_SECONDS)
        return page

    def _give(self, response: web.Response, name: str, value: str, seconds: int) -> None:
        response.set_cookie(name, value, path="/", max_age=seconds, secure=self._secure, httponly=True, samesite="Lax")

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
        self._give(response, COOKIE, cookie, REMEMBERED_SECONDS)
        return response
