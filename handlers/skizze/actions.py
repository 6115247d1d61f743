from bot.documents.makers import skizze_docx
from bot.domain.screen import Screen
from bot.domain.skizze import Outline, TitleSheet, compose
from bot.domain.team import contact_of
from bot.domain.way import today
from bot.links.skizze import SkizzeFile, SkizzeOf, SkizzePart
from bot.runtime import scope
from bot.runtime.feature import Visit
from bot.runtime.finance_edits import plan_of
from handlers.skizze import screens
from handlers.skizze.screens import Viewer


async def skizze(tap: SkizzeOf, visit: Visit) -> Screen:
    return screens.overview(*await _look(tap.association, visit))


async def part(tap: SkizzePart, visit: Visit) -> Screen:
    reader, draft = await _look(tap.association, visit)
    chapter = draft.chapter(tap.section)
    return screens.part(reader, draft, chapter) if chapter else screens.overview(reader, draft)


async def document(tap: SkizzeFile, visit: Visit) -> Screen:
    reader, draft = await _look(tap.association, visit)
    contact = contact_of(await visit.uow.members.team(reader.association.id))
    plan = await plan_of(visit.uow, reader.association)
    sheet = TitleSheet(reader.association.name, contact.name if contact else "", today(visit.now), plan)
    return screens.document(reader, draft, sheet, await skizze_docx(draft, sheet))


async def _look(id: str, visit: Visit) -> tuple[Viewer, Outline]:
    """For a member, or the Koordination of the cohort; raises `gone` for everybody else."""
    association = await visit.uow.associations.get(id)
    if association and await scope.coordinates(visit, association):
        member = await visit.uow.members.active(id, visit.person.id)
    else:
        association, member = await scope.own_association(visit, id)
    writes = member is not None and member.may_write
    draft = compose(visit.house.programme, await visit.uow.journey.answers(association.id))
    return Viewer(association, visit.language, writes=writes, inside=member is not None), draft
