"""How far it is, what is missing, and what stands on the title sheet. Who only reads sees all of it."""

from bot.domain.joining.team import contact_of
from bot.domain.screen import Screen
from bot.domain.skizze.outline import compose
from bot.domain.submission.sheet import plan_facts, title_sheet
from bot.links.submission import CopyTitleSheet, StillMissing, SubmissionOf
from bot.runtime.feature import Visit
from bot.runtime.scope import own_standing
from bot.terms.submission import SheetFact
from handlers.submission.screens import missing as lacking
from handlers.submission.screens import overview as screens
from handlers.submission.screens.overview import SubmissionSeen


async def show(link: SubmissionOf, visit: Visit) -> Screen:
    return screens.overview(await look(visit, link.association), visit.now)


async def missing(link: StillMissing, visit: Visit) -> Screen:
    return lacking.missing(await look(visit, link.association))


async def sheet(link: CopyTitleSheet, visit: Visit) -> Screen:
    seen = await look(visit, link.association)
    return lacking.sheet(seen, title_sheet(seen.here.way.programme, seen.here.answers, await _facts(visit, seen)))


async def look(visit: Visit, association: str) -> SubmissionSeen:
    """As somebody sees it who is in; raises `gone` for everybody else."""
    here = await own_standing(visit, association)
    notes = await visit.uow.logic_notes.of_association(here.id)
    outline = compose(here.way.programme, here.answers, notes)
    plan = await visit.uow.finance.plan(here.id, here.deadline)
    return SubmissionSeen(here, await visit.uow.submissions.of(here.id), outline, plan)


async def _facts(visit: Visit, seen: SubmissionSeen) -> dict[SheetFact, str]:
    contact = contact_of(await visit.uow.members.team(seen.here.id))
    return {
        SheetFact.ASSOCIATION: seen.here.association.name,
        SheetFact.CONTACT: contact.name if contact else "",
        **plan_facts(seen.plan),
    }
