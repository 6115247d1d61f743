"""The chat page and what it can do. One class, mounted once for the door, and once more by whoever builds on to it."""

import hashlib
from collections.abc import Sequence
from time import monotonic
from typing import Any

from aiohttp import web
from jinja2.environment import TemplateModule

from bot.domain.dates.file import MOST_BYTES
from bot.domain.questions.file import ACCEPTED
from bot.runtime.web import security as guard
from bot.runtime.web.auth import Who, base_of, required
from bot.runtime.web.contract import ChatHead, ChatMessage, Chats, Session, TooMuch
from bot.runtime.web.downloads import handed_over
from bot.runtime.web.forms import Form, chosen, key, plain, posted
from bot.runtime.web.given_back import given_back
from bot.runtime.web.limits import FILE_EVERY, FILES_AT_ONCE
from bot.runtime.web.sessions import Arrivals
from bot.runtime.web.sse import Streams
from bot.runtime.web.templates import Pages, wants_json
from bot.runtime.web.times import Times

PAGE = 100
"""Messages at a time; older ones come when somebody goes up to them."""

MOST_CHARACTERS = 60_000
"""Of one message, in any script."""
MOST_FORM = guard.MOST_BYTES + 12 * MOST_CHARACTERS
"""Bytes of a form with so many characters: up to four each, and three for each of these on the way."""


def _number(given: str) -> int:
    """0 for what no page of ours sends."""
    return int(given) if given.isdecimal() and len(given) < 19 else 0


class Chat:
    def __init__(self, chats: Chats, who: Who, pages: Pages, streams: Streams, prefix: str = "") -> None:
        self._chats, self._who, self._pages, self._streams, self._prefix = chats, who, pages, streams, prefix
        self._files = Arrivals(FILES_AT_ONCE, FILE_EVERY)

    def routes(self) -> list[web.RouteDef]:
        at = f"{self._prefix}/chat"
        return [
            web.get(at, self.show),
            web.post(f"{at}/sagen", self.say),
            web.post(f"{at}/tippen", self.tap),
            web.post(f"{at}/datei", self.offer_file),
            web.get(f"{at}/neues", self.news),
            web.get(f"{at}/aelteres", self.older),
            web.get(f"{at}/strom", self.stream),
            web.get(f"{at}/ablage/{{file}}", self.file),
        ]

    def _base(self, request: web.Request) -> str:
        return base_of(self._prefix, request)

    def _around(self, request: web.Request, session: Session, head: ChatHead) -> dict[str, Any]:
        # The mark keeps one person's unsent words apart from another's in the same browser.
        return {
            "base": self._base(request),
            "csrf": session.csrf,
            "mark": hashlib.sha256(session.visitor.encode()).hexdigest()[:12],
            "commands": head.commands,
            "times": Times(self._pages.say(head.language), head.zone, head.now),
        }

    def _parts(self, request: web.Request, session: Session, head: ChatHead) -> tuple[Any, Times]:
        around = self._around(request, session, head)
        return self._pages.parts(head.language, **around), around["times"]

    async def show(self, request: web.Request) -> web.Response:
        session = await self._who(request)
        if session is None:
            raise web.HTTPSeeOther("/")
        head = await self._chats.head(session.visitor)
        before = _number(request.query.get("vor", ""))
        messages, more = await self._page(session, before)
        return self._pages.page(
            "chat.html",
            head.language,
            head=head,
            menu=await self._chats.menu(session.visitor),
            messages=messages,
            more=more,
            before=before,
            draft=_draft(messages, request.query.get("entwurf", "")),
            newest=_newest(messages),
            most=MOST_CHARACTERS,
            goes_along=ACCEPTED,
            version=max((message.version for message in messages), default=0),
            may_leave=not self._prefix,
            **self._around(request, session, head),
        )

    async def news(self, request: web.Request) -> web.Response:
        session = await required(self._who, request)
        after = _number(request.query.get("after", ""))
        messages = await self._chats.history(session.visitor, after, PAGE + 1)
        head = await self._chats.head(session.visitor)
        parts, times = self._parts(request, session, head)
        emptied = not messages and await self._chats.emptied(session.visitor, after)
        return web.json_response(
            {
                "version": max((message.version for message in messages), default=after),
                "language": self._pages.known(head.language),
                "head": parts.head(head),
                "menu": parts.menu(await self._chats.menu(session.visitor), not self._prefix, head.desk),
                "files": head.sends_files or head.asks_file,
                "asks": head.asks_file,
                "near": times.near(),
                "left": times.left(),
                "messages": [_fragment(parts, message) for message in messages],
                "gap": emptied or (after > 0 and len(messages) > PAGE),
            }
        )

    async def _page(self, session: Session, before: int) -> tuple[list[ChatMessage], bool]:
        """One page of messages, and whether there are older ones."""
        if before:
            found = await self._chats.older(session.visitor, before, PAGE + 1)
        else:
            found = await self._chats.history(session.visitor, 0, PAGE + 1)
        return found[-PAGE:], len(found) > PAGE

    async def older(self, request: web.Request) -> web.Response:
        session = await required(self._who, request)
        messages, more = await self._page(session, _number(request.query.get("vor", "")) or 1)
        parts, times = self._parts(request, session, await self._chats.head(session.visitor))
        return web.json_response(
            {
                "near": times.near(),
                "messages": [_fragment(parts, message) for message in messages],
                "older": parts.older(messages[0].position) if more else "",
            }
        )

    async def _submitted(self, request: web.Request, most: int = guard.MOST_BYTES) -> tuple[Session, Form]:
        session = await required(self._who, request)
        form = await posted(request, most)
        guard.check_token(request, form, session)
        return session, form

    def _done(self, request: web.Request) -> web.Response:
        if wants_json(request):
            return web.json_response({"done": True})
        raise web.HTTPSeeOther(f"{self._base(request)}/chat")

    async def say(self, request: web.Request) -> web.Response:
        if not wants_json(request) and await self._who(request) is None:
            return await given_back(self._pages, request, MOST_FORM)
        session, form = await self._submitted(request, MOST_FORM)
        text = plain(form, "text")
        if len(text) > MOST_CHARACTERS:
            raise web.HTTPRequestEntityTooLarge(MOST_CHARACTERS, len(text))
        if text:
            await self._chats.said(session.visitor, text, key(form), session.id)
        return self._done(request)

    async def tap(self, request: web.Request) -> web.Response:
        session, form = await self._submitted(request)
        message, data = plain(form, "message"), plain(form, "data")
        await self._chats.tapped(session.visitor, message, data, key(form), session.id)
        return self._done(request)

    async def offer_file(self, request: web.Request) -> web.Response:
        """Only here a body may be larger, only as large as a file may be, and only from those whose file is taken."""
        visitor = (await required(self._who, request)).visitor
        if not self._files.admits(visitor, monotonic()):
            raise TooMuch
        head = await self._chats.head(visitor)
        takes = head.sends_files or head.asks_file
        session, form = await self._submitted(request, guard.MOST_BYTES + (MOST_BYTES if takes else 0))
        file = chosen(form, "datei")
        await self._chats.offered_file(session.visitor, key(form), file.name, file.content)
        return self._done(request)

    async def stream(self, request: web.Request) -> web.StreamResponse:
        session = await required(self._who, request)

        async def still() -> bool:
            return await self._who(request) is not None

        return await self._streams.serve(session.visitor, request, still)

    async def file(self, request: web.Request) -> web.Response:
        session = await required(self._who, request)
        found = await self._chats.file(session.visitor, request.match_info["file"])
        if found is None:
            raise web.HTTPNotFound
        return handed_over(found)


def _newest(messages: Sequence[ChatMessage]) -> int:
    """The place of the first message that answers what the person did last."""
    own = (place for place, message in enumerate(messages) if message.mine)
    return min(max(own, default=-1) + 1, len(messages) - 1)


def _draft(messages: Sequence[ChatMessage], wanted: str) -> str:
    """For a page without script: what the message `wanted` has for the text field."""
    return next((message.payload.draft for message in messages if message.id == wanted), "")


def _fragment(parts: TemplateModule, message: ChatMessage) -> dict[str, Any]:
    return {
        "id": message.id,
        "version": message.version,
        "position": message.position,
        "html": parts.message(message),  # type: ignore[attr-defined]
    }
