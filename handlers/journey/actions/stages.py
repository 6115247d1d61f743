"""Where we stand, one stage and its guide."""

from msgspec.structs import replace

from bot.domain.errors import gone
from bot.domain.journey import Comment
from bot.domain.programme import Stage
from bot.domain.screen import Place, Screen, Value
from bot.domain.stand import Standing
from bot.domain.wording import with_words
from bot.links import journey as links
from bot.runtime.feature import Visit
from bot.runtime.scope import looks_at, own_standing
from bot.runtime.shared.stories import may_be_set_back, stories_at
from bot.terms import Decision, Depth
from handlers.journey.actions.loading import arrive
from handlers.journey.dialog import PAUSE
from handlers.journey.screens.map import CLOSED, all_stages, glance, map_card
from handlers.journey.screens.stage import guide, material, materials, simply, stage_card
from handlers.journey.screens.words import read_on
from storage.unit_of_work import UnitOfWork


async def open_stage(link: links.OpenStage, visit: Visit) -> Screen:
    here = await arrive(visit, link.association)
    return await _card(visit, here, here.stage_or_now(link.stage))


async def open_anew(link: links.StageAnew, visit: Visit) -> Screen:
    """The message that told of it stays, with all that it says."""
    here = await arrive(visit, link.association)
    return replace(await _card(visit, here, here.way.stage(link.stage)), place=Place.NEW)


async def _card(visit: Visit, here: Standing, stage: Stage) -> Screen:
    """With the way to what others tell of it, when there is something."""
    noted, told = await visit.uow.journey.beside(here.id, stage.id)
    results = await visit.uow.appointments.results(here.id, stage.id) if noted else []
    asked = told or may_be_set_back(here, stage)
    return stage_card(here, stage, results, told=asked and bool(await stories_at(visit.uow, here, stage)))


async def remarks_at(uow: UnitOfWork, here: Standing, stage: Stage, question: str) -> tuple[Comment, ...]:
    """What the Koordination last said at one answer; what it still writes in an open reading stays with it."""
    reviews = await uow.reviews.of_stage(here.id, stage.id)
    decided = [review for review in reviews if review.decision in (Decision.RETURNED, Decision.RELEASED)]
    comments = await uow.reviews.comments(decided[0].id) if decided else []
    return tuple(comment for comment in comments if comment.question == question)


async def read_guide(link: links.ReadGuide, visit: Visit) -> Screen:
    here = await arrive(visit, link.association)
    stage = here.way.stage(link.stage)
    if link.depth is Depth.SIMPLE:
        return with_words(simply(here, stage), visit.house.words, *read_on(stage.simply, here.language, 1))
    return replace(_guide(visit, here, stage, 1), place=Place.NEW)


async def turn_guide(link: links.GuidePage, visit: Visit) -> Screen:
    here = await arrive(visit, link.association)
    return _guide(visit, here, here.way.stage(link.stage), link.page)


def _guide(visit: Visit, here: Standing, stage: Stage, page: int) -> Screen:
    shown = guide(here, stage, page)
    return with_words(shown, visit.house.words, *read_on(stage.guide, here.language, page))


async def read_material(link: links.ReadMaterial, visit: Visit) -> Screen:
    here = await arrive(visit, link.association)
    stage = here.way.stage(link.stage)
    if link.number == 0:
        return materials(here, stage)
    return replace(_material(visit, here, stage, link.number, 1), place=Place.NEW)


async def turn_material(link: links.MaterialPage, visit: Visit) -> Screen:
    here = await arrive(visit, link.association)
    return _material(visit, here, here.way.stage(link.stage), link.number, link.page)


def _material(visit: Visit, here: Standing, stage: Stage, number: int, page: int) -> Screen:
    """With the words of the trade that it uses first. Raises `gone` when there is no such material."""
    if not 1 <= number <= len(stage.materials):
        raise gone()
    shown = material(here, stage, number, page)
    return with_words(shown, visit.house.words, *read_on(stage.materials[number - 1].text, here.language, page))


async def home(visit: Visit) -> Screen:
    return map_card(await arrive(visit), visit.now)


async def renewed(visit: Visit) -> Screen:
    """The living card. Whoever is in no association any more sees nothing of it."""
    last = visit.person.association
    inside = await visit.uow.members.arrive(last, visit.person.id) if last else None
    return await home(visit) if inside or await looks_at(visit) else CLOSED


async def strip(visit: Visit) -> Value:
    """Leaves no trace."""
    return glance(await own_standing(visit), visit.now)


async def show_map(link: links.ShowMap, visit: Visit) -> Screen:
    here = await arrive(visit, link.association)
    if visit.asks(PAUSE):  # whoever goes on takes no break
        await visit.answered()
    return map_card(here, visit.now)


async def steps(link: links.AllStages, visit: Visit) -> Screen:
    return all_stages(await arrive(visit, link.association))
