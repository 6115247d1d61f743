"""The desk as a page: a table that is sorted and filtered. Whatever is done is done in the chat, to which it leads."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, Protocol, TypeVar
from urllib.parse import urlencode

from aiohttp import web

from bot.domain.desk.desk import DeskCut, DeskOrder
from bot.domain.desk.table import DeskTable
from bot.domain.names import clean_name
from bot.links.base import Link, pack
from bot.links.date_desk import CohortDates
from bot.links.desk import DeskOf, OpenFromTable
from bot.links.invitations import CohortInvitations
from bot.links.question_desk import DeskEnquiries
from bot.links.reminders import Outlook
from bot.links.reviews import WaitingReviews
from bot.runtime.web import security as guard
from bot.runtime.web.auth import Who, base_of
from bot.runtime.web.contract import Chats, Session
from bot.runtime.web.forms import key, plain, posted
from bot.runtime.web.templates import Pages
from bot.runtime.web.times import Times
from bot.terms import Heap

PAGE = 50
LONGEST_SEARCH = 100
FIRST_DOWN = frozenset({DeskOrder.LAST, DeskOrder.MEMBERS, DeskOrder.QUESTIONS})
"""Columns of which the largest is looked for first."""
WAYS: Mapping[str, Callable[[str], Link]] = {
    "durchsicht": lambda _: WaitingReviews(),
    "anfragen": DeskEnquiries,
    "termine": lambda cohort: CohortDates(cohort, 0),
    "ausblick": lambda cohort: Outlook(cohort, 0),
    "einladung": lambda cohort: CohortInvitations(cohort, 0),
    "pult": DeskOf,
}
"""Commands with which one goes on in the chat, as far as they may, and where they lead in the cohort of the page."""

E = TypeVar("E", bound=StrEnum)


class DeskBook(Protocol):
    """The desk of the Koordination."""

    async def table(self, visitor: str, cohort: str, cut: DeskCut) -> DeskTable | None:
        """Of this cohort, or of the one that they see first. None for everybody who may not look at a desk."""


class DeskTablePage:
    def __init__(self, desk: DeskBook, chats: Chats, who: Who, pages: Pages, prefix: str = "") -> None:
        self._desk, self._chats, self._who, self._pages, self._prefix = desk, chats, who, pages, prefix

    def routes(self) -> list[web.RouteDef]:
        return [web.get(f"{self._prefix}/pult", self.show), web.post(f"{self._prefix}/pult/oeffnen", self.open)]

    async def show(self, request: web.Request) -> web.Response:
        session, table = await self._seen(request)
        base = base_of(self._prefix, request)
        head = await self._chats.head(session.visitor)
        menu = {entry.command: entry for entry in await self._chats.menu(session.visitor)}
        return self._pages.page(
            "desk.html",
            head.language,
            table=table,
            base=base,
            orders=tuple(DeskOrder),
            commands=[menu[name] for name in WAYS if name in menu],
            writes="rundruf" in head.commands,
            csrf=session.csrf,
            longest=LONGEST_SEARCH,
            times=Times(self._pages.say(head.language), head.zone, head.now),
            address=lambda **changes: f"{base}{_address(table, changes)}",
            turned=lambda order: _turned(table.cut, order),
        )

    async def open(self, request: web.Request) -> web.Response:
        """A row, or a way on: what a tap on it in the chat would show. Whether it is theirs is decided there."""
        session, _ = await self._seen(request)
        form = await posted(request, guard.MOST_BYTES)
        guard.check_token(request, form, session)
        way, association = plain(form, "weiter"), plain(form, "verein")
        try:
            link = pack(WAYS[way](plain(form, "kohorte")) if way else OpenFromTable(association))
        except (KeyError, ValueError):
            raise web.HTTPNotFound from None
        await self._chats.opened(session.visitor, link, f"{key(form)}.{way or association}")
        raise web.HTTPSeeOther(f"{base_of(self._prefix, request)}/chat#ende")

    async def _seen(self, request: web.Request) -> tuple[Session, DeskTable]:
        """Raises 404 for everybody who may not look at a desk: the page does not exist for them."""
        session = await self._who(request)
        query = request.query
        table = await self._desk.table(session.visitor, query.get("kohorte", ""), _cut(query)) if session else None
        if session is None or table is None:
            raise web.HTTPNotFound
        return session, table


def _cut(query: Mapping[str, str]) -> DeskCut:
    """What no page of ours asks for counts as not asked for."""
    number, order = query.get("seite", ""), query.get("folge", "")
    page = int(number) if number.isdecimal() and len(number) < 7 else 1
    return DeskCut(
        skip=max(0, page - 1) * PAGE,
        most=PAGE,
        heap=_one_of(Heap, query.get("stand", "")),
        stage=query.get("schritt") or None,
        land=query.get("land") or None,
        words=clean_name(query.get("suche", ""), LONGEST_SEARCH),
        order=_one_of(DeskOrder, order.removeprefix("-")) or DeskOrder.HEAP,
        down=order.startswith("-"),
    )


def _one_of(kind: type[E], word: str) -> E | None:
    return next((one for one in kind if one == word), None)


def _turned(cut: DeskCut, order: DeskOrder) -> str:
    """By what a column sorts when its head is pressed: the other way round, once it sorts already."""
    down = not cut.down if cut.order is order else order in FIRST_DOWN
    return f"{'-' if down else ''}{order}"


def _address(table: DeskTable, changes: Mapping[str, Any]) -> str:
    """Of the same table with something else; a change other than of the page begins with the first one."""
    cut = table.cut
    order = f"{'-' if cut.down else ''}{cut.order}"
    state = {
        "kohorte": table.cohort.id if len(table.cohorts) > 1 else "",
        "stand": cut.heap,
        "schritt": cut.stage,
        "land": cut.land,
        "suche": cut.words,
        "folge": "" if order == DeskOrder.HEAP else order,
        **changes,
    }
    query = urlencode({name: value for name, value in state.items() if value})
    return f"/pult?{query}" if query else "/pult"
