"""An association waits until somebody is free for a topic: in order, each with a place."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from bot.domain.volunteering.directory import LookedFor
from bot.terms.talks import Region

TURN = timedelta(days=1)
"""So long whoever was told has before the next one is told of the same volunteer."""


class TalkWait(Struct, frozen=True):
    id: str
    association: str
    person: str
    """Who hears of it."""
    topic: str
    at: datetime
    ends_at: datetime
    region: Region | None = None
    language: str | None = None
    told_at: datetime | None = None
    """That somebody is free: it waits no more."""

    @property
    def wanted(self) -> LookedFor:
        return LookedFor(self.topic, self.region, self.language)


def place(waiting: Sequence[TalkWait], association: str) -> int:
    """From 1, of those who wait for the topic in their order; 0 for whoever does not."""
    order = [one.association for one in waiting if one.told_at is None]
    return order.index(association) + 1 if association in order else 0


def have_turn(waiting: Sequence[TalkWait], now: datetime) -> int:
    """How many were told just now and may still be choosing."""
    return sum(one.told_at is not None and now - one.told_at < TURN for one in waiting)
