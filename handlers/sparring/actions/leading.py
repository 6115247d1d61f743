"""Who leads the partners of a cohort sees units, never contents; and says who may use sparring."""

from bot.domain.desk.desk import page
from bot.domain.errors import there
from bot.domain.screen import Screen
from bot.domain.sparring.sparring import Entitlement, used
from bot.domain.way import today
from bot.links.sparring import Entitle, MarkAtWork, SparringEntitled, SparringOf, SparringUnits
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort, own_stand, tell_team
from handlers.sparring.actions.loading import KIND
from handlers.sparring.screens import leading as screens
from handlers.sparring.screens import told


async def units(link: SparringUnits, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    lines = screens.unit_lines(await visit.uow.appointments.with_listings(cohort.id))
    number, pages, part = page(link.page, len(lines), screens.A_PAGE)
    return screens.units(cohort, lines[part], number, pages)


async def associations(link: SparringEntitled, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    found = await visit.uow.associations.of_cohort(cohort.id)
    number, pages, part = page(link.page, len(found), screens.A_PAGE)
    allowed = {one.association for one in await visit.uow.sparring.of_cohort(cohort.id)}
    return screens.associations(cohort, found[part], allowed, number, pages)


async def association(link: SparringOf, visit: Visit) -> Screen:
    found = (await own_stand(visit, link.association)).association
    own = await visit.uow.appointments.of_association(found.id, KIND)
    day = today(visit.now)
    partners = [one for one in await visit.uow.sparring.partners() if one.open_on(day)]
    at_work = await visit.uow.sparring.at_work(found.id)
    allowed = await visit.uow.sparring.of_association(found.id) is not None
    offer = visit.house.programme.sparring
    return screens.association(found, used(own), offer, partners[: screens.MOST], at_work, allowed=allowed)


async def entitle(link: Entitle, visit: Visit) -> Screen:
    """What is booked stays booked; a second tap changes nothing."""
    found = (await own_stand(visit, link.association)).association
    before = await visit.uow.sparring.of_association(found.id)
    if link.yes and before is None:
        await visit.uow.sparring.entitle(Entitlement(found.id, visit.now, visit.person.id))
        await visit.note("sparring-entitled", found.id)
        offer = visit.house.programme.sparring
        await tell_team(visit.uow, found.id, lambda _person: told.entitled(found.id, offer))
    if not link.yes and before:
        await visit.uow.sparring.end(found.id)
        await visit.note("sparring-ended", found.id)
    return await association(SparringOf(found.id), visit)


async def mark(link: MarkAtWork, visit: Visit) -> Screen:
    """Counts from the next booking on."""
    found = (await own_stand(visit, link.association)).association
    partner = there(await visit.uow.sparring.partner(link.partner))
    change = visit.uow.sparring.set_at_work if link.yes else visit.uow.sparring.drop_at_work
    await change(found.id, partner.listing)
    await visit.note("sparring-at-work" if link.yes else "sparring-not-at-work", found.id, partner.listing)
    return await association(SparringOf(found.id), visit)
