"""What is stored and what rights people have: for anybody, without a cookie and without a trace."""

from aiohttp import web

from bot.runtime.web.public_pages.notice_contract import NoticeBook
from bot.runtime.web.templates import Pages


class NoticePage:
    def __init__(self, book: NoticeBook | None, pages: Pages) -> None:
        """Without a book there is no such page."""
        self._book, self._pages = book, pages

    def routes(self) -> list[web.RouteDef]:
        return [] if self._book is None else [web.get("/datenschutz", self.show), web.get("/privacy", self.to_notice)]

    async def show(self, request: web.Request) -> web.Response:
        language = self._pages.language(request)
        parts = await self._book.parts(language) if self._book else []
        return self._pages.page("notice.html", language, parts=parts)

    async def to_notice(self, request: web.Request) -> web.Response:
        raise web.HTTPMovedPermanently(f"/datenschutz?sprache={self._pages.language(request)}")
