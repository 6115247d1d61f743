"""What the Koordination did with an offer of help, told to whoever made it."""

from datetime import datetime

from bot.domain.screen import Screen
from bot.domain.volunteering.listing import Listing
from bot.runtime.feature import Visit
from bot.runtime.shared.talk_hours import held_for


async def tell(
    visit: Visit, listing: Listing, did: str, screen: Screen, until: datetime | None = None, *, wanted: bool = False
) -> None:
    """In hours that they chose, and once for each thing that was done to it."""
    if listing.person:
        key, later = f"{did}:{listing.id}:{listing.version}", await held_for(visit.uow, listing.person, visit.now)
        visit.uow.say(listing.person, screen, key, not_before=later, valid_until=until, wanted=wanted)
