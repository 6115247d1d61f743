"""What becomes of somebody's name, and of the work of their associations, when they have their data deleted."""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from html import escape
from typing import Any

from msgspec import Struct

from bot.domain.cohorts import Association
from bot.domain.names import short

DELETABLE = timedelta(hours=48)
"""Telegram lets a bot delete its messages for so long."""
STILL_MEANT = timedelta(minutes=15)
"""A yes counts for so long after the question; later it is asked anew."""
PATIENCE = timedelta(seconds=45)
"""After that nothing of somebody stays, also when Telegram has not taken the farewell yet."""
SHOWN_IN_BROWSER = timedelta(minutes=10)
"""The farewell in a web chat, in which nothing else is left."""
UNREACHABLE_KEPT = timedelta(days=90)
"""Somebody to whom no door is open any more."""
WITHOUT_ROLE_KEPT = timedelta(days=183)
"""Somebody in no association, at no desk and in no directory: as long as a cohort that is over."""
WARNED_BEFORE = timedelta(days=30)
SHORTEST = 2
"""Characters of a name that is looked for in what others were told."""
_MARKUP = r"</?[a-z][^<>]*>|&#?\w+;|https?://[^\s/]*"
"""Of HTML, and where a link leads: whoever is called like a part of it changes none."""
_UNREAD = frozenset({"kind", "id", "media", "mime", "file", "data", "url", "state", "looks"})
"""Parts of a message that nobody reads."""


class Farewell(Struct, frozen=True):
    """A chat in which the confirmation is still on its way."""

    id: str
    """Of the person who is gone."""
    channel: str
    chat: str
    at: datetime


class Leaving(Struct, frozen=True):
    """Whom an erasure concerns besides the one who wants it."""

    shared: tuple[Association, ...] = ()
    """Others are in it."""
    alone: tuple[Association, ...] = ()
    """Nobody else is."""
    desks: tuple[str, ...] = ()
    """Titles of cohorts that have no other Koordination."""
    talks: int = 0
    """That are running."""


def still_meant(asked: int, now: datetime) -> bool:
    """`asked`: when the last question was asked, in milliseconds since 1970."""
    return timedelta(0) <= now - datetime.fromtimestamp(asked / 1000, UTC) <= STILL_MEANT


def forms_of(name: str) -> tuple[str, ...]:
    """How a name stands in messages: as it is, as HTML, and shortened on buttons."""
    plain = [form for form in dict.fromkeys((name, short(name))) if len(form.strip(" …")) >= SHORTEST]
    return tuple(dict.fromkeys(form for one in plain for form in (one, escape(one, quote=False), escape(one))))


def is_telling(name: str) -> bool:
    """No single word that may mean anything else: it means this person wherever it stands."""
    return not name.isalpha()


def nameless(value: Any, names: Iterable[str], instead: str) -> Any:
    """JSON without these names, wherever people read them as words of their own."""
    forms = sorted({form for name in names for form in forms_of(name)}, key=len, reverse=True)
    if not forms:
        return value
    found = re.compile(rf"(?P<name>(?<!\w)(?:{'|'.join(map(re.escape, forms))})(?!\w))|{_MARKUP}")
    return _mapped(value, lambda text: found.sub(lambda match: instead if match["name"] else match[0], text))


def _mapped(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [_mapped(one, change) for one in value]
    if isinstance(value, dict):
        return {key: one if key in _UNREAD else _mapped(one, change) for key, one in value.items()}
    return value


def clear_calls(messages: Sequence[str], most: int = 100) -> list[str]:
    """Numbers of messages, each once, in portions of one call each; several may stand in one."""
    numbers = list(dict.fromkeys(number for one in messages for number in one.split()))
    return [" ".join(numbers[start : start + most]) for start in range(0, len(numbers), most)]
