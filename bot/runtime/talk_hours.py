"""When a side of a talk may be written to: whoever helps, in their hours; whoever asks waits for an answer."""

from datetime import datetime

from bot.domain.people import ZONE
from bot.domain.quiet_hours import Window
from bot.domain.talk import Side, Talk
from bot.programme.public_holidays import of_land
from storage.unit_of_work import UnitOfWork


async def opens(uow: UnitOfWork, talk: Talk, side: Side, now: datetime) -> datetime:
    """The next moment; `now` while they may."""
    listing = await uow.listings.get(talk.listing) if side is Side.VOLUNTEER and talk.listing else None
    if listing is None:
        return now
    person = await uow.people.get(listing.person) if listing.person else None
    land = listing.land or ""
    return Window(listing.hours, of_land(land), person.zone if person else ZONE, land).next(now) or now


async def held(uow: UnitOfWork, talk: Talk, side: Side, now: datetime) -> datetime | None:
    """Until when something unasked waits; None when it may come now."""
    at = await opens(uow, talk, side, now)
    return at if at > now else None
