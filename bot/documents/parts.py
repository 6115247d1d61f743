"""What files are made of, and what they are called, without the libraries that make them."""

import tomllib
from collections.abc import Mapping
from datetime import date
from importlib.resources import files

from msgspec import Struct

CALENDAR_MIME = "text/calendar"
DOCUMENT_MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
WORDS: Mapping[str, Mapping[str, str]] = tomllib.loads(
    (files("bot.documents") / "calendar.toml").read_text(encoding="utf-8")
)
"""By language: what stands in calendar files and in the picture of the plan."""


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
