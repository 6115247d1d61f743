"""Passt unsere Idee? Seven questions from the public conditions of the funding; a first look, never a promise.

The answers are one short string, a letter for each question in the order of `Point`, so that a button holds them.
"""

from collections.abc import Mapping
from enum import StrEnum

from bot.domain.errors import gone


class Point(StrEnum):
    NONPROFIT = "nonprofit"
    NEW = "new"
    FOCUS = "focus"
    TOPIC = "topic"
    PEOPLE = "people"
    OWN = "own"
    GERMAN = "german"


class Reply(StrEnum):
    YES = "y"
    NO = "n"
    UNSURE = "u"


class Finding(StrEnum):
    FITS = "fits"
    OPEN = "open"
    STOPS = "stops"


POINTS = tuple(Point)
_GOOD: Mapping[Point, Reply] = {point: Reply.NO if point is Point.TOPIC else Reply.YES for point in Point}
"""The topics are those that are excluded."""


def read(answers: str) -> tuple[Reply, ...]:
    if len(answers) > len(POINTS) or not set(answers) <= set(Reply):
        raise gone()
    return tuple(Reply(answer) for answer in answers)


def next_point(answers: str) -> Point | None:
    """None when all are answered."""
    given = len(read(answers))
    return POINTS[given] if given < len(POINTS) else None


def findings(answers: str) -> dict[Point, Finding]:
    return {point: _finding(point, reply) for point, reply in zip(POINTS, read(answers), strict=False)}


def verdict(answers: str) -> Finding:
    """The worst of all findings; what was not answered is open."""
    found = set(findings(answers).values())
    if Finding.STOPS in found:
        return Finding.STOPS
    return Finding.OPEN if Finding.OPEN in found or next_point(answers) else Finding.FITS


def _finding(point: Point, reply: Reply) -> Finding:
    if reply is Reply.UNSURE:
        return Finding.OPEN
    return Finding.FITS if reply is _GOOD[point] else Finding.STOPS
