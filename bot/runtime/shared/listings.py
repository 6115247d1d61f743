"""Whose offer of help it is to look after, and how a change of it is kept: written once, for whoever helps and the
Koordination."""

from msgspec.structs import replace

from bot.domain.errors import gone, there
from bot.domain.people import Person
from bot.domain.screen import Living
from bot.domain.volunteering.listing import Listing
from bot.runtime.visit import Visit
from bot.terms.talks import ListingKind
from storage.unit_of_work import UnitOfWork


async def keep(uow: UnitOfWork, before: Listing, after: Listing) -> Listing:
    """Nothing is written when nothing changed. Whoever was slower than somebody else begins anew."""
    if after == before:
        return before
    if not await uow.listings.save(after):
        raise gone()
    if after.person and _at_home(after) != _at_home(before):
        uow.refresh(after.person, Living.HELP)
    return replace(after, version=after.version + 1)


def _at_home(listing: Listing) -> tuple[object, ...]:
    """What their living card says of it."""
    offer = listing.units, listing.units_until, listing.paused_until
    return listing.state, listing.agreed_at, listing.waits_for_words, *offer


async def desk_of(uow: UnitOfWork, listing: Listing) -> list[Person]:
    """Who confirms it: the Koordination of its cohort. Without one (a seed file names none), or when nobody
    coordinates it any more, everybody who coordinates: somebody who helps belongs to no cohort of this year."""
    own = await uow.people.coordinators(listing.cohort) if listing.cohort else []
    return own or await uow.people.every_coordinator()


async def at_desk(visit: Visit, id: str) -> Listing:
    """Of somebody who helps, which whoever visits may confirm."""
    listing = there(await visit.uow.listings.get(id))
    desk = await desk_of(visit.uow, listing)
    if listing.kind is not ListingKind.ALUMNA or visit.person.id not in {person.id for person in desk}:
        raise gone()
    return listing
