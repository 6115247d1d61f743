"""Three questions, each answer kept before the next one is asked; then all of it is read once more and sent."""

from datetime import datetime

from msgspec.structs import replace

from bot.domain.dialog import Heard
from bot.domain.errors import Refusal, there
from bot.domain.listing import Listing
from bot.domain.question_guards import Personal, personal, without
from bot.domain.screen import Screen
from bot.domain.talk_request import TalkRequest
from bot.domain.talk_request_clock import offered
from bot.domain.talk_request_draft import LONGEST, TalkRequestDraft
from bot.links import talk_requests as links
from bot.runtime.feature import Visit
from bot.runtime.names_behind import names_around
from bot.runtime.volunteers import Free, free_for, limits_of, use_of, who_may_ask, within_limits
from bot.terms.talks import Region, RequestPart
from handlers.talk_requests.actions.going_on import go_on
from handlers.talk_requests.actions.loading import hours_of, own_request, seen_by
from handlers.talk_requests.dialog import PART, WHOLE, heard_as, is_whole, own_draft, wait_for_part
from handlers.talk_requests.screens import asking as screens
from handlers.talk_requests.screens import requests as request_screens


async def start(link: links.AskVolunteer, visit: Visit) -> Screen:
    """What was written for an earlier choice is kept."""
    association, _ = await who_may_ask(visit, link.association)
    topic = there(visit.house.programme.talks.topic(link.topic))
    free = await _within_limits(visit, association.id, topic.id)
    if link.listing and not any(one.id == link.listing for one in free.listings):
        return screens.not_available(link)
    before = await visit.uow.talk_requests.draft(visit.person.id)
    draft = TalkRequestDraft(visit.person.id, association.id, topic.id, visit.now)
    if before and before.association == association.id:
        draft = replace(before, topic=topic.id, at=visit.now)
    draft = replace(draft, region=_region(link.region), language=link.language or None, first=link.listing or None)
    await visit.uow.talk_requests.keep_draft(draft)
    return await _next(visit, draft, free)


async def _within_limits(visit: Visit, association: str, topic: str) -> Free:
    """Raises a refusal when they asked enough already."""
    found = there(await visit.uow.associations.get(association))
    free = await free_for(visit.uow, found, visit.house, visit.now, topic)
    await within_limits(visit, association, free.used)
    return free


def _region(value: str) -> Region | None:
    return next((one for one in Region if one == value), None)


async def _next(visit: Visit, draft: TalkRequestDraft, free: Free | None = None) -> Screen:
    part = draft.missing
    if part is None:
        return await _preview(visit, draft, free)
    await wait_for_part(visit, draft, part)
    return screens.ask(draft, part, visit.house.programme.talks, visit.language)


async def typed(visit: Visit) -> Screen:
    association, _ = await who_may_ask(visit, visit.asked("association"))
    draft, part = await own_draft(visit, association.id), RequestPart(visit.asked("part"))
    text = visit.text.strip()
    if not text:
        raise Refusal("talk_requests-no-words", to=links.ChangeRequestPart(association.id, part))
    if len(text) > LONGEST:
        return await _too_long(visit, draft, part)
    found = () if is_whole(visit) else personal(text, await names_around(visit))
    await visit.answered()
    if found:
        return await _asked_about(visit, draft.saying(part, without(text, found)), part, found)
    return await _next(visit, await _kept(visit, draft.saying(part, text), part))


async def _too_long(visit: Visit, draft: TalkRequestDraft, part: RequestPart) -> Screen:
    visit.uow.heard = PART, heard_as(draft, part)
    await visit.ask_on()
    return screens.too_long(len(visit.text.strip()))


async def _kept(visit: Visit, draft: TalkRequestDraft, part: RequestPart) -> TalkRequestDraft:
    visit.uow.heard = PART, heard_as(draft, part)
    said = replace(draft, at=visit.now)
    await visit.uow.talk_requests.keep_draft(said)
    return said


async def part_changed(heard: Heard, visit: Visit) -> Screen:
    """The message that had answered one of the questions says something else. An open question stays open."""
    draft, part = await _stands(visit, heard)
    association, _ = await who_may_ask(visit, draft.association)
    text = visit.text.strip()
    if visit.asks(PART, association=association.id, part=part):
        return await typed(visit)
    if visit.asks(PART):
        await visit.ask_on()
    if len(text) > LONGEST:
        return screens.too_long(len(text))
    if found := personal(text, await names_around(visit)):
        return await _asked_about(visit, draft.saying(part, without(text, found)), part, found)
    draft = await _kept(visit, draft.saying(part, text), part)
    return screens.part_changed(draft, part) if draft.missing else await _preview(visit, draft)


async def _stands(visit: Visit, heard: Heard) -> tuple[TalkRequestDraft, RequestPart]:
    """Raises a refusal when the words of the message are not in the draft any more."""
    draft = await visit.uow.talk_requests.draft(visit.person.id)
    part = next((one for one in RequestPart if one == heard.subject.get("part")), None)
    if draft is None or part is None or dict(heard.subject) != heard_as(draft, part) or not visit.text.strip():
        raise Refusal("common-edit-too-late")
    return draft, part


async def _asked_about(visit: Visit, draft: TalkRequestDraft, part: RequestPart, found: tuple[Personal, ...]) -> Screen:
    """Only the words without them are kept."""
    visit.uow.withheld = draft.said(part)
    await _kept(visit, draft, part)
    return screens.personal(draft, part, [one.datum for one in found])


async def look_on(link: links.RequestLookOn, visit: Visit) -> Screen:
    association, _ = await who_may_ask(visit, link.association)
    return await _next(visit, await own_draft(visit, association.id))


async def keep_data(link: links.RequestKeepData, visit: Visit) -> Screen:
    association, _ = await who_may_ask(visit, link.association)
    draft = await own_draft(visit, association.id)
    await wait_for_part(visit, draft, link.part, WHOLE)
    return screens.ask_whole(draft, link.part)


async def change(link: links.ChangeRequest, visit: Visit) -> Screen:
    association, _ = await who_may_ask(visit, link.association)
    return screens.change(await own_draft(visit, association.id))


async def change_part(link: links.ChangeRequestPart, visit: Visit) -> Screen:
    association, _ = await who_may_ask(visit, link.association)
    draft = await own_draft(visit, association.id)
    await wait_for_part(visit, draft, link.part)
    return screens.ask(draft, link.part, visit.house.programme.talks, visit.language)


async def skip(link: links.SkipTried, visit: Visit) -> Screen:
    """What they wrote meanwhile stays."""
    association, _ = await who_may_ask(visit, link.association)
    draft = replace(await own_draft(visit, association.id), skipped=True)
    await visit.uow.talk_requests.keep_draft(draft)
    if visit.asks("talk_requests.part", part=RequestPart.TRIED):
        await visit.answered()
    return await _next(visit, draft)


async def preview(link: links.PreviewRequest, visit: Visit) -> Screen:
    association, _ = await who_may_ask(visit, link.association)
    return await _next(visit, await own_draft(visit, association.id))


async def whoever(link: links.WhoeverCan, visit: Visit) -> Screen:
    association, _ = await who_may_ask(visit, link.association)
    draft = replace(await own_draft(visit, association.id), first=None)
    await visit.uow.talk_requests.keep_draft(draft)
    return await _next(visit, draft)


async def _preview(visit: Visit, draft: TalkRequestDraft, free: Free | None = None) -> Screen:
    """Limits are for sending: a refusal here would lose what was just typed."""
    if free is None:
        association = there(await visit.uow.associations.get(draft.association))
        free = await free_for(visit.uow, association, visit.house, visit.now, draft.topic)
    fitting = [one for one in free.listings if draft.wanted.fits(one)]
    chosen = [one for one in fitting if one.id == draft.first] if draft.first else fitting
    if not chosen:
        return screens.nobody_left(draft, others=bool(fitting))
    use = use_of(await visit.uow.talk_requests.of_association(draft.association), free.used)
    seen = screens.DraftSeen(
        draft,
        visit.house.programme.talks,
        visit.language,
        chosen[0] if draft.first else None,
        max(_answered_by(visit, one) for one in chosen[: limits_of(visit.house).pool]),
        use,
        limits_of(visit.house),
    )
    return screens.preview(seen, visit.uow.new_id())


def _answered_by(visit: Visit, listing: Listing) -> datetime:
    window, days = hours_of(listing)
    return offered("", "", listing.id, visit.now, window, days).expires_at


async def send(link: links.SendRequest, visit: Visit) -> Screen:
    """A second tap shows what the first one sent."""
    association, _ = await who_may_ask(visit, link.association)
    if await visit.uow.talk_requests.get(link.id):
        return await _status(visit, link.id)
    await visit.uow.associations.hold(association.id)
    draft = await own_draft(visit, association.id)
    if draft.missing or draft.mark != link.mark:
        return await _next(visit, draft)
    free = await _within_limits(visit, association.id, draft.topic)
    if not any(draft.wanted.fits(one) and draft.first in (None, one.id) for one in free.listings):
        return await _preview(visit, draft, free)
    request = await visit.uow.talk_requests.add(_request(visit, link.id, draft, association.stage))
    await go_on(visit.uow, request, visit.now, visit.house, tell=False)
    await visit.uow.talk_requests.drop_draft(visit.person.id)
    return await _status(visit, request.id, sent=True)


def _request(visit: Visit, id: str, draft: TalkRequestDraft, stage: str) -> TalkRequest:
    return TalkRequest(
        id=id,
        association=draft.association,
        person=visit.person.id,
        topic=draft.topic,
        at=visit.now,
        about=draft.about,
        tried=draft.tried,
        wish=draft.wish,
        stage=stage,
        region=draft.region,
        language=draft.language,
        first=draft.first,
    )


async def _status(visit: Visit, id: str, *, sent: bool = False) -> Screen:
    return request_screens.status(await seen_by(visit, await own_request(visit, id)), sent=sent)


async def drop(link: links.DropRequestDraft, visit: Visit) -> Screen:
    association, _ = await who_may_ask(visit, link.association)
    found = await visit.uow.talk_requests.draft(visit.person.id)
    if found and found.association == association.id:
        await visit.uow.talk_requests.drop_draft(visit.person.id)
    if visit.asks("talk_requests.part"):
        await visit.answered()
    return screens.dropped(association.id)
