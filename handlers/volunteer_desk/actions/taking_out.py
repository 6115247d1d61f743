"""Out of the directory: with a reason that the person reads, and a question before."""

from bot.domain.screen import Screen
from bot.domain.unasked import mark_of
from bot.domain.volunteering import volunteering
from bot.domain.volunteering.load import may_leave
from bot.links.volunteer_desk import AskTakeOut, TakeOut
from bot.runtime.feature import Visit
from bot.runtime.shared.listings import at_desk, keep
from handlers.volunteer_desk.actions.looking import card_of
from handlers.volunteer_desk.actions.telling import tell
from handlers.volunteer_desk.screens import cards, told

REASON = "volunteer_desk.reason"
LONGEST = 400


async def ask_reason(link: AskTakeOut, visit: Visit) -> Screen:
    listing = await at_desk(visit, link.listing)
    if not may_leave(listing):
        return await card_of(visit, listing)
    await visit.ask(REASON, listing=listing.id)
    return cards.ask_reason(listing)


async def reason_typed(visit: Visit) -> Screen:
    """Nothing happens yet: what the person will read is shown first."""
    listing, reason = await at_desk(visit, visit.asked("listing")), visit.text.strip()
    if not may_leave(listing):
        await visit.answered()
        return await card_of(visit, listing)
    if not 0 < len(reason) <= LONGEST:
        await visit.ask(REASON, listing=listing.id)
        return cards.long_reason(listing, LONGEST)
    await visit.ask(REASON, listing=listing.id, words=reason)
    return cards.ask_take_out(listing, reason, mark_of(reason))


async def take_out(link: TakeOut, visit: Visit) -> Screen:
    listing = await at_desk(visit, link.listing)
    if not may_leave(listing):
        return await card_of(visit, listing)
    reason = visit.typed(REASON, listing=listing.id)
    if not reason or mark_of(reason) != link.mark:
        return await ask_reason(AskTakeOut(listing.id), visit)
    kept = await keep(visit.uow, listing, volunteering.withdrawn(listing))
    await visit.answered()
    await visit.note("listing.taken_out", listing.id)
    await tell(visit, kept, "volunteer_desk-out", told.taken_out(reason))
    return cards.taken_out(listing)
