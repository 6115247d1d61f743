"""Feature, Visit, Tick: the three words that a newcomer learns."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from importlib import import_module
from typing import Any

from bot.domain.dialog import Dialog
from bot.domain.errors import gone
from bot.domain.people import Address, Channel, Person, Role
from bot.domain.programme import Programme
from bot.domain.screen import Screen
from bot.domain.uploads import Upload
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
        await self.uow.dialogs.put(Dialog(self.owner, step, answers, self.now + timedelta(days=days)))

    async def answered(self) -> None:
        """The open question is settled."""
        await self.uow.dialogs.drop(self.owner)

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
    menu: bool = True
    """Commands only: stands in the menu of those who may use it."""
    away_from: Channel | None = None
    """Commands only: not offered at this door."""
    aliases: tuple[str, ...] = ()


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
    steps: Mapping[str, Entry | Action] = field(default_factory=dict)
    """Free text while a dialog row waits for it."""
    home: Mapping[Role, Action] = field(default_factory=dict)
    """Where somebody stands: shown by /start and `Home` for the first matching role, and behind every old button."""
    anything: Mapping[Role, Action] = field(default_factory=dict)
    """Free text that nobody waits for, by role."""
    files: Mapping[Role, Action] = field(default_factory=dict)
    """Stickers, voices, photos ..., by role."""
    uploads: Mapping[Role, Action] = field(default_factory=dict)
    """Files that are read (`Visit.upload`), by role; from everybody else they are like all other files."""
    cards: Mapping[str, Action] = field(default_factory=dict)
    """Living cards by name; the action shows the card of whoever visits, for `UnitOfWork.refresh`."""
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
