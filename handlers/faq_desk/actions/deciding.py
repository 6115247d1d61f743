"""Read twice before it is given: the preview, the second pair of eyes, and what becomes of a draft."""

from msgspec.structs import replace

from bot.domain.errors import gone
from bot.domain.faq.book import FaqVersion, Publication, released, returned, submitted
from bot.domain.faq.promotion import require_whole
from bot.domain.screen import Screen
from bot.domain.way import today
from bot.links.faq_desk import FaqDraft, FaqEntryDesk, PreviewFaq, ReleaseFaq, ReturnFaq, SubmitFaq
from bot.runtime.feature import Visit
from handlers.faq_desk.actions.entries import show
from handlers.faq_desk.actions.loading import alone, version_of
from handlers.faq_desk.screens import deciding as screens


async def preview(link: PreviewFaq, visit: Visit) -> Screen:
    return await _preview(visit, await version_of(visit, link.entry, link.version))


async def _preview(visit: Visit, version: FaqVersion) -> Screen:
    own, single = version.made_by == visit.person.id, await alone(visit)
    return screens.preview(version, visit.language, today(visit.now), own=own, alone=single)


async def submit(link: SubmitFaq, visit: Visit) -> Screen:
    version = await _whole(visit, link.entry, link.version)
    if version.state is not Publication.WRITING:
        return await _preview(visit, version)
    given = replace(submitted(version), made_by=version.made_by or visit.person.id)
    if not await visit.uow.faq.reword(given):
        raise gone()
    for person in await visit.uow.people.every_coordinator():
        if person.id != visit.person.id:
            visit.uow.say(person.id, screens.asked(given, visit.person.name))
    return await _preview(visit, given)


async def _whole(visit: Visit, entry: str, number: int) -> FaqVersion:
    version = await version_of(visit, entry, number)
    require_whole(version.content, to=FaqDraft(entry, number))
    return version


async def release(link: ReleaseFaq, visit: Visit) -> Screen:
    """Of what was read. Alone only after a question, and only where there is nobody else."""
    version = await _whole(visit, link.entry, link.version)
    if version.decided_at:
        return await show(FaqEntryDesk(link.entry), visit)
    single = await alone(visit)
    if single and not link.alone:
        return screens.ask_alone(version, link.mark)
    if version.state is Publication.WRITING and single:
        version = submitted(version)
    out = replace(released(version, visit.person.id, visit.now, alone=single), decider=visit.person.name)
    return await (_release(visit, out) if link.mark == version.mark else _preview(visit, version))


async def _release(visit: Visit, out: FaqVersion) -> Screen:
    id = out.content.id
    if not await visit.uow.faq.decide(out):
        return await show(FaqEntryDesk(id), visit)
    await visit.note("faq-released", id, str(out.number))
    if out.made_by and out.made_by != visit.person.id:
        visit.uow.say(out.made_by, screens.told(out, visit.person.name, "released"))
    return screens.released(out)


async def send_back(link: ReturnFaq, visit: Visit) -> Screen:
    version = await version_of(visit, link.entry, link.version)
    if version.state is Publication.DRAFT:
        version = returned(version)
        if not await visit.uow.faq.reword(version):
            raise gone()
        if version.made_by and version.made_by != visit.person.id:
            visit.uow.say(version.made_by, screens.told(version, visit.person.name, "returned"))
            return screens.sent_back(version)
    return await _preview(visit, version)
