"""Feature, Visit, Tick: the three words that a newcomer learns."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from importlib import import_module
from types import FunctionType, ModuleType
from typing import Any, get_args

from msgspec import Struct, field
from msgspec.structs import replace

from bot.domain.people import Channel, Role
from bot.domain.screen import Screen, Value
from bot.links.base import Link
from bot.runtime.house import House, MenuItem, Withdrawal
from bot.runtime.outside import MakeFile, ReadFile
from bot.runtime.visit import Visit
from bot.terms import Purpose
from storage.unit_of_work import UnitOfWork, Work

__all__ = [
    "Action",
    "Entry",
    "Feature",
    "FileReader",
    "House",
    "MakeFile",
    "MenuItem",
    "ReadFile",
    "TapAction",
    "Tick",
    "Visit",
    "Withdrawal",
    "taps_of",
]

Action = Callable[["Visit"], Awaitable[Screen | None]]
TapAction = Callable[[Any, "Visit"], Awaitable[Screen | None]]
"""Called with the link and the visit."""


class Entry(Struct, frozen=True):
    """A command, tap or step with its conditions."""

    action: Callable[..., Awaitable[Screen | None]]
    needs: Role | None = None
    """None: what the feature needs."""
    also: Role | None = None
    """Commands only: these may use it, too; it does not stand in their menu."""
    files: Action | None = None
    """Steps only: what is sent while the question is open and is no text."""
    menu: bool = True
    """Commands only: stands in the menu of those who may use it."""
    first: bool = False
    """Commands only: wanted so often that the help says it at once."""
    told: bool = True
    """Commands only: stands in the help, at least in all of it."""
    away_from: Channel | None = None
    """Commands only: not offered at this door."""
    aliases: tuple[str, ...] = ()
    asks: str = ""
    """Steps only: Fluent id of what is asked, for a button; knows the answers of the open question."""
    again: bool = False
    """Steps only: a reply to an old message of the question is an answer, too."""
    names: int = 0
    """Steps only: the answer is a name of at most so many words, and never a question; 0 for any text."""
    in_pause: bool | None = None
    """Whoever pauses may do it, although it changes something. None: as the feature says."""


def taps_of(*modules: ModuleType, needs: Role | None = None) -> dict[type[Link], Entry]:
    """What buttons do: a public function of these modules that takes a link first is behind the buttons of that link.

    Raises ValueError when two want the same.
    """
    found = [
        (link, Entry(action, needs))
        for module in modules
        for name, action in vars(module).items()
        if isinstance(action, FunctionType) and action.__module__ == module.__name__ and not name.startswith("_")
        for link in _links_taken(action)
    ]
    if len(taps := dict(found)) < len(found):
        raise ValueError(f"two want the same button: {sorted(link.__name__ for link, _ in found)}")
    return taps


def needs_of(taps: Mapping[type[Link], Entry]) -> dict[type[Link], Role]:
    return {link: entry.needs or Role.ANYONE for link, entry in taps.items()}


def _links_taken(action: FunctionType) -> Iterable[type[Link]]:
    first = next(iter(action.__annotations__.values()))
    return [kind for kind in get_args(first) or (first,) if isinstance(kind, type) and issubclass(kind, Link)]


class FileReader(Struct, frozen=True):
    """Who reads files that somebody sends."""

    action: Action
    while_asked: str = ""
    """The step that is the open question then, whoever has the floor; empty: at any time."""


class Tick(Struct, frozen=True):
    """What happens by itself. `run` gets a transaction in which nobody has written yet, and the time, at every beat."""

    name: str
    every: timedelta
    run: Callable[[Work, datetime, House], Awaitable[int]]
    """Returns how many things it did; called again at once while that is not 0."""
    next: Callable[[UnitOfWork, datetime], Awaitable[datetime | None]] | None = None
    """When the next thing is due, for the clock of the rehearsal."""
    then: Callable[[], Awaitable[None]] | None = None
    """After the commit, when it did something."""
    everywhere: bool = False
    """Of several processes each does it, not only the one that leads."""


class Feature(Struct, frozen=True):
    """The table of contents of one folder in `handlers/`."""

    name: str
    needs: Role = Role.PERSON
    in_pause: bool = False
    """Whoever pauses may use it: it serves their rights, or what they see. All else they only look at."""
    commands: Mapping[str, Entry | Action] = field(default_factory=dict)
    taps: Mapping[type[Link], Entry | TapAction] = field(default_factory=dict)
    steps: Mapping[str, Entry] = field(default_factory=dict)
    """Free text while the open question has the floor."""
    edits: Mapping[str, TapAction] = field(default_factory=dict)
    """What to do when a message is changed that became this; called with the `Heard` and the visit."""
    home: Mapping[Role, Action] = field(default_factory=dict)
    """Where somebody stands: shown by /start and `Home` for the first matching role, and behind every old button."""
    anything: Mapping[Role, Action] = field(default_factory=dict)
    """Free text that nobody waits for, by role."""
    questions: Action | None = None
    """Free text that nobody waits for and that may be a question, of everybody; None when it is none."""
    withholds: Callable[[Visit], Awaitable[Visit]] | None = None
    """Takes out of such a text what is not kept unasked, before it waits for its place."""
    files: Mapping[Role, Action] = field(default_factory=dict)
    """Stickers, voices, photos ..., by role."""
    uploads: Mapping[Role, FileReader] = field(default_factory=dict)
    """Files that are read (`Visit.upload`), by role; from everybody else they are like all other files."""
    reactions: TapAction | None = None
    """An emoji under a message of an announcement: called with the announcement's id and the visit, whose text is the
    emoji or nothing. From everybody, and only on Telegram; it answers with nothing, most of the time."""
    cards: Mapping[str, Action] = field(default_factory=dict)
    """Living cards by name; the action shows the card of whoever visits, for `UnitOfWork.refresh`."""
    strip: Mapping[Role, Callable[[Visit], Awaitable[Value | None]]] = field(default_factory=dict)
    """The living card in one line, for a chat in which it scrolls away; only looks, changes nothing."""
    withdrawals: Mapping[Purpose, Withdrawal] = field(default_factory=dict)
    """What ends with somebody's consent to a purpose, taken back or lapsed."""
    ticks: Sequence[Tick] = ()
    gallery: str = ""
    """The module whose `examples()` are every screen of the feature once, with made-up values and a short English
    name; empty for the feature's own. Golden files and the gallery page are made from it. Nothing else loads it."""

    def examples(self) -> Iterable[tuple[str, Screen]]:
        examples: Callable[[], Iterable[tuple[str, Screen]]] = import_module(
            self.gallery or f"handlers.{self.name}.gallery"
        ).examples
        return examples()

    def entry(self, of: Entry | Callable[..., Awaitable[Screen | None]]) -> Entry:
        found = of if isinstance(of, Entry) else Entry(of)
        in_pause = self.in_pause if found.in_pause is None else found.in_pause
        return replace(found, needs=found.needs or self.needs, in_pause=in_pause)
