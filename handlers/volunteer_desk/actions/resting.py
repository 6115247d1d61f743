"""The yearly look, and a pause for whoever asked for one."""

from datetime import timedelta

from bot.domain.screen import Screen
from bot.domain.volunteering import volunteering
from bot.domain.volunteering.load import may_check, may_rest
from bot.domain.way import today
from bot.links.volunteer_desk import AskStillTrue, AskVolunteerPause, PauseVolunteer
from bot.runtime.feature import Visit
from bot.runtime.shared.listings import at_desk, keep
from handlers.volunteer_desk.actions.looking import card_of
from handlers.volunteer_desk.actions.telling import tell
from handlers.volunteer_desk.screens import cards, told


async def ask_check(link: AskStillTrue, visit: Visit) -> Screen:
    """A second tap asks nobody twice."""
    listing = await at_desk(visit, link.listing)
    if not may_check(listing):
        return await card_of(visit, listing)
    kept = await keep(visit.uow, listing, volunteering.asked_to_check(listing, visit.now))
    await tell(visit, kept, "volunteer_desk-check", told.check(), visit.now + volunteering.ANSWER_WITHIN)
    await visit.note("listing.check", listing.id)
    return cards.check_asked(kept)


async def ask_pause(link: AskVolunteerPause, visit: Visit) -> Screen:
    listing = await at_desk(visit, link.listing)
    return cards.ask_pause(listing) if may_rest(listing) else await card_of(visit, listing)


async def pause(link: PauseVolunteer, visit: Visit) -> Screen:
    """Whoever pauses already keeps their own last day."""
    listing, day = await at_desk(visit, link.listing), today(visit.now)
    if not may_rest(listing):
        return await card_of(visit, listing)
    if link.weeks not in (0, *cards.WEEKS):
        return cards.ask_pause(listing)
    until = day + timedelta(weeks=link.weeks) if link.weeks else None
    kept = await keep(visit.uow, listing, volunteering.paused(listing, until, day))
    await visit.note("listing.paused", listing.id)
    await tell(visit, kept, "volunteer_desk-paused", told.paused(kept))
    return cards.paused(kept)
