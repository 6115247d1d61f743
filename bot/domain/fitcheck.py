"""Passt unsere Idee? Questions from the public conditions of the funding; a first look, never a promise.

The answers are one short string, a letter for each question in the order of `Point`, so that a button holds them.
Yes is the good answer to every question.
"""

from collections.abc import Sequence
from enum import StrEnum

from bot.domain.errors import gone


class Point(StrEnum):
    NONPROFIT = "nonprofit"
    PAPERS = "papers"
    WORK = "work"
    NEW = "new"
    FOCUS = "focus"
    TOPIC = "topic"
    PEOPLE = "people"
    OWN = "own"
    GERMAN = "german"


class Reply(StrEnum):
    """`y`, `n` and `u` were the letters of seven older questions."""

    YES = "j"
    NO = "k"
    UNSURE = "w"


class Finding(StrEnum):
    FITS = "fits"
    OPEN = "open"
    STOPS = "stops"


POINTS = tuple(Point)
AT_ONCE = 4
"""Points that one screen explains."""
_MEANS = {Reply.YES: Finding.FITS, Reply.NO: Finding.STOPS, Reply.UNSURE: Finding.OPEN}


def known(answers: str) -> bool:
    return len(answers) <= len(POINTS) and set(answers) <= set(Reply)


def read(answers: str) -> tuple[Reply, ...]:
    if not known(answers):
        raise gone()
    return tuple(Reply(answer) for answer in answers)


def next_point(answers: str) -> Point | None:
    """None when all are answered."""
    given = len(read(answers))
    return POINTS[given] if given < len(POINTS) else None


def asked(buttons: Sequence[str]) -> str | None:
    """Answers so far of the question that stands before somebody's eyes, from what its buttons answer (the newest
    first). None when it is no question, or the first one."""
    newest = next((answers for answers in buttons if answers), "")
    here = newest[:-1]
    return here if here and {here + reply for reply in Reply} <= set(buttons) else None


def findings(answers: str) -> dict[Point, Finding]:
    return {point: _MEANS[reply] for point, reply in zip(POINTS, read(answers), strict=False)}


def found(answers: str, finding: Finding) -> list[Point]:
    return [point for point, one in findings(answers).items() if one is finding]


def to_clear(answers: str) -> list[tuple[Point, Finding]]:
    """What does not fit, then what is open. What an idea can change comes before what the association is."""
    stops = sorted(found(answers, Finding.STOPS), key=lambda point: point in (Point.NONPROFIT, Point.PAPERS))
    return [(point, Finding.STOPS) for point in stops] + [
        (point, Finding.OPEN) for point in found(answers, Finding.OPEN)
    ]


def verdict(answers: str) -> Finding:
    """The worst of all findings; what was not answered is open."""
    if found(answers, Finding.STOPS):
        return Finding.STOPS
    return Finding.OPEN if found(answers, Finding.OPEN) or next_point(answers) else Finding.FITS
