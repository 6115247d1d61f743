"""One association has a deadline of its own."""

from functools import partial

from msgspec.structs import replace

from bot.domain.desk.screens import past_day, unreadable_day
from bot.domain.errors import Refusal
from bot.domain.screen import Screen
from bot.domain.typed_dates.forms import day_of, parse_day
from bot.domain.way import today
from bot.links.desk import AskDeadline, DeskAssociation, SetDeadline
from bot.runtime.feature import Visit
from bot.runtime.scope import own_stand
from bot.runtime.shared.desk import tell_members
from handlers.desk.actions.board import show_association
from handlers.desk.screens import deadline as screens

DEADLINE = "desk.deadline"


async def ask(link: AskDeadline, visit: Visit) -> Screen:
    stand = await own_stand(visit, link.association)
    await visit.ask(DEADLINE, association=stand.association.id)
    return screens.ask(stand)


async def day_typed(visit: Visit) -> Screen:
    """Reads the day back with its weekday; nothing is saved before the button."""
    stand = await own_stand(visit, visit.asked("association"))
    day = parse_day(visit.text, today(visit.now))
    if day is None:
        return unreadable_day(DeskAssociation(stand.association.id))
    if day < today(visit.now):
        return past_day(day, DeskAssociation(stand.association.id))
    return screens.confirm(stand, day)


async def keep(link: SetDeadline, visit: Visit) -> Screen:
    stand = await own_stand(visit, link.association)
    day = day_of(link.day) if link.day else None
    if day == stand.association.deadline:
        return await show_association(visit, stand)
    if day and day < today(visit.now):
        raise Refusal("common-day-over", to=DeskAssociation(link.association), day=day)
    changed = replace(stand, association=replace(stand.association, deadline=day))
    if not await visit.uow.associations.save(changed.association):
        raise Refusal("common-changed-meanwhile", to=DeskAssociation(link.association))
    await visit.note("deadline", link.association, link.day)
    told = partial(screens.told, changed, visit.person.name)
    await tell_members(visit.uow, link.association, told)
    await visit.answered()
    return screens.kept(changed)
