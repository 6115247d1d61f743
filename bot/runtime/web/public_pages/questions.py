"""A page with a search field: the answers of the house while one types, and a person at the end of every list."""

from collections.abc import Callable, Mapping
from typing import Any

from aiohttp import web

from bot.domain.questions.enquiry import LONGEST
from bot.runtime.web import security as guard
from bot.runtime.web.auth import Mark, by_cookie, check_entrance, keeps_no_cookies
from bot.runtime.web.client_address import Source
from bot.runtime.web.contract import Caller, Chats, Session, Sessions, TooMuch
from bot.runtime.web.cookies import Jar
from bot.runtime.web.forms import key, plain, posted
from bot.runtime.web.public_pages.answer_contract import AnswerBook, FoundAnswers
from bot.runtime.web.sessions import Arrivals
from bot.runtime.web.templates import Pages, wants_json

LONGEST_SEARCH = 400
BURST, EVERY = 240, 0.5
"""Searches from one address: a room full of people who type, and no machine that tries everything."""
NOTHING = FoundAnswers("")


class QuestionPage:
    def __init__(
        self,
        answers: AnswerBook,
        chats: Chats,
        sessions: Sessions,
        pages: Pages,
        *,
        jar: Jar,
        source: Source,
        beat: Callable[[], float],
    ) -> None:
        """`beat`: seconds that only go forward."""
        self._answers, self._chats, self._sessions, self._pages = answers, chats, sessions, pages
        self._jar, self._source, self._beat = jar, source, beat
        self._who, self._searches = by_cookie(sessions, jar), Arrivals(BURST, EVERY)

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/fragen", self.show),
            web.post("/fragen", self.search),
            web.post("/fragen/weitergeben", self.pass_on),
        ]

    async def show(self, request: web.Request) -> web.Response:
        session = await self._who(request)
        language, query = await self._language(request, session), request.query
        topic, stage = query.get("thema", ""), query.get("schritt", "")
        shelf = self._answers.of(topic, stage, language) if topic or stage else None
        if (topic or stage) and shelf is None:
            raise web.HTTPNotFound
        words = self._answers.glossary(language) if "woerter" in query else []
        return self._page(request, session, language, shelf=shelf, words=words)

    async def search(self, request: web.Request) -> web.Response:
        """Words that are searched with stand in no address and in no log. `live`: they are still being typed."""
        if not self._searches.admits(self._source(request), self._beat()):
            raise TooMuch
        form, session = await posted(request, guard.MOST_BYTES), await self._who(request)
        text, live = plain(form, "q")[:LONGEST_SEARCH], bool(plain(form, "live"))
        language = await self._language(request, session)
        visitor = session.visitor if session else ""
        found = await self._answers.search(text, language, visitor, asked=not live)
        if not wants_json(request):
            return self._page(request, session, language, text=text, found=found)
        parts: Any = self._pages.parts(language, "found.html")
        return web.json_response({"said": parts.said(found).strip(), "html": parts.found(found)})

    async def pass_on(self, request: web.Request) -> web.Response:
        """Into the chat, where it is read once more before it is sent. Who has none gets one."""
        form, session = await posted(request, guard.MOST_BYTES), await self._who(request)
        text = plain(form, "text")[:LONGEST]
        if not text:
            raise web.HTTPSeeOther("/fragen")
        if session:
            guard.check_token(request, form, session)
            await self._chats.passed_on(session.visitor, text, key(form))
            raise web.HTTPSeeOther("/chat#ende")
        check_entrance(request, form, self._jar)
        if keeps_no_cookies(request, form, self._jar):
            return self._page(request, None, self._pages.language(request), status=400, text=text, cookieless=True)
        return await self._as_guest(request, text, key(form))

    async def _as_guest(self, request: web.Request, text: str, key: str) -> web.Response:
        agent = request.headers.get("User-Agent", "")
        cookie = await self._sessions.start(Caller(self._source(request), agent=agent))
        session = await self._sessions.find(cookie)
        if session:
            await self._chats.passed_on(session.visitor, text, key)
        return self._jar.let_in("/chat#ende", cookie)

    async def _language(self, request: web.Request, session: Session | None) -> str:
        """Chosen in the address, else that of the chat, else what the browser asks for."""
        if session and "sprache" not in request.query:
            return self._pages.known((await self._chats.head(session.visitor)).language)
        return self._pages.language(request)

    def _page(
        self, request: web.Request, session: Session | None, language: str, *, status: int = 200, **more: Any
    ) -> web.Response:
        mark = Mark.of(request, self._jar)
        topics, stages = self._answers.shelves(language)
        context: Mapping[str, Any] = {
            "text": "", "found": NOTHING, "shelf": None, "words": [], "cookieless": False, "topics": topics,
            "stages": stages, "csrf": session.csrf if session else "", "stamp": "" if session else mark.stamp,
            "most": LONGEST_SEARCH, "longest": LONGEST, **more,
        }  # fmt: skip
        page = self._pages.page("questions.html", language, status=status, **context)
        if mark.new and not session:
            self._jar.give_mark(page, mark.value)
        return page
