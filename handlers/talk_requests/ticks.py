"""What happens to requests by itself: shown, reminded of, passed on, released; perhaps late, never twice."""

from datetime import datetime, timedelta

from bot.domain.joining.team import awake
from bot.domain.talks.request import OfferState, TalkOffer
from bot.domain.talks.request_clock import OfferDue, nudged, shown, timed, verdict
from bot.domain.talks.request_course import ended
from bot.domain.talks.request_screens import TalkRequestCard
from bot.domain.way import today
from bot.runtime.feature import House, Tick
from handlers.talk_requests.actions.going_on import go_on, hand_to_desk, renew_offer, withdraw
from handlers.talk_requests.actions.loading import hours_of
from handlers.talk_requests.screens import told
from storage.unit_of_work import UnitOfWork


async def clock(uow: UnitOfWork, now: datetime, house: House) -> int:
    """What each volunteer has to answer. How many things were done."""
    done = 0
    for offer in await uow.talk_requests.offers_due(now, awake(now)):
        done += await _beat(uow, offer, now, house)
    return done


async def _beat(uow: UnitOfWork, offer: TalkOffer, now: datetime, house: House) -> bool:
    listing = await uow.listings.get(offer.listing)
    if listing is None or listing.person is None:
        return False
    window, days = hours_of(listing)
    due = verdict(offer, now, window)
    if due is OfferDue.EXPIRE:
        return await _expire(uow, offer, now, house)
    if due is OfferDue.WAIT:
        await uow.talk_requests.save_offer(timed(offer, now, window))
        return False
    changed = shown(offer, now, window, days) if due is OfferDue.SHOW else nudged(offer, now, window)
    if await uow.talk_requests.save_offer(changed):
        uow.bring(listing.person, TalkRequestCard.OFFER.of(offer.id))
    return True


async def _expire(uow: UnitOfWork, offer: TalkOffer, now: datetime, house: House, state: str = "") -> bool:
    """Neutral: nobody is told why."""
    over = OfferState.RELEASED if state else OfferState.EXPIRED
    if not await uow.talk_requests.save_offer(ended(offer, over, now)):
        return False
    request = await uow.talk_requests.get(offer.request)
    if request and request.is_open:
        await go_on(uow, request, now, house)
    await renew_offer(uow, offer)
    return True


async def paths(uow: UnitOfWork, now: datetime, house: House) -> int:
    """People who are not there any more, requests that nobody has, and those that waited long enough; by day."""
    if not awake(now):
        return 0
    done = await _left(uow, now)
    for offer in await uow.talk_requests.astray(today(now)):
        done += await _expire(uow, offer, now, house, "released")
    for request in await uow.talk_requests.idle():
        done += await go_on(uow, request, now, house)
    for request in await uow.talk_requests.due(now):
        done += await hand_to_desk(uow, request, now)
    return done


async def _left(uow: UnitOfWork, now: datetime) -> int:
    found = await uow.talk_requests.left()
    for request in found:
        if await withdraw(uow, request, now) and request.person:
            uow.say(request.person, told.left(request))
    return len(found)


async def next_due(uow: UnitOfWork, _now: datetime) -> datetime | None:
    return await uow.talk_requests.next_offer_due()


ALL = (
    Tick("talk_requests.clock", every=timedelta(minutes=1), run=clock, next=next_due),
    Tick("talk_requests.paths", every=timedelta(minutes=1), run=paths),
)
