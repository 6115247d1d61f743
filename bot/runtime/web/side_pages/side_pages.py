"""The pages beside the chat, together."""

from collections.abc import Iterable

from aiohttp import web
from msgspec import Struct

from bot.runtime.rendering.render import Renderer
from bot.runtime.web.auth import Who
from bot.runtime.web.contract import Chats
from bot.runtime.web.side_pages.announcement_page import AnnouncementBook, AnnouncementPage
from bot.runtime.web.side_pages.desk_page import DeskBook, DeskTablePage
from bot.runtime.web.side_pages.finance_page import FinanceBook, FinancePage
from bot.runtime.web.templates import Pages


class SidePages(Struct, frozen=True):
    desk: DeskBook
    announcements: AnnouncementBook
    finance: FinanceBook
    renderer: Renderer

    def routes(self, chats: Chats, pages: Pages, who: Who, prefix: str = "") -> Iterable[web.RouteDef]:
        yield from DeskTablePage(self.desk, chats, who, pages, prefix).routes()
        yield from AnnouncementPage(self.announcements, chats, who, pages, self.renderer, prefix).routes()
        yield from FinancePage(self.finance, chats, who, pages, self.renderer.texts, prefix).routes()
