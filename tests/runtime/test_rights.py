"""The matrix of rights: every button, command and open question, by everybody to whom it does not belong.

They are refused alike, whether the thing is there or not; they read nothing of it; and nothing of it changes. A new
button is covered by itself; what it names must stand in the scene.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pytest
from msgspec import Struct
from msgspec.structs import replace

from bot.domain.desk.desk import DeskCut
from bot.domain.dialog import Dialog
from bot.domain.errors import Refusal
from bot.domain.people import Address, Channel, Role
from bot.domain.screen import Screen
from bot.links.base import Link, pack
from bot.links.desk_roles import LeaveDesk
from bot.links.joining import CalledSo, Join
from bot.links.offices import OfficeIsWrong
from bot.links.pausing import StartPause
from bot.links.team import Leave
from bot.runtime.feature import needs_of
from bot.runtime.inputs import Commanded, Said, Tapped
from bot.runtime.live_cards import eyes
from bot.runtime.outside import CleanUp, LookUp, MakeFile
from bot.runtime.rendering.offered import offered
from bot.runtime.rendering.render import Renderer
from bot.runtime.rendering.texts import Speech
from bot.runtime.visit import Visit
from bot.runtime.web.side_pages.desk_book import WebDesk
from bot.terms import Language
from storage.unit_of_work import Work
from tests.kit.house import StoryHouse
from tests.kit.scene import ROUTES, SECRET, Scene, a_scene
from tests.kit.sql import ask

UNKNOWN = Address("t777", Channel.TELEGRAM, "777", None, Language.GERMAN)
PEOPLE = ("unknown", "Nora", "Rita", "Vera", "Olga", "Xaver", "Mia", "Lea")
"""Somebody unknown, another association next door, a reader, somebody who helps elsewhere, an observer, who coordinated
once, who coordinates the cohort of another carrier, and who has left."""
INSIDE = {"Rita"}
"""Reads what her association wrote, and is told plainly that a reader changes nothing."""
OF_XAVER = {"appointment": "appointment9", "slot": "appointment9", "enquiry": "enquiry9"}
"""What was his: an appointment, a question that he held; and he was to look at the report."""
BEARER = {Join, CalledSo}
"""Whoever holds an invitation may use it."""
MAY: Mapping[str, frozenset[type[Link]]] = {
    "Nora": frozenset({StartPause}),
    "Rita": frozenset({Leave, OfficeIsWrong}),
    "Olga": frozenset({LeaveDesk}),
}
"""What somebody does for themselves and others hear of."""
NOTED = {
    "dialog",
    "loose_text",
    "heard",
    "outbox",
    "outbox_secret",
    "inbox",
    "keyboard",
    "card",
    "reminder_plan",
    "wrong_try",
    "faq_miss",
    "enquiry_number",
}
"""What is noted of every conversation, that something is to be planned, and how
many questions there were."""
RANDOM = re.compile(r"[\w-]{30,}")
"""In a link: letters by chance, among which a name may stand."""
NO_COMMAND = {"common-no-such-command", "common-gone"}


Event = Tapped | Commanded | Said


class Pressed(Struct, frozen=True):
    said: str
    """The id of the refusal or of the screen."""
    refused: bool
    read: str = ""
    effects: tuple[str, ...] = ()
    """Who else hears of it, and tables with rows that are different now."""


@dataclass
class Matrix:
    scene: Scene
    renderer: Renderer
    before: Mapping[str, frozenset[str]]
    """The rows of each table."""

    async def press(self, who: str, said: Event, step: str = "") -> Pressed:
        """Nothing of it is kept."""
        async with self.scene.house.database.work() as work:
            visit = await self._visit(work, who, said, step)
            own, changes = {visit.owner, visit.address.external}, _changes(work)
            try:
                screen = await ROUTES.find(said, visit)(visit)
            except Refusal as refusal:
                return Pressed(refusal.text, True, str(refusal.values))
            except (LookUp, CleanUp, MakeFile):
                return Pressed("looks outside", False)
            told = {message.person for message in work.messages} - own
            changed = await self._changed(work, own) if _changes(work) != changes else ()
            return Pressed(screen.id if screen else "", False, self._read(screen, visit), (*told, *changed))

    async def _visit(self, work: Work, who: str, said: Event, step: str) -> Visit:
        person, house = self.scene.people.get(who), self.scene.house
        address = (await work.people.addresses(person.id))[0] if person else UNKNOWN
        visit = eyes(work, person, address, house.app.house(), house.clock.now())
        roles = await work.people.roles(person.id) if person else frozenset({Role.STRANGER})
        visit = replace(visit, roles=roles, text="" if isinstance(said, Tapped) else said.text)
        if not step:
            return visit
        answers = {name: str(value) for name, value in self.scene.ids.items()} | {"words": visit.text}
        asked = Dialog(visit.owner, step, answers, None, "token", "turn", visit.now)
        return replace(visit, dialog=asked, has_floor=True)

    def _read(self, screen: Screen | None, visit: Visit) -> str:
        """All that stands on it, as this reader gets it."""
        parts = (screen, *screen.more) if screen else ()
        shown = [offered(part, self.renderer.needs, visit.roles) for part in parts]
        read = (self.renderer.web(part, Speech(visit.language)).payload.to_json() for part in shown)
        return "\n".join(RANDOM.sub("", one) for one in read)

    async def _changed(self, work: Work, own: set[str]) -> tuple[str, ...]:
        """Tables in which a row is different now that says nothing of whoever pressed."""
        rows = await rows_of(work, self.before)
        differing = {table: rows[table] ^ before for table, before in self.before.items()}
        return tuple(table for table, some in differing.items() if any(not _says(row, own) for row in some))


def _says(row: str, own: set[str]) -> bool:
    return any(f"'{id}'" in row for id in own)


def _changes(work: Work) -> int:
    changes: int = work._transaction.connection.raw.total_changes
    return changes


async def rows_of(work: Work, tables: Any) -> dict[str, frozenset[str]]:
    return {table: frozenset(map(repr, await ask(work, f'SELECT * FROM "{table}"'))) for table in tables}


@pytest.fixture
async def matrix(house: StoryHouse) -> Matrix:
    scene = await a_scene(house)
    async with house.database.work() as work:
        names = await ask(work, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        before = await rows_of(work, sorted({name for (name,) in names} - NOTED))
    return Matrix(scene, Renderer(house.app.texts, needs_of(ROUTES.taps)), before)


def secrets(who: str) -> tuple[str, ...]:
    """What was written, and who is there. An observer and whoever has left know which association it is."""
    if who in INSIDE:
        return ()
    return (SECRET, "Anna", "Ben") if who in {"Olga", "Lea"} else (SECRET, "Anna", "Ben", "Verein Brücke")


def wrong(who: str, pressed: Pressed) -> Iterator[str]:
    yield from (f"reads {words}" for words in secrets(who) if words in pressed.read)
    yield from (f"changes {what}" for what in pressed.effects)


def events() -> Iterator[tuple[str, Event, str]]:
    """What can be done: its name, how it comes in, and the question that is open meanwhile."""
    for name in ROUTES.commands:
        yield f"/{name}", Commanded(name, ""), ""
    for step in ROUTES.steps:
        yield step, Said("Kanu"), step


def alike(who: str, pressed: Pressed, *answers: str) -> Iterator[str]:
    """Who is refused hears no more than that there is no such thing; a reader hears why."""
    if pressed.refused and pressed.said not in answers and who not in INSIDE:
        yield f"is refused with {pressed.said}"


async def test_buttons_of_others_show_and_change_nothing(matrix: Matrix) -> None:
    """They are refused as if the thing were not there."""
    faults: dict[tuple[str, str], list[str]] = {}
    for kind in (kind for kind in ROUTES.taps if kind not in BEARER):
        for who in (who for who in PEOPLE if kind not in MAY.get(who, ())):
            link = matrix.scene.link(kind, **(OF_XAVER if who == "Xaver" else {}))
            pressed = await matrix.press(who, Tapped(pack(link), ""))
            faults[kind.__name__, who] = [*wrong(who, pressed), *alike(who, pressed, "common-gone")]
    assert {pressed: found for pressed, found in faults.items() if found} == {}


async def test_commands_and_answers_show_and_change_nothing_of_others(matrix: Matrix) -> None:
    """An open question may be one from before they lost the right to answer it."""
    faults: dict[tuple[str, str], list[str]] = {}
    for name, event, step in events():
        for who in PEOPLE:
            pressed = await matrix.press(who, event, step)
            unlike = [] if step else alike(who, pressed, *NO_COMMAND)
            faults[name, who] = [*wrong(who, pressed), *unlike]
    assert {done: found for done, found in faults.items() if found} == {}


async def test_whom_it_belongs_to_reads_and_changes(matrix: Matrix) -> None:
    """Else the matrix would see nothing at all."""
    reads, changes = set(), set()
    for kind in ROUTES.taps:
        for who in ("Anna", "Karin"):
            pressed = await matrix.press(who, Tapped(pack(matrix.scene.link(kind)), ""))
            reads |= {kind.__name__} if SECRET in pressed.read else set()
            changes |= {kind.__name__} if pressed.effects else set()
    assert {"ReadReview", "DeskEnquiry", "ShowProposal"} <= reads
    assert {"CancelConsultation", "DropOffice", "TickTask"} <= changes


async def test_an_observer_looks_at_the_desk(matrix: Matrix) -> None:
    """And at nothing else: what needs that role is what there is."""
    looks = [kind for kind, entry in ROUTES.taps.items() if entry.needs is Role.OBSERVER]
    answers = {kind.__name__: await matrix.press("Olga", Tapped(pack(matrix.scene.link(kind)), "")) for kind in looks}
    shown = {name for name, pressed in answers.items() if not pressed.refused}
    assert {"DeskOf", "DeskAssociations", "DeskAssociation", "CohortDates", "DeskRoles", "ShowFunnel"} <= shown
    assert shown == answers.keys()


async def test_the_page_of_the_desk_is_there_for_who_may_look_at_one(matrix: Matrix) -> None:
    """Whoever asks for the cohort of others gets their own, or nothing."""
    house = matrix.scene.house
    desk = WebDesk(house.database, house.clock, house.app.house)
    async with house.database.work() as work:
        for who, person in matrix.scene.people.items():
            await work.people.save_address(Address(f"w{who}", Channel.WEB, f"w{who}", person.id, Language.GERMAN))
        await work.commit()
    tables = {who: await desk.table(f"w{who}", "nord2027", DeskCut(0, 9)) for who in (*PEOPLE, "Anna", "Karin")}
    assert {who: table.cohort.id for who, table in tables.items() if table} == {
        "Karin": "nord2027",
        "Olga": "nord2027",
        "Mia": "sued2027",
    }
