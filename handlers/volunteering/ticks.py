"""What happens by itself: a pause that is over, and the yearly question. Both only in hours that they chose."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.domain.quiet_hours import Window
from bot.domain.volunteering import volunteering
from bot.domain.volunteering.listing import Listing
from bot.domain.way import today
from bot.programme.public_holidays import of_land
from bot.runtime.feature import House, Tick
from bot.runtime.shared.listings import keep
from handlers.volunteering.screens import home
from storage.unit_of_work import UnitOfWork


def reachable(found: Iterable[Listing], now: datetime) -> list[Listing]:
    """Those whose hours it is."""
    return [one for one in found if Window(one.hours, of_land(one.land or ""), land=one.land or "").allows(now)]


async def back(uow: UnitOfWork, now: datetime, _house: House) -> int:
    over = reachable(await uow.listings.pauses_over(today(now)), now)
    for listing in over:
        kept = await keep(uow, listing, volunteering.back(listing, now))
        if kept.person:
            uow.say(kept.person, home.back(kept, today(now)))
    return len(over)


async def ask(uow: UnitOfWork, now: datetime, _house: House) -> int:
    due = reachable(await uow.listings.to_check(now - volunteering.CHECK_AFTER), now)
    for listing in due:
        kept = await keep(uow, listing, volunteering.asked_to_check(listing, now))
        if kept.person:
            uow.say(kept.person, home.check(kept), valid_until=now + volunteering.ANSWER_WITHIN)
    return len(due)


async def rest(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """Nobody answered for four weeks: that is no fault, and undone with a tap."""
    silent = reachable(await uow.listings.unchecked(now - volunteering.ANSWER_WITHIN), now)
    for listing in silent:
        kept = await keep(uow, listing, volunteering.paused(listing, None, today(now)))
        if kept.person:
            uow.say(kept.person, home.unheard())
    return len(silent)


ALL = (
    Tick("volunteering.back", every=timedelta(minutes=5), run=back),
    Tick("volunteering.check", every=timedelta(minutes=5), run=ask),
    Tick("volunteering.rest", every=timedelta(minutes=5), run=rest),
)
