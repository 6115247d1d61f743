"""What whoever coordinates wants of their own desk, in words, leads to its page."""

from bot.domain.cohorts import Association
from bot.domain.people import Role
from bot.domain.questions.desk_matters import desk_matters, named_among
from bot.domain.screen import Screen
from bot.runtime.feature import Visit
from handlers.questions.screens import at_desk as screens


async def pages(visit: Visit) -> Screen | None:
    """In a conversation it may be for the one to whom they talk."""
    if Role.COORDINATOR not in visit.roles or await visit.runs_talks():
        return None
    if matters := desk_matters(visit.text):
        return screens.pages(matters, visit.text)
    named = named_among(visit.text, await _associations(visit))
    return screens.associations(named, visit.text) if named else None


async def _associations(visit: Visit) -> list[Association]:
    own = await visit.uow.cohorts.of_coordinator(visit.person.id)
    return [one for cohort in own for one in await visit.uow.associations.of_cohort(cohort.id)]
