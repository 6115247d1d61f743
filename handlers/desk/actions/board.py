"""The desk itself, and one association on it."""

from bot.domain.cohorts import Cohort
from bot.domain.desk import Mate
from bot.domain.journey import Review
from bot.domain.people import Member
from bot.domain.screen import Place, Screen
from bot.domain.stand import Stand
from bot.links.desk import DeskAssociation, DeskAssociations, DeskCohorts, DeskOf, OpenFromTable
from bot.runtime.feature import Visit
from bot.terms import Decision
from handlers.desk.actions.scope import board_of, first_cohort, own_cohort, own_stand
from handlers.desk.screens import association as pages
from handlers.desk.screens import board as screens


async def home(visit: Visit) -> Screen:
    return await _desk(visit, await first_cohort(visit))


async def desk(link: DeskOf, visit: Visit) -> Screen:
    return await _desk(visit, await own_cohort(visit, link.cohort))


async def cohorts(_: DeskCohorts, visit: Visit) -> Screen:
    return screens.cohorts(await visit.uow.cohorts.of_coordinator(visit.person.id))


async def associations(link: DeskAssociations, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    return screens.associations(await board_of(visit, cohort, visit.person), link.page)


async def association(link: DeskAssociation, visit: Visit) -> Screen:
    return await show_association(visit, await own_stand(visit, link.association))


async def from_table(link: OpenFromTable, visit: Visit) -> Screen:
    return await show_association(visit, await own_stand(visit, link.association), Place.NEW)


async def show_association(visit: Visit, stand: Stand, place: Place = Place.HERE) -> Screen:
    members = await visit.uow.members.with_waiting(stand.association.id)
    mates = [await mate_of(visit, member) for member in members]
    done = await visit.uow.journey.tasks(stand.association.id)
    ticked = sum(status.done_at is not None for status in done.values())
    waiting = await waiting_of(visit, stand)
    return pages.page(stand, mates, ticked, waiting, visit.language, visit.now, place)


async def waiting_of(visit: Visit, stand: Stand) -> list[Review]:
    """What this association handed in and nobody has decided."""
    found = [await visit.uow.reviews.of_stage(stand.association.id, stage) for stage in stand.way.ids]
    return [review for reviews in found for review in reviews if review.decision is Decision.WAITING]


async def nothing_asked(visit: Visit) -> Screen:
    """Free text while nobody waits for it."""
    if visit.open_question or visit.near or await visit.kept():
        return await visit.ask_where()
    return screens.nothing_asked(await first_cohort(visit))


async def _desk(visit: Visit, cohort: Cohort) -> Screen:
    return screens.board(await board_of(visit, cohort, visit.person), Place.CARD)


async def mate_of(visit: Visit, member: Member) -> Mate:
    addresses = await visit.uow.people.addresses(member.person)
    return Mate(member, tuple(address.channel for address in addresses if not address.blocked))
