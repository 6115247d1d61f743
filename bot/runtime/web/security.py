"""What every answer carries and what no request may do."""

import hmac
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from bot.runtime.process.logs import Log
from bot.runtime.process.tracing import place_of
from bot.runtime.web.contract import Session, TooMany, TooMuch
from bot.runtime.web.templates import Pages
from storage.trouble import Trouble

MOST_BYTES = 64 * 1024

log = Log(__name__)


def _policy(*loads: str, framed_by: str = "'none'") -> str:
    return "; ".join(
        (
            "default-src 'none'",
            *(f"{kind}-src 'self'" for kind in loads),
            "form-action 'self'",
            f"frame-ancestors {framed_by}",
            "base-uri 'none'",
        )
    )


_LOADS = ("style", "script", "img", "connect")
SERVER = "web"
"""All that an answer says of the program behind it."""
HEADERS = {
    "Content-Security-Policy": _policy(*_LOADS),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
}
FRAMED = {
    "Content-Security-Policy": _policy(*_LOADS, "frame", framed_by="'self'"),
    "X-Frame-Options": "SAMEORIGIN",
}
"""Of the demo, whose page shows three chats beside each other."""

_COMPRESSED = ("text/html", "text/css", "text/javascript", "application/json", "image/svg+xml", "text/calendar")
_WORTH_IT = 1024
"""Bytes; less than that fits into one packet anyway."""


def dress(app: web.Application, *, secure: bool, framed: bool) -> None:
    """Puts the headers on every answer, errors and streams included."""
    headers = HEADERS | (FRAMED if framed else {})
    headers |= {"Strict-Transport-Security": "max-age=31536000"} if secure else {}

    async def put_on(request: web.Request, response: web.StreamResponse) -> None:
        response.headers.update(headers)
        response.headers.setdefault("Cache-Control", "private, no-store")
        response.headers["Server"] = SERVER

    app.on_response_prepare.append(put_on)


@web.middleware
async def compressed(request: web.Request, handler: Handler) -> web.StreamResponse:
    """What lies in memory; a stream is told piece by piece, and must not be held back."""
    response = await handler(request)
    if not isinstance(response, web.Response) or response.content_type not in _COMPRESSED:
        return response
    response.headers["Vary"] = "Accept-Encoding"
    accepted = request.headers.get("Accept-Encoding", "").lower().replace(" ", "")
    if "gzip" in accepted and "gzip;q=0" not in accepted and (response.content_length or 0) >= _WORTH_IT:
        response.enable_compression(web.ContentCoding.gzip)
    return response


def own_page(request: web.Request, public_url: str) -> bool:
    """Was this sent from one of our pages? `no-referrer` turns the Origin of our own forms into "null", so the
    browser's word about the site counts first; what remains unsure is settled by the token of the session."""
    if site := request.headers.get("Sec-Fetch-Site"):
        return site in ("same-origin", "none")
    origin = request.headers.get("Origin", "null")
    return origin == "null" or urlsplit(origin).netloc in (request.host, urlsplit(public_url).netloc)


def check_token(request: web.Request, form: Mapping[str, Any], session: Session) -> None:
    given = request.headers.get("X-CSRF-Token") or str(form.get("csrf", ""))
    if not hmac.compare_digest(given.encode(), session.csrf.encode()):
        raise web.HTTPForbidden


def foreign_posts(public_url: str) -> Middleware:
    @web.middleware
    async def refuse(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.method not in ("GET", "HEAD") and not own_page(request, public_url):
            raise web.HTTPForbidden
        return await handler(request)

    return refuse


def _where(request: web.Request) -> str:
    """The route, not the path: a path may carry a token."""
    resource = request.match_info.route.resource
    return resource.canonical if resource else "?"


def check_words(request: web.Request) -> None:
    """Bytes that are no text have no business in a header, nor a zero byte, which PostgreSQL refuses, in an address."""
    if "%00" in request.raw_path:
        raise web.HTTPBadRequest
    try:
        "".join(request.headers.values()).encode()
    except UnicodeEncodeError:
        raise web.HTTPBadRequest from None


_TOLD_AS: Mapping[type[Exception], tuple[int, str]] = {
    Trouble: (503, "maintenance"),
    TooMany: (429, "crowd"),
    TooMuch: (429, "many"),
}


def kind_errors(pages: Pages) -> Middleware:
    @web.middleware
    async def answer(request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            check_words(request)
            return await handler(request)
        except web.HTTPException as problem:
            if problem.status < 400:
                raise
            return pages.problem(request, problem.status)
        except (*_TOLD_AS,) as fault:
            return pages.problem(request, *next(told for kind, told in _TOLD_AS.items() if isinstance(fault, kind)))
        except Exception as fault:  # noqa: BLE001 - the last net: nobody is left without an answer
            log.error("web_page_failed", method=request.method, page=_where(request), fault=place_of(fault))
            return pages.problem(request, 500)

    return answer
