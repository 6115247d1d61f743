"""When somebody may be written to: whoever helps, in their hours; whoever asks in a talk waits for an answer."""

from datetime import datetime

from bot.domain.people import ZONE
from bot.domain.quiet_hours import Window
from bot.domain.talks.talk import Side, Talk
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


async def held_for(uow: UnitOfWork, id: str, now: datetime) -> datetime | None:
    """Until when something that is not urgent waits for this person; None when it may come now.

    Whoever helps hears it in the hours that they offer, everybody else in those of their reminders.
    """
    person, listings = await uow.people.get(id), await uow.listings.of_person(id)
    listing = listings[0] if listings else None
    hours = listing.hours if listing else (await uow.reminders.manner(id)).hours
    land = (listing.land if listing else None) or ""
    at = Window(hours, of_land(land), person.zone if person else ZONE, land).next(now)
    return at if at and at > now else None
