"""Where we stand."""

from bot.domain.screen import Screen, Value
from bot.links.journey import AllStages, ShowMap
from bot.runtime.feature import Visit
from bot.runtime.scope import own_standing
from handlers.journey.actions.loading import arrive
from handlers.journey.dialog import PAUSE
from handlers.journey.screens.map import all_stages, glance, map_card


async def home(visit: Visit) -> Screen:
    return map_card(await arrive(visit), visit.now)


async def strip(visit: Visit) -> Value:
    """Leaves no trace."""
    return glance(await own_standing(visit), visit.now)


async def show_map(link: ShowMap, visit: Visit) -> Screen:
    here = await arrive(visit, link.association)
    if visit.asks(PAUSE):  # whoever goes on takes no break
        await visit.answered()
    return map_card(here, visit.now)


async def steps(link: AllStages, visit: Visit) -> Screen:
    return all_stages(await arrive(visit, link.association))
