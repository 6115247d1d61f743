"""Reading, writing, changing and deleting."""

from bot.domain.desk import note as rules
from bot.domain.desk.desk import page
from bot.domain.desk.note import DeskNote
from bot.domain.errors import gone, there
from bot.domain.screen import Screen
from bot.domain.stand import Stand
from bot.links.desk_notes import AskDropNote, ChangeNote, DropNote, NotesOf, WriteNote
from bot.runtime.feature import Visit
from bot.runtime.scope import own_stand
from handlers.desk_notes import screens

NEW = "desk_notes.new"
CHANGE = "desk_notes.change"


async def all_(link: NotesOf, visit: Visit) -> Screen:
    return await _listed(visit, await own_stand(visit, link.association), link.page)


async def _listed(visit: Visit, stand: Stand, at: int = 0) -> Screen:
    notes = visit.uow.desk_notes
    number, pages, part = page(at, await notes.count(stand.id), screens.A_PAGE)
    found = await notes.of_association(stand.id, part.start, screens.A_PAGE)
    desk = await _desk(visit, stand)
    left = {note.id for note in found if note.author not in desk}
    return screens.listed(stand.association, found, number, pages, visit.person.id, left)


async def _desk(visit: Visit, stand: Stand) -> set[str]:
    return {person.id for person in await visit.uow.people.coordinators(stand.cohort.id)}


async def write(link: WriteNote, visit: Visit) -> Screen:
    stand = await own_stand(visit, link.association)
    await visit.ask(NEW, association=stand.id)
    return screens.ask_new(stand.association)


async def typed(visit: Visit) -> Screen:
    stand = await own_stand(visit, visit.asked("association"))
    note = rules.note(visit.uow.new_id(), stand.id, visit.text, visit.person.id, visit.now)
    await visit.uow.desk_notes.save(note)
    await visit.answered()
    return await _listed(visit, stand)


async def change(link: ChangeNote, visit: Visit) -> Screen:
    note, stand = await _own(visit, link.note)
    await visit.ask(CHANGE, note=note.id)
    return screens.ask_change(stand.association, note)


async def changed(visit: Visit) -> Screen:
    note, stand = await _own(visit, visit.asked("note"))
    await visit.uow.desk_notes.save(rules.other_words(note, visit.text, visit.person.id, visit.now))
    await visit.answered()
    return await _listed(visit, stand)


async def ask_drop(link: AskDropNote, visit: Visit) -> Screen:
    note, stand = await _droppable(visit, link.note)
    return screens.ask_drop(stand.association, note)


async def drop(link: DropNote, visit: Visit) -> Screen:
    note, stand = await _droppable(visit, link.note)
    await visit.uow.desk_notes.drop(note.id)
    if visit.asks(CHANGE, note=note.id):
        await visit.answered()
    return await _listed(visit, stand)


async def _own(visit: Visit, id: str) -> tuple[DeskNote, Stand]:
    """Written by whoever taps, about an association that they coordinate still."""
    note, stand = await _read(visit, id)
    rules.must_be_theirs(note, visit.person.id)
    return note, stand


async def _droppable(visit: Visit, id: str) -> tuple[DeskNote, Stand]:
    note, stand = await _read(visit, id)
    if not rules.may_drop(note, visit.person.id, await _desk(visit, stand)):
        raise gone()
    return note, stand


async def _read(visit: Visit, id: str) -> tuple[DeskNote, Stand]:
    note = there(await visit.uow.desk_notes.get(id))
    return note, await own_stand(visit, note.association)
