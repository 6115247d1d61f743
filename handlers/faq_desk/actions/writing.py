"""A draft, part by part."""

from msgspec.structs import replace

from bot.domain.errors import Refusal, gone
from bot.domain.faq.book import FaqVersion, declined
from bot.domain.faq.entry import FaqEntry
from bot.domain.faq.promotion import until, with_variant, without_variant, written
from bot.domain.screen import Screen
from bot.domain.typed_dates.forms import parse_day
from bot.domain.way import today
from bot.links.faq_desk import (
    AddFaqVariant,
    ChooseFaqStage,
    ChooseFaqTopic,
    DropFaqDraft,
    DropFaqVariant,
    FaqDraft,
    FaqForever,
    FaqMore,
    FaqVariants,
    SwitchFaqSensible,
    WriteFaqPart,
)
from bot.runtime.feature import Visit
from bot.terms import FaqPart
from handlers.faq_desk.actions.loading import draft_of, names_for, version_of
from handlers.faq_desk.screens import drafts as screens

PART = "faq_desk.part"
VARIANT = "faq_desk.variant"
ANY = "any"


async def draft(link: FaqDraft, visit: Visit) -> Screen:
    return _show(visit, await version_of(visit, link.entry, link.version))


def _show(visit: Visit, version: FaqVersion) -> Screen:
    return screens.draft(version, visit.house.topics, visit.house.programme, visit.language)


async def ask_part(link: WriteFaqPart, visit: Visit) -> Screen:
    version = await draft_of(visit, link.entry, link.version)
    await visit.ask(PART, entry=link.entry, version=str(link.version), part=link.part)
    return screens.ask_part(version, link.part)


async def part_typed(visit: Visit) -> Screen:
    version = await _asked(visit)
    part = FaqPart(visit.asked("part"))
    again = WriteFaqPart(version.content.id, version.number, part)
    try:
        content = await _with(visit, version, part)
    except Refusal as refusal:
        raise Refusal(refusal.text, to=again, **refusal.values) from None
    await visit.answered()
    return _show(visit, await _save(visit, version, content))


async def _with(visit: Visit, version: FaqVersion, part: FaqPart) -> FaqEntry:
    if part is not FaqPart.UNTIL:
        return written(version.content, part, visit.text, await names_for(visit, version))
    day = parse_day(visit.text, today(visit.now))
    if day is None:
        raise Refusal("faq_desk-no-day")
    return until(version.content, day, today(visit.now))


async def _asked(visit: Visit) -> FaqVersion:
    return await draft_of(visit, visit.asked("entry"), int(visit.asked("version")))


async def _save(visit: Visit, version: FaqVersion, content: FaqEntry) -> FaqVersion:
    """Whoever changed it last wrote it: somebody else reads it."""
    changed = replace(version, content=content, made_by=visit.person.id, made_at=visit.now, maker=visit.person.name)
    if not await visit.uow.faq.reword(changed):
        raise gone()
    return changed


async def variants(link: FaqVariants, visit: Visit) -> Screen:
    return screens.variants(await draft_of(visit, link.entry, link.version))


async def ask_variant(link: AddFaqVariant, visit: Visit) -> Screen:
    version = await draft_of(visit, link.entry, link.version)
    await visit.ask(VARIANT, entry=link.entry, version=str(link.version))
    return screens.ask_variant(version)


async def variant_typed(visit: Visit) -> Screen:
    version = await _asked(visit)
    again = AddFaqVariant(version.content.id, version.number)
    try:
        content = with_variant(version.content, visit.text, visit.language, await names_for(visit, version))
    except Refusal as refusal:
        raise Refusal(refusal.text, to=again, **refusal.values) from None
    await visit.answered()
    return screens.variants(await _save(visit, version, content))


async def drop_variant(link: DropFaqVariant, visit: Visit) -> Screen:
    version = await draft_of(visit, link.entry, link.version)
    return screens.variants(await _save(visit, version, without_variant(version.content, link.mark)))


async def more(link: FaqMore, visit: Visit) -> Screen:
    return _more(visit, await draft_of(visit, link.entry, link.version))


def _more(visit: Visit, version: FaqVersion) -> Screen:
    return screens.more(version, visit.house.topics, visit.house.programme, visit.language)


async def topic(link: ChooseFaqTopic, visit: Visit) -> Screen:
    version = await draft_of(visit, link.entry, link.version)
    if not link.topic:
        return screens.topics(version, visit.house.topics, visit.language)
    if link.topic not in {one.id for one in visit.house.topics}:
        raise gone()
    return _more(visit, await _save(visit, version, replace(version.content, topic=link.topic)))


async def stage(link: ChooseFaqStage, visit: Visit) -> Screen:
    version = await draft_of(visit, link.entry, link.version)
    if not link.stage:
        return screens.stages(version, visit.house.programme, visit.language)
    if link.stage not in {ANY, *(one.id for one in visit.house.programme.stages)}:
        raise gone()
    chosen = "" if link.stage == ANY else link.stage
    return _more(visit, await _save(visit, version, replace(version.content, stage=chosen)))


async def forever(link: FaqForever, visit: Visit) -> Screen:
    version = await draft_of(visit, link.entry, link.version)
    return _more(visit, await _save(visit, version, replace(version.content, valid_until=None)))


async def sensible(link: SwitchFaqSensible, visit: Visit) -> Screen:
    version = await draft_of(visit, link.entry, link.version)
    return _more(visit, await _save(visit, version, replace(version.content, sensible=bool(link.on))))


async def drop(link: DropFaqDraft, visit: Visit) -> Screen:
    version = await version_of(visit, link.entry, link.version)
    if version.decided_at:
        return _show(visit, version)
    await visit.uow.faq.decide(declined(version, visit.person.id, visit.now))
    return screens.dropped()
