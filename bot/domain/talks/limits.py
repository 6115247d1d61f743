"""How much associations may ask of those who help: data of the programme."""

from collections.abc import Mapping

from msgspec import Struct

from bot.domain.screen import Say, Value


class TalkLimits(Struct, frozen=True):
    open: int = 2
    """Requests of one association that may be open at once."""
    year: int = 12
    """Talks of one association in a calendar year."""
    same: int = 5
    """Of them with the same volunteer."""
    pool: int = 5
    """Volunteers who are asked the same at once."""
    asked: int = 3
    """Requests that one volunteer may have to answer at once."""
    waiting_weeks: int = 6
    """After so many, somebody on the waiting list is asked whether they still wait."""


class TalkUse(Struct, frozen=True):
    """What an association has used of it."""

    open: int = 0
    year: int = 0


class TalksUsed(Struct, frozen=True):
    """Of an association, this year: counted, or of talks that run."""

    year: int = 0
    by_listing: Mapping[str, int] = {}
    """As long as it is known who talked with whom."""

    def is_full(self, listing: str, limits: TalkLimits) -> bool:
        return self.year >= limits.year or self.by_listing.get(listing, 0) >= limits.same


def limits_said(use: TalkUse, limits: TalkLimits) -> Say:
    args: dict[str, Value] = {"open": use.open, "most": limits.open, "talks": use.year, "year": limits.year}
    return Say("common-volunteer-limits", args)
