"""Every button of the bot on one page: typed callback data, packed into 1 to 64 bytes, parsed once.

A link is only a hint: whoever follows one is checked anew against the database. Codes are never used again for
another meaning, because a button stays in a chat for ever.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, ClassVar, TypeVar, get_type_hints

MOST_BYTES = 64
_ARGUMENT = re.compile(r"[A-Za-z0-9_.\-]*")
_REGISTER: dict[str, type["Link"]] = {}


class Unreadable(ValueError):
    """Callback data that this bot never made, or no longer understands."""


@dataclass(frozen=True, slots=True)
class Link:
    """Base of all buttons. Fields are `str`, `int` or a `StrEnum`, in the order in which they are packed."""

    code: ClassVar[str] = ""


L = TypeVar("L", bound=type[Link])


def link(code: str) -> Callable[[L], L]:
    """Registers a link under its code, which must be new."""

    def register(kind: L) -> L:
        if code in _REGISTER:
            raise ValueError(f"the code {code!r} already belongs to {_REGISTER[code].__name__}")
        kind.code = code
        _REGISTER[code] = kind
        return kind

    return register


def pack(to: Link) -> str:
    values = [str(getattr(to, part.name)) for part in fields(to)]
    if not all(_ARGUMENT.fullmatch(value) for value in values):
        raise ValueError(f"{to!r} carries a character that a link cannot hold")
    data = ":".join([to.code, *values])
    if not 1 <= len(data.encode()) <= MOST_BYTES:
        raise ValueError(f"{to!r} takes {len(data.encode())} bytes, a button holds {MOST_BYTES}")
    return data


def parse(data: str) -> Link:
    """Raises Unreadable for anything that `pack` did not make."""
    code, *values = data.split(":")
    kind = _REGISTER.get(code)
    if kind is None or len(values) != len(fields(kind)):
        raise Unreadable(data)
    hints = get_type_hints(kind)
    return kind(**{part.name: _read(hints[part.name], value) for part, value in zip(fields(kind), values, strict=True)})


def _read(kind: Any, value: str) -> Any:
    if not _ARGUMENT.fullmatch(value):
        raise Unreadable(value)
    try:
        return kind(value)
    except ValueError as fault:
        raise Unreadable(value) from fault


def all_links() -> dict[str, type[Link]]:
    return dict(_REGISTER)


class Language(StrEnum):
    GERMAN = "de"
    ENGLISH = "en"


# home


@link("h")
@dataclass(frozen=True, slots=True)
class Home(Link):
    """Where the person stands: the map, the desk, or the welcome of someone unknown."""


@link("x")
@dataclass(frozen=True, slots=True)
class Cancel(Link):
    """Lets go of the open question; what was typed before stays."""
