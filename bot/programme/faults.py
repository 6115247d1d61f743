"""What is wrong with a file of the programme, and the line on which it stands."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property

from msgspec import Struct

KeyPath = tuple[str | int, ...]
HEADER = re.compile(r"\s*(\[\[?)\s*([\w-]+)\s*\]")
ENTRY = re.compile(r"\s*([\w-]+(?:\.[\w-]+)*)\s*=")


class Fault(Struct, frozen=True, order=True):
    file: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}"


class ProgrammeFault(Exception):
    """All that is wrong with the programme's files, one line each."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(set(faults)))
        super().__init__("\n".join(map(str, self.faults)))


class Places:
    """Where what stands in a text; looked up only when something is wrong with it."""

    def __init__(self, text: str, first: int) -> None:
        """Its lines count from `first`."""
        self._text, self._first = text, first

    @cached_property
    def lines(self) -> Mapping[KeyPath, int]:
        # The line of every table and entry; an entry inside the second [[tasks]] is ("tasks", 1, "title", "de").
        found: dict[KeyPath, int] = {(): self._first}
        table: KeyPath = ()
        count: Counter[str] = Counter()
        for number, line in _outside_long_texts(self._text, self._first):
            if header := HEADER.match(line):
                name = header[2]
                table = (name, count[name]) if header[1] == "[[" else (name,)
                count[name] += 1
                _note(found, table, number)
            elif entry := ENTRY.match(line):
                _note(found, (*table, *entry[1].split(".")), number)
        return found


def _note(found: dict[KeyPath, int], place: KeyPath, line: int) -> None:
    for depth in range(1, len(place) + 1):
        found.setdefault(place[:depth], line)


def _outside_long_texts(text: str, first: int) -> Iterable[tuple[int, str]]:
    inside = ""
    for number, line in enumerate(text.splitlines(), first):
        if not inside:
            yield number, line
        for quotes in ('"""', "'''"):
            if inside in ("", quotes) and line.count(quotes) % 2:
                inside = "" if inside else quotes
                break
