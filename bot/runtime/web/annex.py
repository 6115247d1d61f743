"""Where somebody else may build on to the web door: pages of their own, with the same chats behind them."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

from aiohttp import web

from bot.runtime.web.auth import Who
from bot.runtime.web.contract import Chats
from bot.runtime.web.sse import Streams
from bot.runtime.web.templates import Pages

PagesBeside = Callable[[Who, str], Iterable[web.RouteDef]]


class Annex(Protocol):
    @property
    def folder(self) -> Path:
        """With its templates in pages/ and what they load in static/."""

    @property
    def address(self) -> str:
        """Where it begins: the first thing that the start page offers."""

    @property
    def invitation(self) -> str:
        """Fluent id of the button there."""

    def routes(
        self, chats: Chats, pages: Pages, streams: Streams, beside: PagesBeside | None
    ) -> Iterable[web.RouteDef]:
        """`beside`: the pages beside a chat, for whom and below which address."""
