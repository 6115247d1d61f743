"""The two cookies of the door. Their values are always made here: one that we did not make opens nothing."""

from aiohttp import web
from msgspec import Struct

SESSION = "schmiede"
SESSION_SECONDS = 180 * 24 * 3600
MARK = "schmiede_besuch"
"""Of a browser that has only seen the entrance; it says nothing about who sits in front of it."""
MARK_SECONDS = 7 * 24 * 3600
HOST_ONLY = "__Host-"
"""What browsers take only over https, from this very host and for all of it: no neighbour can set one."""


class Jar(Struct, frozen=True):
    secure: bool
    """The public address begins with https://."""

    def name(self, of: str) -> str:
        return f"{HOST_ONLY}{of}" if self.secure else of

    def session(self, request: web.Request) -> str:
        """Empty when there is none."""
        return request.cookies.get(self.name(SESSION), "")

    def mark(self, request: web.Request) -> str:
        return request.cookies.get(self.name(MARK), "")

    def let_in(self, where: str, cookie: str) -> web.Response:
        response = web.Response(status=303, headers={"Location": where})
        self.give_session(response, cookie)
        return response

    def give_session(self, response: web.StreamResponse, cookie: str) -> None:
        self._give(response, SESSION, cookie, SESSION_SECONDS)

    def give_mark(self, response: web.StreamResponse, mark: str) -> None:
        self._give(response, MARK, mark, MARK_SECONDS)

    def take_session(self, response: web.StreamResponse) -> None:
        response.del_cookie(self.name(SESSION), path="/", secure=self.secure, httponly=True, samesite="Lax")

    def _give(self, response: web.StreamResponse, name: str, value: str, seconds: int) -> None:
        response.set_cookie(
            self.name(name), value, path="/", max_age=seconds, secure=self.secure, httponly=True, samesite="Lax"
        )
