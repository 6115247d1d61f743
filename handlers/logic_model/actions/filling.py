"""Which measures belong to a goal, and its sign, start and end: each saved at once."""

from bot.domain.logic_model.matching import mark
from bot.domain.logic_model.note import filled, tied, with_part
from bot.domain.logic_model.table import LogicRow, noted
from bot.domain.screen import Say, Screen
from bot.links.logic_model import AskLogicPart, DropLogicPart, LogicGoal, OfGoal, TakeSign, TakeTies, TieMeasure
from bot.runtime.feature import Visit
from bot.terms.logic_model import LogicPart
from handlers.logic_model.actions.loading import at_goal, save
from handlers.logic_model.screens import goal as goal_screens
from handlers.logic_model.screens import table as screens
from handlers.logic_model.screens.view import LogicView

PART = "logic_model.part"


async def tie(link: TieMeasure, visit: Visit) -> Screen:
    view, row = await at_goal(visit, link)
    measures = view.table.measures
    place = next((at for at, one in enumerate(measures) if (one.number, mark(one)) == (link.measure, link.point)), None)
    if row is None or place is None:
        return screens.overview(view)
    before = noted(view.table, row, view.association.id)
    after = tied(before, measures[place], on=bool(link.on))
    view = await save(visit, after, _to(link)) if after != before else view
    return _goal(view, link, place // goal_screens.A_PAGE)


async def ask(link: AskLogicPart, visit: Visit) -> Screen:
    view, row = await at_goal(visit, link)
    return await _ask(visit, view, row, link.part) if row else screens.overview(view)


async def _ask(visit: Visit, view: LogicView, row: LogicRow, part: LogicPart, saved: Say | None = None) -> Screen:
    goal, id = row.goal.number, view.association.id
    await visit.ask(PART, association=id, goal=f"{goal}", mark=row.mark, part=part.value)
    return goal_screens.ask(view, row, part, saved)


async def typed(visit: Visit) -> Screen:
    """What is missing next is asked at once."""
    part = LogicPart(visit.asked("part"))
    link = AskLogicPart(visit.asked("association"), int(visit.asked("goal")), visit.asked("mark"), part)
    view, row = await at_goal(visit, link)
    if row is None:
        return await visit.ask_where(why=Say("logic_model-why-changed"), to_open=False)
    after = filled(noted(view.table, row, view.association.id), part, visit.text, to=link)
    view = await save(visit, after, _to(link))
    saved = goal_screens.saved(after.part(part), before=row.part(part))
    row = view.table.at(link.goal) or row
    following = next((one for one in row.missing if one in _after(part)), None)
    if following:
        return await _ask(visit, view, row, following, saved)
    await visit.answered()
    return goal_screens.goal(view, row, saved=saved)


async def take_sign(link: TakeSign, visit: Visit) -> Screen:
    view, row = await at_goal(visit, link)
    words = view.sign_of(row) if row else ""
    if row is None or not words:
        return _goal(view, link)
    view = await save(visit, with_part(noted(view.table, row, view.association.id), LogicPart.SIGN, words), _to(link))
    return _goal(view, link)


async def take_ties(link: TakeTies, visit: Visit) -> Screen:
    view, row = await at_goal(visit, link)
    if row is None or not view.ties_of(row):
        return _goal(view, link)
    note = noted(view.table, row, view.association.id)
    for measure in view.ties_of(row):
        note = tied(note, measure, on=True)
    return _goal(await save(visit, note, _to(link)), link)


async def drop(link: DropLogicPart, visit: Visit) -> Screen:
    view, row = await at_goal(visit, link)
    if row is None or not row.part(link.part):
        return _goal(view, link)
    view = await save(visit, with_part(noted(view.table, row, view.association.id), link.part, ""), _to(link))
    if visit.asks(PART, association=view.association.id, mark=link.mark, part=link.part.value):
        await visit.answered()
    return _goal(view, link)


def _after(part: LogicPart) -> tuple[LogicPart, ...]:
    parts = tuple(LogicPart)
    return parts[parts.index(part) + 1 :]


def _to(link: OfGoal) -> LogicGoal:
    return LogicGoal(link.association, link.goal)


def _goal(view: LogicView, link: OfGoal, page: int = 0) -> Screen:
    row = view.table.row(link.goal, link.mark)
    return goal_screens.goal(view, row, page) if row else screens.overview(view)
