"""Feature, Visit, Tick: the three words that a newcomer learns."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from importlib import import_module
from typing import Any

from bot.domain import loose
from bot.domain.dialog import Dialog, Loose
from bot.domain.errors import Refusal, gone
from bot.domain.people import Address, Channel, Person, Role
from bot.domain.programme import Programme
from bot.domain.screen import Rows, Say, Screen, Value
from bot.domain.uploads import Upload
from bot.domain.worksheet import units
from bot.links import Language, Link
from bot.ports import UnitOfWork

Action = Callable[["Visit"], Awaitable[Screen | None]]
TapAction = Callable[[Any, "Visit"], Awaitable[Screen | None]]
"""Called with the link and the visit."""


@dataclass(frozen=True, slots=True)
class MenuItem:
    """A word that somebody may type, and what it does."""

    command: str
    text: str
    """Fluent id of the description."""
    needs: Role
    listed: bool
    """Stands in the menu; all others stand in the help only."""
    away_from: Channel | None
    """The door at which it makes no sense, because it leads there."""


@dataclass(frozen=True, slots=True)
class House:
    """What is the same for every visit."""

    programme: Programme
    web_url: str
    """Public address of the web door without trailing slash; empty when there is none."""
    bot_name: str
    """The bot's Telegram user name without @; empty while it is unknown or there is none."""
    commands: tuple[MenuItem, ...] = ()
    """All that can be typed, in the order of the features."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One event of one person inside one transaction: all that an action may know."""

    uow: UnitOfWork
    now: datetime
    address: Address
    known: Person | None
    roles: frozenset[Role]
    dialog: Dialog | None
    text: str
    """What they typed: a message, or what stood behind a command. Cleaned, never trimmed to a length."""
    offered: str
    """What they call themselves; only a proposal for a name."""
    house: House
    file: str = ""
    """The kind of what they sent when it was no text: sticker, voice, photo, location, contact, file ..."""
    upload: Upload | None = None
    """A file that some feature reads."""
    turn: str = ""
    """The event, by a key of its own."""
    has_floor: bool = False
    """What they type now belongs to the open question."""
    open_question: Say | None = None
    """How the open question is called on a button."""
    choices: tuple[Link, ...] = ()
    """Where the buttons lead that are in sight, the newest first; known for free text only."""

    @property
    def person(self) -> Person:
        """Somebody known; an action of a stranger must not ask."""
        if self.known is None:
            raise gone()
        return self.known

    @property
    def language(self) -> Language:
        return self.known.language if self.known else self.address.language

    @property
    def owner(self) -> str:
        """To whom an open question belongs: the person on every door, or the address of somebody unknown."""
        return self.known.id if self.known else self.address.id

    async def ask(self, step: str, *, days: int = 30, **answers: str) -> None:
        """Waits for free text: the next message goes to the action that is registered for `step`."""
        same = self.dialog is not None and self.dialog.step == step and self.text != ""
        token = self.dialog.token if self.dialog and same else self.uow.new_id()
        until = self.now + timedelta(days=days)
        await self.uow.dialogs.put(Dialog(self.owner, step, answers, until, token, self.turn, self.now))

    async def ask_on(self) -> None:
        """The open question is still asked: this screen belongs to it."""
        if self.dialog:
            await self.uow.dialogs.put(replace(self.dialog, turn=self.turn))

    async def answered(self) -> None:
        """The open question is settled."""
        await self.uow.dialogs.drop(self.owner)

    async def kept(self) -> str:
        """Text that waits for its place; empty when there is none."""
        found = await self.uow.dialogs.loose(self.owner)
        return found.text if found else ""

    async def placed(self) -> None:
        """The kept text is where it belongs."""
        await self.uow.dialogs.drop_loose(self.owner)

    async def ask_where(self, more: Rows = (), why: Value = "", *, to_open: bool = True) -> Screen:
        """Keeps what was typed, and asks where it belongs. Raises a refusal when there is no text at all."""
        text = await self._keep()
        if not text:
            raise Refusal("common-loose-empty")
        question = self.open_question if to_open else None
        return loose.where(text, question, self.dialog.token if self.dialog else "", more, why)

    async def _keep(self) -> str:
        before = await self.uow.dialogs.loose(self.owner)
        if not self.text.strip():
            return before.text if before else ""
        text = loose.together(before, self.text, self.address.channel, self.now)
        await self.uow.dialogs.keep_loose(Loose(self.owner, text, units(self.text), self.turn, self.now))
        return text

    def asked(self, name: str) -> str:
        """An argument of the open question."""
        if self.dialog is None or name not in self.dialog.answers:
            raise gone()
        return self.dialog.answers[name]

    def as_(self, person: Person, roles: frozenset[Role]) -> "Visit":
        """The same visit after somebody became known."""
        return replace(self, known=person, roles=roles)


@dataclass(frozen=True, slots=True)
class Entry:
    """A command, tap or step with its conditions."""

    action: Callable[..., Awaitable[Screen | None]]
    needs: Role | None = None
    """None: what the feature needs."""
    files: Action | None = None
    """Steps only: what is sent while the question is open and is no text."""
    menu: bool = True
    """Commands only: stands in the menu of those who may use it."""
    away_from: Channel | None = None
    """Commands only: not offered at this door."""
    aliases: tuple[str, ...] = ()
    asks: str = ""
    """Steps only: Fluent id of what is asked, for a button; knows the answers of the open question."""
    again: bool = False
    """Steps only: a reply to an old message of the question is an answer, too."""
    names: bool = False
    """Steps only: the answer is a short name, never a question."""


@dataclass(frozen=True, slots=True)
class Tick:
    """What happens by itself. `run` gets one transaction of its own and the time; it is called at every beat."""

    name: str
    every: timedelta
    run: Callable[[UnitOfWork, datetime, House], Awaitable[int]]
    """Returns how many things it did; called again at once while that is not 0."""
    next: Callable[[UnitOfWork, datetime], Awaitable[datetime | None]] | None = None
    """When the next thing is due, for the clock of the rehearsal."""
    everywhere: bool = False
    """Of several processes each does it, not only the one that leads."""


@dataclass(frozen=True, slots=True)
class Feature:
    """The table of contents of one folder in `handlers/`."""

    name: str
    needs: Role = Role.PERSON
    commands: Mapping[str, Entry | Action] = field(default_factory=dict)
    taps: Mapping[type[Link], Entry | TapAction] = field(default_factory=dict)
    steps: Mapping[str, Entry] = field(default_factory=dict)
    """Free text while the open question has the floor."""
    home: Mapping[Role, Action] = field(default_factory=dict)
    """Where somebody stands: shown by /start and `Home` for the first matching role, and behind every old button."""
    anything: Mapping[Role, Action] = field(default_factory=dict)
    """Free text that nobody waits for, by role."""
    files: Mapping[Role, Action] = field(default_factory=dict)
    """Stickers, voices, photos ..., by role."""
    uploads: Mapping[Role, Action] = field(default_factory=dict)
    """Files that are read (`Visit.upload`), by role; from everybody else they are like all other files."""
    reads: Callable[[Upload, datetime], Awaitable[Upload]] | None = None
    """Reads such a file before the transaction begins: that takes time and holds up nobody else."""
    cards: Mapping[str, Action] = field(default_factory=dict)
    """Living cards by name; the action shows the card of whoever visits, for `UnitOfWork.refresh`."""
    strip: Mapping[Role, Callable[[Visit], Awaitable[Value | None]]] = field(default_factory=dict)
    """The living card in one line, for a chat in which it scrolls away; only looks, changes nothing."""
    ticks: Sequence[Tick] = ()
    gallery: str = ""
    """The module whose `examples()` are every screen of the feature once, with made-up values and a short English
    name; golden files and the gallery page are made from it. Nothing else loads it."""

    def examples(self) -> Iterable[tuple[str, Screen]]:
        examples: Callable[[], Iterable[tuple[str, Screen]]] = import_module(self.gallery).examples
        return examples()

    def entry(self, of: Entry | Callable[..., Awaitable[Screen | None]]) -> Entry:
        found = of if isinstance(of, Entry) else Entry(of)
        return found if found.needs else replace(found, needs=self.needs)
