"""Looking at it, and taking it home: with its gaps, as it is posted, or with all that goes with it."""

from collections.abc import Awaitable, Callable
from functools import partial

from bot.documents.makers import skizze_docx
from bot.documents.papers import packed_papers, papers
from bot.domain.joining.team import contact_of
from bot.domain.screen import Screen
from bot.domain.skizze.outline import Outline, TitleSheet, compose
from bot.domain.way import today
from bot.links.skizze import SkizzeBundle, SkizzeFile, SkizzeOf, SkizzePart, SkizzeToSend
from bot.runtime.feature import MakeFile, Visit
from bot.runtime.shared.finance_edits import plan_of
from bot.runtime.shared.readers import seen_association
from handlers.skizze.screens import files, reading
from handlers.skizze.screens.reading import Viewer


async def skizze(tap: SkizzeOf, visit: Visit) -> Screen:
    return reading.overview(*await _look(tap.association, visit))


async def part(tap: SkizzePart, visit: Visit) -> Screen:
    reader, draft = await _look(tap.association, visit)
    chapter = draft.chapter(tap.section)
    if chapter is None:
        return reading.overview(reader, draft)
    noted = await visit.uow.readings.remarks_at(reader.association.id, chapter.section.id) if reader.inside else ()
    return reading.part(reader, draft, chapter, noted)


async def document(tap: SkizzeFile, visit: Visit) -> Screen:
    reader, draft = await _look(tap.association, visit)
    sheet = await _title_sheet(visit, reader)
    return files.document(reader, draft, sheet, _made(visit, partial(skizze_docx, draft, sheet)))


async def to_send(tap: SkizzeToSend, visit: Visit) -> Screen:
    reader, draft = await _look(tap.association, visit)
    if files.lacks(draft) and not tap.anyway:
        return files.lacking(reader, draft, SkizzeToSend(reader.association.id, 1))
    sheet = await _title_sheet(visit, reader)
    made = papers(_made(visit, partial(packed_papers, draft, sheet)))
    return files.to_send(reader, draft, sheet, made)


async def bundle(tap: SkizzeBundle, visit: Visit) -> Screen:
    reader, draft = await _look(tap.association, visit)
    if files.lacks(draft) and not tap.anyway:
        return files.lacking(reader, draft, SkizzeBundle(reader.association.id, 1))
    sheet = await _title_sheet(visit, reader)
    made = papers(_made(visit, partial(packed_papers, draft, sheet)))
    return files.bundle(reader, draft, sheet, made)


def _made(visit: Visit, make: Callable[[], Awaitable[bytes]]) -> bytes:
    """Outside of the transaction, which begins anew here."""
    if visit.made is None:
        raise MakeFile(make)
    made: bytes = visit.made
    return made


async def _title_sheet(visit: Visit, reader: Viewer) -> TitleSheet:
    contact = contact_of(await visit.uow.members.team(reader.association.id))
    plan = await plan_of(visit.uow, reader.association)
    return TitleSheet(reader.association.name, contact.name if contact else "", today(visit.now), plan)


async def _look(id: str, visit: Visit) -> tuple[Viewer, Outline]:
    """For a member, or the Koordination of the cohort; raises `gone` for everybody else."""
    association, member = await seen_association(visit, id)
    writes = member is not None and member.may_write
    answers = await visit.uow.journey.answers(association.id)
    draft = compose(visit.house.programme, answers, await visit.uow.logic_notes.of_association(association.id))
    return Viewer(association, visit.language, writes=writes, inside=member is not None), draft
