"""A new association in the cohort."""

from bot.domain.cohort_stages import current_stage
from bot.domain.cohorts import Association, AssociationState
from bot.domain.desk import same_name
from bot.domain.names import LONGEST_ASSOCIATION, NoName, name_in
from bot.domain.screen import Screen
from bot.links.desk import AddAssociation, NewAssociation, PrepareInvitation
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from bot.terms import MemberRole
from handlers.desk.actions.inviting import prepare
from handlers.desk.actions.loading import refresh_boards, way_through
from handlers.desk.screens import adding as screens
from handlers.desk.screens.inviting import DAYS, USES

NAME = "desk.newcomer"


async def ask_name(link: NewAssociation, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    await visit.ask(NAME, cohort=cohort.id)
    return screens.ask_name(cohort)


async def name_typed(visit: Visit) -> Screen:
    """Doubles are warned about, not forbidden. Typing again corrects the name."""
    cohort = await own_cohort(visit, visit.asked("cohort"))
    name = name_in(visit.text, LONGEST_ASSOCIATION)
    if isinstance(name, NoName):
        await visit.ask(NAME, cohort=cohort.id)
        return screens.no_name(cohort, name)
    await visit.ask(NAME, cohort=cohort.id, words=name)
    others = await visit.uow.associations.of_cohort(cohort.id)
    return screens.choose_land(cohort, name, same_name(name, others), visit.uow.new_id())


async def add(link: AddAssociation, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    name = visit.typed(NAME, cohort=cohort.id)
    if not await visit.uow.associations.get(link.id):
        if not name:
            return await ask_name(NewAssociation(cohort.id), visit)
        stage = current_stage(await way_through(visit, cohort), await visit.uow.associations.of_cohort(cohort.id))
        await visit.uow.associations.add(_fresh(link, name, stage, visit))
        await visit.note("association", link.id, name)
        await visit.answered()
        await refresh_boards(visit, cohort)
    return await prepare(PrepareInvitation(link.id, MemberRole.CONTACT, USES[1], DAYS[1]), visit)


def _fresh(link: AddAssociation, name: str, stage: str, visit: Visit) -> Association:
    return Association(
        id=link.id,
        name=name,
        cohort=link.cohort,
        land=link.land,
        stage=stage,
        state=AssociationState.ACTIVE,
        moved_at=visit.now,
        created_at=visit.now,
    )
