"""How much people do who help, as the Koordination sees it: numbers, and nothing of their talks."""

from datetime import date, datetime

from msgspec import Struct

from bot.domain.volunteering.listing import Listing, ListingState

A_PAGE = 6


class VolunteerLoad(Struct, frozen=True):
    """One of them in a list."""

    listing: str
    name: str
    state: ListingState
    units: int
    """That they offered."""
    used: int
    busy: int
    """Talks that run and are not counted yet."""
    waiting: int
    """Requests that they have not answered."""
    answers: int
    """Short ones."""
    thanked: int
    """Associations that said thank you."""
    asked_at: datetime | None
    paused_until: date | None


def check_waits(listing: Listing) -> bool:
    """They were asked whether all of it is still true, and have not answered."""
    said = listing.checked_at or listing.at
    return listing.check_asked_at is not None and listing.check_asked_at >= said


def may_check(listing: Listing) -> bool:
    return listing.state is ListingState.LISTED and not check_waits(listing)


def may_rest(listing: Listing) -> bool:
    return listing.state is ListingState.LISTED


def may_leave(listing: Listing) -> bool:
    return listing.state in (ListingState.WAITING, ListingState.LISTED, ListingState.PAUSED)
