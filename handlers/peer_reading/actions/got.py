"""An association reads what another one noted, says thank you, and may show it to the Koordination."""

from msgspec.structs import replace

from bot.domain.errors import gone, there
from bot.domain.peer_reading.reading import PeerReading
from bot.domain.people import Member
from bot.domain.screen import Screen
from bot.domain.worksheet import check_writer
from bot.links.peer_reading import GotReading, ShowToDesk, ThankReader
from bot.runtime.feature import Visit
from bot.runtime.scope import own_association, tell_desk, tell_team
from bot.terms.assessments import AssessorSide
from handlers.peer_reading.screens import got as screens
from handlers.peer_reading.screens import told


async def read(link: GotReading, visit: Visit) -> Screen:
    reading, member = await _got(visit, link.got)
    return await _shown(visit, reading, member, link.page)


async def _shown(visit: Visit, reading: PeerReading, member: Member, page: int = 0) -> Screen:
    remarks = await visit.uow.readings.remarks(reading.id)
    seen = screens.GotSeen(reading, visit.house.programme, visit.language, tuple(remarks), page)
    return screens.remarks(seen, writes=member.may_write, assessed=await _assessed(visit, reading))


async def _assessed(visit: Visit, reading: PeerReading) -> bool:
    found = await visit.uow.assessments.of_association(reading.association)
    return any(
        one.assessment.side is AssessorSide.PARTNER and one.assessment.partner == reading.reader and one.said
        for one in found
        if one.assessment.is_given
    )


async def thank(link: ThankReader, visit: Visit) -> Screen:
    """They hear of it once."""
    reading, member = await _got(visit, link.got)
    check_writer(member)
    if not reading.thanked_at:
        reading = replace(reading, thanked_at=visit.now)
        await visit.uow.readings.save(reading)
        if reading.reader:
            await tell_team(visit.uow, reading.reader, lambda _person: told.thanked(reading))
    return screens.thanked(reading)


async def show(link: ShowToDesk, visit: Visit) -> Screen:
    reading, member = await _got(visit, link.got)
    check_writer(member)
    if not reading.shown_at:
        await visit.uow.readings.save(replace(reading, shown_at=visit.now))
        association = there(await visit.uow.associations.get(reading.association))
        await tell_desk(visit.uow, association.cohort, told.desk_shown(reading))
    return screens.shown(reading)


async def _got(visit: Visit, id: str) -> tuple[PeerReading, Member]:
    """Given to an association in which they are."""
    reading = there(await visit.uow.readings.get(id))
    _, member = await own_association(visit, reading.association)
    if not reading.given_at:
        raise gone()
    return reading, member
