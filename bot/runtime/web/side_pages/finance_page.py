"""The Finanzierungsplan as a table that is edited in place. What is typed there becomes an event, as in the chat; the
page waits until it is handled, and shows what stands there then."""

import asyncio
import hashlib
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from aiohttp import web

from bot.domain.announcements.form import by_name
from bot.domain.finance.form import PlanForm, fields_of, plan_form, touched
from bot.domain.finance.page import NOTHING_FILLED, FormOutcome, PlanPage, outcome, unfinished
from bot.links.base import Link, pack
from bot.links.finance_checks import FinanceChecks
from bot.links.finance_files import FinanceSheetOf
from bot.links.finance_plan import OpenFinancePlan
from bot.links.finance_web import FillFinancePlan
from bot.runtime.rendering.texts import Speech, Texts
from bot.runtime.web import security as guard
from bot.runtime.web.auth import Who, base_of, required
from bot.runtime.web.contract import ChatHead, Chats, Entered, Session
from bot.runtime.web.forms import entered, key, plain, posted
from bot.runtime.web.side_pages.plan_rows import PlanRows
from bot.runtime.web.side_pages.plan_table import plan_table
from bot.runtime.web.templates import Pages, wants_json
from bot.runtime.web.times import Times
from bot.terms import Language

MOST_FORM = 1024 * 1024
"""Bytes of a form: without script, all of a long table comes at once."""

WAYS: Mapping[str, Callable[[str], Link]] = {
    "chat": OpenFinancePlan,
    "pruefen": FinanceChecks,
    "tabelle": FinanceSheetOf,
}
"""Where one goes on in the chat."""


class FinanceBook(Protocol):
    """The Finanzierungsplan of an association."""

    async def page(self, visitor: str, association: str) -> PlanPage | None:
        """Of this association, or of the own one that they look at. None for everybody who may not look."""


class FinancePage:
    def __init__(self, book: FinanceBook, chats: Chats, who: Who, pages: Pages, texts: Texts, prefix: str = "") -> None:
        self._book, self._chats, self._who, self._pages = book, chats, who, pages
        self._texts, self._prefix = texts, prefix
        self._rows = PlanRows()

    def routes(self) -> list[web.RouteDef]:
        at = f"{self._prefix}/finanzplan"
        return [
            web.get(at, self.show),
            web.post(at, self.fill),
            web.get(f"{at}/neues", self.news),
            web.post(f"{at}/oeffnen", self.open),
        ]

    async def show(self, request: web.Request) -> web.Response:
        session = await self._who(request)
        page = await self._page(session, request) if session else None
        if session is None or page is None:
            raise web.HTTPNotFound
        return await self._shown(request, session, page, saved="gespeichert" in request.query)

    async def news(self, request: web.Request) -> web.Response:
        """What stands there now, for a page that is open; 204 when it shows just that."""
        session = await required(self._who, request)
        page = await self._page(session, request)
        if page is None:
            raise web.HTTPNotFound
        told = await self._told(request, session, page)
        if told["stand"] == request.query.get("stand"):
            return web.Response(status=204)
        return web.json_response(told)

    async def fill(self, request: web.Request) -> web.Response:
        """Wrong input keeps what was typed; so does what somebody else has changed meanwhile."""
        if not wants_json(request) and await self._who(request) is None:
            return await self._given_back(request)
        session = await required(self._who, request)
        page = await self._page(session, request)
        if page is None:
            raise web.HTTPNotFound
        filled = await entered(request, MOST_FORM)
        guard.check_token(request, dict(filled.fields), session)
        form = touched(plan_form(by_name(filled.fields)))
        found, done = outcome(page, form), True
        if page.writes and found.writes:
            done = await self._write(session, page, form, key(dict(filled.fields)))
            page = await self._page(session, request) or page
            found = outcome(page, form).after(found)
        return await self._answer(request, session, page, form, found, done)

    async def _given_back(self, request: web.Request) -> web.Response:
        """Whoever was signed out meanwhile reads what they had typed."""
        form = touched(plan_form(by_name((await entered(request, MOST_FORM)).fields)))
        texts = (*(text for row in form.rows.values() for text in row.wants.values()), *form.new.values())
        return self._pages.problem(request, 401, words="\n".join(texts))

    async def open(self, request: web.Request) -> web.Response:
        """A way on in the chat: what a tap there would show."""
        session = await required(self._who, request)
        page = await self._page(session, request)
        if page is None:
            raise web.HTTPNotFound
        form = await posted(request, guard.MOST_BYTES)
        guard.check_token(request, form, session)
        way = plain(form, "weiter")
        if way not in WAYS:
            raise web.HTTPNotFound
        await self._chats.opened(session.visitor, pack(WAYS[way](page.association.id)), f"{key(form)}.{way}")
        raise web.HTTPSeeOther(f"{base_of(self._prefix, request)}/chat#ende")

    async def _write(self, session: Session, page: PlanPage, form: PlanForm, key: str) -> bool:
        """The same form a second time does nothing."""
        link = pack(FillFinancePlan(page.association.id))
        await self._chats.filled(session.visitor, link, Entered(fields_of(form)), key)
        return await self._chats.settled(session.visitor, key)

    async def _answer(
        self, request: web.Request, session: Session, page: PlanPage, form: PlanForm, found: FormOutcome, done: bool
    ) -> web.Response:
        if not page.writes:
            raise web.HTTPForbidden
        if wants_json(request):
            told = await self._told(request, session, page, form, found)
            return web.json_response(told, status=200 if done else 202)
        if done and not found.tells:
            query = f"?verein={page.association.id}&gespeichert"
            raise web.HTTPSeeOther(f"{base_of(self._prefix, request)}/finanzplan{query}#plan")
        return await self._shown(request, session, page, form, found, waits=not done)

    async def _page(self, session: Session, request: web.Request) -> PlanPage | None:
        return await self._book.page(session.visitor, request.query.get("verein", ""))

    async def _told(
        self,
        request: web.Request,
        session: Session,
        page: PlanPage,
        form: PlanForm | None = None,
        found: FormOutcome = NOTHING_FILLED,
    ) -> dict[str, Any]:
        html = await self._html(request, await self._chats.head(session.visitor), page, form, found)
        return {"stand": _mark(html), "html": html, "clean": found.is_clean}

    async def _html(
        self, request: web.Request, head: ChatHead, page: PlanPage, form: PlanForm | None, found: FormOutcome
    ) -> str:
        """All that changes. A long plan is drawn beside the event loop, which it would hold up."""
        return await asyncio.to_thread(self._drawn, base_of(self._prefix, request), head, page, form, found)

    def _drawn(self, base: str, head: ChatHead, page: PlanPage, form: PlanForm | None, found: FormOutcome) -> str:
        typed: Mapping[str, str] = unfinished(form, found) if form else {}
        speech = Speech(Language(self._pages.known(head.language)), head.zone)
        parts: Any = self._pages.parts(
            head.language,
            "plan_table.html",
            base=base,
            table=plan_table(page, found, typed),
            kept_row=self._rows.of(page, head.language),
            checks=[self._texts.value(said, speech) for said in page.checks_said],
            times=Times(self._pages.say(head.language), head.zone, head.now),
        )
        html: str = parts.plan()
        return html

    async def _shown(
        self,
        request: web.Request,
        session: Session,
        page: PlanPage,
        form: PlanForm | None = None,
        found: FormOutcome = NOTHING_FILLED,
        *,
        saved: bool = False,
        waits: bool = False,
    ) -> web.Response:
        head = await self._chats.head(session.visitor)
        html = await self._html(request, head, page, form, found)
        return self._pages.page(
            "plan.html",
            head.language,
            status=200 if found.is_clean else 422,
            base=base_of(self._prefix, request),
            csrf=session.csrf,
            page=page,
            html=html,
            stand=_mark(html),
            saved=saved,
            waits=waits,
            clean=found.is_clean,
            ways=tuple(WAYS),
        )


def _mark(html: str) -> str:
    return hashlib.sha256(html.encode()).hexdigest()[:16]
