"""What is ticked and tapped: topics, Land, languages, ways to talk, how many talks, hours, and from whom to hide."""

from datetime import date, time

from msgspec.structs import replace

from bot.domain.errors import gone, there
from bot.domain.screen import Screen
from bot.domain.volunteering import parts as listing_parts
from bot.domain.volunteering import volunteering
from bot.domain.volunteering.listing import Listing
from bot.domain.volunteering.parts import ticked
from bot.domain.way import today
from bot.links import volunteering as links
from bot.runtime.feature import Visit
from bot.runtime.shared.listings import keep
from bot.terms.talks import ListingPart
from handlers.volunteering.actions.asking import HIDDEN, UNITS, ask_until
from handlers.volunteering.actions.loading import own
from handlers.volunteering.actions.sign_up import after
from handlers.volunteering.screens import asking

MINUTES = range(24 * 60)


async def tick_topic(link: links.TickTopic, visit: Visit) -> Screen:
    listing, talks = await own(visit), visit.house.programme.talks
    there(talks.topic(link.topic))
    known = replace(listing, topics=tuple(topic.id for topic in talks.known(listing.topics)))
    listing = await _ticked(visit, listing, listing_parts.with_topic(known, link.topic))
    return asking.topics(listing, talks, visit.language, link.page)


async def turn_topics(link: links.TopicsPage, visit: Visit) -> Screen:
    return asking.topics(await own(visit), visit.house.programme.talks, visit.language, link.page)


async def live_in(link: links.LiveIn, visit: Visit) -> Screen:
    return await _said(visit, listing_parts.at_home_in(await own(visit), link.land), ListingPart.LAND)


async def tick_language(link: links.TickSpoken, visit: Visit) -> Screen:
    listing, talks = await own(visit), visit.house.programme.talks
    there(talks.language(link.language))
    after_it = replace(listing, languages=ticked(listing.languages, link.language))
    return asking.languages(await _ticked(visit, listing, after_it), talks, visit.language)


async def tick_form(link: links.TickTalkForm, visit: Visit) -> Screen:
    listing = await own(visit)
    return asking.forms(await _ticked(visit, listing, listing_parts.with_form(listing, link.form)))


async def _ticked(visit: Visit, before: Listing, after_it: Listing) -> Listing:
    volunteering.check_left(before, after_it)
    return await keep(visit.uow, before, after_it)


async def offer_units(link: links.OfferUnits, visit: Visit) -> Screen:
    listing = await own(visit)
    listing = await keep(visit.uow, listing, listing_parts.offered(listing, link.units, today(visit.now)))
    return await ask_until(visit, listing)


async def offer_until(link: links.OfferUntil, visit: Visit) -> Screen:
    listing, day = await own(visit), _day(link.day)
    offer = listing_parts.offered(listing, listing.free, today(visit.now), day, open_end=day is None)
    return await _said(visit, offer, ListingPart.UNITS)


async def units_typed(visit: Visit) -> Screen:
    """A number, a day, or both: `4 Gespräche bis 30.06.`"""
    listing, day = await own(visit), today(visit.now)
    units, until = listing_parts.offer_in(visit.text, day)
    if units is None and (until is None or not listing.free):
        await visit.ask(UNITS)
        return asking.no_units(listing)
    offer = listing_parts.offered(listing, listing.free if units is None else units, day, until)
    if until is None:
        return await ask_until(visit, await keep(visit.uow, listing, offer))
    return await _said(visit, offer, ListingPart.UNITS)


async def set_hours(link: links.HelpHours, visit: Visit) -> Screen:
    if link.begin not in MINUTES or link.end not in MINUTES or link.begin >= link.end:
        raise gone()
    listing = await own(visit)
    begin, end = (time(minute // 60, minute % 60) for minute in (link.begin, link.end))
    wanted = listing_parts.reached(listing, begin, end, listing_parts.days_of(listing.hours))
    return asking.hours(await keep(visit.uow, listing, wanted))


async def set_days(link: links.HelpDays, visit: Visit) -> Screen:
    listing = await own(visit)
    wanted = listing_parts.reached(listing, listing.hours.begin, listing.hours.end, link.days)
    return asking.hours(await keep(visit.uow, listing, wanted))


async def tick_land(link: links.TickHiddenLand, visit: Visit) -> Screen:
    listing = await own(visit)
    await visit.ask(HIDDEN)
    after_it = replace(listing, not_lands=ticked(listing.not_lands, link.land))
    return asking.hidden(await keep(visit.uow, listing, after_it))


async def names_typed(visit: Visit) -> Screen:
    """More of them; what was typed before stays."""
    listing = await own(visit)
    names = dict.fromkeys((*listing.not_names, *listing_parts.hidden_by_names(visit.text)))
    await visit.ask(HIDDEN)
    after_it = replace(listing, not_names=tuple(names)[: listing_parts.MOST_WORDS])
    return asking.hidden(await keep(visit.uow, listing, after_it), new=True)


async def forget_names(_link: links.ForgetHiddenNames, visit: Visit) -> Screen:
    listing = await own(visit)
    await visit.ask(HIDDEN)
    return asking.hidden(await keep(visit.uow, listing, replace(listing, not_names=())))


async def _said(visit: Visit, changed: Listing, part: ListingPart) -> Screen:
    before = await own(visit)
    await visit.answered()
    return await after(visit, await keep(visit.uow, before, volunteering.gone_on(changed, part)), part)


def _day(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso) if iso else None
    except ValueError:
        raise gone() from None
