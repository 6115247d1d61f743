"""The Koordination confirms an offer of help once, or gives it back with a reason."""

from bot.domain.errors import Refusal
from bot.domain.screen import Screen
from bot.domain.volunteering import volunteering
from bot.domain.volunteering.listing import Listing
from bot.domain.volunteering.screens import to_confirm
from bot.links import volunteer_desk as links
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from bot.runtime.shared.listings import at_desk, desk_of, keep
from handlers.volunteer_desk.actions.telling import tell
from handlers.volunteer_desk.screens import confirming as screens
from handlers.volunteer_desk.screens import told

REASON = "volunteer_desk.return"
LONGEST_REASON = 500


async def waiting(link: links.ListingsToConfirm, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    return screens.waiting(await visit.uow.listings.to_confirm(cohort.id), cohort)


async def show(link: links.ListingAtDesk, visit: Visit) -> Screen:
    return await _shown(visit, await at_desk(visit, link.listing))


async def _shown(visit: Visit, listing: Listing) -> Screen:
    if not volunteering.to_confirm(listing):
        by = await visit.uow.people.get(listing.confirmed_by) if listing.confirmed_by else None
        return screens.settled(listing, by.name if by else "")
    return to_confirm(listing, visit.house.programme, visit.language)


async def confirm(link: links.ConfirmListing, visit: Visit) -> Screen:
    """Whoever is first decides. What changed since it was read is read again."""
    listing = await at_desk(visit, link.listing)
    if not volunteering.to_confirm(listing) or listing.version != link.version:
        return await _shown(visit, listing)
    await _four_eyes(visit, listing)
    first = listing.confirmed_at is None
    kept = await keep(visit.uow, listing, volunteering.confirmed(listing, visit.person.id, visit.now))
    await visit.note("listing.confirmed", listing.id)
    await tell(visit, kept, "volunteering-confirmed", told.confirmed(first=first), wanted=True)
    return screens.settled(kept, visit.person.name)


async def _four_eyes(visit: Visit, listing: Listing) -> None:
    """Nobody confirms themselves, unless nobody else is there."""
    if listing.person == visit.person.id and len(await desk_of(visit.uow, listing)) > 1:
        raise Refusal("common-second-eyes")


async def ask_reason(link: links.ReturnListing, visit: Visit) -> Screen:
    listing = await at_desk(visit, link.listing)
    if not volunteering.to_confirm(listing):
        return await _shown(visit, listing)
    await visit.ask(REASON, listing=listing.id)
    return screens.ask_reason(listing)


async def reason_typed(visit: Visit) -> Screen:
    listing, reason = await at_desk(visit, visit.asked("listing")), visit.text.strip()
    if not volunteering.to_confirm(listing):
        await visit.answered()
        return await _shown(visit, listing)
    if not 0 < len(reason) <= LONGEST_REASON:
        await visit.ask(REASON, listing=listing.id)
        return screens.long_reason(listing, LONGEST_REASON)
    await visit.answered()
    kept = await keep(visit.uow, listing, volunteering.returned(listing))
    await visit.note("listing.returned", listing.id)
    await tell(visit, kept, "volunteering-returned", told.returned(reason), wanted=True)
    return screens.returned(listing)
