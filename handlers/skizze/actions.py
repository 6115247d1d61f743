from bot.documents.makers import skizze_docx
from bot.domain.cohorts import Association
from bot.domain.screen import Screen
from bot.domain.skizze import Outline, TitleSheet, compose
from bot.domain.team import contact_of
from bot.domain.way import today
from bot.links.skizze import SkizzeFile, SkizzeOf, SkizzePart
from bot.runtime import scope
from bot.runtime.feature import Visit
from handlers.skizze import screens
from handlers.skizze.screens import Viewer


async def skizze(tap: SkizzeOf, visit: Visit) -> Screen:
    reader = await _reader(tap.association, visit)
    return screens.overview(reader, await _draft(reader.association, visit))


async def part(tap: SkizzePart, visit: Visit) -> Screen:
    reader = await _reader(tap.association, visit)
    draft = await _draft(reader.association, visit)
    chapter = draft.chapter(tap.section)
    return screens.part(reader, draft, chapter) if chapter else screens.overview(reader, draft)


async def document(tap: SkizzeFile, visit: Visit) -> Screen:
    reader = await _reader(tap.association, visit)
    draft, sheet = await _draft(reader.association, visit), await _sheet(reader.association, visit)
    content = await skizze_docx(draft, sheet)
    return screens.document(reader, draft, sheet, content)


async def _reader(id: str, visit: Visit) -> Viewer:
    """A member, or the Koordination of the cohort; raises `gone` for everybody else."""
    association = await visit.uow.associations.get(id)
    if association and await scope.coordinates(visit, association):
        member = await visit.uow.members.active(id, visit.person.id)
    else:
        association, member = await scope.own_association(visit, id)
    writes = member is not None and member.may_write
    return Viewer(association, visit.language, writes=writes, inside=member is not None)


async def _draft(association: Association, visit: Visit) -> Outline:
    return compose(visit.house.programme, await visit.uow.journey.answers(association.id))


async def _sheet(association: Association, visit: Visit) -> TitleSheet:
    contact = contact_of(await visit.uow.members.team(association.id))
    return TitleSheet(
        association=association.name,
        contact=contact.name if contact else "",
        day=today(visit.now),
    )
