"""Three questions, each answer kept before the next one is asked."""

from msgspec.structs import replace

from bot.domain.dialog import Heard
from bot.domain.errors import Refusal, there
from bot.domain.questions.guards import Personal, personal, without
from bot.domain.screen import Screen
from bot.domain.talks.request_draft import LONGEST, TalkRequestDraft
from bot.links import talk_requests as links
from bot.runtime.feature import Visit
from bot.runtime.shared.names_behind import names_around
from bot.runtime.shared.volunteers import who_may_ask
from bot.terms.talks import Region, RequestPart
from handlers.talk_requests.actions.sending import limits_kept, next_of
from handlers.talk_requests.dialog import PART, WHOLE, heard_as, is_whole, own_draft, wait_for_part
from handlers.talk_requests.screens import asking as screens


async def start(link: links.AskVolunteer, visit: Visit) -> Screen:
    """What was written for an earlier choice is kept."""
    association, _ = await who_may_ask(visit, link.association)
    topic = there(visit.house.programme.talks.topic(link.topic))
    free = await limits_kept(visit, association.id, topic.id)
    if link.listing and not any(one.id == link.listing for one in free.listings):
        return screens.not_available(link)
    before = await visit.uow.talk_requests.draft(visit.person.id)
    draft = TalkRequestDraft(visit.person.id, association.id, topic.id, visit.now)
    if before and before.association == association.id:
        draft = replace(before, topic=topic.id, at=visit.now)
    draft = replace(draft, region=_region(link.region), language=link.language or None, first=link.listing or None)
    await visit.uow.talk_requests.keep_draft(draft)
    return await next_of(visit, draft, free)


def _region(value: str) -> Region | None:
    return next((one for one in Region if one == value), None)


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
    return await next_of(visit, await _kept(visit, draft.saying(part, text), part))


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
    return screens.part_changed(draft, part) if draft.missing else await next_of(visit, draft)


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
    return await next_of(visit, await own_draft(visit, association.id))


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
    return await next_of(visit, draft)


async def preview(link: links.PreviewRequest, visit: Visit) -> Screen:
    association, _ = await who_may_ask(visit, link.association)
    return await next_of(visit, await own_draft(visit, association.id))


async def whoever(link: links.WhoeverCan, visit: Visit) -> Screen:
    association, _ = await who_may_ask(visit, link.association)
    draft = replace(await own_draft(visit, association.id), first=None)
    await visit.uow.talk_requests.keep_draft(draft)
    return await next_of(visit, draft)
