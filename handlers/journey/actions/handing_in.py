"""Giving a stage to the Koordination, and taking it back while nobody has decided."""

from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.journey import Review, StageState
from bot.domain.opening import after_hand_in, after_taking_back
from bot.domain.programme import Stage
from bot.domain.screen import Screen
from bot.domain.stand import Standing
from bot.domain.way import WORKABLE, today
from bot.links.journey import HandIn, OpenStage, PrepareHandIn, TakeBack, Worksheet
from bot.runtime.feature import Visit
from bot.runtime.scope import renew_maps
from bot.terms import Decision
from handlers.journey.actions.loading import arrive_to_write, save, tell_desk, tell_others
from handlers.journey.dialog import asks_for
from handlers.journey.screens import handing_in as screens
from handlers.journey.screens.stage import stage_card


async def prepare(link: PrepareHandIn, visit: Visit) -> Screen:
    here, stage, ready = await _ready(visit, link)
    return screens.summary(here, stage) if ready else stage_card(here, stage)


async def hand_in(link: HandIn, visit: Visit) -> Screen:
    """A second press shows where the stage lies."""
    here, stage, ready = await _ready(visit, link)
    if not ready:
        return stage_card(here, stage)
    again = here.state(stage.id) is StageState.RETURNED
    change = after_hand_in(here, stage.id, visit.now, visit.person.id)
    after = await save(visit.uow, here, change)
    review = Review(visit.uow.new_id(), here.id, stage.id, visit.person.id, visit.now)
    await visit.uow.reviews.add(review)
    name, who = after.association.name, visit.person.name
    await renew_maps(visit.uow, after.id)
    day = today(visit.now)
    await tell_desk(visit, after, lambda p: screens.to_review(name, stage, review.id, p.language, again), there_on=day)
    await tell_others(visit, after, lambda seen: screens.others_handed_in(seen, stage, who))
    if asks_for(visit, *stage.questions):
        await visit.answered()
    return screens.handed_in(after, stage)


async def take_back(link: TakeBack, visit: Visit) -> Screen:
    here = await arrive_to_write(visit, link.association)
    stage = here.way.stage(link.stage)
    waiting = [one for one in await visit.uow.reviews.of_stage(here.id, stage.id) if one.decision is Decision.WAITING]
    if here.state(stage.id) is not StageState.HANDED_IN or not waiting:
        return stage_card(here, stage)
    change = after_taking_back(here, stage.id, visit.now, visit.person.id)
    after = await save(visit.uow, here, change)
    decided = replace(waiting[0], decision=Decision.TAKEN_BACK, decided_by=visit.person.id, decided_at=visit.now)
    if not await visit.uow.reviews.decide(decided):
        raise Refusal("journey-overtaken", to=OpenStage(after.id, stage.id))
    name = after.association.name
    await tell_desk(visit, after, lambda p: screens.desk_taken_back(name, after.id, stage, p.language))
    await renew_maps(visit.uow, after.id)
    return screens.taken_back(after, stage)


async def _ready(visit: Visit, link: PrepareHandIn | HandIn) -> tuple[Standing, Stage, bool]:
    """Whether it may be given now. Raises a refusal while nothing is written."""
    here = await arrive_to_write(visit, link.association)
    stage = here.way.stage(link.stage)
    ready = here.state(stage.id) in WORKABLE
    if ready and stage.questions and not here.answered(stage):
        raise Refusal("journey-nothing-yet", to=Worksheet(here.id, stage.id))
    return here, stage, ready
