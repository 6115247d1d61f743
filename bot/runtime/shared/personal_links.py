"""A personal link that the Koordination makes for somebody: whoever has it is that person everywhere."""

from bot.domain.errors import Refusal
from bot.domain.volunteering.listing import ListingState
from bot.links.base import Link
from bot.runtime.visit import Visit


async def check_opens_own(visit: Visit, person: str, back: Link) -> None:
    """Raises a refusal when the link would open what lies in a cohort that whoever makes it does not coordinate."""
    uow = visit.uow
    own = {cohort.id for cohort in await uow.cohorts.of_coordinator(visit.person.id)}
    desks = {cohort.id for cohort in await uow.cohorts.seen_by(person)}
    inside = {association.cohort for association in await uow.associations.of_member(person)}
    listings = await uow.listings.of_person(person)
    helps = {listing.cohort for listing in listings if listing.state is not ListingState.WITHDRAWN}
    if not desks | inside | helps <= own:
        raise Refusal("common-link-not-yours", to=back)
