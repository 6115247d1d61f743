from bot.documents.makers import skizze_docx
from bot.domain.cohorts import Association
from bot.domain.errors import gone
from bot.domain.people import Member, MemberState
from bot.domain.screen import Screen
from bot.domain.skizze import Draft, TitleSheet, compose
from bot.domain.team import contact_of, looked_at
from bot.domain.way import today
from bot.links import SkizzeFile, SkizzeOf, SkizzePart
from bot.runtime.feature import Visit
from handlers.skizze import screens
from handlers.skizze.screens import Reader


async def skizze(visit: Visit) -> Screen:
    return await _show(await _mine(visit), visit)


async def skizze_tapped(tap: SkizzeOf, visit: Visit) -> Screen:
    return await _show(tap.association, visit)


async def part(tap: SkizzePart, visit: Visit) -> Screen:
    reader = await _reader(tap.association, visit)
    draft = await _draft(reader.association, visit)
    chapter = draft.chapter(tap.section)
    return screens.part(reader, draft, chapter) if chapter else screens.overview(reader, draft)


async def document(visit: Visit) -> Screen:
    return await _document(await _mine(visit), visit)


async def document_tapped(tap: SkizzeFile, visit: Visit) -> Screen:
    return await _document(tap.association, visit)


async def _show(association: str, visit: Visit) -> Screen:
    reader = await _reader(association, visit)
    return screens.overview(reader, await _draft(reader.association, visit))


async def _document(association: str, visit: Visit) -> Screen:
    reader = await _reader(association, visit)
    draft, sheet = await _draft(reader.association, visit), await _sheet(reader.association, visit)
    content = await skizze_docx(draft, sheet)
    return screens.document(reader, draft, sheet, content)


async def _mine(visit: Visit) -> str:
    found = looked_at(visit.person, await visit.uow.associations.of_member(visit.person.id))
    if found is None:
        raise gone()
    return found.id


async def _reader(id: str, visit: Visit) -> Reader:
    """A member, or the Koordination of the cohort; raises `gone` for everybody else."""
    association = await visit.uow.associations.get(id)
    if association is None:
        raise gone()
    member = await visit.uow.members.get(id, visit.person.id)
    if not _inside(member) and not await _coordinates(association, visit):
        raise gone()
    writes = member is not None and member.may_write
    return Reader(association, visit.language, writes=writes, inside=_inside(member))


def _inside(member: Member | None) -> bool:
    return member is not None and member.state is MemberState.ACTIVE


async def _coordinates(association: Association, visit: Visit) -> bool:
    cohorts = await visit.uow.cohorts.of_coordinator(visit.person.id)
    return association.cohort in {cohort.id for cohort in cohorts}


async def _draft(association: Association, visit: Visit) -> Draft:
    return compose(visit.house.programme, await visit.uow.journey.answers(association.id))


async def _sheet(association: Association, visit: Visit) -> TitleSheet:
    contact = contact_of(await visit.uow.members.of_association(association.id))
    return TitleSheet(
        association=association.name,
        contact=contact.name if contact else "",
        day=today(visit.now),
    )
