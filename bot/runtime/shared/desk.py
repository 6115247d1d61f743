"""What is decided at a desk: how it is kept, how the association hears of it, and that every desk shows it."""

from collections.abc import Callable
from datetime import datetime

from bot.domain.cohorts import Cohort
from bot.domain.desk.desk import home_cohort
from bot.domain.errors import Refusal
from bot.domain.journey import Review
from bot.domain.opening import Change
from bot.domain.screen import Living, Screen
from bot.domain.stand import Stand
from bot.links.desk import DeskAssociation
from bot.runtime import scope
from bot.terms import Decision, Language
from storage.unit_of_work import UnitOfWork


async def save_change(uow: UnitOfWork, stand: Stand, change: Change) -> None:
    """Refuses when somebody else moved the association at the same moment."""
    if not await scope.save_change(uow, stand, change):
        raise Refusal("common-changed-meanwhile", to=DeskAssociation(stand.id))


async def tell_members(uow: UnitOfWork, association: str, screen: Callable[[Language], Screen]) -> None:
    """All who belong to the association, each in their language."""
    await scope.tell_team(uow, association, lambda person: screen(person.language))
    await scope.renew_maps(uow, association)


async def refresh_boards(uow: UnitOfWork, cohort: Cohort, now: datetime) -> None:
    """Everybody's desk shows what is true now; whoever reads that of another cohort is left in peace."""
    for person in await uow.people.watchers(cohort.id):
        if await read_cohort(uow, person.id, now) == cohort:
            uow.refresh(person.id, Living.DESK)


async def read_cohort(uow: UnitOfWork, person: str, now: datetime) -> Cohort | None:
    """Whose desk they opened last, and may still look at; else the one that is nearest to them."""
    seen, last = await uow.cohorts.seen_by(person), await uow.desk.cohort(person)
    return next((one for one in seen if one.id == last), None) or home_cohort(
        await uow.cohorts.of_coordinator(person) or seen, now
    )


async def waiting_reviews(uow: UnitOfWork, stand: Stand) -> list[Review]:
    """What this association handed in and nobody has decided."""
    found = [await uow.reviews.of_stage(stand.id, stage) for stage in stand.way.ids]
    return [review for reviews in found for review in reviews if review.decision is Decision.WAITING]
