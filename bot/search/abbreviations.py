"""What abbreviations stand for is read along with them."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from re import Match

from bot.search.text import WORD, folded


@cache
def abbreviations() -> Mapping[str, str]:
    table: dict[str, str] = tomllib.loads((files("bot.search") / "abbreviations.toml").read_text(encoding="utf-8"))
    return table


def expanded(text: str) -> str:
    """ "was ist vzm" -> "was ist vzm vorzeitiger Maßnahmebeginn"."""
    return WORD.sub(_with_meaning, text)


def _with_meaning(match: Match[str]) -> str:
    meaning = abbreviations().get(folded(match[0]))
    return f"{match[0]} {meaning}" if meaning else match[0]
