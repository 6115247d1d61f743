"""Who helps, and how much."""

from bot.domain.desk.desk import page
from bot.domain.screen import Screen
from bot.domain.volunteering.listing import Listing
from bot.domain.volunteering.load import A_PAGE
from bot.links.volunteer_desk import ShowVolunteer, Volunteers
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from bot.runtime.shared.listings import at_desk
from handlers.volunteer_desk.screens import cards
from handlers.volunteer_desk.screens import lists as screens


async def volunteers(link: Volunteers, visit: Visit) -> Screen:
    cohort, listings = await own_cohort(visit, link.cohort), visit.uow.listings
    count = await listings.count_volunteers(cohort.id)
    number, pages, part = page(link.page, count, A_PAGE)
    found = await listings.volunteers(cohort.id, A_PAGE, part.start)
    return screens.volunteers(cohort, found, number, pages, count)


async def show(link: ShowVolunteer, visit: Visit) -> Screen:
    return await card_of(visit, await at_desk(visit, link.listing))


async def card_of(visit: Visit, listing: Listing) -> Screen:
    offers = await visit.uow.talk_requests.open_offers_to(listing.id)
    effect = await visit.uow.listings.effect(listing.id)
    seen = cards.VolunteerSeen(listing, len(offers), effect)
    return cards.card(seen, visit.house.programme.talks, visit.language)
