from bot.domain.desk.desk import page
from bot.domain.screen import Screen
from bot.links.desk_awaited import InviteAgain, NeverArrivedOf
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort, own_stand
from handlers.desk_awaited import screens


async def never_arrived(link: NeverArrivedOf, visit: Visit) -> Screen:
    cohort, book = await own_cohort(visit, link.cohort), visit.uow.awaited
    count = await book.count_never_arrived(cohort.id)
    number, pages, part = page(link.page, count, screens.FEW)
    found = await book.never_arrived(cohort.id, part.start, screens.FEW)
    return screens.never_arrived(cohort, found, count, number, pages, visit.now)


async def invite_again(link: InviteAgain, visit: Visit) -> Screen:
    """A token is not kept in words, so that a letter needs a new one; the old one stays good."""
    stand = await own_stand(visit, link.association)
    if await visit.uow.awaited.arrived(stand.id):
        return screens.arrived(stand)
    known = await visit.uow.invitations.get(link.id)
    return screens.shown_before(stand, link.id) if known else screens.again(stand, link.id)
