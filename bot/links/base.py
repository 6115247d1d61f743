"""Typed callback data: packed into 1 to 64 bytes, parsed once.

A link is only a hint: whoever follows one is checked anew against the database.
"""

import re
from collections.abc import Callable
from enum import StrEnum
from typing import Any, ClassVar, dataclass_transform

from bot.terms import Decision, MemberRole

MOST_BYTES = 64
_PACKED = re.compile(r"[A-Za-z0-9_.\-:]*")
_NUMBER = re.compile(r"-?[0-9]{1,15}")
"""Milliseconds since 1970, and less than either database keeps, also where something is counted with it."""
_REGISTER: dict[str, type["Link"]] = {}
_FORMER: dict[type, dict[str, StrEnum]] = {
    MemberRole: {"k": MemberRole.CONTACT, "m": MemberRole.WORKER, "l": MemberRole.READER},
    Decision: {"r": Decision.RELEASED, "b": Decision.RETURNED},
}
"""Letters in buttons that were made earlier."""


class Unreadable(ValueError):
    """Callback data that this bot never made, or no longer understands."""


@dataclass_transform(frozen_default=True)
class Link:
    """Base of all buttons: `class TeamOf(Link, code="tm")`. Codes are never used again, because a button stays in a
    chat for ever.

    Fields are `str`, `int` or a `StrEnum`, in the order in which they are packed. A field with a default came later:
    buttons that were made before it do not have it. `withdraws` says that it takes something back or away: never the
    button of a message that stands out. `choice` says that it ticks one of a list, of which all stay in sight. Without
    a code it is no button, but what several of them carry first.

    One constructor for all: 150 generated ones would be a tenth of each start.
    """

    code: ClassVar[str] = ""
    names: ClassVar[tuple[str, ...]] = ()
    """Of the fields."""
    defaults: ClassVar[dict[str, Any]] = {}
    withdraws: ClassVar[bool] = False
    choice: ClassVar[bool] = False
    _packed: ClassVar[str] = ""
    """With a blank for each field."""
    _readers: ClassVar[tuple[Callable[[str], Any], ...]] = ()

    def __init_subclass__(cls, *, code: str = "", withdraws: bool = False, choice: bool = False) -> None:
        if code in _REGISTER:
            raise ValueError(f"the code {code!r} already belongs to {_REGISTER[code].__name__}")
        carried = {} if cls.__base__ is Link else cls.__base__.__annotations__
        cls.__annotations__ = carried | vars(cls).get("__annotations__", {})
        if not code:
            return
        cls.code, cls.names, cls.withdraws, cls.choice = code, tuple(cls.__annotations__), withdraws, choice
        cls.defaults = {name: vars(cls)[name] for name in cls.names if name in vars(cls)}
        cls._packed = ":".join([code, *("%s" for _ in cls.names)])
        cls._readers = tuple(_reader(kind) for kind in cls.__annotations__.values())
        _REGISTER[code] = cls

    def __init__(self, *values: Any, **named: Any) -> None:
        if named or len(values) != len(self.names):
            given = dict(zip(self.names, values, strict=False)) | named
            fields = self.defaults | given
            if len(values) + len(named) != len(given) or fields.keys() != set(self.names):
                raise TypeError(f"{type(self).__name__} takes {', '.join(self.names) or 'nothing'}")
            values = tuple(fields[name] for name in self.names)
        self.__dict__.update(zip(self.names, values, strict=True))

    def __setattr__(self, name: str, _value: object) -> None:
        raise AttributeError(f"a link does not change: {name}")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        return hash((self.code, *self.__dict__.values()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}{tuple(self.__dict__.values())}"


class OfAssociation(Link):
    association: str


class OfStage(OfAssociation):
    stage: str


class OfQuestion(OfAssociation):
    question: str


class OfMate(OfAssociation):
    person: str


class OfCohort(Link):
    cohort: str


class OfPage(OfCohort):
    page: int


class OfCohortStage(OfCohort):
    stage: str


class OfVersion(OfQuestion):
    """Of an answer: which one of its versions."""

    number: int


class OfInvitation(Link):
    invitation: str


class OfTicket(Link):
    ticket: str


class OfEnquiry(Link):
    enquiry: str


class OfEntry(Link):
    entry: str


class OfFaqVersion(OfEntry):
    version: int


class OfReply(Link):
    reply: str


class OfDate(Link):
    date: str


class OfReminder(Link):
    reminder: str


class OfListing(Link):
    listing: str


class OfAppointment(Link):
    appointment: str


class OfTalkRequest(Link):
    request: str


class OfTalkOffer(Link):
    offer: str


class OfTalk(Link):
    talk: str


def pack(to: Link) -> str:
    data = to._packed % tuple(to.__dict__.values())
    if data.count(":") != len(to.names) or not _PACKED.fullmatch(data):
        raise ValueError(f"{to!r} carries a character that a link cannot hold")
    if len(data) > MOST_BYTES:
        raise ValueError(f"{to!r} takes {len(data)} bytes, a button holds {MOST_BYTES}")
    return data


def parse(data: str) -> Link:
    """Raises Unreadable for anything that `pack` did not make."""
    code, *values = data.split(":")
    kind = _REGISTER.get(code)
    if kind is None or not 0 <= len(kind.names) - len(values) <= len(kind.defaults) or not _PACKED.fullmatch(data):
        raise Unreadable(data)
    try:
        return kind(*[read(value) for read, value in zip(kind._readers, values, strict=False)])
    except (ValueError, KeyError) as fault:
        raise Unreadable(data) from fault


def link_of(data: str) -> Link | None:
    """None for what no button of ours can be."""
    try:
        return parse(data)
    except Unreadable:
        return None


def all_links() -> dict[str, type[Link]]:
    return dict(_REGISTER)


def _reader(kind: type) -> Callable[[str], Any]:
    if kind is int:
        return _number
    if not issubclass(kind, StrEnum):
        return kind
    return ({one.value: one for one in kind} | _FORMER.get(kind, {})).__getitem__


def _number(value: str) -> int:
    if not _NUMBER.fullmatch(value):
        raise ValueError(value)
    return int(value)
