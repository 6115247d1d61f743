"""What abbreviations stand for is read along with them."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from re import Match

import tomli

from bot.search.text import WORD, folded


@cache
def abbreviations() -> Mapping[str, str]:
    table: dict[str, str] = tomli.loads((files("bot.search") / "abbreviations.toml").read_text(encoding="utf-8"))
    return table


def expanded(text: str) -> str:
    """ "was ist vzm" -> "was ist vzm vorzeitiger Maßnahmebeginn"."""
    return WORD.sub(_with_meaning, text)


def _with_meaning(match: Match[str]) -> str:
    meaning = abbreviations().get(folded(match[0]))
    return f"{match[0]} {meaning}" if meaning else match[0]
