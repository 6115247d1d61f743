"""Whose listing it is."""

from bot.domain.errors import gone, there
from bot.domain.listing import Listing, ListingState
from bot.domain.people import Purpose
from bot.runtime.feature import Visit
from bot.terms.talks import ListingKind


async def mine(visit: Visit) -> Listing | None:
    """Of whoever visits, also one that is withdrawn."""
    found = await visit.uow.listings.of_person(visit.person.id)
    return next((one for one in found if one.kind is ListingKind.ALUMNA), None)


async def own(visit: Visit) -> Listing:
    """That is being written or in force, and agreed to."""
    listing = there(await mine(visit))
    if listing.state is ListingState.WITHDRAWN or listing.agreed_at is None:
        raise gone()
    return listing


async def has_agreed(visit: Visit) -> bool:
    """To stand in the directory."""
    given = await visit.uow.people.consents(visit.person.id)
    return any(one.purpose is Purpose.DIRECTORY and one.revoked_at is None for one in given)
