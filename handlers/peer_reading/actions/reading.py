"""An association reads the outline of another one, and gives what it noted, all at once."""

from msgspec.structs import replace

from bot.domain.errors import gone
from bot.domain.peer_reading.own import OwnReading
from bot.domain.peer_reading.reading import for_partner
from bot.domain.screen import Screen
from bot.domain.skizze.outline import Outline, compose
from bot.domain.sparring.mock_assessment import given as assessment_given
from bot.domain.worksheet import check_writer
from bot.links.peer_reading import AskGiveReading, GiveReading, ReadOutline, ReadSection
from bot.runtime.feature import Visit
from bot.runtime.scope import tell_team
from bot.runtime.shared.peer_readings import open_reading, own_reading
from bot.terms.assessments import AssessorSide
from handlers.peer_reading.actions import circles
from handlers.peer_reading.actions.noting import NEW
from handlers.peer_reading.screens import reading as screens
from handlers.peer_reading.screens import told


async def outline(link: ReadOutline, visit: Visit) -> Screen:
    own = await open_reading(visit, link.reading)
    return await _outline(visit, own)


async def _outline(visit: Visit, own: OwnReading) -> Screen:
    draft, remarks = await _draft(visit, own), await visit.uow.readings.remarks(own.reading.id)
    return screens.outline(own, draft, remarks, visit.language)


async def _draft(visit: Visit, own: OwnReading) -> Outline:
    answers = await visit.uow.journey.answers(own.association.id)
    return for_partner(compose(visit.house.programme, answers))


async def section(link: ReadSection, visit: Visit) -> Screen:
    """Whoever may write can note something at once."""
    own = await open_reading(visit, link.reading)
    draft = await _draft(visit, own)
    chapter = draft.chapter(link.section)
    if chapter is None:
        return await _outline(visit, own)
    if own.member.may_write:
        await visit.ask(NEW, reading=own.reading.id, section=chapter.section.id)
    remarks = await visit.uow.readings.remarks(own.reading.id)
    here = [one for one in remarks if one.section == chapter.section.id]
    return screens.section(own, draft, chapter, here, visit.language)


async def ask_give(link: AskGiveReading, visit: Visit) -> Screen:
    own = await _givable(visit, link.reading)
    if own.reading.given_at:
        return screens.given(own)
    return screens.ask_give(own, len(await visit.uow.readings.remarks(own.reading.id)))


async def give(link: GiveReading, visit: Visit) -> Screen:
    """The other association reads all of it now, and whoever read sees the outline no more."""
    own = await _givable(visit, link.reading)
    if own.reading.given_at:
        return screens.given(own)
    await visit.uow.readings.save(replace(own.reading, given_at=visit.now))
    await _give_assessment(visit, own)
    await circles.end_if_all_given(visit.uow, own.circle)
    await visit.note("reading-given", own.association.id, own.reading.id)
    await tell_team(visit.uow, own.association.id, lambda _person: told.got(own.reading))
    if visit.asks(NEW, reading=own.reading.id):
        await visit.answered()
    return screens.given(own)


async def _givable(visit: Visit, id: str) -> OwnReading:
    own = await own_reading(visit, id)
    check_writer(own.member)
    if not (own.givable or own.reading.given_at):
        raise gone()
    return own


async def _give_assessment(visit: Visit, own: OwnReading) -> None:
    for read in await visit.uow.assessments.of_association(own.association.id):
        one = read.assessment
        if one.side is AssessorSide.PARTNER and one.partner == own.reader.id and not one.closed_at:
            await visit.uow.assessments.save(assessment_given(one, visit.now))
