from bot.domain.screen import Screen
from bot.links.logic_model import LogicGoal, LogicOf
from bot.runtime.feature import Visit
from handlers.logic_model.actions.loading import look
from handlers.logic_model.screens import goal as goal_screens
from handlers.logic_model.screens import table as screens


async def overview(link: LogicOf, visit: Visit) -> Screen:
    return screens.overview(await look(visit, link.association))


async def goal(link: LogicGoal, visit: Visit) -> Screen:
    view = await look(visit, link.association)
    row = view.table.at(link.goal)
    return goal_screens.goal(view, row, link.page) if row else screens.overview(view)
