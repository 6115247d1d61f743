"""The pages of the demo: three telephones side by side and a clock that can be moved, and what stands behind them."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import quote, urlencode

from aiohttp import web
from msgspec import Struct

from bot.runtime.web import security as guard
from bot.runtime.web.annex import PagesBeside
from bot.runtime.web.auth import Who
from bot.runtime.web.chat import Chat
from bot.runtime.web.contract import Chats, Session
from bot.runtime.web.sessions import Seal
from bot.runtime.web.sse import Streams
from bot.runtime.web.templates import Pages, wants_json
from bot.runtime.web.times import Times


class Phone(Struct, frozen=True):
    """One person whom the rehearsal can show."""

    visitor: str
    name: str
    about: str
    group: str
    """association, coordination or alumni"""


class Rehearsal(Protocol):
    """The demo: persons to choose from and a clock to move."""

    async def phones(self) -> list[Phone]:
        """All of them; the three shown first come first."""

    def now(self) -> datetime: ...

    async def forward(self, by: timedelta) -> None: ...

    async def to_next_event(self) -> str:
        """Moves to the next moment at which something happens by itself; says what it is, in German."""


PHONES = "/demo/telefon/{visitor}"
PLACES = ("links", "mitte", "rechts")
_ZONE = "Europe/Berlin"
_STEPS = {"stunde": timedelta(hours=1), "tag": timedelta(days=1), "woche": timedelta(weeks=1)}


def _groups(phones: Iterable[Phone]) -> dict[str, list[Phone]]:
    groups: dict[str, list[Phone]] = {}
    for phone in phones:
        groups.setdefault(phone.group, []).append(phone)
    return groups


def _chosen(request: web.Request, phones: list[Phone]) -> dict[str, Phone]:
    """Place to person: as the address says, else the first three."""
    by_visitor = {phone.visitor: phone for phone in phones}
    return {
        place: by_visitor.get(request.query.get(place, ""), default)
        for place, default in zip(PLACES, phones, strict=False)
    }


def by_path(rehearsal: Rehearsal, seal: Seal) -> Who:
    """A telephone is known by its address: whoever opens the demo may look at all of them."""

    async def who(request: web.Request) -> Session | None:
        visitor = request.match_info["visitor"]
        known = any(phone.visitor == visitor for phone in await rehearsal.phones())
        return Session(visitor, seal.of(visitor)) if known else None

    return who


class Demo:
    """Implements `Annex`."""

    folder = Path(__file__).parent
    address = "/demo"
    invitation = "demo-open"

    def __init__(self, rehearsal: Rehearsal) -> None:
        self._rehearsal = rehearsal

    def routes(
        self, chats: Chats, pages: Pages, streams: Streams, beside: PagesBeside | None = None
    ) -> list[web.RouteDef]:
        seal = Seal()
        who = by_path(self._rehearsal, seal)
        stage = DemoStage(self._rehearsal, pages, seal)
        return [
            web.get(self.address, stage.show),
            web.get(f"{self.address}/uhr", stage.clock),
            web.post(f"{self.address}/uhr", stage.move),
            *Chat(chats, who, pages, streams, PHONES).routes(),
            *(beside(who, PHONES) if beside else ()),
        ]


class DemoStage:
    def __init__(self, rehearsal: Rehearsal, pages: Pages, seal: Seal) -> None:
        self._rehearsal, self._pages = rehearsal, pages
        self._keeper = Session("clock", seal.of("clock"))
        self._event = ""

    async def show(self, request: web.Request) -> web.Response:
        phones = await self._rehearsal.phones()
        chosen = _chosen(request, phones)
        return self._pages.page(
            "demo.html",
            self._pages.language(request),
            groups=_groups(phones),
            chosen=chosen,
            query=urlencode({place: phone.visitor for place, phone in chosen.items()}),
            src=lambda visitor: PHONES.format(visitor=quote(visitor, safe="")) + "/chat",
            steps=list(_STEPS),
            csrf=self._keeper.csrf,
            **await self._state(request),
        )

    async def _state(self, request: web.Request) -> dict[str, Any]:
        phones = await self._rehearsal.phones()
        names = {phone.visitor: " · ".join(filter(None, [phone.name, phone.about])) for phone in phones}
        say = self._pages.say(self._pages.language(request))
        return {"clock": Times(say, _ZONE, self._rehearsal.now()).clock(), "event": self._event, "names": names}

    async def clock(self, request: web.Request) -> web.Response:
        return web.json_response(await self._state(request))

    async def _forward(self, step: str) -> str:
        if step == "ereignis":
            return await self._rehearsal.to_next_event()
        if step not in _STEPS:
            raise web.HTTPBadRequest
        await self._rehearsal.forward(_STEPS[step])
        return ""

    async def move(self, request: web.Request) -> web.Response:
        form = await request.post()
        guard.check_token(request, form, self._keeper)
        self._event = await self._forward(str(form.get("um", "")))
        if wants_json(request):
            return web.json_response(await self._state(request))
        raise web.HTTPSeeOther(f"/demo?{request.rel_url.raw_query_string}")
