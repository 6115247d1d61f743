"""How the Koordination makes, changes, checks and takes out an office."""

from bot.domain import office as rules
from bot.domain.cohorts import Cohort
from bot.domain.desk.desk import page
from bot.domain.errors import Refusal, gone, there
from bot.domain.screen import Screen
from bot.domain.volunteering.listing import Listing, ListingState
from bot.links import offices as links
from bot.links.base import Link
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from bot.runtime.shared.listings import desk_of, keep
from bot.terms.talks import ListingKind
from handlers.offices.screens import desk as screens

NEW, CHANGE = "offices.new", "offices.change"


async def offices(link: links.DeskOffices, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    found = await visit.uow.offices.of_cohort(cohort.id)
    number, pages, part = page(link.page, len(found), rules.A_PAGE)
    return screens.offices(cohort, found[part], number, pages, await visit.uow.offices.count(cohort.id))


async def new(link: links.NewOffice, visit: Visit) -> Screen:
    return screens.which_kind(await own_cohort(visit, link.cohort))


async def new_of(link: links.NewOfficeOf, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    if link.kind not in rules.OFFICES:
        raise gone()
    await visit.ask(NEW, cohort=cohort.id, kind=link.kind)
    return screens.ask_new(cohort, link.kind)


async def typed(visit: Visit) -> Screen:
    cohort, kind = await own_cohort(visit, visit.asked("cohort")), ListingKind(visit.asked("kind"))
    if len(await visit.uow.offices.of_cohort(cohort.id)) >= rules.MOST:
        raise Refusal("offices-many", to=links.DeskOffices(cohort.id), most=rules.MOST)
    with_way = links.NewOfficeOf(cohort.id, kind)
    made = _or_again(with_way, lambda: rules.made(visit.uow.new_id(), kind, cohort.id, visit.text, visit.now))
    await visit.answered()
    await visit.uow.listings.add(_of_land(made, cohort))
    await visit.note("office.made", made.id)
    return await _shown(visit, there(await visit.uow.listings.get(made.id)))


def _of_land(made: Listing, cohort: Cohort) -> Listing:
    """A Kommune lies in one; which, can be changed."""
    return rules.placed(made, rules.land_of(cohort.land)) if made.kind is ListingKind.MUNICIPALITY else made


def _or_again(to: Link, make: rules.Make) -> Listing:
    """A refusal leads back to the question."""
    try:
        return make()
    except Refusal as no:
        raise Refusal(no.text, to=to, **no.values) from None


async def show(link: links.DeskOffice, visit: Visit) -> Screen:
    return await _shown(visit, await _own(visit, link.listing))


async def _shown(visit: Visit, office: Listing) -> Screen:
    if office.state is ListingState.WITHDRAWN:
        return screens.dropped(office)
    return screens.one(office, visit.house.programme.talks, visit.language)


async def _own(visit: Visit, id: str) -> Listing:
    office = there(await visit.uow.listings.get(id))
    desk = await desk_of(visit.uow, office)
    if not rules.is_office(office) or visit.person.id not in {person.id for person in desk}:
        raise gone()
    return office


async def _in_force(visit: Visit, id: str) -> Listing:
    office = await _own(visit, id)
    if office.state is ListingState.WITHDRAWN:
        raise gone()
    return office


async def change(link: links.ChangeOffice, visit: Visit) -> Screen:
    office = await _in_force(visit, link.listing)
    await visit.ask(CHANGE, listing=office.id)
    return screens.ask_change(office)


async def changed(visit: Visit) -> Screen:
    office = await _in_force(visit, visit.asked("listing"))
    after = _or_again(links.ChangeOffice(office.id), lambda: rules.renamed(office, visit.text))
    await visit.answered()
    await visit.note("office.changed", office.id)
    return await _shown(visit, await keep(visit.uow, office, after))


async def lands(link: links.OfficeLand, visit: Visit) -> Screen:
    return screens.lands(await _in_force(visit, link.listing))


async def land(link: links.SetOfficeLand | links.OfficeEverywhere, visit: Visit) -> Screen:
    office = await _in_force(visit, link.listing)
    to = link.land if isinstance(link, links.SetOfficeLand) else None
    return await _shown(visit, await keep(visit.uow, office, rules.placed(office, to)))


async def topics(link: links.OfficeTopics, visit: Visit) -> Screen:
    office = await _in_force(visit, link.listing)
    return screens.topics(office, visit.house.programme.talks, link.page, visit.language)


async def topic(link: links.SetOfficeTopic, visit: Visit) -> Screen:
    office, talks = await _in_force(visit, link.listing), visit.house.programme.talks
    if talks.topic(link.topic) is None:
        raise gone()
    kept = await keep(visit.uow, office, rules.about(office, link.topic, yes=bool(link.yes)))
    return screens.topics(kept, talks, link.page, visit.language)


async def checked(link: links.OfficeChecked, visit: Visit) -> Screen:
    """What changed since it was read is read again."""
    office = await _in_force(visit, link.listing)
    if office.version != link.version:
        return await _shown(visit, office)
    await visit.note("office.checked", office.id)
    return await _shown(visit, await keep(visit.uow, office, rules.checked(office, visit.person.id, visit.now)))


async def ask_drop(link: links.AskDropOffice, visit: Visit) -> Screen:
    return screens.ask_drop(await _in_force(visit, link.listing))


async def drop(link: links.DropOffice, visit: Visit) -> Screen:
    office = await _own(visit, link.listing)
    await visit.note("office.dropped", office.id)
    return screens.dropped(await keep(visit.uow, office, rules.dropped(office)))
