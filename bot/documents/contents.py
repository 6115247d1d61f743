"""Of what calendar files and pictures are made: their words, the days and the rows that stand in them."""

from collections.abc import Mapping
from datetime import date
from importlib.resources import files

import tomli
from msgspec import Struct

WORDS: Mapping[str, Mapping[str, str]] = tomli.loads(
    (files("bot.documents") / "calendar.toml").read_text(encoding="utf-8")
)
"""By language: what stands in calendar files and in pictures."""


class HandInDay(Struct, frozen=True):
    """The day on which an association hands in."""

    association: str
    name: str
    day: date
    sequence: int
    """Rises with every change."""


class PlanRow(Struct, frozen=True):
    """A stage. `first` and `last` are the days of its time; both None when it is done."""

    title: str
    first: date | None
    last: date | None
