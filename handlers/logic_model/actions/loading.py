"""Loads the table as somebody may see it, and saves what they noted."""

from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.logic_model.note import LogicNote
from bot.domain.logic_model.numbering import goals, measures, signs, ties
from bot.domain.logic_model.table import LogicRow, logic_table
from bot.domain.worksheet import check_writer
from bot.links.base import Link
from bot.links.logic_model import OfGoal
from bot.runtime import scope
from bot.runtime.feature import Visit
from bot.runtime.shared.readers import seen_association
from handlers.logic_model.screens.view import LogicView


async def look(visit: Visit, id: str) -> LogicView:
    """For a member, or the Koordination of the cohort."""
    association, member = await seen_association(visit, id)
    answers = await visit.uow.journey.answers(association.id)
    notes = await visit.uow.logic_notes.of_association(association.id)
    table = logic_table(goals(answers), measures(answers), notes)
    writes = member is not None and member.may_write
    said = signs(answers), ties(answers)
    return LogicView(association, table, *said, writes=writes, inside=member is not None)


async def look_to_write(visit: Visit, id: str) -> LogicView:
    association, member = await scope.own_association(visit, id)
    check_writer(member)
    return await look(visit, association.id)


async def at_goal(visit: Visit, link: OfGoal) -> tuple[LogicView, LogicRow | None]:
    """No row when the goal of the button has other words now, or another number."""
    view = await look_to_write(visit, link.association)
    return view, view.table.row(link.goal, link.mark)


async def save(visit: Visit, note: LogicNote, to: Link) -> LogicView:
    """The table with it; raises a refusal when somebody else was quicker. A note of nothing is none."""
    notes, signed = visit.uow.logic_notes, replace(note, person=visit.person.id, at=visit.now)
    if note.empty:
        kept = not note.version or await notes.drop(note.association, note.slot, note.version)
    else:
        kept = await notes.save(signed)
    if not kept:
        raise Refusal("logic_model-overtaken", to=to)
    return await look(visit, note.association)
