"""All entries of one language, strictly: a missing file, an id that stands twice and bad syntax are errors.

A start finds what is missing, twice or out of place. Fluent's parser takes most of a second for all that we have to
say, so an entry is parsed when it is first said; `check` and the tests parse everything.

Most entries need no more (`plans.py`). What decides between words is left to Fluent's bundle, and only the first of
those makes one: it brings along all that Babel knows about the languages of the world, five megabytes.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from sys import intern
from typing import TYPE_CHECKING

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.runtime.rendering.quick_parser import QuickParser
from bot.terms import Language

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

_AT_THE_MARGIN = re.compile(r"\n(?=[^\s#}])")
_ID = re.compile(r"(-?[a-zA-Z][\w-]*) *=")
_MAY_REFER = re.compile(r"\{\s*-?[a-zA-Z]")
"""To another text, or it is a function; most entries have only variables."""
LONGEST = 1_000_000
"""Fluent's own 2,500 characters guard against hostile translations; ours are our own, and an answer may be long."""


class TextFault(Exception):
    """A text is missing or broken; the message says which, and where."""


class Book:
    """Everything that is said in one language: unread entries, and those that were read."""

    def __init__(self, language: Language, folders: Iterable[Path]) -> None:
        self._language = language
        self._folders = list(folders)
        self._unread: dict[str, bytes] = {}
        """Source by id, in UTF-8: one emoji makes four bytes of each letter beside it."""
        self._patterns: dict[str, Mapping[str, ast.Pattern]] = {}
        self._unbound: list[ast.Resource] = []
        """Read, and not in the bundle yet."""
        for file in self._files():
            self._take(file)

    def _files(self) -> Iterator[Path]:
        return (folder / f"{self._language}.ftl" for folder in self._folders)

    def _take(self, file: Path) -> None:
        for name, source in entries(file):
            if name in self._unread:
                raise TextFault(f"{file}: {name} stands in {self._first_with(name)} already")
            self._unread[name] = source.encode()

    def _first_with(self, name: str) -> Path:
        """Only a fault asks: to keep the file of each entry would take more room than its id."""
        return next(file for file in self._files() if name in dict(entries(file)))

    def parse_all(self) -> None:
        for name in list(self._unread):
            self._read(name)

    def pattern(self, text: str) -> ast.Pattern | None:
        """Of an id, or of id.attribute; None when there is no such text."""
        return self.patterns(text.partition(".")[0]).get(text)

    def patterns(self, name: str) -> Mapping[str, ast.Pattern]:
        """Of one entry: by its id, and by id.attribute. A term has none."""
        self._read(name)
        return self._patterns.get(name, {})

    def decided(self, text: str, args: dict[str, str | int]) -> str:
        """What Fluent makes of it. Raises TextFault."""
        name, _, attribute = text.partition(".")
        message = self.bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        words, faults = self.bundle.format_pattern(pattern, args) if pattern else ("", [LookupError()])
        if faults:
            raise TextFault(f"{text} ({self._language}): {faults[0]}")
        return str(words)

    @property
    def bundle(self) -> "FluentBundle":
        """Of all that was read."""
        while self._unbound:
            self._bundle.add_resource(self._unbound.pop())
        return self._bundle

    @cached_property
    def _bundle(self) -> "FluentBundle":
        from fluent.runtime import FluentBundle, resolver

        resolver.MAX_PART_LENGTH = LONGEST
        return FluentBundle([self._language], use_isolating=False)

    def _read(self, name: str) -> None:
        """With all that it refers to."""
        if name not in self._unread:
            return
        source = self._unread.pop(name).decode()
        resource = QuickParser().parse(source)
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                raise TextFault(f"{self._first_with(name)}: this is not Fluent: {entry.content!r:.120}")
            if isinstance(entry, ast.Message):
                self._patterns[name] = dict(_patterns_of(entry))
        self._unbound.append(resource)
        for reference in _referred(resource) if _MAY_REFER.search(source) else ():
            self._read(reference)


def _patterns_of(message: ast.Message) -> Iterator[tuple[str, ast.Pattern]]:
    name = message.id.name
    if message.value:
        yield name, message.value
    for attribute in message.attributes:
        yield f"{name}.{attribute.id.name}", attribute.value


def _referred(resource: ast.Resource) -> list[str]:
    references = _References()
    references.visit(resource)
    return references.found


class _References(Visitor):
    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.found.append(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.found.append(f"-{node.id.name}")
        self.generic_visit(node)


def entries(file: Path) -> Iterator[tuple[str, str]]:
    """Id and source of each. An entry begins at the beginning of a line and goes on in lines that are indented. The
    languages share their ids."""
    _, *entries = _AT_THE_MARGIN.split(f"\n{_read(file)}")
    for source in entries:
        name = _ID.match(source)
        if not name:
            raise TextFault(f"{file}: this is not Fluent: {source!r:.120}")
        yield intern(name[1]), source


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise TextFault(f"{file} is missing: every folder of texts has one file for each language") from None
    except UnicodeDecodeError:
        raise TextFault(f"{file} is not saved as UTF-8. Save it again with the encoding UTF-8.") from None
