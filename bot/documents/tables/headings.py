"""What stands above the columns of a table -> what the columns hold. Headings are recognised by their parts."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from typing import Any

import tomli

LONGEST = 200
_PARTS = tomli.loads((files("bot.documents.tables") / "headings.toml").read_text(encoding="utf-8"))
_IS: Mapping[str, re.Pattern[str]] = {name: re.compile("|".join(parts)) for name, parts in _PARTS.items()}
_BARE_DAYS = {"tag", "day"}
"""Beside a column of dates they hold weekdays."""
_TIMES = {"first", "last", "begins", "ends"}
_SURE = re.compile(
    r"(?:(?:beginn|anfang|start|ende|end|datum|date|uhr|von|bis|from|to|am|um)\s?){0,2}"
    r"(?:datum|date|termin|tag|wann|uhrzeit|zeit|time|beginn|anfang|start|von|ende|bis|end)(?:\suhr)?"
)
"""Nothing but the word itself: `Uhrzeit` is surer than `Aufbau ab`."""
_TITLES = ("title", "name", "either", "content")


@dataclass(slots=True)
class Columns:
    """Which column holds what; a place may stand in several."""

    at: dict[str, tuple[int, ...]] = field(default_factory=dict)
    unread: dict[int, str] = field(default_factory=dict)
    """Headings that mean nothing to us, or the same as another one."""

    @property
    def usable(self) -> bool:
        return "title" in self.at and bool({"first", "begins"} & self.at.keys())


def columns_of(headings: Sequence[Any]) -> Columns:
    named = {at: plain(cell) for at, cell in enumerate(headings) if isinstance(cell, str) and cell.strip()}
    meanings = {at: meaning(text) for at, text in named.items()}
    if list(meanings.values()).count("first") > 1:
        meanings |= {at: "weekday" for at, text in named.items() if text in _BARE_DAYS}
    found = Columns()
    settled = _settled(meanings)
    for at in sorted(settled, key=lambda at: settled[at] in _TIMES and not _SURE.fullmatch(named[at])):
        name = settled[at]
        if name and (name not in found.at or name == "place"):
            found.at[name] = (*found.at.get(name, ()), at)
        else:
            found.unread[at] = str(headings[at])
    return found


def plain(heading: Any) -> str:
    """Small letters, one space between words."""
    text = str(heading)[:LONGEST].casefold().replace("ß", "ss")
    return " ".join(re.sub(r"[^\w#+]|_", " ", text).split())


@lru_cache(maxsize=500)
def meaning(text: str) -> str:
    """Empty when it is about something else."""
    found = _which(text, ("weekday", "whole", "private", "bring"))
    if found or _is("aside", text):
        return found
    return _which(text, ("kind",)) or _when(text) or _which(text, ("place", *_TITLES))


def _is(name: str, text: str) -> bool:
    return bool(_IS[name].search(text))


def _which(text: str, names: Sequence[str]) -> str:
    return next((name for name in names if _is(name, text)), "")


def _when(text: str) -> str:
    starts, ends, hour, day = (_is(name, text) for name in ("from", "to", "hour", "day"))
    if not day and re.search(r"\bam\b", text):
        day = starts or ends
    if day or (_is("span", text) and not hour):
        return "last" if ends and not starts else "first"
    if ends and not starts:
        return "ends"
    return "begins" if starts or hour else ""


def _settled(meanings: Mapping[int, str]) -> dict[int, str]:
    """Of what could be the title the surest is; `Termin` is the day where another column is the title."""
    titles = [name for name in _TITLES if name in meanings.values()]
    dated = "first" in meanings.values()
    if "either" in titles and not dated and len(titles) > 1:
        titles.remove("either")
        return {at: "first" if name == "either" else _titled(name, titles) for at, name in meanings.items()}
    return {at: _titled(name, titles) for at, name in meanings.items()}


def _titled(name: str, titles: Sequence[str]) -> str:
    """What is written about it beside its title may hold the link of a call."""
    if name not in _TITLES or name == titles[0]:
        return "title" if name in _TITLES else name
    return "content" if name == "content" else ""
