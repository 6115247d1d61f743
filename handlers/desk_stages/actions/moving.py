"""One association moves back or forward, with a reason."""

from collections.abc import Iterable
from datetime import datetime
from functools import partial

from bot.domain import opening
from bot.domain.cohorts import Association, Cohort
from bot.domain.desk.review import joined
from bot.domain.journey import StageState
from bot.domain.people import Person
from bot.domain.screen import Screen
from bot.domain.stand import Stand
from bot.domain.way import Way
from bot.links.desk_stages import MoveNow, MoveStages, MoveTo
from bot.runtime.feature import Visit
from bot.runtime.scope import own_stand, stand_of
from bot.runtime.shared.desk import refresh_boards, save_change, tell_members, waiting_reviews
from handlers.desk_stages.screens import moving as screens
from storage.unit_of_work import UnitOfWork

REASON = "desk_stages.reason"
MOVES = {StageState.LOCKED: opening.open_by_hand, StageState.RELEASED: opening.reopen}
"""What moving to a stage means, by its state; every other stage is open already."""


async def choose(link: MoveStages, visit: Visit) -> Screen:
    stand = await own_stand(visit, link.association)
    return screens.choose(stand, await waiting_reviews(visit.uow, stand), visit.language)


async def ask_reason(link: MoveTo, visit: Visit) -> Screen:
    stand = await own_stand(visit, link.association)
    if stand.state(stand.way.stage(link.stage).id) not in MOVES:
        return await choose(MoveStages(stand.id), visit)
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
        return await choose(MoveStages(stand.id), visit)
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
