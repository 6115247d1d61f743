"""A house in memory, behind the words of the contract."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from html import escape
from pathlib import Path
from typing import Any

from msgspec.structs import replace

import bot
import handlers
from bot import demo
from bot.app import text_folders
from bot.demo.web import Phone
from bot.documents.markup_back import can_be_typed, typed_of
from bot.domain.announcements.announcement import Announcement, Audience, AudienceSize
from bot.domain.announcements.draft import length
from bot.domain.announcements.form import Fields, FormChoices, one_of
from bot.domain.announcements.sheet import AnnouncementPreview, AnnouncementSheet
from bot.domain.announcements.words import AnnouncedTo, said_to, unknown_blanks
from bot.domain.cohorts import Cohort
from bot.domain.dates.calendar import CohortDate, When
from bot.domain.desk.desk import DeskCut, DeskLine
from bot.domain.desk.table import DeskTable
from bot.domain.enclosure import Enclosure
from bot.domain.way import way_of
from bot.links.finance_web import FillFinancePlan
from bot.programme.load import load
from bot.runtime import web
from bot.runtime.rendering.payload import Payload
from bot.runtime.rendering.render import Renderer
from bot.runtime.rendering.texts import Texts
from bot.runtime.shared.announcement_forms import filled_sheet
from bot.runtime.web.contract import (
    Caller,
    ChatFile,
    ChatHead,
    ChatMessage,
    Entered,
    MenuEntry,
    Session,
    Slowed,
    TooMuch,
)
from bot.runtime.web.public_pages.answer_contract import FoundAnswers, Shelf, ShownAnswer, ShownWord
from bot.terms import Heap
from bot.terms.announcements import Exclusion
from tests.runtime.web.fake_finance import FakeFinance

COMMANDS = frozenset({"hilfe", "termine", "pause_runde"})
NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
TEXTS = [Path(next(iter(room.__path__))) / "texts" for room in (bot, web, demo)]
TEXTS += [Path(handlers.__file__).parent / name / "texts" for name in ("desk", "announcement_audience")]


SPOKEN = Texts(text_folders())
RENDERER = Renderer(SPOKEN)
words = SPOKEN.words


def payload(text: str, **more: Any) -> Payload:
    return Payload(text, **more)


@dataclass
class Room:
    messages: dict[str, ChatMessage] = field(default_factory=dict)
    heard: dict[str, tuple[str, ...]] = field(default_factory=dict)
    version: int = 0
    listeners: set[asyncio.Queue[None]] = field(default_factory=set)
    files: dict[str, ChatFile] = field(default_factory=dict)
    head: ChatHead = field(
        default_factory=lambda: ChatHead(
            "Anna", "Ansprechperson", "ember", "de", "Europe/Berlin", NOW, commands=COMMANDS
        )
    )


class FakeChats:
    """Answers every text with "Echo: …", like a very simple bot."""

    def __init__(self) -> None:
        self.rooms: defaultdict[str, Room] = defaultdict(Room)
        self.echo = ""
        """What follows every answer to a tap."""
        self.answer: Payload | None = None
        """Instead of it."""
        self.most = 1000
        """Messages of one room; more are too much."""
        self.finance = FakeFinance(self.ring)
        self.entries = [
            MenuEntry("karte", "Wo wir stehen"),
            MenuEntry("termine", "Was ansteht"),
            MenuEntry("hilfe", "Was ich kann"),
        ]

    def put(self, visitor: str, id: str, content: Payload, *, mine: bool = False, at: datetime = NOW) -> ChatMessage:
        """Below everything else; in its old place when the id is there already."""
        room = self.rooms[visitor]
        room.version += 1
        position = room.messages[id].position if id in room.messages else len(room.messages) + 1
        room.messages[id] = ChatMessage(id, position, room.version, mine, at, content)
        for listener in room.listeners:
            listener.put_nowait(None)
        return room.messages[id]

    def _first_time(self, visitor: str, key: str, *what: str) -> bool:
        heard = self.rooms[visitor].heard
        known = key in heard
        if not known and len(heard) >= self.most:
            raise TooMuch
        heard.setdefault(key, what)
        return not known

    async def said(self, visitor: str, text: str, key: str, browser: str = "") -> None:
        if not self._first_time(visitor, key, "said", text):
            return
        self.put(visitor, f"in-{key}", payload(escape(text, quote=False)), mine=True)
        self.put(visitor, f"out-{key}", payload(f"Echo: {escape(text, quote=False)}"))

    async def tapped(self, visitor: str, message: str, data: str, key: str, browser: str = "") -> None:
        if self._first_time(visitor, key, "tapped", message, data):
            words = f"Getippt: {escape(data)}\n\n{self.echo}".strip()
            self.put(visitor, f"out-{key}", self.answer or payload(words))

    async def offered_file(self, visitor: str, key: str, name: str = "", content: bytes = b"") -> None:
        if not self._first_time(visitor, key, "file", name, str(len(content))):
            return
        if name:
            self.put(visitor, f"in-{key}", payload(f"📎 {escape(name)}"), mine=True)
        self.put(
            visitor, f"out-{key}", payload(f"{len(content)} Bytes" if name else "Dateien kann ich noch nicht lesen.")
        )

    async def passed_on(self, visitor: str, text: str, key: str) -> None:
        if self._first_time(visitor, key, "passed on", text):
            self.put(visitor, f"out-{key}", payload(f"Das geht an die Koordination: {escape(text, quote=False)}"))

    async def opened(self, visitor: str, link: str, key: str) -> None:
        if self._first_time(visitor, key, "opened", link):
            self.put(visitor, f"out-{key}", payload(f"Geöffnet: {escape(link)}"))

    async def filled(self, visitor: str, link: str, form: Entered, key: str) -> None:
        first = self._first_time(visitor, key, "filled", link, *(f"{name}={value}" for name, value in form.fields))
        if first and link.startswith(FillFinancePlan.code):
            self.finance.fill(visitor, form)
        elif first:
            words = f"Entwurf: {dict(form.fields).get('text', '')} ({len(form.files)})"
            self.put(visitor, f"out-{key}", payload(escape(words)))

    async def settled(self, visitor: str, key: str) -> bool:
        return True

    def ring(self) -> None:
        """Every page looks again."""
        for room in self.rooms.values():
            for listener in room.listeners:
                listener.put_nowait(None)

    async def history(self, visitor: str, after: int = 0, most: int = 200) -> list[ChatMessage]:
        newer = [message for message in self.rooms[visitor].messages.values() if message.version > after]
        return sorted(newer, key=lambda message: message.position)[-most:]

    async def emptied(self, visitor: str, after: int) -> bool:
        return max((one.version for one in self.rooms[visitor].messages.values()), default=0) < after

    async def older(self, visitor: str, before: int, most: int) -> list[ChatMessage]:
        above = [message for message in self.rooms[visitor].messages.values() if message.position < before]
        return sorted(above, key=lambda message: message.position)[-most:]

    @asynccontextmanager
    async def changes(self, visitor: str) -> AsyncIterator[AsyncIterator[None]]:
        queue: asyncio.Queue[None] = asyncio.Queue()
        listeners = self.rooms[visitor].listeners
        listeners.add(queue)
        try:
            yield _each(queue)
        finally:
            listeners.remove(queue)

    async def head(self, visitor: str) -> ChatHead:
        return self.rooms[visitor].head

    async def menu(self, visitor: str) -> list[MenuEntry]:
        return self.entries

    async def file(self, visitor: str, file: str) -> ChatFile | None:
        return self.rooms[visitor].files.get(file)


async def _each(queue: asyncio.Queue[None]) -> AsyncIterator[None]:
    while True:
        await queue.get()
        yield


WORD = ShownWord("Eigenanteil", "Geld, das ihr selbst dazugebt", "Mindestens <b>10</b> Prozent.")
ANSWERS = tuple(
    ShownAnswer(f"Frage {number}? <b>{{}}", "Erste Zeile.\n\n• ein Punkt\n\n<i>Gilt bis morgen.</i>", (WORD,))
    for number in (1, 2, 3)
)


class FakeAnswers:
    """Knows "umschlag" for sure, and of "wann" that it may mean three; "hilfe" is for a person."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, bool]] = []
        self.away: asyncio.Event | None = None
        """Answers wait until it is set."""

    async def search(self, text: str, _language: str, _visitor: str, *, asked: bool) -> FoundAnswers:
        self.asked.append((text, asked))
        if self.away:
            await self.away.wait()
        if "hilfe" in text:
            return FoundAnswers("emergency", about="<b>Ruf zuerst an.</b>", withheld=("phone",))
        if "umschlag" in text:
            return FoundAnswers("clear", ANSWERS[:1], (WORD,))
        return FoundAnswers("choose", ANSWERS) if "wann" in text else FoundAnswers("unknown")

    def shelves(self, _language: str) -> tuple[list[Shelf], list[Shelf]]:
        return [Shelf("post", "Fristen und Post"), Shelf("geld", "Geld")], [Shelf("idee", "Ankommen und Idee")]

    def of(self, topic: str, stage: str, _language: str) -> tuple[str, list[ShownAnswer]] | None:
        return ("Fristen und Post", list(ANSWERS)) if (topic or stage) in ("post", "idee") else None

    def glossary(self, _language: str) -> list[ShownWord]:
        return [WORD]


COHORTS = (
    Cohort("k", "Schmiede Nord 2027", "t", "NI", date(2027, 6, 30), "default"),
    Cohort("s", '<b>Süd & "Co" 🎉', "t", "BY", date(2027, 3, 10), "default"),
)


class FakeDesk:
    """Of Kim: as many associations as are wanted, as the database would cut them. Nobody else has one."""

    def __init__(self) -> None:
        self.owner = "web:kim"
        self.size = 120
        self.asked: list[tuple[str, DeskCut]] = []
        self.cohorts = COHORTS
        self.leads = True

    async def table(self, visitor: str, cohort: str, cut: DeskCut) -> DeskTable | None:
        self.asked.append((cohort, cut))
        if visitor != self.owner:
            return None
        chosen = next((one for one in self.cohorts if one.id == cohort), self.cohorts[0])
        lines = [_line(number) for number in range(self.size)]
        fitting = [line for line in lines if cut.words.lower() in line.name.lower() and cut.heap in (None, line.heap)]
        return DeskTable(
            cohorts=self.cohorts, cohort=chosen, way=WAY, cut=cut, lines=tuple(fitting[cut.skip : cut.skip + cut.most]),
            count=len(fitting), sizes=Counter(line.heap for line in lines), lands=("HB", "NI"), waiting=3, questions=2,
            dates=(CohortDate("d", "k", 'Werkstatt "Bedarf" & <b>', When(date(2027, 3, 12), date(2027, 3, 12))),),
            now=NOW, leads=self.leads,
        )  # fmt: skip


WAY = way_of(load(), Cohort("k", "K", "t", "NI", date(2027, 6, 30), "default"), {})
NAMES = (
    "Frauen am Fluss e. V.",
    '<b>Zoé & "Co" 🎉',
    "Nachbarschaftsverein Lindenhof für alle Menschen im Quartier e. V.",
)


def _line(number: int) -> DeskLine:
    heap, name = list(Heap)[number % len(Heap)], f"{NAMES[number % 3]} {number + 1}"
    stage, since = WAY.ids[number % len(WAY.ids)], NOW - timedelta(days=number)
    return DeskLine(f"a{number}", name, stage, since, heap, "NI" if number % 2 else "HB", number % 5, number % 3)


class FakeAnnouncements:
    """Of Kim: a draft that is kept nowhere; Anna and Berta get it."""

    def __init__(self) -> None:
        self.owner = "web:kim"
        self.one = Announcement("", "k", "kim", NOW, audience=Audience(("k",)))
        self.asked: list[Fields] = []
        self.enclosed: tuple[Enclosure, ...] = ()

    async def sheet(self, visitor: str, cohort: str) -> AnnouncementSheet | None:
        if visitor != self.owner:
            return None
        choices = FormChoices(
            {one.id: one.title for one in COHORTS},
            WAY.ids,
            ("HB", "NI"),
            dict(zip(("a0", "a1", "a2"), NAMES, strict=True)),
        )
        chosen = next((one for one in COHORTS if one.id == cohort), COHORTS[0])
        return AnnouncementSheet(
            COHORTS, chosen, self.one, typed_of(self.one.html), self.enclosed, choices, WAY.programme,
            can_be_typed(self.one.html),
        )  # fmt: skip

    async def filled(
        self, visitor: str, cohort: str, fields: Fields
    ) -> tuple[AnnouncementSheet, AnnouncementPreview] | None:
        self.asked.append(fields)
        opened = await self.sheet(visitor, cohort)
        if opened is None:
            return None
        sheet = filled_sheet(opened, fields, NOW)
        known = {"a0": AnnouncedTo("Anna Kaya", NAMES[:1]), "a1": AnnouncedTo("Zoé", NAMES[1:2])}
        shown = one_of(fields, "als") or "a0"
        to = known.get(shown, AnnouncedTo())
        names = {id: to.associations[0] for id, to in known.items()}
        sizes = [AudienceSize(0, 41, 23), AudienceSize(1 + [*Exclusion].index(Exclusion.UNREACHABLE), 2, 2)]
        preview = AnnouncementPreview(
            said_to(sheet.one, to, sheet.enclosed), to, shown if shown in known else "", names, sizes,
            ("Anna Kaya", '<b>Zoé & "Co" 🎉'), length(sheet.one), unknown_blanks(sheet.one.html),
        )  # fmt: skip
        return sheet, preview


class FakeSessions:
    def __init__(self) -> None:
        self.open: dict[str, Session] = {}
        self.links = {"einmal-link": "anna", "ABCD2345": "gast"}
        self.tried: list[tuple[str, Caller]] = []
        self.slowed: datetime | None = None

    def let_in(self, visitor: str) -> str:
        cookie = f"cookie-{len(self.open) + 1}-{visitor}"
        self.open[cookie] = Session(visitor, f"csrf-{visitor}")
        return cookie

    async def enter(self, token: str, caller: Caller) -> str | None:
        self.tried.append((token, caller))
        if self.slowed:
            raise Slowed(self.slowed)
        visitor = self.links.pop(token, None)
        return self.let_in(visitor) if visitor else None

    async def start(self, _caller: Caller) -> str:
        return self.let_in("fremd")

    async def find(self, cookie: str, *, by_hand: bool = True) -> Session | None:
        return self.open.get(cookie)

    async def renew(self, cookie: str) -> str | None:
        known = self.open.get(cookie)
        return self.let_in(known.visitor) if known else None

    async def leave(self, cookie: str) -> None:
        self.open.pop(cookie, None)


class FakeRehearsal:
    def __init__(self, chats: FakeChats) -> None:
        self.chats, self.clock = chats, NOW

    async def phones(self) -> list[Phone]:
        return [
            Phone("web:anna", "Anna", "Verein Brücke e. V.", "association"),
            Phone("web:kim", "Kim", "Schmiede Nord 2027", "coordination"),
            Phone("web:elif", "Elif", "Kostenplan · Ehrenamt", "alumni"),
            Phone("web:neu", "Neue Person mit Einladung", "", "association"),
            Phone("web:zoe", '<b>Zoé & "Co" 🎉', "\u200fFrauen am Fluss", "association"),
        ]

    def now(self) -> datetime:
        return self.clock

    async def forward(self, by: timedelta) -> None:
        self.clock += by
        for room in self.chats.rooms.values():
            room.head = replace(room.head, now=self.clock)

    async def to_next_event(self) -> str:
        await self.forward(timedelta(days=2))
        self.chats.put("web:anna", "erinnerung", payload("In 15 Minuten beginnt die Werkstatt."), at=self.clock)
        return "Erinnerung an die Werkstatt „Bedarf“."


class FakeHealth:
    well = True

    def alive(self) -> bool:
        return self.well

    async def ready(self) -> tuple[bool, dict[str, Any]]:
        return self.well, {"database": self.well}

    def metrics(self) -> bytes:
        return b"schmiede_up 1\n"
