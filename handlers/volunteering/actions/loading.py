"""Whose listing it is."""

from bot.domain.errors import Refusal, gone, there
from bot.domain.talks.report import barred
from bot.domain.volunteering.listing import Listing, ListingState
from bot.domain.way import today
from bot.links.home import Home
from bot.runtime.feature import Visit
from bot.terms import Purpose
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


async def may_help(visit: Visit) -> None:
    """Raises a refusal while the Koordination has decided, after a report, that they have no talks."""
    bar = barred(await visit.uow.talk_reports.bars(visit.person.id, ""), today(visit.now))
    if bar and bar.until:
        raise Refusal("volunteering-barred-until", to=Home(), day=bar.until)
    if bar:
        raise Refusal("volunteering-barred", to=Home())
