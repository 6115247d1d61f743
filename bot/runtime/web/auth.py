"""Who is asking: the cookie of a chat, whether a browser keeps any, and whether a form of ours was filled in there."""

import hashlib
import hmac
import secrets
from collections.abc import Awaitable, Callable
from urllib.parse import quote, urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware
from msgspec import Struct

from bot.runtime.web.contract import Session, Sessions
from bot.runtime.web.cookies import Jar
from bot.runtime.web.forms import Form, plain

BY_ITSELF = ("/chat/neues", "/chat/strom", "/finanzplan/neues")
"""What an open page asks for without anybody doing something."""
Who = Callable[[web.Request], Awaitable[Session | None]]
_FOUND = web.RequestKey("session", Session)


def by_cookie(sessions: Sessions, jar: Jar) -> Who:
    async def who(request: web.Request) -> Session | None:
        cookie = jar.session(request)
        session = await sessions.find(cookie, by_hand=request.path not in BY_ITSELF) if cookie else None
        if session:
            request[_FOUND] = session
        return session

    return who


def renewing(sessions: Sessions, jar: Jar) -> Middleware:
    """Somebody unknown has become known: the cookie with which they came is worth more now, so they get another.

    With what a page asks for, one thing after the other; a tap that is on its way beside it could bring a second new
    one, and a browser keeps the one that arrives last.
    """

    @web.middleware
    async def renew(request: web.Request, handler: Handler) -> web.StreamResponse:
        response = await handler(request)
        session = request.get(_FOUND)
        if session and session.outgrown and request.method == "GET" and not response.prepared:
            fresh = await sessions.renew(jar.session(request))
            if fresh:
                jar.give_session(response, fresh)
        return response

    return renew


def base_of(prefix: str, request: web.Request) -> str:
    """Where the pages of whoever asks begin; `{visitor}` in the prefix stands for a part of the address."""
    return prefix.format(visitor=quote(request.match_info.get("visitor", ""), safe=""))


async def required(who: Who, request: web.Request) -> Session:
    session = await who(request)
    if session is None:
        raise web.HTTPUnauthorized
    return session


STAMP = "marke"
"""Field of each form at the entrance: nobody else's page can know what belongs to the cookie."""


class Mark(Struct, frozen=True):
    value: str
    new: bool

    @classmethod
    def of(cls, request: web.Request, jar: Jar) -> "Mark":
        known = jar.mark(request)
        return cls(known or secrets.token_urlsafe(16), not known)

    @property
    def stamp(self) -> str:
        return hashlib.sha256(f"{STAMP} {self.value}".encode()).hexdigest()[:32]


def keeps_no_cookies(request: web.Request, form: Form, jar: Jar) -> bool:
    """Our page was there and gave a mark, and the mark did not come back."""
    return bool(plain(form, STAMP)) and not jar.mark(request) and not jar.session(request)


def check_entrance(request: web.Request, form: Form, jar: Jar) -> None:
    """Raises 403 for what a foreign page may have sent.

    Browsers of today say where a form stood, and `guard` has read that. Older ones send an Origin of "null" for our
    forms and for foreign ones alike: the stamp tells them apart. The oldest send no Origin, but where they came from.
    """
    if request.headers.get("Sec-Fetch-Site") or keeps_no_cookies(request, form, jar):
        return
    stamped = hmac.compare_digest(plain(form, STAMP).encode(), Mark.of(request, jar).stamp.encode())
    foreign = urlsplit(request.headers.get("Referer", "")).netloc not in ("", request.host)
    if not stamped and (foreign or request.headers.get("Origin") == "null"):
        raise web.HTTPForbidden
