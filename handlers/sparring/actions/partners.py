"""Partners of a cohort: entered by the Koordination, confirmed, handed their link; they pause by themselves, too."""

from msgspec.structs import replace

from bot.domain.desk.desk import page
from bot.domain.errors import Refusal, there
from bot.domain.names import LONGEST, clean_name, clean_text
from bot.domain.people import Channel, Person
from bot.domain.screen import Screen
from bot.domain.sessions.links import PERSONAL_LINK_LASTS, telegram_address, web_address
from bot.domain.sparring.sparring import Partner
from bot.domain.volunteering.listing import Listing, ListingState
from bot.links import sparring as links
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from bot.runtime.shared.personal_links import check_opens_own
from bot.runtime.shared.talk_hours import held_for
from bot.terms import Language
from bot.terms.talks import ListingKind
from handlers.sparring.actions.hosting import desk
from handlers.sparring.actions.own import offer_of
from handlers.sparring.screens import partners as screens
from handlers.sparring.screens import told

NEW = "sparring.partner"
LONGEST_TITLE = 80
LONGEST_OFFER = 400
"""Characters."""
S = ListingState


async def led(visit: Visit, listing: str) -> tuple[Partner, Listing]:
    """Of a cohort that they coordinate."""
    partner = there(await visit.uow.sparring.partner(listing))
    await own_cohort(visit, partner.cohort or "?")
    return partner, there(await visit.uow.listings.get(listing))


async def listed(link: links.DeskPartners, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    found = [one for one in await visit.uow.sparring.partners() if one.cohort == cohort.id]
    number, pages, part = page(link.page, len(found), screens.A_PAGE)
    return screens.page(cohort, found[part], number, pages)


async def show(link: links.DeskPartner, visit: Visit) -> Screen:
    partner, _ = await led(visit, link.partner)
    return screens.one(partner, offer_of(visit), visit.language)


async def ask(link: links.AddPartner, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    await visit.ask(NEW, cohort=cohort.id)
    return screens.ask(cohort)


async def typed(visit: Visit) -> Screen:
    """Name, office, and what they offer: each in a line of its own."""
    cohort = await own_cohort(visit, visit.asked("cohort"))
    lines = [line.strip() for line in clean_text(visit.text).splitlines() if line.strip()]
    names = [clean_name(line, longest) for line, longest in zip(lines, (LONGEST, LONGEST_TITLE), strict=False)]
    if len(lines) < 2 or not all(names):
        await visit.ask(NEW, cohort=cohort.id)
        return screens.unread(cohort, visit.text)
    await visit.answered()
    return await _add(visit, cohort.id, names[0], names[1], " ".join(lines[2:])[:LONGEST_OFFER])


async def _add(visit: Visit, cohort: str, name: str, title: str, ask_me: str) -> Screen:
    uow, now = visit.uow, visit.now
    person = Person(uow.new_id(), name, Language.GERMAN, Channel.WEB, None, now)
    await uow.people.save(person)
    made = Listing(uow.new_id(), ListingKind.SPARRING, person.id, cohort, now, S.WAITING, title, ask_me=ask_me)
    await uow.listings.add(made)
    await visit.note("sparring-partner", cohort, made.id)
    return await show(links.DeskPartner(made.id), visit)


async def toggle(link: links.PartnerTopic, visit: Visit) -> Screen:
    """A topic or a method; what is there already stays as it is."""
    partner, listing = await led(visit, link.partner)
    offer = offer_of(visit)
    if link.what in {one.id for one in offer.topics}:
        topics = _with(partner.topics, link.what, yes=bool(link.yes))
        await _save(visit, replace(listing, topics=topics))
    elif link.what in {one.id for one in offer.methods}:
        methods = _with(partner.methods, link.what, yes=bool(link.yes))
        await visit.uow.sparring.save_partner(replace(partner, methods=methods))
    return await show(links.DeskPartner(partner.listing), visit)


def _with(kept: tuple[str, ...], id: str, *, yes: bool) -> tuple[str, ...]:
    rest = tuple(one for one in kept if one != id)
    return (*rest, id) if yes else rest


async def _save(visit: Visit, listing: Listing) -> None:
    if not await visit.uow.listings.save(listing):
        raise Refusal("sparring-overtaken", to=links.SparringHome())


async def confirm(link: links.ConfirmPartner, visit: Visit) -> Screen:
    partner, listing = await led(visit, link.partner)
    if not partner.topics:
        raise Refusal("sparring-partner-no-topic", to=links.DeskPartner(partner.listing))
    if listing.state is S.WAITING:
        await _save(visit, replace(listing, state=S.LISTED, confirmed_by=visit.person.id, confirmed_at=visit.now))
        await visit.note("sparring-confirmed", partner.cohort or "", listing.id)
        if listing.person:
            later = await held_for(visit.uow, listing.person, visit.now)
            visit.uow.say(listing.person, told.confirmed(partner), not_before=later)
    return await show(links.DeskPartner(partner.listing), visit)


async def link(tap: links.PartnerLink, visit: Visit) -> Screen:
    """Only for somebody who never came in: whoever has the link is that person."""
    partner, _ = await led(visit, tap.partner)
    person = there(partner.person)
    if await visit.uow.people.addresses(person):
        return screens.is_in(partner)
    await check_opens_own(visit, person, links.DeskPartner(partner.listing))
    await visit.uow.web.drop_links_of(person)
    token, web = visit.uow.new_secret(), visit.house.web_url
    await visit.uow.web.save_link(token, person, None, visit.now + PERSONAL_LINK_LASTS)
    address = web_address(web, token) if web else telegram_address(visit.house.bot_name, token)
    return screens.link(partner, address, visit.now + PERSONAL_LINK_LASTS)


async def pause(tap: links.PausePartner, visit: Visit) -> Screen:
    return await _turn(visit, tap.partner, S.LISTED, S.PAUSED)


async def resume(tap: links.ResumePartner, visit: Visit) -> Screen:
    return await _turn(visit, tap.partner, S.PAUSED, S.LISTED)


async def _turn(visit: Visit, id: str, old: ListingState, new: ListingState) -> Screen:
    """By the partner, or by who leads them."""
    partner = there(await visit.uow.sparring.partner(id))
    listing = there(await visit.uow.listings.get(id))
    mine = partner.person == visit.person.id
    if not mine:
        await led(visit, id)
    if listing.state is old:
        await _save(visit, replace(listing, state=new, paused_until=None))
    if mine:
        return await desk(visit, there(await visit.uow.sparring.partner(id)))
    return await show(links.DeskPartner(id), visit)
