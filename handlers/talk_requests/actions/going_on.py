"""A request finds its way: to whoever is next, to all who fit, to the Koordination. Each step is one transaction.

Every step changes the request, compare and set on its version: of two that decide at the same moment, one does nothing.
"""

from collections.abc import Iterable
from datetime import datetime

from msgspec.structs import replace

from bot.domain.cohorts import AssociationState
from bot.domain.errors import there
from bot.domain.screen import Living, Screen
from bot.domain.talks.request import OfferState, RequestState, TalkOffer, TalkRequest
from bot.domain.talks.request_clock import WorkingDays, offered, shown, to_desk_at
from bot.domain.talks.request_course import Course, NextStep, course, due_of, ended, settled, to_desk, to_pool
from bot.domain.talks.request_screens import TalkRequestCard
from bot.domain.volunteering.listing import Listing
from bot.programme.public_holidays import of_land
from bot.runtime.feature import House
from bot.runtime.scope import team, tell_desk
from bot.runtime.shared.volunteers import free_for, limits_of
from handlers.talk_requests.actions.loading import hours_of
from handlers.talk_requests.screens import desk as desk_screens
from handlers.talk_requests.screens import told
from storage.unit_of_work import UnitOfWork


async def go_on(uow: UnitOfWork, request: TalkRequest, now: datetime, house: House, *, tell: bool = True) -> bool:
    """To whoever is next, if nobody has it now. `tell`: the association hears it. False when nothing was to be done."""
    if await is_left(uow, request):
        return False
    association = there(await uow.associations.get(request.association))
    offers = await uow.talk_requests.offers(request.id)
    free = await free_for(uow, association, house, now, request.topic)
    on = course(request, offers, free.listings, limits_of(house).pool)
    if on.step is NextStep.WAIT:
        return False
    if request.state is RequestState.DESK:
        return await _still_at_desk(uow, request)
    if on.step is NextStep.DESK:
        return await hand_to_desk(uow, request, now)
    return await _put(uow, request, on, offers, now, WorkingDays(of_land(association.land)), tell=tell)


async def is_left(uow: UnitOfWork, request: TalkRequest) -> bool:
    """Whoever asked, or their association, is not there any more."""
    association = await uow.associations.get(request.association)
    if association is None or association.state is not AssociationState.ACTIVE:
        return True
    return all(member.person != request.person for member in await uow.members.team(association.id))


async def _put(
    uow: UnitOfWork,
    request: TalkRequest,
    on: Course,
    offers: Iterable[TalkOffer],
    now: datetime,
    days: WorkingDays,
    *,
    tell: bool,
) -> bool:
    timed = replace(request, due_at=request.due_at or to_desk_at(request.at, None, days))
    changed = to_pool(timed, now, days) if on.step is NextStep.POOL else timed
    if not await uow.talk_requests.save(changed):
        return False
    put = [await put_to(uow, changed, listing, offers, now) for listing in on.whom]
    if tell and request.person:
        due = due_of(put) or now
        news = told.goes_on(changed, due, to_all=on.step is NextStep.POOL)
        uow.say(request.person, news, wanted=True)
        await renew(uow, changed)
    return True


async def put_to(
    uow: UnitOfWork, request: TalkRequest, listing: Listing, offers: Iterable[TalkOffer], now: datetime
) -> TalkOffer:
    """Seen at once, or when their hours begin. What was taken back from them comes to them again."""
    window, days = hours_of(listing)
    new = offered(uow.new_id(), request.id, listing.id, now, window, days)
    before = next((one for one in offers if one.listing == listing.id), None)
    at_once = window.allows(now)
    offer = shown(new, now, window, days) if at_once else new
    if before:
        offer = replace(offer, id=before.id, version=before.version)
        await uow.talk_requests.save_offer(offer)
    else:
        await uow.talk_requests.add_offer(offer)
    await uow.listings.asked(listing.id, now)
    if listing.person:
        uow.refresh(listing.person, Living.HELP)
    if at_once and listing.person:
        uow.bring(listing.person, TalkRequestCard.OFFER.of(offer.id))
    return offer


async def hand_to_desk(uow: UnitOfWork, request: TalkRequest, now: datetime, said: Screen | None = None) -> bool:
    """With all that is known. What volunteers still have stays with them, and the first yes counts.

    `said`: to whoever asked, instead of that nobody was found.
    """
    changed = to_desk(request, now)
    if not await uow.talk_requests.save(changed):
        return False
    association = there(await uow.associations.get(request.association))
    await tell_desk(uow, association.cohort, desk_screens.arrived(changed, association.name), f"talk-desk-{request.id}")
    if request.person:
        uow.say(request.person, said or told.at_desk(changed), wanted=True)
    await renew(uow, changed)
    return True


async def _still_at_desk(uow: UnitOfWork, request: TalkRequest) -> bool:
    """Whoever had it last has no time; the Koordination decides again."""
    association = there(await uow.associations.get(request.association))
    await tell_desk(uow, association.cohort, desk_screens.nobody_yet(request, association.name))
    await renew(uow, request)
    return False


async def release(uow: UnitOfWork, request: TalkRequest, now: datetime, but: str = "") -> None:
    """Nothing is expected any more of those who have it; their cards say so."""
    for one in await uow.talk_requests.offers(request.id):
        if one.state is OfferState.OPEN and one.id != but:
            await uow.talk_requests.save_offer(ended(one, OfferState.RELEASED, now))
            await renew_offer(uow, one)


async def abandoned(uow: UnitOfWork, request: TalkRequest, now: datetime) -> bool:
    """Then nobody has it any more; whoever asked hears by day that it is withdrawn."""
    left = await is_left(uow, request)
    if left:
        await release(uow, request, now)
    return left


async def renew_offer(uow: UnitOfWork, offer: TalkOffer) -> None:
    listing = await uow.listings.get(offer.listing)
    if listing and listing.person:
        uow.refresh(listing.person, TalkRequestCard.OFFER.of(offer.id))
        uow.refresh(listing.person, Living.HELP)


async def withdraw(uow: UnitOfWork, request: TalkRequest, now: datetime) -> bool:
    if not await uow.talk_requests.save(settled(request, RequestState.WITHDRAWN, now)):
        return False
    await release(uow, request, now)
    await renew(uow, request)
    return True


async def renew(uow: UnitOfWork, request: TalkRequest) -> None:
    """The cards of everybody who follows it."""
    for _, person in await team(uow, request.association):
        uow.refresh(person.id, TalkRequestCard.STATUS.of(request.id))
    association = await uow.associations.get(request.association)
    if association and request.desk_at:
        for person in await uow.people.coordinators(association.cohort):
            uow.refresh(person.id, TalkRequestCard.DESK.of(request.id))
