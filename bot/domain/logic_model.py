"""Goals and measures, numbered by the bot, from what the association wrote in the worksheet."""

import re
from collections.abc import Iterable, Mapping

from msgspec import Struct

from bot.domain.journey import Answer
from bot.domain.names import short
from bot.domain.printable import printable

GOALS = ("ziele-nah", "ziele-fern")
MEASURES = ("massnahmen-liste",)
"""The questions in whose answers they stand."""
LONGEST_TITLE = 60
_NAMED = re.compile(r"^\s*(?:(?:ziel|goal|maßnahme|massnahme|activity|m)\s*\d+|\d+|[-•*–])\s*[.:,)]?\s+", re.IGNORECASE)


class LogicPoint(Struct, frozen=True):
    """One goal, or one measure."""

    number: int
    """From 1."""
    title: str
    """The beginning, for a button."""
    text: str
    """Without the number that the association had typed."""


def goals(answers: Mapping[str, Answer]) -> tuple[LogicPoint, ...]:
    return _points(answers, GOALS)


def measures(answers: Mapping[str, Answer]) -> tuple[LogicPoint, ...]:
    return _points(answers, MEASURES)


def _points(answers: Mapping[str, Answer], questions: Iterable[str]) -> tuple[LogicPoint, ...]:
    texts = (printable(answers[question].text) for question in questions if question in answers)
    bare = [_NAMED.sub("", line).strip() for text in texts for line in text.splitlines() if line.strip()]
    return tuple(LogicPoint(number, short(_head(text), LONGEST_TITLE), text) for number, text in enumerate(bare, 1))


def _head(text: str) -> str:
    """Up to the first colon or the end of the sentence."""
    return re.split(r"[:.!?](?:\s|$)", text, maxsplit=1)[0] or text
