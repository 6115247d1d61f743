"""aiohttp's server with our manners: it gives nothing away, and waits for nobody for ever."""

import asyncio
from typing import Any

from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.web_protocol import RequestHandler
from aiohttp.web_server import Server

from bot.runtime.process.logs import Log
from bot.runtime.process.tracing import place_of
from bot.runtime.web.security import HEADERS, SERVER

log = Log(__name__)
PATIENCE = 20.0
"""Seconds in which somebody who has connected must have asked for something."""
IDLE = 75.0
"""Seconds between two requests on one line; longer than a proxy keeps it open."""


class HttpConnection(RequestHandler):
    __slots__ = ("_patience",)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._patience = self._loop.call_later(PATIENCE, self._lose_patience)

    def connection_lost(self, exc: BaseException | None) -> None:
        self._patience.cancel()
        super().connection_lost(exc)

    def _lose_patience(self) -> None:
        """Headers that come drop by drop hold a place that others need."""
        if not self._request_count:
            self.force_close()

    def log_exception(self, *args: Any, **kw: Any) -> None:
        """Never the request itself: it may carry a token, or somebody's words. A malformed one is not worth a line."""
        fault = kw.get("exc_info")
        if not isinstance(fault, HttpProcessingError | ConnectionError):
            log.error("connection_failed", fault=place_of(fault) if isinstance(fault, BaseException) else "")

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        answer = super().handle_error(request, status, exc, "This is no request." if message else None)
        answer.headers.update({**HEADERS, "Server": SERVER, "Cache-Control": "private, no-store"})
        return answer


class HttpServer(Server):
    def __call__(self) -> HttpConnection:
        return HttpConnection(self, loop=self._loop, **self._kwargs)


class Runner(web.AppRunner):
    def __init__(self, app: web.Application) -> None:
        super().__init__(app, access_log=None, handle_signals=False, keepalive_timeout=IDLE)

    async def _make_server(self) -> HttpServer:
        made = await super()._make_server()
        return HttpServer(made.request_handler, request_factory=made.request_factory, **made._kwargs)
