"""Who is asking: the cookie of a chat, whether a browser keeps any, and whether a form of ours was filled in there."""

import hashlib
import hmac
import secrets
from collections.abc import Awaitable, Callable
from urllib.parse import quote, urlsplit

from aiohttp import web
from msgspec import Struct

from bot.runtime.web.contract import Session, Sessions
from bot.runtime.web.forms import Form, plain

COOKIE = "schmiede"
REMEMBERED_SECONDS = 180 * 24 * 3600
Who = Callable[[web.Request], Awaitable[Session | None]]


def by_cookie(sessions: Sessions) -> Who:
    async def who(request: web.Request) -> Session | None:
        cookie = request.cookies.get(COOKIE)
        return await sessions.find(cookie) if cookie else None

    return who


def base_of(prefix: str, request: web.Request) -> str:
    """Where the pages of whoever asks begin; `{visitor}` in the prefix stands for a part of the address."""
    return prefix.format(visitor=quote(request.match_info.get("visitor", ""), safe=""))


async def required(who: Who, request: web.Request) -> Session:
    session = await who(request)
    if session is None:
        raise web.HTTPUnauthorized
    return session


def let_in(where: str, cookie: str, *, secure: bool) -> web.Response:
    response = web.Response(status=303, headers={"Location": where})
    give(response, COOKIE, cookie, REMEMBERED_SECONDS, secure=secure)
    return response


def give(response: web.Response, name: str, value: str, seconds: int, *, secure: bool) -> None:
    response.set_cookie(name, value, path="/", max_age=seconds, secure=secure, httponly=True, samesite="Lax")


MARK = "schmiede_besuch"
"""Cookie of a browser that has only seen the entrance; it says nothing about who sits in front of it."""
MARK_SECONDS = 7 * 24 * 3600
STAMP = "marke"
"""Field of each form at the entrance: nobody else's page can know what belongs to the cookie."""


class Mark(Struct, frozen=True):
    value: str
    new: bool

    @classmethod
    def of(cls, request: web.Request) -> "Mark":
        known = request.cookies.get(MARK, "")
        return cls(known or secrets.token_urlsafe(16), not known)

    def give(self, response: web.Response, *, secure: bool) -> None:
        give(response, MARK, self.value, MARK_SECONDS, secure=secure)

    @property
    def stamp(self) -> str:
        return hashlib.sha256(f"{STAMP} {self.value}".encode()).hexdigest()[:32]


def keeps_no_cookies(request: web.Request, form: Form) -> bool:
    """Our page was there and gave a mark, and the mark did not come back."""
    return bool(plain(form, STAMP)) and MARK not in request.cookies and COOKIE not in request.cookies


def check_entrance(request: web.Request, form: Form) -> None:
    """Raises 403 for what a foreign page may have sent.

    Browsers of today say where a form stood, and `guard` has read that. Older ones send an Origin of "null" for our
    forms and for foreign ones alike: the stamp tells them apart. The oldest send no Origin, but where they came from.
    """
    if request.headers.get("Sec-Fetch-Site") or keeps_no_cookies(request, form):
        return
    stamped = hmac.compare_digest(plain(form, STAMP).encode(), Mark.of(request).stamp.encode())
    foreign = urlsplit(request.headers.get("Referer", "")).netloc not in ("", request.host)
    if not stamped and (foreign or request.headers.get("Origin") == "null"):
        raise web.HTTPForbidden
