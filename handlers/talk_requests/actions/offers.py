"""A volunteer answers: yes, no, or later. The first yes wins; whoever is second keeps their unit."""

from datetime import date, timedelta

from msgspec.structs import replace

from bot.domain.errors import gone
from bot.domain.screen import Screen
from bot.domain.talks.report import barred
from bot.domain.talks.request import OfferState, RequestState
from bot.domain.talks.request_clock import later_days, put_off
from bot.domain.talks.request_course import ended, settled
from bot.domain.talks.screens import opened
from bot.domain.talks.talk import Side, Talk
from bot.domain.volunteering.listing import ListingState, may_be_asked
from bot.domain.way import today
from bot.links import talk_requests as links
from bot.runtime.feature import Visit
from bot.runtime.shared.volunteers import limits_of, used_by
from bot.terms.talks import NoReason
from handlers.talk_requests.actions.going_on import abandoned, go_on, hand_to_desk, release, renew, renew_offer
from handlers.talk_requests.actions.loading import hours_of, own_offer
from handlers.talk_requests.screens import offers as screens
from handlers.talk_requests.screens import told


async def show(link: links.ShowOffer, visit: Visit) -> Screen:
    seen = await own_offer(visit, link.offer)
    window, _ = hours_of(seen.listing)
    return screens.card(seen, later_days(seen.offer, visit.now, window))


async def card(visit: Visit) -> Screen | None:
    """Of the offer whose id stands behind the name of the card."""
    return await show(links.ShowOffer(visit.text), visit)


async def accept(link: links.AcceptOffer, visit: Visit) -> Screen:
    """Units and limits are looked at while nobody else decides about either of them."""
    seen = await own_offer(visit, link.offer)
    await visit.uow.associations.hold(seen.request.association)
    await visit.uow.listings.hold(seen.listing.id)
    seen = await own_offer(visit, link.offer)
    if not seen.waits or await abandoned(visit.uow, seen.request, visit.now):
        return await _over(visit, seen)
    if not may_be_asked(seen.listing, today(visit.now)):
        return screens.no_unit(seen)
    used, limits = await used_by(visit.uow, seen.request.association, today(visit.now)), limits_of(visit.house)
    if used.year >= limits.year:
        return await _used_up(visit, seen)
    if used.is_full(seen.listing.id, limits) or not await _may_meet(visit, seen):
        return await _not_these_two(visit, seen)
    if not await visit.uow.talk_requests.save(settled(seen.request, RequestState.ACCEPTED, visit.now)):
        return screens.taken()
    return await _opened(visit, seen)


async def _may_meet(visit: Visit, seen: screens.OfferSeen) -> bool:
    uow, association = visit.uow, seen.request.association
    members = {member.person for member in await uow.members.team(association)}
    if visit.person.id in members or await uow.talk_ends.blocked(seen.listing.id, association):
        return False
    return not barred(await uow.talk_reports.bars(visit.person.id, association), today(visit.now))


async def _over(visit: Visit, seen: screens.OfferSeen) -> Screen:
    """Their own yes shows the card; somebody else's is said kindly."""
    if seen.offer.state is not OfferState.ACCEPTED and seen.request.state is RequestState.ACCEPTED:
        return screens.taken()
    return await show(links.ShowOffer(seen.offer.id), visit)


async def _used_up(visit: Visit, seen: screens.OfferSeen) -> Screen:
    """Since it was asked, other requests of the association became talks."""
    uow, request = visit.uow, seen.request
    if request.state is RequestState.OPEN and await hand_to_desk(uow, request, visit.now, told.full(request)):
        await release(uow, request, visit.now)
    return screens.full()


async def _not_these_two(visit: Visit, seen: screens.OfferSeen) -> Screen:
    """It goes on to others, and nobody is told why."""
    if await visit.uow.talk_requests.save_offer(ended(seen.offer, OfferState.RELEASED, visit.now)):
        await go_on(visit.uow, seen.request, visit.now, visit.house)
        await renew_offer(visit.uow, seen.offer)
    return screens.full()


async def _opened(visit: Visit, seen: screens.OfferSeen) -> Screen:
    """The talk begins, and both hear it."""
    uow, request, now = visit.uow, seen.request, visit.now
    await uow.talk_requests.save_offer(ended(seen.offer, OfferState.ACCEPTED, now))
    talk = await uow.talks.add(
        Talk(
            id=uow.new_id(),
            request=request.id,
            association=request.association,
            listing=seen.listing.id,
            asker=request.person,
            volunteer=visit.person.id,
            at=now,
            last_at=now,
            topic=request.topic,
        )
    )
    await release(uow, request, now, but=seen.offer.id)
    await renew(uow, request)
    await renew_offer(uow, seen.offer)
    if request.person:
        uow.say(request.person, opened(talk, Side.ASKER), wanted=True)
    return opened(talk, Side.VOLUNTEER)


async def decline(link: links.DeclineOffer, visit: Visit) -> Screen:
    seen = await own_offer(visit, link.offer)
    return screens.why_not(seen) if seen.waits else await _over(visit, seen)


async def because(link: links.DeclineBecause, visit: Visit) -> Screen:
    seen = await own_offer(visit, link.offer)
    if not seen.waits:
        return await _over(visit, seen)
    if link.reason is NoReason.PAUSE:
        return screens.how_long(seen)
    await _declined(visit, seen, link.reason)
    return screens.declined()


async def pause(link: links.PauseInstead, visit: Visit) -> Screen:
    """Not asked any more until then; what else they have to answer goes on to others."""
    seen = await own_offer(visit, link.offer)
    if not seen.waits:
        return await _over(visit, seen)
    if link.weeks not in screens.PAUSES:
        return screens.how_long(seen)
    until = today(visit.now) + timedelta(weeks=link.weeks) if link.weeks else None
    if not await visit.uow.listings.save(replace(seen.listing, state=ListingState.PAUSED, paused_until=until)):
        raise gone()
    await _declined(visit, seen, NoReason.PAUSE)
    return screens.declined(until=until, paused=True)


async def _declined(visit: Visit, seen: screens.OfferSeen, reason: NoReason) -> None:
    if await visit.uow.talk_requests.save_offer(ended(seen.offer, OfferState.DECLINED, visit.now, reason)):
        await go_on(visit.uow, seen.request, visit.now, visit.house)


async def later(link: links.PutOffOffer, visit: Visit) -> Screen:
    seen = await own_offer(visit, link.offer)
    if not seen.waits:
        return await _over(visit, seen)
    window, _ = hours_of(seen.listing)
    return screens.when(seen, later_days(seen.offer, visit.now, window))


async def later_on(link: links.PutOffTo, visit: Visit) -> Screen:
    seen = await own_offer(visit, link.offer)
    if not seen.waits:
        return await _over(visit, seen)
    window, _ = hours_of(seen.listing)
    day = next((one for one in later_days(seen.offer, visit.now, window) if one == _day(link.day)), None)
    if day is None:
        return await later(links.PutOffOffer(link.offer), visit)
    await visit.uow.talk_requests.save_offer(put_off(seen.offer, day, window, visit.now))
    return screens.put_off(seen, day)


def _day(iso: str) -> date:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        raise gone() from None
