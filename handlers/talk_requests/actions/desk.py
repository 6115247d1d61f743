"""What found nobody: put to somebody by hand, answered, or closed with a few words."""

from collections.abc import Sequence

from bot.domain.errors import Refusal, there
from bot.domain.screen import Screen
from bot.domain.talks.request import OfferState, RequestState, TalkOffer, TalkRequest
from bot.domain.talks.request_course import settled, wanted
from bot.domain.unasked import mark_of
from bot.domain.volunteering.directory import in_turn
from bot.domain.volunteering.listing import Listing
from bot.links import talk_requests as links
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from bot.runtime.shared.volunteers import free_for
from handlers.talk_requests.actions.going_on import put_to, release, renew
from handlers.talk_requests.actions.loading import at_desk
from handlers.talk_requests.dialog import DESK_WORDS
from handlers.talk_requests.screens import asking, offers, told
from handlers.talk_requests.screens import desk as screens


async def waiting(link: links.DeskTalkRequests, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    found = await visit.uow.talk_requests.at_desk(cohort.id)
    named = [(one, await _name(visit, one)) for one in found]
    return screens.waiting(cohort, named, link.page, visit.house.programme.talks, visit.language)


async def _name(visit: Visit, request: TalkRequest) -> str:
    association = await visit.uow.associations.get(request.association)
    return association.name if association else ""


async def show(link: links.DeskTalkRequest, visit: Visit) -> Screen:
    request, association = await at_desk(visit, link.request)
    asker = await visit.uow.people.get(request.person) if request.person else None
    titles = {stage.id: stage.title for stage in visit.house.programme.stages}
    stage = titles[request.stage].in_(visit.language)[0] if request.stage in titles else ""
    offers_ = await visit.uow.talk_requests.offers(request.id)
    asked = [(one, listing) for one in offers_ if (listing := await visit.uow.listings.get(one.listing))]
    talks, name = visit.house.programme.talks, asker.name if asker else ""
    return screens.card(screens.DeskSeen(request, association.name, name, stage, asked, talks, visit.language))


async def card(visit: Visit) -> Screen | None:
    return await show(links.DeskTalkRequest(visit.text), visit)


async def to_whom(link: links.PutToWhom, visit: Visit) -> Screen:
    request, _ = await at_desk(visit, link.request)
    if request.state is not RequestState.DESK:
        return await show(links.DeskTalkRequest(request.id), visit)
    left = await _left(visit, request, await visit.uow.talk_requests.offers(request.id))
    return screens.to_whom(request, left, link.page, visit.house.programme.talks, visit.language)


async def _left(visit: Visit, request: TalkRequest, asked: Sequence[TalkOffer]) -> list[Listing]:
    """Whom this association may meet, about whatever topic, and who does not have it now or had it already."""
    association = there(await visit.uow.associations.get(request.association))
    free = await free_for(visit.uow, association, visit.house, visit.now)
    had = {one.listing for one in asked if one.state is not OfferState.RELEASED}
    left = [one for one in free.listings if one.id not in had]
    fitting = in_turn(left, wanted(request))
    return [*fitting, *(one for one in left if one not in fitting)]


async def put(link: links.PutTo, visit: Visit) -> Screen:
    request, _ = await at_desk(visit, link.request)
    asked = await visit.uow.talk_requests.offers(request.id)
    left = await _left(visit, request, asked)
    chosen = next((one for one in left if one.id == link.listing), None)
    if request.state is not RequestState.DESK or chosen is None:
        return await show(links.DeskTalkRequest(request.id), visit)
    if not await visit.uow.talk_requests.save(request):
        return await show(links.DeskTalkRequest(request.id), visit)
    await put_to(visit.uow, request, chosen, asked, visit.now)
    await visit.note("talk-request-put", request.association, request.id)
    await renew(visit.uow, request)
    return screens.put(request, chosen.name)


async def ask_words(link: links.AnswerTalkRequest, visit: Visit) -> Screen:
    request, _ = await at_desk(visit, link.request)
    if request.state is not RequestState.DESK:
        return await show(links.DeskTalkRequest(request.id), visit)
    before = _draft(visit, request.id)
    await visit.ask(DESK_WORDS, request=request.id, closes=str(link.closes), draft=before)
    return screens.ask_words(request, closes=bool(link.closes), words=before)


async def words_typed(visit: Visit) -> Screen:
    id, closes, text = visit.asked("request"), visit.asked("closes"), visit.text.strip()
    request, _ = await at_desk(visit, id)
    if not text:
        raise Refusal("talk_requests-no-words", to=links.AnswerTalkRequest(id, int(closes == "1")))
    if len(text) > offers.LONGEST_SHORT:
        await visit.ask_on()
        return asking.too_long(len(text))
    await visit.ask(DESK_WORDS, request=id, closes=closes, draft=text)
    return screens.confirm(request, text, mark_of(text), closes=closes == "1")


async def send(link: links.SendDeskAnswer, visit: Visit) -> Screen:
    request, association = await at_desk(visit, link.request)
    words, state = _draft(visit, request.id), RequestState.CLOSED if link.closes else RequestState.ANSWERED
    if request.state is not RequestState.DESK:
        return await show(links.DeskTalkRequest(request.id), visit)
    if not words or mark_of(words) != link.mark:
        return await ask_words(links.AnswerTalkRequest(request.id, link.closes), visit)
    if not await visit.uow.talk_requests.save(settled(request, state, visit.now)):
        return await show(links.DeskTalkRequest(request.id), visit)
    await visit.answered()
    await release(visit.uow, request, visit.now)
    if request.person:
        visit.uow.say(request.person, told.desk_answer(request, words, closes=bool(link.closes)), wanted=True)
    await visit.note("talk-request-answered", request.association, request.id)
    await renew(visit.uow, request)
    return screens.sent(request, association.cohort)


def _draft(visit: Visit, request: str) -> str:
    same = visit.dialog is not None and visit.asks(DESK_WORDS, request=request)
    return visit.dialog.answers.get("draft", "") if same and visit.dialog else ""
