"""Where we stand."""

from bot.domain.screen import Screen, Value
from bot.links import AllStages, ShowMap
from bot.runtime.feature import Visit
from handlers.journey.actions.scope import arrive, arrive_home, look_home
from handlers.journey.dialog import PAUSE
from handlers.journey.screens.map import all_stages, glance, map_card


async def home(visit: Visit) -> Screen:
    here = await arrive_home(visit)
    return map_card(here, visit.now)


async def strip(visit: Visit) -> Value | None:
    here = await look_home(visit)
    return glance(here, visit.now) if here else None


async def show_map(link: ShowMap, visit: Visit) -> Screen:
    here = await arrive(visit, link.association)
    await _let_go(visit)
    return map_card(here, visit.now)


async def steps(link: AllStages, visit: Visit) -> Screen:
    return all_stages(await arrive(visit, link.association))


async def _let_go(visit: Visit) -> None:
    """Whoever goes on takes no break."""
    if visit.dialog and visit.dialog.step == PAUSE:
        await visit.answered()
