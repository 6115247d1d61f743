"""Consent, rules, one question after the other, the preview, and on to the Koordination."""

from functools import partial

from msgspec.structs import replace

from bot.domain.joining.staff_names import own_name_in
from bot.domain.names import NoName
from bot.domain.people import Role
from bot.domain.privacy.consents import given
from bot.domain.screen import Place, Screen
from bot.domain.volunteering import volunteering
from bot.domain.volunteering.listing import Listing, ListingState
from bot.domain.volunteering.screens import to_confirm
from bot.links import volunteering as links
from bot.runtime.feature import Visit
from bot.runtime.scope import looks_at
from bot.runtime.shared.listings import desk_of, keep
from bot.terms import Purpose
from bot.terms.talks import ListingPart
from handlers.volunteering.actions.asking import ask_part
from handlers.volunteering.actions.home import home_of
from handlers.volunteering.actions.loading import has_agreed, may_help, mine, own
from handlers.volunteering.screens import profile, sign_up

NAME = "volunteering.name"


async def show(_link: links.MyListing, visit: Visit) -> Screen:
    """Wherever they stand."""
    listing = await mine(visit)
    if listing is None or listing.state is ListingState.WITHDRAWN:
        return sign_up.CONSENT
    if listing.agreed_at is None:
        return sign_up.RULES if await has_agreed(visit) else sign_up.CONSENT
    if listing.state is not ListingState.DRAFT:
        return await home_of(visit, listing)
    if listing.step:
        return await ask_part(visit, listing, listing.step)
    return profile.preview(listing, visit.house.programme, visit.language)


async def go_on(_link: links.GoOnWithListing, visit: Visit) -> Screen:
    shown = await show(links.MyListing(), visit)
    return shown if shown.place is Place.CARD else replace(shown, place=Place.NEW)


command = partial(show, links.MyListing())


async def agree(_link: links.AgreeToHelp, visit: Visit) -> Screen:
    """To the directory, which is another purpose than taking part. A second tap gives no second consent."""
    await may_help(visit)
    listing = await mine(visit)
    if listing is None:
        association = await looks_at(visit) if Role.MEMBER in visit.roles else None
        cohort, theirs = (association.cohort, association.id) if association else (None, None)
        await visit.uow.listings.add(
            volunteering.drafted(visit.uow.new_id(), visit.person.id, cohort, visit.now, theirs)
        )
    else:
        await keep(visit.uow, listing, volunteering.anew(listing))
    if not await has_agreed(visit):
        yes = given(Purpose.DIRECTORY, visit.person.id, visit.address.channel, visit.turn, visit.now)
        await visit.uow.people.agree(visit.uow.new_id(), yes)
    return await _welcomed(visit)


async def _welcomed(visit: Visit) -> Screen:
    """Who never said a name is asked for it: the Koordination confirms people, not numbers."""
    if visit.person.name:
        return sign_up.RULES
    await visit.ask(NAME)
    return sign_up.ASK_NAME


async def name_given(visit: Visit) -> Screen:
    name = own_name_in(visit.text)
    if isinstance(name, NoName):
        await visit.ask(NAME)
        return sign_up.no_name(name)
    await visit.uow.people.rename(visit.person, name)
    await visit.answered()
    return sign_up.RULES


async def agree_to_rules(_link: links.AgreeToRules, visit: Visit) -> Screen:
    listing = await mine(visit)
    if listing is None or not await has_agreed(visit):
        return sign_up.CONSENT
    await keep(visit.uow, listing, volunteering.agreed(listing, visit.now))
    return await show(links.MyListing(), visit)


async def ask(link: links.AskListingPart, visit: Visit) -> Screen:
    return await ask_part(visit, await own(visit), link.part)


async def done(link: links.ListingPartDone, visit: Visit) -> Screen:
    listing = await own(visit)
    await visit.answered()
    return await after(visit, await keep(visit.uow, listing, volunteering.gone_on(listing, link.part)), link.part)


async def after(visit: Visit, listing: Listing, part: ListingPart) -> Screen:
    """The next question of the sign-up; when it is over, the card as others see it."""
    if listing.step:
        return await ask_part(visit, listing, listing.step)
    return profile.told(listing, part, visit.house.programme, visit.language)


async def preview(_link: links.PreviewListing, visit: Visit) -> Screen:
    return profile.seen(await own(visit), visit.house.programme, visit.language)


async def change(_link: links.ChangeListing, visit: Visit) -> Screen:
    return profile.parts(await own(visit))


async def release(_link: links.ReleaseListing, visit: Visit) -> Screen:
    """A second tap shows how it stands."""
    listing = await own(visit)
    if listing.state is not ListingState.DRAFT:
        return profile.released(listing)
    await may_help(visit)
    listing = await keep(visit.uow, listing, volunteering.handed_over(listing))
    await visit.note("listing.released", listing.id)
    await tell_desk(visit, listing)
    return profile.released(listing)


async def tell_desk(visit: Visit, listing: Listing) -> None:
    for person in await desk_of(visit.uow, listing):
        if person.id != visit.person.id:
            screen = to_confirm(listing, visit.house.programme, person.language)
            visit.uow.say(person.id, screen, key=f"volunteering-confirm:{listing.id}:{listing.version}:{person.id}")
