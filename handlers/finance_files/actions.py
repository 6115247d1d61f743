from functools import partial

from bot.documents.makers import finance_png, finance_xlsx
from bot.domain.finance.plan import FinancePlan
from bot.domain.finance.table import FinanceTitle
from bot.domain.screen import Screen
from bot.domain.skizze.outline import project_title
from bot.domain.way import today
from bot.links.finance_files import FinancePictureOf, FinanceSheetOf, FinanceTableOf
from bot.runtime.feature import MakeFile, Visit
from bot.runtime.shared.finance_edits import plan_of
from bot.runtime.shared.readers import seen_association
from handlers.finance_files import screens
from handlers.finance_files.screens import PlanViewer


async def table(link: FinanceTableOf, visit: Visit) -> Screen:
    viewer, plan = await _look(link.association, visit)
    return screens.table(viewer, plan, link.year) if plan.items else screens.empty(viewer)


async def sheet(link: FinanceSheetOf, visit: Visit) -> Screen:
    viewer, plan = await _look(link.association, visit)
    if plan.is_empty:
        return screens.empty(viewer)
    title = await _title(viewer, visit)
    if visit.made is None:
        raise MakeFile(partial(finance_xlsx, plan, title))
    return screens.sheet(viewer, plan, title, visit.made)


async def picture(link: FinancePictureOf, visit: Visit) -> Screen:
    viewer, plan = await _look(link.association, visit)
    if plan.is_empty:
        return screens.empty(viewer)
    title = await _title(viewer, visit)
    if visit.made is None:
        raise MakeFile(partial(finance_png, plan, title.project or title.association, visit.language))
    return screens.picture(viewer, plan, visit.made)


async def _look(id: str, visit: Visit) -> tuple[PlanViewer, FinancePlan]:
    """For a member, or the Koordination of the cohort; raises `gone` for everybody else."""
    association, member = await seen_association(visit, id)
    return PlanViewer(association, inside=member is not None), await plan_of(visit.uow, association)


async def _title(viewer: PlanViewer, visit: Visit) -> FinanceTitle:
    project = project_title(await visit.uow.journey.answers(viewer.association.id))
    return FinanceTitle(viewer.association.name, project, today(visit.now))
