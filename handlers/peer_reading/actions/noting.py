"""What somebody notes at a section of the outline that they read: several, changed and deleted until they give it."""

from bot.domain.errors import Refusal, gone, there
from bot.domain.peer_reading import reading as rules
from bot.domain.peer_reading.own import OwnReading
from bot.domain.peer_reading.reading import ReadingRemark
from bot.domain.screen import Screen
from bot.domain.worksheet import check_writer
from bot.links.peer_reading import DropRemark, OpenRemark, ReadingRemarks, ReadSection
from bot.runtime.feature import Visit
from bot.runtime.shared.peer_readings import own_reading
from handlers.peer_reading.screens import noting as screens

NEW, CHANGE = "peer_reading.new", "peer_reading.change"


async def typed(visit: Visit) -> Screen:
    """Each message is a remark of its own."""
    own = await _noting(visit, visit.asked("reading"))
    section = visit.asked("section")
    if not own.open or section not in {one.id for one in visit.house.programme.sections}:
        raise gone()
    made = rules.remark(
        visit.uow.new_id(),
        own.reading,
        section,
        visit.text,
        visit.person.id,
        visit.now,
        ReadSection(own.reading.id, section),
    )
    if own.reading.remarks >= rules.MOST_REMARKS:
        raise Refusal("peer_reading-too-many", to=ReadingRemarks(own.reading.id), most=rules.MOST_REMARKS)
    await visit.uow.readings.save_remark(made)
    await visit.ask(NEW, reading=own.reading.id, section=section)
    return screens.noted(visit.house.programme, made, visit.language)


async def all_(link: ReadingRemarks, visit: Visit) -> Screen:
    return await _listed(visit, await own_reading(visit, link.reading), link.page)


async def _listed(visit: Visit, own: OwnReading, page: int = 0) -> Screen:
    found = await visit.uow.readings.remarks(own.reading.id)
    return screens.listed(visit.house.programme, own, found, page, visit.language)


async def open_(link: OpenRemark, visit: Visit) -> Screen:
    """What they write now takes its place."""
    remark, own = await _remark(visit, link.remark)
    await visit.ask(CHANGE, remark=remark.id)
    return screens.ask_change(visit.house.programme, own, remark, visit.language)


async def changed(visit: Visit) -> Screen:
    remark, own = await _remark(visit, visit.asked("remark"))
    new = rules.other_words(remark, visit.text, visit.person.id, visit.now, OpenRemark(remark.id))
    await visit.uow.readings.save_remark(new)
    await visit.answered()
    return await _listed(visit, own)


async def drop(link: DropRemark, visit: Visit) -> Screen:
    remark, own = await _remark(visit, link.remark)
    await visit.uow.readings.drop_remark(remark.id)
    if visit.asks(CHANGE, remark=remark.id):
        await visit.answered()
    return await _listed(visit, own)


async def _remark(visit: Visit, id: str) -> tuple[ReadingRemark, OwnReading]:
    """Of their association, and not given yet."""
    remark = there(await visit.uow.readings.remark(id))
    return remark, await _noting(visit, remark.reading)


async def _noting(visit: Visit, reading: str) -> OwnReading:
    own = await own_reading(visit, reading)
    check_writer(own.member)
    if not own.givable:
        raise gone()
    return own
