"""When goals and measures have changed: what was noted is kept, moved, or put away by somebody."""

from bot.domain.errors import there
from bot.domain.logic_model import table as rules
from bot.domain.screen import Screen
from bot.links.logic_model import (
    AskDropNoteOfGoal,
    DropNoteOfGoal,
    LogicGoal,
    LogicOf,
    LostGoal,
    MoveNote,
    StillFits,
)
from bot.runtime.feature import Visit
from handlers.logic_model.actions.loading import at_goal, look, look_to_write, save
from handlers.logic_model.screens import goal as goal_screens
from handlers.logic_model.screens import table as screens


async def still_fits(link: StillFits, visit: Visit) -> Screen:
    view, row = await at_goal(visit, link)
    if row is None or not (row.changed or row.gone):
        return screens.overview(view)
    note = rules.still_fits(rules.noted(view.table, row, view.association.id), row)
    view = await save(visit, note, LogicGoal(link.association, link.goal))
    row = view.table.at(link.goal)
    return goal_screens.goal(view, row) if row else screens.overview(view)


async def lost(link: LostGoal, visit: Visit) -> Screen:
    view = await look(visit, link.association)
    note = view.table.lost(link.kept)
    return screens.lost(view, note) if note else screens.overview(view)


async def move(link: MoveNote, visit: Visit) -> Screen:
    view, row = await at_goal(visit, link)
    note = view.table.lost(link.kept)
    if row is None or note is None or row not in view.table.free:
        return screens.overview(view)
    view = await save(visit, rules.moved_to(note, row), LogicOf(link.association))
    return goal_screens.goal(view, there(view.table.at(link.goal)))


async def ask_drop(link: AskDropNoteOfGoal, visit: Visit) -> Screen:
    view = await look_to_write(visit, link.association)
    note = view.table.lost(link.kept)
    return screens.ask_drop(view, note) if note else screens.overview(view)


async def drop_note(link: DropNoteOfGoal, visit: Visit) -> Screen:
    view = await look_to_write(visit, link.association)
    if note := view.table.lost(link.kept):
        await visit.uow.logic_notes.drop(note.association, note.slot, note.version)
        view = await look(visit, view.association.id)
    return screens.overview(view)
