"""Which stories an association reads at a stage: for the screen that offers them, and for the one that tells them."""

from bot.domain.journey import StageState
from bot.domain.programme import Stage
from bot.domain.stand import Standing
from bot.domain.volunteering.listing import Listing
from bot.domain.volunteering.story_cards import MOST_LOOKED_AT, set_back, told_to
from storage.unit_of_work import UnitOfWork


async def stories_at(uow: UnitOfWork, here: Standing, stage: Stage) -> tuple[Listing, ...]:
    """Those who are shown least first."""
    refused = await _set_back(uow, here, stage)
    found = await uow.listings.stories(stage.id, refused, MOST_LOOKED_AT)
    return told_to(here.association, found, refused=refused, person=here.member.person)


def may_be_set_back(here: Standing, stage: Stage) -> bool:
    """Then those are told, too, who were refused themselves."""
    return here.is_last(stage) or here.state(stage.id) is StageState.RETURNED


async def _set_back(uow: UnitOfWork, here: Standing, stage: Stage) -> bool:
    last = here.is_last(stage)
    outcome = await uow.outcomes.of(here.id) if last else None
    back = here.state(stage.id) is StageState.RETURNED
    reviews = await uow.reviews.of_stage(here.id, stage.id) if back else []
    return set_back(reviews, outcome.outcome if outcome else "", last=last)
