"""How a talk comes to its end, and what counts then."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.talks.talk import Side, Talk, TalkState
from bot.terms import Score

QUIET = timedelta(days=14)
"""Without a message; then both are asked whether it is done."""
NO_ANSWER = timedelta(days=7)
"""After the question; then the talk ends by itself."""
TALKED = timedelta(minutes=30)
"""A talk of so long is a unit, also while it goes on."""
KEPT = timedelta(days=30)
"""So long after the end it is known who talked."""
FEWEST = 3
"""Fewer answers than that are not shown: they would say who gave them."""


class TalkRating(Struct, frozen=True):
    """What one side said to the talk, in one tap."""

    talk: str
    side: Side
    score: Score
    at: datetime


class RatingCount(Struct, frozen=True):
    side: Side
    score: Score
    count: int


class TalkBlock(Struct, frozen=True):
    """These two are never brought together again, whoever of them did not want to."""

    listing: str
    association: str
    at: datetime


class TalkEffect(Struct, frozen=True):
    """What a volunteer has done so far: associations that they helped, and that said thank you."""

    helped: int
    thanked: int


def ended(talk: Talk, by: Side | None, now: datetime, *, helped: bool = True) -> Talk:
    """A unit when the volunteer wrote anything. `helped`: False when it broke off, so that nothing more is counted."""
    counted = talk.counted or (helped and talk.volunteer_first_at is not None)
    return replace(talk, state=TalkState.ENDED, ended_at=now, ended_by=by, counted=counted)


def asked(talk: Talk, now: datetime) -> Talk:
    return replace(talk, asked_at=now)


def kept(talk: Talk, now: datetime) -> Talk:
    """It goes on: the days without a message begin anew."""
    return replace(talk, kept_at=now)


def is_asked(talk: Talk) -> bool:
    """Both were asked whether it is done, and neither said anything since."""
    return talk.asked_at is not None and talk.asked_at > max(talk.last_at, talk.kept_at or talk.last_at)


def shown(counts: Iterable[RatingCount], side: Side) -> dict[Score, int]:
    """None of them while they are so few that one could tell who said it."""
    found = {one.score: one.count for one in counts if one.side is side}
    return found if sum(found.values()) >= FEWEST else {}
