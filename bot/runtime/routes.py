"""Which action answers which event: derived from the features, checked at start."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from functools import partial
from typing import TypeVar

from msgspec import field

from bot.domain.dates.file import Upload
from bot.domain.dialog import Dialog
from bot.domain.errors import Refusal, gone
from bot.domain.people import RANK, Channel, Role
from bot.domain.screen import Say, Screen, Value
from bot.domain.typed_text import may_be_name
from bot.domain.unasked import Destination
from bot.links.base import Link, Unreadable, parse
from bot.links.home import Home
from bot.runtime.conversation import filing
from bot.runtime.feature import Action, Entry, Feature, FileReader, MenuItem, TapAction, Visit, Withdrawal
from bot.runtime.inputs import Commanded, Filled, Input, Reacted, Said, Sent, Tapped
from bot.stateful import Stateful
from bot.terms import Purpose

K = TypeVar("K")
V = TypeVar("V")
Bound = Callable[[Visit], Awaitable[Screen | None]]

ONE_OF_A_KIND = {"questions": "loose", "withholds": "loose", "reactions": "announcement"}


class TwoClaims(ValueError):
    """Two features want the same word, button or step."""


class Routes(Stateful):
    """Of all features: what answers a command, a tap, a step, a text or a file."""

    commands: dict[str, Entry] = field(default_factory=dict)
    taps: dict[type[Link], Entry] = field(default_factory=dict)
    steps: dict[str, Entry] = field(default_factory=dict)
    edits: dict[str, TapAction] = field(default_factory=dict)
    home: dict[Role, Action] = field(default_factory=dict)
    anything: dict[Role, Action] = field(default_factory=dict)
    questions: dict[str, Action] = field(default_factory=dict)
    withholds: dict[str, Callable[[Visit], Awaitable[Visit]]] = field(default_factory=dict)
    files: dict[Role, Action] = field(default_factory=dict)
    uploads: dict[Role, FileReader] = field(default_factory=dict)
    reactions: dict[str, TapAction] = field(default_factory=dict)
    cards: dict[str, Action] = field(default_factory=dict)
    strip: dict[Role, Callable[[Visit], Awaitable[Value | None]]] = field(default_factory=dict)
    withdrawals: dict[Purpose, Withdrawal] = field(default_factory=dict)
    known: list[MenuItem] = field(default_factory=list)
    """Every command, in the order of the features."""

    @classmethod
    def of(cls, features: Iterable[Feature]) -> "Routes":
        routes = cls()
        for feature in features:
            routes._add(feature)
        return routes

    def _add(self, feature: Feature) -> None:
        for command, entry in feature.commands.items():
            self._add_command(feature, command, feature.entry(entry))
        _claim(self.taps, {link: feature.entry(of) for link, of in feature.taps.items()})
        _claim(self.steps, {step: feature.entry(of) for step, of in feature.steps.items()})
        for name in ("edits", "home", "anything", "files", "uploads", "cards", "strip", "withdrawals"):
            _claim(getattr(self, name), getattr(feature, name))
        for name, of in ONE_OF_A_KIND.items():
            _claim(getattr(self, name), {of: wanted} if (wanted := getattr(feature, name)) else {})

    def _add_command(self, feature: Feature, name: str, entry: Entry) -> None:
        _claim(self.commands, dict.fromkeys((name, *entry.aliases), entry))
        text, needs = f"{feature.name}-menu-{name}", entry.needs or feature.needs
        if entry.told:
            self.known.append(MenuItem(name, text, needs, entry.menu, entry.first, entry.away_from))

    def find(self, said: Input, visit: Visit) -> Bound:
        """The action for this event; raises Refusal when there is none for this person."""
        match said:
            case Commanded(name=name):
                return self._command(name, visit)
            case Tapped(data=data) | Filled(data=data):
                return self._tap(data, visit)
            case Said():
                return self._text(visit)
            case Sent(upload=upload):
                return self._sent(upload, visit)
            case Reacted(origin=origin) if origin and self.reactions:
                return partial(self.reactions["announcement"], origin)
        raise gone()

    def menu_of(self, roles: frozenset[Role], at: Channel) -> list[MenuItem]:
        return [item for item in self.usable(roles, at) if item.listed]

    def usable(self, roles: frozenset[Role], at: Channel) -> list[MenuItem]:
        """Also what stands in the help only."""
        may = (item for item in self.known if item.needs is Role.ANYONE or item.needs in roles)
        return [item for item in may if item.away_from is not at]

    def commands_of(self, roles: frozenset[Role]) -> frozenset[str]:
        return frozenset(name for name, entry in self.commands.items() if _may(entry, roles))

    def reader_of(self, dialog: Dialog | None, roles: frozenset[Role]) -> FileReader | None:
        """Who reads files of this person now."""
        step = dialog.step if dialog else ""
        found = (self.uploads[role] for role in RANK if role in self.uploads and role in roles)
        return next((reader for reader in found if reader.while_asked in {"", step}), None)

    def takes_files(self, dialog: Dialog | None, roles: frozenset[Role], *, floor: bool) -> bool:
        """Whether the open question is answered by one; where files are read anyhow, only while it has the floor."""
        entry = self.steps.get(dialog.step) if dialog else None
        if entry is None or entry.files is None or not _may(entry, roles):
            return False
        return not self._reads(entry.files) and (floor or self.reader_of(dialog, roles) is None)

    def _reads(self, action: Action) -> bool:
        """It gets its files in another way."""
        return any(action is reader.action for reader in self.uploads.values())

    def open_question(self, visit: Visit) -> Say | None:
        """How it is called on a button; None when nothing is asked that this person may answer."""
        entry = self.asked(visit)
        return Say(entry.asks, dict(visit.dialog.answers)) if entry and visit.dialog else None

    async def strip_of(self, visit: Visit) -> Value | None:
        """What stands above the chat of this person."""
        role = next((role for role in RANK if role in visit.roles), Role.ANYONE)
        return await self.strip[role](visit) if role in self.strip else None

    def home_of(self, visit: Visit) -> Bound:
        return self._first(self.home, visit)

    def _command(self, name: str, visit: Visit) -> Bound:
        if name == "start" and not visit.text:
            return self.home_of(visit)
        entry = self.commands.get(name)
        if entry is None or not _may(entry, visit.roles):
            raise Refusal("common-no-such-command")
        return entry.action

    def _tap(self, data: str, visit: Visit) -> Bound:
        try:
            link = parse(data)
        except Unreadable:
            raise gone() from None
        if isinstance(link, Home):
            return self.home_of(visit)
        action = filing.action_of(self, link) or self._tapped(link, visit)
        return partial(filing.as_shown, self, link, action) if isinstance(link, Destination) else action

    def _tapped(self, link: Link, visit: Visit) -> Bound:
        entry = self.taps.get(type(link))
        if entry is None or not _may(entry, visit.roles):
            raise gone()
        return partial(entry.action, link)

    def _text(self, visit: Visit) -> Bound:
        entry = self.asked(visit) if visit.has_floor else None
        if entry is None or (entry.names and not may_be_name(visit.text, entry.names)):
            return self.loose(visit)
        return filing.as_it_was if filing.waits_to_go(visit) else entry.action

    def loose(self, visit: Visit) -> Bound:
        """Answers what is a question; asks where any other text belongs."""
        places, questions = partial(self._kept, self._places(visit)), self.questions.get("loose")
        return partial(_first_of, questions, places) if questions else places

    async def _kept(self, places: Bound, visit: Visit) -> Screen | None:
        return await filing.courtesy(self, visit) or await places(await self.withheld(visit))

    async def withheld(self, visit: Visit) -> Visit:
        """Without what is not kept unasked."""
        withholds = self.withholds.get("loose")
        return await withholds(visit) if withholds and visit.text.strip() else visit

    def _places(self, visit: Visit) -> Bound:
        """Who is a member, too, has more places for a text."""
        if Role.MEMBER in visit.roles and Role.MEMBER in self.anything:
            return self.anything[Role.MEMBER]
        return self._first(self.anything, visit)

    def asked(self, visit: Visit) -> Entry | None:
        """The step of the open question, if this person may answer it."""
        entry = self.steps.get(visit.dialog.step) if visit.dialog else None
        return entry if entry and _may(entry, visit.roles) else None

    def _sent(self, upload: Upload | None, visit: Visit) -> Bound:
        entry = self.asked(visit)
        asked = entry.files if entry else None
        if asked and visit.has_floor:
            return asked
        if upload and (reader := self.reader_of(visit.dialog, visit.roles)):
            return reader.action
        return asked if asked and not self._reads(asked) else self._first(self.files, visit)

    @staticmethod
    def _first(actions: Mapping[Role, Action], visit: Visit) -> Bound:
        for role in RANK:
            if role in actions and (role is Role.ANYONE or role in visit.roles):
                return actions[role]
        raise gone()


async def _first_of(questions: Action, places: Bound, visit: Visit) -> Screen | None:
    return await questions(visit) or await places(visit)


def _may(entry: Entry, roles: frozenset[Role]) -> bool:
    return entry.needs is Role.ANYONE or bool(roles & {entry.needs, entry.also})


def _claim(taken: dict[K, V], wanted: Mapping[K, V]) -> None:
    for name, value in wanted.items():
        if name in taken:
            raise TwoClaims(f"{name!r} belongs to another feature already")
        taken[name] = value
