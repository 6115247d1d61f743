"""What is asked next, all of it once more, and then it is sent or thrown away."""

from datetime import datetime

from bot.domain.errors import there
from bot.domain.screen import Screen
from bot.domain.talks.request import TalkRequest
from bot.domain.talks.request_clock import offered
from bot.domain.talks.request_draft import TalkRequestDraft
from bot.domain.volunteering.listing import Listing
from bot.links import talk_requests as links
from bot.runtime.feature import Visit
from bot.runtime.shared.volunteers import Free, free_for, limits_of, use_of, who_may_ask, within_limits
from handlers.talk_requests.actions.going_on import go_on
from handlers.talk_requests.actions.loading import hours_of, own_request, seen_by
from handlers.talk_requests.dialog import own_draft, wait_for_part
from handlers.talk_requests.screens import asking as screens
from handlers.talk_requests.screens import requests as request_screens


async def limits_kept(visit: Visit, association: str, topic: str) -> Free:
    """Raises a refusal when they asked enough already."""
    found = there(await visit.uow.associations.get(association))
    free = await free_for(visit.uow, found, visit.house, visit.now, topic)
    await within_limits(visit, association, free.used)
    return free


async def next_of(visit: Visit, draft: TalkRequestDraft, free: Free | None = None) -> Screen:
    part = draft.missing
    if part is None:
        return await _preview(visit, draft, free)
    await wait_for_part(visit, draft, part)
    return screens.ask(draft, part, visit.house.programme.talks, visit.language)


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
        return await next_of(visit, draft)
    free = await limits_kept(visit, association.id, draft.topic)
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
