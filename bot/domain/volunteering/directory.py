"""Who of the directory may be shown to an association, and in which order."""

from collections.abc import Iterable
from datetime import UTC, date, datetime

from msgspec import Struct

from bot.domain.cohorts import Association
from bot.domain.talks.limits import TalkLimits, TalksUsed
from bot.domain.volunteering.listing import Listing, hidden_from, may_be_asked
from bot.terms.talks import ListingKind, Region

A_VIEW = 5
"""Cards at once."""
NEVER = datetime.min.replace(tzinfo=UTC)


class LookedFor(Struct, frozen=True):
    """What is looked for."""

    topic: str
    region: Region | None = None
    language: str | None = None
    """None: any."""

    def fits(self, listing: Listing) -> bool:
        """Topic and language; the region decides the order when somebody is looked for by the clock."""
        return self.topic in listing.topics and (self.language is None or self.language in listing.languages)

    def near(self, listing: Listing) -> bool:
        return self.region is None or self.region is listing.region


class Asker(Struct, frozen=True):
    """For whom somebody is looked for."""

    association: Association
    members: frozenset[str]
    """Ids of everybody who is in."""
    used: TalksUsed = TalksUsed()


def may_meet(listing: Listing, asker: Asker, limits: TalkLimits, day: date) -> bool:
    """Free, willing, and nobody whom this association must not see; all else is no different from not being there."""
    if listing.kind is not ListingKind.ALUMNA or listing.person is None or not may_be_asked(listing, day):
        return False
    if listing.person in asker.members or asker.used.by_listing.get(listing.id, 0) >= limits.same:
        return False
    return not hidden_from(listing, asker.association)


def in_turn(listings: Iterable[Listing], wanted: LookedFor) -> list[Listing]:
    """Those who fit: from the wanted region first, then whoever was asked least recently."""
    fitting = [one for one in listings if wanted.fits(one)]
    return sorted(fitting, key=lambda one: (not wanted.near(one), one.asked_at or NEVER, one.at, one.id))


def in_view(listings: Iterable[Listing], wanted: LookedFor) -> list[Listing]:
    """As the directory shows them: from the wanted region only."""
    return [one for one in in_turn(listings, wanted) if wanted.near(one)]
