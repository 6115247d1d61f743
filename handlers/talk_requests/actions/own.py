"""An association and its requests: everybody in it sees them, those who write decide."""

from bot.domain.errors import Refusal
from bot.domain.screen import Screen
from bot.domain.talks.request import RequestState
from bot.domain.talks.request_clock import WorkingDays
from bot.domain.talks.request_course import opened_again
from bot.links import talk_requests as links
from bot.links.directory import Directory
from bot.programme.public_holidays import of_land
from bot.runtime.feature import Visit
from bot.runtime.scope import own_association
from bot.runtime.shared.talk_hours import held_for
from bot.runtime.shared.volunteers import within_limits
from handlers.talk_requests.actions.going_on import go_on, is_left, renew, withdraw
from handlers.talk_requests.actions.loading import OwnRequest, own_request, seen_by
from handlers.talk_requests.screens import requests as screens
from handlers.talk_requests.screens import told


async def listed(link: links.TalkRequestsOf, visit: Visit) -> Screen:
    association, _ = await own_association(visit, link.association)
    found = await visit.uow.talk_requests.of_association(association.id)
    return screens.of_association(association, found, visit.house.programme.talks, visit.language)


async def show(link: links.ShowTalkRequest, visit: Visit) -> Screen:
    return screens.status(await seen_by(visit, await own_request(visit, link.request)))


async def card(visit: Visit) -> Screen | None:
    """Of the request whose id stands behind the name of the card."""
    return await show(links.ShowTalkRequest(visit.text), visit)


async def ask_withdraw(link: links.AskWithdrawRequest, visit: Visit) -> Screen:
    own = await _writing(visit, link.request)
    return screens.ask_withdraw(own.request) if own.request.is_open else await _again(visit, link.request)


async def take_back(link: links.WithdrawRequest, visit: Visit) -> Screen:
    own = await _writing(visit, link.request)
    if own.request.is_open and await withdraw(visit.uow, own.request, visit.now):
        asker = own.request.person
        if asker and asker != visit.person.id:
            visit.uow.say(asker, told.withdrawn(own.request, own.member.name))
    return await _again(visit, link.request)


async def enough(link: links.ShortAnswerEnough, visit: Visit) -> Screen:
    """The volunteer hears it once, whoever taps and how often."""
    own, heard = await _writing(visit, link.request), False
    for offer in await visit.uow.talk_requests.offers(own.request.id):
        listing = await visit.uow.listings.get(offer.listing) if offer.answer else None
        if listing and listing.person:
            later = await held_for(visit.uow, listing.person, visit.now)
            visit.uow.say(listing.person, told.thanks(), key=f"talk-thanks-{offer.id}", not_before=later)
            heard = True
    return screens.thanked(heard=heard)


async def still(link: links.StillLook, visit: Visit) -> Screen:
    """The clock begins anew, with others. Raises a refusal when its words are forgotten, or nobody asks any more."""
    own = await _writing(visit, link.request)
    if own.request.state is not RequestState.ANSWERED:
        return await _again(visit, link.request)
    if not own.request.about or await is_left(visit.uow, own.request):
        raise Refusal("talk_requests-cannot-go-on", to=Directory(own.association.id))
    await visit.uow.associations.hold(own.association.id)
    await within_limits(visit, own.association.id)
    again = opened_again(own.request, visit.now, WorkingDays(of_land(own.association.land)))
    if await visit.uow.talk_requests.save(again):
        opened = await visit.uow.talk_requests.get(again.id)
        if opened:
            await go_on(visit.uow, opened, visit.now, visit.house, tell=False)
            await renew(visit.uow, opened)
    return await _again(visit, link.request)


async def _writing(visit: Visit, id: str) -> OwnRequest:
    own = await own_request(visit, id)
    if not own.member.may_write:
        raise Refusal("common-volunteer-readers", to=Directory(own.association.id))
    return own


async def _again(visit: Visit, id: str) -> Screen:
    return await show(links.ShowTalkRequest(id), visit)
