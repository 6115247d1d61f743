"""All entries of one language, strictly: a missing file, an id that stands twice and bad syntax are errors.

A start finds what is missing, twice or out of place. Fluent's parser takes most of a second for all that we have to
say, so an entry is parsed when it is first said; `check` and the tests parse everything.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.terms import Language

_AT_THE_MARGIN = re.compile(r"^(?=[^\s#}])", re.MULTILINE)
_ID = re.compile(r"(-?[a-zA-Z][\w-]*) *=")


class TextFault(Exception):
    """A text is missing or broken; the message says which, and where."""


class Book:
    """Everything that is said in one language: unread entries, and the bundle of those that were read."""

    def __init__(self, language: Language, folders: Iterable[Path]) -> None:
        self.bundle = FluentBundle([language], use_isolating=False)
        self._unread: dict[str, tuple[Path, str]] = {}
        for folder in folders:
            self._take(folder / f"{language}.ftl")

    def _take(self, file: Path) -> None:
        for name, source in entries(file):
            if name in self._unread:
                raise TextFault(f"{file}: {name} stands in {self._unread[name][0]} already")
            self._unread[name] = file, source

    def parse_all(self) -> None:
        for name in list(self._unread):
            self._read(name)

    def message(self, name: str) -> resolver.Message | None:
        self._read(name)
        return self.bundle.get_message(name) if self.bundle.has_message(name) else None

    def _read(self, name: str) -> None:
        """With all that it refers to."""
        if name not in self._unread:
            return
        file, source = self._unread.pop(name)
        resource = FluentResource(source)
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                raise TextFault(f"{file}: this is not Fluent: {entry.content!r:.120}")
        self.bundle.add_resource(resource)
        references = _References()
        references.visit(resource)
        for reference in references.found:
            self._read(reference)


class _References(Visitor):
    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.found.append(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.found.append(f"-{node.id.name}")
        self.generic_visit(node)


def entries(file: Path) -> Iterator[tuple[str, str]]:
    """Id and source of each. An entry begins at the beginning of a line and goes on in lines that are indented."""
    _, *entries = _AT_THE_MARGIN.split(_read(file))
    for source in entries:
        name = _ID.match(source)
        if not name:
            raise TextFault(f"{file}: this is not Fluent: {source!r:.120}")
        yield name[1], source


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise TextFault(f"{file} is missing: every folder of texts has one file for each language") from None
    except UnicodeDecodeError:
        raise TextFault(f"{file} is not saved as UTF-8. Save it again with the encoding UTF-8.") from None
