"""A browser at the entrance: whether it keeps cookies, and whether a form of ours was really filled in there."""

import hashlib
import hmac
import secrets
from urllib.parse import urlsplit

from aiohttp import web
from msgspec import Struct

from bot.runtime.web.auth import COOKIE, give
from bot.runtime.web.forms import Form, plain

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
