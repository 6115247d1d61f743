"""Coming in and going out."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import web

from bot.domain.joining.invitations import is_link, ticket_in
from bot.domain.people import ZONE
from bot.runtime.web import security as guard
from bot.runtime.web.annex import Annex
from bot.runtime.web.auth import Mark, by_cookie, check_entrance, keeps_no_cookies
from bot.runtime.web.client_address import Source
from bot.runtime.web.contract import Caller, Sessions, Slowed
from bot.runtime.web.cookies import Jar
from bot.runtime.web.forms import Form, plain, posted
from bot.runtime.web.limits import Brake
from bot.runtime.web.templates import Pages


def typed(code: str) -> str:
    """A code or a link however it was typed, pasted or passed on; what is neither stays as it is."""
    return ticket_in(code) or code.strip().rstrip("/").rpartition("/")[2]


def _token(request: web.Request) -> str:
    return typed(f"/tuer/{request.match_info['token']}")


class Login:
    def __init__(
        self, sessions: Sessions, pages: Pages, jar: Jar, source: Source, brake: Brake, annex: Annex | None
    ) -> None:
        self._sessions, self._pages, self._jar, self._source, self._annex = sessions, pages, jar, source, annex
        self._brake = brake
        self._who = by_cookie(sessions, jar)

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
        return await self._entrance(request, "start.html", Mark.of(request, self._jar), annex=self._annex)

    async def to_start(self, _request: web.Request) -> web.Response:
        """Of a link that lost its end."""
        raise web.HTTPSeeOther("/")

    async def show_door(self, request: web.Request) -> web.Response:
        """Spends nothing: previews of messengers and mail scanners open every link."""
        return await self._entrance(request, "door.html", Mark.of(request, self._jar), token=_token(request))

    async def open_door(self, request: web.Request) -> web.Response:
        return await self._enter(request, await posted(request, guard.MOST_BYTES), _token(request))

    async def try_code(self, request: web.Request) -> web.Response:
        form = await posted(request, guard.MOST_BYTES)
        code = plain(form, "code")
        return await self._enter(request, form, typed(code), code)

    async def _enter(self, request: web.Request, form: Form, token: str, code: str = "") -> web.Response:
        check_entrance(request, form, self._jar)
        if keeps_no_cookies(request, form, self._jar):
            return await self._no_cookies(request, token)
        caller = self._caller(request)
        try:
            cookie = await self._sessions.enter(token, caller) if token else None
        except Slowed as slowed:
            return await self._closed(request, code, slowed.until)
        if cookie is None:
            if is_link(token):
                await self._brake.wrong(caller.house)
            return await self._closed(request, code)
        await self._forget(request)
        return self._inside(cookie)

    def _caller(self, request: web.Request) -> Caller:
        new, agent = not self._jar.session(request), request.headers.get("User-Agent", "")
        return Caller(self._source(request), self._jar.mark(request), new, agent)

    async def _closed(self, request: web.Request, code: str, until: datetime | None = None) -> web.Response:
        """What was typed stays in the field: mostly one character is wrong."""
        mark = Mark.of(request, self._jar)
        free = f"{until.astimezone(ZoneInfo(ZONE)):%H:%M}" if until else ""
        shown = None if mark.new else mark
        page = await self._entrance(request, "closed.html", shown, status=429 if until else 404, until=free, code=code)
        if code and mark.new:
            self._jar.give_mark(page, mark.value)
        return page

    async def _no_cookies(self, request: web.Request, token: str = "") -> web.Response:
        """Nothing is spent: who comes in without a cookie stands outside again with the next page."""
        return await self._entrance(request, "cookies.html", Mark.of(request, self._jar), status=400, token=token)

    async def _entrance(
        self, request: web.Request, page: str, mark: Mark | None, *, status: int = 200, **more: Any
    ) -> web.Response:
        known = await self._who(request) is not None
        stamp = mark.stamp if mark else ""
        answer = self._pages.page(page, self._pages.language(request), status=status, known=known, stamp=stamp, **more)
        if mark and mark.new:
            self._jar.give_mark(answer, mark.value)
        return answer

    async def look_around(self, request: web.Request) -> web.Response:
        form = await posted(request, guard.MOST_BYTES)
        check_entrance(request, form, self._jar)
        if await self._who(request):
            raise web.HTTPSeeOther("/chat")
        if keeps_no_cookies(request, form, self._jar):
            return await self._no_cookies(request)
        return self._inside(await self._sessions.start(self._caller(request)))

    async def leave(self, request: web.Request) -> web.Response:
        session = await self._who(request)
        if session:
            guard.check_token(request, await posted(request, guard.MOST_BYTES), session)
        await self._forget(request)
        response = web.Response(status=303, headers={"Location": "/"})
        self._jar.take_session(response)
        return response

    async def _forget(self, request: web.Request) -> None:
        if cookie := self._jar.session(request):
            await self._sessions.leave(cookie)

    def _inside(self, cookie: str) -> web.Response:
        return self._jar.let_in("/chat", cookie)
