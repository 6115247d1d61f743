"""A few words instead of a talk: typed, looked at for what would unmask somebody, read once more, sent once."""

from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.questions.guards import personal, without
from bot.domain.screen import Screen
from bot.domain.talks.request import OfferState, RequestState
from bot.domain.talks.request_course import ended, settled
from bot.domain.unasked import mark_of
from bot.links import talk_requests as links
from bot.runtime.feature import Visit
from handlers.talk_requests.actions.going_on import abandoned, release, renew, renew_offer
from handlers.talk_requests.actions.loading import own_offer
from handlers.talk_requests.actions.offers import show
from handlers.talk_requests.dialog import SHORTLY, WHOLE, is_whole
from handlers.talk_requests.screens import asking, offers, told


async def ask(link: links.AnswerShortly, visit: Visit) -> Screen:
    """What was typed so far is there to be changed."""
    seen = await own_offer(visit, link.offer)
    if not seen.waits:
        return await show(links.ShowOffer(link.offer), visit)
    before = _draft(visit, link.offer)
    await visit.ask(SHORTLY, offer=link.offer, words="", draft=before)
    return offers.ask_short(seen, before)


async def keep_data(link: links.ShortAnswerKeepData, visit: Visit) -> Screen:
    seen = await own_offer(visit, link.offer)
    if not seen.waits:
        return await show(links.ShowOffer(link.offer), visit)
    await visit.ask(SHORTLY, offer=link.offer, words=WHOLE, draft="")
    return offers.short_whole(seen)


async def typed(visit: Visit) -> Screen:
    id, text = visit.asked("offer"), visit.text.strip()
    seen = await own_offer(visit, id)
    if not seen.waits:
        await visit.answered()
        return replace(await show(links.ShowOffer(id), visit), missed=True)
    if not text:
        raise Refusal("talk_requests-no-words", to=links.AnswerShortly(id))
    if len(text) > offers.LONGEST_SHORT:
        await visit.ask_on()
        return asking.too_long(len(text))
    found = () if is_whole(visit) else personal(text, [visit.person.name])
    kept = without(text, found)
    await visit.ask(SHORTLY, offer=id, words="", draft=kept)
    if found:
        visit.uow.withheld = kept
        return offers.short_personal(seen, kept, mark_of(kept), [one.datum for one in found])
    return offers.short_preview(seen, kept, mark_of(kept))


async def look_on(link: links.ShortAnswerLookOn, visit: Visit) -> Screen:
    seen, words = await own_offer(visit, link.offer), _draft(visit, link.offer)
    if not seen.waits or not words:
        return await show(links.ShowOffer(link.offer), visit)
    return offers.short_preview(seen, words, mark_of(words))


async def send(link: links.SendShortAnswer, visit: Visit) -> Screen:
    """Whoever else has the request keeps their unit; whoever asked may still look for a talk."""
    seen, words, uow = await own_offer(visit, link.offer), _draft(visit, link.offer), visit.uow
    if not seen.waits or await abandoned(uow, seen.request, visit.now):
        return await show(links.ShowOffer(link.offer), visit)
    if not words or link.mark != mark_of(words):
        return await ask(links.AnswerShortly(link.offer), visit)
    if not await uow.talk_requests.save(settled(seen.request, RequestState.ANSWERED, visit.now)):
        return await show(links.ShowOffer(link.offer), visit)
    said = replace(ended(seen.offer, OfferState.DECLINED, visit.now), answer=words)
    await uow.talk_requests.save_offer(said)
    await visit.answered()
    await release(uow, seen.request, visit.now, but=seen.offer.id)
    if seen.request.person:
        uow.say(seen.request.person, told.short_answer(seen.request, words, link.offer), wanted=True)
    await renew(uow, seen.request)
    await renew_offer(uow, said)
    return offers.short_sent(link.offer)


def _draft(visit: Visit, offer: str) -> str:
    """What was typed; empty when something else is open."""
    same = visit.dialog is not None and visit.asks(SHORTLY, offer=offer)
    return visit.dialog.answers.get("draft", "") if same and visit.dialog else ""
