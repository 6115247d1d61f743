"""Whose request it is, and whose to answer; foreign and missing are the same."""

from msgspec import Struct

from bot.domain.cohorts import Association
from bot.domain.errors import gone, there
from bot.domain.people import Member
from bot.domain.quiet_hours import Window
from bot.domain.talks.request import TalkOffer, TalkRequest
from bot.domain.talks.request_clock import WorkingDays, window_of, working_days
from bot.domain.talks.request_course import due_of
from bot.domain.volunteering.listing import Listing
from bot.programme.public_holidays import of_land
from bot.runtime.feature import Visit
from bot.runtime.scope import own_association, own_cohort
from handlers.talk_requests.screens.offers import OfferSeen
from handlers.talk_requests.screens.requests import RequestSeen


class OwnRequest(Struct, frozen=True):
    request: TalkRequest
    association: Association
    member: Member


async def own_request(visit: Visit, id: str) -> OwnRequest:
    """Of an association to which they belong."""
    request = there(await visit.uow.talk_requests.get(id))
    association, member = await own_association(visit, request.association)
    return OwnRequest(request, association, member)


async def seen_by(visit: Visit, own: OwnRequest) -> RequestSeen:
    offers = await visit.uow.talk_requests.offers(own.request.id)
    answer = next((one.answer for one in offers if one.answer), "")
    return RequestSeen(
        own.request,
        visit.house.programme.talks,
        visit.language,
        due_of(offers),
        writes=own.member.may_write,
        answer=answer,
    )


async def own_offer(visit: Visit, id: str) -> OfferSeen:
    """Put to them."""
    offer = there(await visit.uow.talk_requests.offer(id))
    listing = there(await visit.uow.listings.get(offer.listing))
    if listing.person != visit.person.id:
        raise gone()
    return await seen_by_volunteer(visit, offer, listing)


async def seen_by_volunteer(visit: Visit, offer: TalkOffer, listing: Listing) -> OfferSeen:
    request = there(await visit.uow.talk_requests.get(offer.request))
    association = there(await visit.uow.associations.get(request.association))
    programme = visit.house.programme
    number = programme.number(request.stage) if request.stage in {one.id for one in programme.stages} else 0
    return OfferSeen(offer, request, listing, association.land, number, programme.talks, visit.language)


async def at_desk(visit: Visit, id: str) -> tuple[TalkRequest, Association]:
    """Of an association in a cohort that they coordinate."""
    request = there(await visit.uow.talk_requests.get(id))
    association = there(await visit.uow.associations.get(request.association))
    await own_cohort(visit, association.cohort)
    return request, association


def hours_of(listing: Listing) -> tuple[Window, WorkingDays]:
    """When they may be spoken to, and which days count for them."""
    holidays = of_land(listing.land or "")
    return window_of(listing, holidays), working_days(listing, holidays)
