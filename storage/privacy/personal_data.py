"""The register of personal data: whose every column of every table is, read from personal_data.toml."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import tomli
from msgspec import Struct, convert

from bot.terms import Language
from storage.rows import Row

REGISTER = Path(__file__).parent / "personal_data.toml"
BLACK = "***"
"""Stands for somebody else, and for their words."""
EMPTY = (None, "", "[]", "{}")
SECRET = "###"  # noqa: S105 - stands for one


class PersonalTable(Struct, frozen=True, forbid_unknown_fields=True):
    plain: Sequence[str]
    title: Mapping[str, str] = {}
    """By language, as somebody reads it who looks at their data; empty when nothing in it is of a single person."""
    why: str = ""
    """What it holds instead."""
    ends: str = ""
    """With what, see `Register.ends`; empty where a rule of `bot.domain.privacy.retention` says how long."""
    with_association: bool = False
    """When an association loses its name, rows that are of it go at the latest."""
    people: Sequence[str] = ()
    words: Mapping[str, str] = {}
    """By column, the column that says who wrote it."""
    secret: Sequence[str] = ()
    hidden: Sequence[str] = ()

    @property
    def columns(self) -> list[str]:
        return [*self.people, *self.words, *self.secret, *self.hidden, *self.plain]

    def shown(self, row: Row, own: Collection[str]) -> dict[str, Any]:
        """What somebody may see of a row; `own`: their id, and those of their addresses. Nothing empty."""
        return {name: self._cover(name, row, own) or row[name] for name in self.columns if row[name] not in EMPTY}

    def _cover(self, name: str, row: Row, own: Collection[str]) -> str:
        if name in self.secret:
            return SECRET
        theirs = name in self.people and row[name] not in own
        said = name in self.words and row[self.words[name]] not in own
        return BLACK if theirs or said or name in self.hidden else ""


class Register(Struct, frozen=True):
    tables: Mapping[str, PersonalTable]
    erased: Mapping[str, str]
    ends: Mapping[str, str]
    """In the words of docs/datenschutz.md."""


def register() -> Mapping[str, PersonalTable]:
    """By table."""
    return _whole().tables


def erased_in(language: str) -> str:
    """What stands where a name stood; German where nobody says otherwise."""
    return _whole().erased.get(language) or _whole().erased[Language.GERMAN]


def ends() -> Mapping[str, str]:
    """With what something ends that has no age of its own, and what docs/datenschutz.md calls it."""
    return _whole().ends


def personal(tables: Mapping[str, PersonalTable]) -> Iterable[tuple[str, PersonalTable]]:
    return [(name, table) for name, table in tables.items() if table.title]


def with_association(tables: Mapping[str, PersonalTable]) -> Iterable[str]:
    return [name for name, table in tables.items() if table.with_association]


def own_rows(name: str, table: PersonalTable) -> str:
    """The query for them. Like the next one, it is made of the register's own names alone."""
    theirs = " OR ".join(f"{column} = :person" for column in table.people)
    return f"SELECT * FROM {name} WHERE {theirs};"  # noqa: S608


def drop_of_association(name: str) -> str:
    return f"DELETE FROM {name} WHERE association = :association;"  # noqa: S608


@cache
def _whole() -> Register:
    said = tomli.loads(REGISTER.read_text(encoding="utf-8"))
    erased, ends = said.pop("instead"), said.pop("ends")
    return Register(convert(said, dict[str, PersonalTable]), erased, ends)
