"""How values are kept in a column: by type, in what both engines know (text, integers, bytes).

str, int, bytes              as they are
bool                         0 or 1
datetime                     milliseconds since 1970 in UTC; microseconds are cut off
date, time                   ISO text
StrEnum, IntEnum             the value
tuple, frozenset, Mapping    JSON; a set in its order
Annotated                    as the function in it makes of the value, which nobody reads again: the hash of a secret
any of them | None           NULL; where an instant may be missing, 0 is none as well
"""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum, IntEnum, StrEnum
from types import NoneType, UnionType
from typing import Annotated, Any, NamedTuple, get_args, get_origin

from bot.domain.json_text import read, written

Convert = Callable[[Any], Any]
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def to_ms(at: datetime) -> int:
    """Exact milliseconds; microseconds are cut off. Raises TypeError for a time without a zone."""
    since = at - _EPOCH
    return since.days * 86_400_000 + since.seconds * 1000 + since.microseconds // 1000


def from_ms(ms: int) -> datetime:
    return _EPOCH + timedelta(0, 0, 0, ms)


def maybe_at(ms: int | None) -> datetime | None:
    return None if ms is None else from_ms(ms)


class Codec(NamedTuple):
    """To and from a column; None: as it is."""

    read: Convert | None
    write: Convert | None


_PLAIN = Codec(None, None)
_CODECS: Mapping[Any, Codec] = {
    str: _PLAIN,
    int: _PLAIN,
    bytes: _PLAIN,
    bool: Codec(bool, int),
    datetime: Codec(from_ms, to_ms),
    date: Codec(date.fromisoformat, date.isoformat),
    time: Codec(time.fromisoformat, time.isoformat),
}

_ORDERED: Mapping[Any, Convert] = {tuple: tuple, frozenset: sorted}


def codec(hint: Any) -> Codec:
    """Raises TypeError for a type that no column can hold."""
    if isinstance(hint, UnionType):
        return _optional(*get_args(hint))
    if get_origin(hint) is Annotated:
        return Codec(None, get_args(hint)[1])
    if get_origin(hint) is Mapping:
        return _mapping(*get_args(hint))
    if get_origin(hint) in _ORDERED:
        return _several(get_origin(hint), *get_args(hint))
    return _CODECS.get(hint) or _enum(hint)


def _optional(hint: Any, none: Any) -> Codec:
    if none is not NoneType:
        raise TypeError(f"a column holds {hint} or {none}, not both")
    read, write = codec(hint)
    return Codec(
        (lambda ms: from_ms(ms) if ms else None) if hint is datetime else read and _maybe(read), write and _maybe(write)
    )


def _maybe(convert: Convert) -> Convert:
    return lambda value: None if value is None else convert(value)


class _Members(dict[Any, Any]):
    """Of an enum, by value: much quicker than calling it."""

    def __init__(self, kind: type[Enum]) -> None:
        super().__init__((member.value, member) for member in kind)
        self.kind = kind

    def __missing__(self, value: object) -> Enum:
        return self.kind(value)


def _enum(kind: Any) -> Codec:
    """The bare value is written: engines are slow with subclasses of str."""
    for plain, ours in ((str, StrEnum), (int, IntEnum)):
        if isinstance(kind, type) and issubclass(kind, ours):
            return Codec(_Members(kind).__getitem__, plain)
    raise TypeError(f"no column holds {kind}")


def _item(hint: Any) -> Any:
    """Reads what stands inside of JSON."""
    if get_origin(hint) is tuple:
        return tuple
    return hint if hint in {str, int} else _enum(hint).read


def _several(kind: Any, hint: Any, more: Any = ...) -> Codec:
    if more is not ...:
        raise TypeError(f"a column holds any number of {hint}, not one and {more}")
    item, order = _item(hint), _ORDERED[kind]
    return Codec(lambda text: kind(map(item, read(text))), lambda values: written(order(values)))


def _mapping(hint: Any, inner: Any) -> Codec:
    key, item = _item(hint), _item(inner)
    return Codec(
        lambda text: {key(name): item(value) for name, value in read(text).items()},
        lambda values: written(dict(values)),
    )
