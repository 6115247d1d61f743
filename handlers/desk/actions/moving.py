"""One association: back or forward with a reason, and a deadline of its own."""

from collections.abc import Iterable
from datetime import datetime
from functools import partial

from msgspec.structs import replace

from bot.domain import opening
from bot.domain.cohorts import Association, Cohort
from bot.domain.desk.review import joined
from bot.domain.desk.screens import past_day, unreadable_day
from bot.domain.errors import Refusal
from bot.domain.journey import StageState
from bot.domain.people import Person
from bot.domain.screen import Screen
from bot.domain.stand import Stand
from bot.domain.typed_dates.forms import day_of, parse_day
from bot.domain.way import Way, today
from bot.links.desk import AskDeadline, DeskAssociation, MoveNow, MoveStages, MoveTo, SetDeadline
from bot.runtime.feature import Visit
from bot.runtime.scope import own_stand, stand_of
from bot.runtime.shared.desk import refresh_boards, save_change, tell_members, waiting_reviews
from handlers.desk.actions.board import show_association
from handlers.desk.screens import moving as screens
from storage.unit_of_work import UnitOfWork

REASON, DEADLINE = "desk.reason", "desk.deadline"
MOVES = {StageState.LOCKED: opening.open_by_hand, StageState.RELEASED: opening.reopen}
"""What moving to a stage means, by its state; every other stage is open already."""


async def choose(link: MoveStages, visit: Visit) -> Screen:
    stand = await own_stand(visit, link.association)
    return screens.choose(stand, await waiting_reviews(visit.uow, stand), visit.language)


async def ask_reason(link: MoveTo, visit: Visit) -> Screen:
    stand = await own_stand(visit, link.association)
    if stand.state(stand.way.stage(link.stage).id) not in MOVES:
        return await show_association(visit, stand)
    await visit.ask(REASON, association=stand.association.id, stage=link.stage)
    return screens.ask_reason(stand, link.stage, visit.language)


async def reason_typed(visit: Visit) -> Screen:
    stand = await own_stand(visit, visit.asked("association"))
    stage = stand.way.stage(visit.asked("stage")).id
    words = joined(visit.typed(REASON), visit.text)
    await visit.ask(REASON, association=stand.association.id, stage=stage, words=words)
    return screens.confirm(stand, stage, words, visit.language)


async def move(link: MoveNow, visit: Visit) -> Screen:
    """Reopening needs a reason; opening may go without."""
    stand = await own_stand(visit, link.association)
    state = stand.state(stand.way.stage(link.stage).id)
    if state not in MOVES:
        return await show_association(visit, stand)
    words = visit.typed(REASON, association=link.association, stage=link.stage)
    if words and not link.words:
        await visit.ask_on()
        return screens.confirm(stand, link.stage, words, visit.language)
    if not words and (link.words or state is StageState.RELEASED):
        return await ask_reason(MoveTo(link.association, link.stage), visit)
    await move_stage(visit.uow, visit.person, stand, link.stage, words, visit.now)
    await refresh_boards(visit.uow, stand.cohort, visit.now)
    await visit.answered()
    return screens.moved(stand, link.stage, state, visit.language)


async def move_stage(uow: UnitOfWork, by: Person, stand: Stand, stage: str, words: str, now: datetime) -> None:
    """Opens or reopens, notes it and tells the members."""
    state = stand.state(stage)
    await save_change(uow, stand, MOVES[state](stand, stage, now, by.id))
    await uow.reviews.note(by.id, f"move-{state}", stand.association.id, stage, now)
    await tell_members(uow, stand.association.id, partial(screens.told, stand, stage, state, words, by.name))


async def open_for(
    uow: UnitOfWork, by: Person, locked: Iterable[Association], cohort: Cohort, way: Way, stage: str, now: datetime
) -> None:
    for one in locked:
        await move_stage(uow, by, await stand_of(uow, one, cohort, way), stage, "", now)


async def ask_deadline(link: AskDeadline, visit: Visit) -> Screen:
    stand = await own_stand(visit, link.association)
    await visit.ask(DEADLINE, association=stand.association.id)
    return screens.ask_deadline(stand)


async def deadline_typed(visit: Visit) -> Screen:
    """Reads the day back with its weekday; nothing is saved before the button."""
    stand = await own_stand(visit, visit.asked("association"))
    day = parse_day(visit.text, today(visit.now))
    if day is None:
        return unreadable_day(DeskAssociation(stand.association.id))
    if day < today(visit.now):
        return past_day(day, DeskAssociation(stand.association.id))
    return screens.confirm_deadline(stand, day)


async def set_deadline(link: SetDeadline, visit: Visit) -> Screen:
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
    told = partial(screens.told_deadline, changed, visit.person.name)
    await tell_members(visit.uow, link.association, told)
    await visit.answered()
    return screens.deadline_set(changed)
