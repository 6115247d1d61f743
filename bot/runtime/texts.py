"""Strict Fluent: missing id, missing argument, duplicate id, bad syntax: each is an error, at start if possible."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from html import escape
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.domain.screen import Lines, Markup, Say, Value
from bot.links import Language

DAYS = {
    Language.GERMAN: ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
    Language.ENGLISH: ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}


resolver.MAX_PART_LENGTH = 1_000_000
"""Fluent's own 2,500 characters guard against hostile translations; ours are our own, and an answer may be long."""
STOP = "\u2060"
"""Behind an argument that ends with a full stop; invisible, never in what people write, and gone before it is shown."""
_TWO_STOPS = re.compile(rf"{STOP}((?:</\w+>)*)\.(?!\.)")
NOTHING: Mapping[str, Value] = {}
_TAG = re.compile(r"</?\w[^>]*>")


class TextFault(Exception):
    """A text is missing or broken; the message says which, and where."""


@dataclass(frozen=True, slots=True)
class Speech:
    """Who reads: decides the language of the words and the wall time of an instant."""

    language: Language
    zone: str = "Europe/Berlin"


class Texts:
    def __init__(self, folders: Iterable[Path]) -> None:
        """Each folder holds one `<language>.ftl` for every language."""
        places = list(folders)
        self._bundles = {language: _bundle(language, places) for language in Language}

    def has(self, text: str) -> bool:
        name, _, attribute = text.partition(".")
        bundle = self._bundles[Language.GERMAN]
        if not bundle.has_message(name):
            return False
        return not attribute or attribute in bundle.get_message(name).attributes

    def say(self, text: str, speech: Speech, args: Mapping[str, Value] = NOTHING) -> str:
        """HTML in Telegram's subset. `text` is an id, or `id.attribute`; every argument is escaped here, once."""
        name, _, attribute = text.partition(".")
        bundle = self._bundles[speech.language]
        pattern = self._pattern(bundle, text, name, attribute)
        if isinstance(pattern, resolver.TextElement):
            return pattern.value
        spoken = {key: self._spoken(args[key], speech) for key in _needs(bundle, pattern) if key in args}
        words, faults = bundle.format_pattern(pattern, spoken)
        if faults:
            raise TextFault(f"{text} ({speech.language}): {faults[0]}")
        return _one_stop(str(words))

    def plain(self, text: str, speech: Speech, args: Mapping[str, Value] = NOTHING) -> str:
        """The same without HTML, for buttons and menus. Arguments stand as they are."""
        return _unescape(self.say(text, speech, args))

    def value(self, value: Value, speech: Speech) -> str:
        """One argument on its own, as HTML."""
        return _one_stop(str(self._spoken(value, speech)))

    def plain_value(self, value: Value, speech: Speech) -> str:
        return _unescape(_TAG.sub("", self.value(value, speech)))

    @staticmethod
    def _pattern(bundle: FluentBundle, text: str, name: str, attribute: str) -> Any:
        if not bundle.has_message(name):
            raise TextFault(f"there is no text {text}")
        message = bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            raise TextFault(f"there is no text {text}")
        return pattern

    def _spoken(self, value: Value, speech: Speech) -> str | int:
        match value:
            case Say(id=text, args=args):
                return self.say(text, speech, args)
            case Lines(items=items, gap=gap):
                return gap.join(str(self._spoken(item, speech)) for item in items)
            case Markup(html=html):
                return html
            case datetime() | date():
                return spoken_time(value, speech)
            case str():
                return escape(value, quote=False) + (STOP if value.endswith(".") else "")
            case _:
                return value


@cache
def _needs(bundle: FluentBundle, pattern: Any) -> frozenset[str]:
    """The arguments that it uses: the others are not even looked at."""
    names = _Names(bundle)
    names.visit(pattern)
    return frozenset(names.found)


class _Names(Visitor):
    """Also of the messages that it refers to."""

    def __init__(self, bundle: FluentBundle) -> None:
        self.bundle = bundle
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.found.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        if self.bundle.has_message(node.id.name):
            message = self.bundle.get_message(node.id.name)
            self.visit(message.attributes.get(node.attribute.name) if node.attribute else message.value)


def spoken_time(at: date | datetime, speech: Speech) -> str:
    """`Fr 12.03.2027`, or `Fr 12.03.2027, 17:30` for an instant."""
    wall = at.astimezone(ZoneInfo(speech.zone)) if isinstance(at, datetime) else at
    day = f"{DAYS[speech.language][wall.weekday()]} {wall:%d.%m.%Y}"
    return f"{day}, {wall:%H:%M}" if isinstance(wall, datetime) else day


def _one_stop(html: str) -> str:
    """A name such as `Brücke e. V.` at the end of a sentence brings the full stop along."""
    return _TWO_STOPS.sub(r"\1", html).replace(STOP, "") if STOP in html else html


def _unescape(html: str) -> str:
    return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _bundle(language: Language, folders: list[Path]) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    seen: dict[str, Path] = {}
    for folder in folders:
        file = folder / f"{language}.ftl"
        resource = FluentResource(_read(file))
        for entry in resource.body:
            _check(entry, file, seen)
        bundle.add_resource(resource)
    return bundle


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise TextFault(f"{file} is missing: every folder of texts has one file for each language") from None


def _check(entry: ast.EntryType, file: Path, seen: dict[str, Path]) -> None:
    if isinstance(entry, ast.Junk):
        raise TextFault(f"{file}: this is not Fluent: {entry.content!r:.120}")
    if isinstance(entry, ast.Message | ast.Term):
        name = entry.id.name
        if name in seen:
            raise TextFault(f"{file}: {name} stands in {seen[name]} already")
        seen[name] = file
