"""Where somebody stands who helps: what waits, what is free, what came of it; pause, come back, stop."""

from datetime import date, datetime

from bot.domain.errors import gone
from bot.domain.people import Role
from bot.domain.screen import Screen, Value
from bot.domain.volunteering import volunteering
from bot.domain.volunteering.listing import Listing, ListingState
from bot.domain.way import today
from bot.links import volunteering as links
from bot.runtime.feature import House, Visit
from bot.runtime.shared.listings import keep
from bot.terms import Purpose
from bot.terms.talks import ListingKind
from handlers.volunteering.actions.loading import may_help, mine, own
from handlers.volunteering.screens import home as screens
from handlers.volunteering.screens import profile, sign_up
from storage.unit_of_work import UnitOfWork


async def home(visit: Visit) -> Screen:
    listing = await mine(visit)
    if listing is None or listing.state is ListingState.WITHDRAWN:
        return sign_up.CONSENT
    return await home_of(visit, listing)


async def strip(visit: Visit) -> Value | None:
    """Their card in one line; leaves no trace."""
    listing = await mine(visit)
    return screens.glance(await _seen(visit, listing)) if listing else None


async def home_of(visit: Visit, listing: Listing) -> Screen:
    return screens.home(await _seen(visit, listing))


async def _seen(visit: Visit, listing: Listing) -> screens.HelpToday:
    offers = await visit.uow.talk_requests.open_offers_to(listing.id)
    talks = [talk for talk in await visit.uow.talks.of_person(visit.person.id) if talk.listing == listing.id]
    effect = await visit.uow.listings.effect(listing.id)
    roles = visit.roles or await visit.uow.people.roles(visit.person.id)
    day, member = today(visit.now), Role.MEMBER in roles
    return screens.HelpToday(listing, tuple(offers), tuple(talks), effect, day, member=member)


async def ask_pause(_link: links.AskHelpPause, visit: Visit) -> Screen:
    return screens.ask_pause(await own(visit), today(visit.now))


async def pause(link: links.HelpPause, visit: Visit) -> Screen:
    await may_help(visit)
    listing, day = await own(visit), today(visit.now)
    paused = volunteering.paused(listing, _day(link.day), day)
    return screens.paused(await keep(visit.uow, listing, volunteering.still_true(paused, visit.now)))


async def again(_link: links.HelpAgain, visit: Visit) -> Screen:
    """Useful also long after: whoever does not pause sees where they stand."""
    listing = await own(visit)
    if listing.state is not ListingState.PAUSED:
        return await home_of(visit, listing)
    await may_help(visit)
    return screens.again(await keep(visit.uow, listing, volunteering.back(listing, visit.now)), today(visit.now))


async def ask_stop(_link: links.AskStopHelping, visit: Visit) -> Screen:
    listing = await own(visit)
    offers = await visit.uow.talk_requests.open_offers_to(listing.id)
    return screens.ask_stop(len(offers), listing.busy)


async def stop(_link: links.StopHelping, visit: Visit) -> Screen:
    """As easy as the yes was."""
    listing = await own(visit)
    await withdrawn(visit.uow, visit.person.id, visit.now, visit.house)
    await visit.uow.people.withdraw(visit.person.id, Purpose.DIRECTORY, visit.now)
    await visit.note("listing.withdrawn", listing.id)
    await visit.answered()
    return screens.STOPPED


async def withdrawn(uow: UnitOfWork, person: str, _now: datetime, _house: House) -> None:
    """The consent to the directory ends: nobody finds them there any more."""
    for listing in await uow.listings.of_person(person):
        if listing.kind is ListingKind.ALUMNA:
            await keep(uow, listing, volunteering.withdrawn(listing))


async def still_true(_link: links.StillTrue, visit: Visit) -> Screen:
    """Wakes whoever did not answer, and nobody who chose to pause."""
    listing = await own(visit)
    if volunteering.pauses_unheard(listing):
        return await again(links.HelpAgain(), visit)
    if listing.state is ListingState.PAUSED:
        return await home_of(visit, listing)
    changed = volunteering.still_true(listing, visit.now)
    return profile.still_true(await keep(visit.uow, listing, changed))


def _day(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso) if iso else None
    except ValueError:
        raise gone() from None
