"""A page on which an announcement is composed, with the preview beside it. It leaves from the chat, never from here."""

from collections.abc import Mapping
from typing import Any, Protocol

from aiohttp import web

from bot.domain.announcements.announcement import LONGEST_TEXT
from bot.domain.announcements.form import KEPT, MOST_BYTES, Fields, FormFault, by_name, file_faults, last_day, one_of
from bot.domain.announcements.sheet import AnnouncementPreview, AnnouncementSheet
from bot.domain.way import today
from bot.links.announcement_page import FillAnnouncement
from bot.links.base import pack
from bot.runtime.rendering.payload import Payload
from bot.runtime.rendering.render import Renderer
from bot.runtime.rendering.texts import Speech
from bot.runtime.shared.announcement_forms import mark_of
from bot.runtime.web import security as guard
from bot.runtime.web.auth import Who, base_of
from bot.runtime.web.contract import ChatHead, Chats, Entered, Session
from bot.runtime.web.forms import entered, key
from bot.runtime.web.given_back import given_back
from bot.runtime.web.templates import Pages, wants_json
from bot.terms import Language, MemberRole
from bot.terms.announcements import AnnouncementKind, AudienceGroup, ReplyButton

MOST_FORM = 2 * MOST_BYTES + guard.MOST_BYTES
"""Bytes that are read: so much that what is too large is told, and no word is lost."""


class AnnouncementBook(Protocol):
    """The drafts of the Koordination."""

    async def sheet(self, visitor: str, cohort: str) -> AnnouncementSheet | None:
        """None for everybody who coordinates nothing."""

    async def filled(
        self, visitor: str, cohort: str, fields: Fields
    ) -> tuple[AnnouncementSheet, AnnouncementPreview] | None:
        """As somebody has filled it in; nothing is stored."""


class AnnouncementPage:
    def __init__(
        self, book: AnnouncementBook, chats: Chats, who: Who, pages: Pages, renderer: Renderer, prefix: str = ""
    ) -> None:
        self._book, self._chats, self._who, self._pages = book, chats, who, pages
        self._renderer, self._prefix = renderer, prefix

    def routes(self) -> list[web.RouteDef]:
        at = f"{self._prefix}/rundruf"
        return [
            web.get(at, self.show),
            web.post(at, self.go_on),
            web.post(f"{at}/vorschau", self.preview),
        ]

    async def show(self, request: web.Request) -> web.Response:
        session = await self._who(request)
        sheet = await self._book.sheet(session.visitor, request.query.get("kohorte", "")) if session else None
        if session is None or sheet is None:
            raise web.HTTPNotFound
        fields = _as_opened(sheet)
        found = await self._book.filled(session.visitor, sheet.cohort.id, fields)
        if found is None:
            raise web.HTTPNotFound
        return await self._page(request, session, sheet, found[1], fields)

    async def preview(self, request: web.Request) -> web.Response:
        """While one types, and by its button without script."""
        if not wants_json(request) and await self._who(request) is None:
            return await given_back(self._pages, request, MOST_FORM)
        session, form, sheet, shown = await self._entered(request)
        if not wants_json(request):
            return await self._page(request, session, sheet, shown, by_name(form.fields))
        head = await self._chats.head(session.visitor)
        parts: Any = self._pages.parts(head.language, "announced.html")
        return web.json_response({"html": parts.preview(shown, self._payload(shown, head), sheet.faults, LONGEST_TEXT)})

    async def go_on(self, request: web.Request) -> web.Response:
        """Into the chat, where it is looked at, tried and sent. Wrong input keeps what was typed."""
        if await self._who(request) is None:
            return await given_back(self._pages, request, MOST_FORM)
        session, form, sheet, shown = await self._entered(request)
        faults = (*sheet.faults, *file_faults(sheet.one, [len(file.content) for file in form.files]))
        if faults:
            return await self._page(request, session, sheet, shown, by_name(form.fields), faults, 422)
        link = pack(FillAnnouncement(sheet.cohort.id))
        await self._chats.filled(session.visitor, link, form, key(dict(form.fields)))
        raise web.HTTPSeeOther(f"{base_of(self._prefix, request)}/chat#ende")

    async def _entered(self, request: web.Request) -> tuple[Session, Entered, AnnouncementSheet, AnnouncementPreview]:
        """Raises 404 for everybody who coordinates nothing, before anything of theirs is read."""
        session = await self._who(request)
        if session is None or await self._book.sheet(session.visitor, "") is None:
            raise web.HTTPNotFound
        form = await entered(request, MOST_FORM)
        guard.check_token(request, dict(form.fields), session)
        fields = by_name(form.fields)
        found = await self._book.filled(session.visitor, one_of(fields, "kohorte"), fields)
        if found is None:
            raise web.HTTPNotFound
        return session, form, *found

    async def _page(
        self,
        request: web.Request,
        session: Session,
        sheet: AnnouncementSheet,
        shown: AnnouncementPreview,
        fields: Fields,
        faults: tuple[FormFault, ...] = (),
        status: int = 200,
    ) -> web.Response:
        head = await self._chats.head(session.visitor)
        context: Mapping[str, Any] = {
            "base": base_of(self._prefix, request), "csrf": session.csrf,
            "sheet": sheet, "shown": shown, "payload": self._payload(shown, head),
            "faults": faults or sheet.faults, "field": lambda name: one_of(fields, name), "mark": mark_of(sheet.one),
            "kinds": tuple(AnnouncementKind), "replies": tuple(ReplyButton), "groups": tuple(AudienceGroup),
            "kept": KEPT, "longest": LONGEST_TEXT, "most": MOST_BYTES, "today": today(head.now).isoformat(),
        }  # fmt: skip
        return self._pages.page("announcement.html", head.language, status=status, **context)

    def _payload(self, shown: AnnouncementPreview, head: ChatHead) -> Payload:
        language = Language(self._pages.known(head.language))
        return self._renderer.web(shown.said, Speech(language, head.zone)).payload


def _as_opened(sheet: AnnouncementSheet) -> dict[str, list[str]]:
    """What the fields of a fresh form say."""
    one, audience = sheet.one, sheet.one.audience
    return {
        "text": [sheet.typed],
        "kohorten": list(audience.cohorts or (sheet.cohort.id,)),
        "gruppen": [str(group) for group in audience.groups],
        "schritte": list(audience.stages),
        "laender": list(audience.lands),
        "vereine": list(audience.chosen),
        "wer": [str(MemberRole.CONTACT) if audience.roles == (MemberRole.CONTACT,) else KEPT] if audience.roles else [],
        "unbeantwortet": [audience.unanswered or ""],
        "art": [one.kind or ""],
        "bis": [last_day(one)],
        "knoepfe": [str(button) for button in one.buttons],
        "knopf": [one.link_label],
        "adresse": [one.link],
        "schutz": ["1"] if one.protected else [],
    }
