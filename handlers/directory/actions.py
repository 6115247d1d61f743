"""Looking for somebody, and waiting until somebody is free."""

from datetime import timedelta

from bot.domain.cohorts import Association
from bot.domain.errors import gone
from bot.domain.faq.book import given
from bot.domain.faq.entry import FaqEntry
from bot.domain.people import Member
from bot.domain.screen import Screen
from bot.domain.talks.topics import TalkTopics
from bot.domain.talks.wait import TalkWait, place
from bot.domain.volunteering.directory import A_VIEW, LookedFor, in_view
from bot.domain.way import today
from bot.links import directory as links
from bot.runtime.feature import Visit
from bot.runtime.scope import own_association
from bot.runtime.shared.volunteers import Free, free_for, limits_of, use_of, who_may_ask
from bot.terms.talks import Region
from handlers.directory.screens import choosing, listings, nobody

MOST_ANSWERS = 2


async def begin(link: links.Directory, visit: Visit) -> Screen:
    association, member = await own_association(visit, link.association)
    requests = await visit.uow.talk_requests.of_association(association.id)
    waits = await visit.uow.talk_waits.of_association(association.id)
    free = await free_for(visit.uow, association, visit.house, visit.now)
    seen = choosing.Start(
        association, member, use_of(requests, free.used), limits_of(visit.house), len(requests), tuple(waits)
    )
    return choosing.begin(seen, _talks(visit), visit.language)


async def topics(link: links.ChooseTalkTopic, visit: Visit) -> Screen:
    association, _ = await own_association(visit, link.association)
    return choosing.topics(association, _wanted(visit, link), _talks(visit), link.page, visit.language)


async def narrow(link: links.NarrowListings, visit: Visit) -> Screen:
    association, _ = await own_association(visit, link.association)
    wanted = _wanted(visit, link)
    free = await free_for(visit.uow, association, visit.house, visit.now, wanted.topic)
    count = len(in_view(free.listings, wanted))
    return choosing.narrow(association, wanted, count, _talks(visit), visit.language)


async def regions(link: links.ChooseRegion, visit: Visit) -> Screen:
    association, _ = await own_association(visit, link.association)
    return choosing.regions(association, _wanted(visit, link))


async def languages(link: links.ChooseTalkLanguage, visit: Visit) -> Screen:
    association, _ = await own_association(visit, link.association)
    return choosing.languages(association, _wanted(visit, link), _talks(visit), visit.language)


async def browse(link: links.BrowseListings, visit: Visit) -> Screen:
    """A topic that the programme does not list any more is chosen anew."""
    association, member = await own_association(visit, link.association)
    wanted = _wanted(visit, link)
    if not wanted.topic:
        return await begin(links.Directory(association.id), visit)
    free = await free_for(visit.uow, association, visit.house, visit.now, wanted.topic)
    found = in_view(free.listings, wanted)
    if not found:
        return await _nobody(visit, association, member, wanted, free)
    views = -(-len(found) // A_VIEW)
    start = link.page % views * A_VIEW
    view = listings.View(association, member, wanted, tuple(found[start : start + A_VIEW]), link.page % views, views)
    return listings.listed(view, _talks(visit), visit.language)


async def _nobody(visit: Visit, association: Association, member: Member, wanted: LookedFor, free: Free) -> Screen:
    waiting = await visit.uow.talk_waits.for_topic(wanted.topic)
    wider = len(in_view(free.listings, LookedFor(wanted.topic)))
    seen = nobody.Nobody(
        association, member, wanted, _answers(visit, wanted.topic), place(waiting, association.id), wider
    )
    return nobody.nobody(seen, _talks(visit), visit.language)


def _answers(visit: Visit, topic: str) -> tuple[FaqEntry, ...]:
    """Of the house, about this topic."""
    known = _talks(visit).topic(topic)
    book = given(visit.house.faq, today(visit.now)).values()
    return tuple(one for one in book if known and one.topic == known.faq)[:MOST_ANSWERS]


async def look(link: links.OpenListing, visit: Visit) -> Screen:
    """Whoever is paused, withdrawn, busy, never there, or not for this association, is not available: all the same."""
    association, member = await own_association(visit, link.association)
    wanted = _wanted(visit, link)
    free = await free_for(visit.uow, association, visit.house, visit.now, wanted.topic)
    found = next((one for one in free.listings if one.id == link.listing), None)
    if found is None:
        return listings.not_available(association, wanted)
    requests = await visit.uow.talk_requests.of_association(association.id)
    seen = listings.Opened(association, member, wanted, found, use_of(requests, free.used), limits_of(visit.house))
    return listings.opened(seen, _talks(visit), visit.language)


async def wait(link: links.WaitForListing, visit: Visit) -> Screen:
    """Whoever waits already keeps their place."""
    association, _ = await who_may_ask(visit, link.association)
    wanted, uow = _wanted(visit, link), visit.uow
    if not wanted.topic:
        raise gone()
    ends = visit.now + timedelta(weeks=limits_of(visit.house).waiting_weeks)
    waits = TalkWait(
        uow.new_id(), association.id, visit.person.id, wanted.topic, visit.now, ends, wanted.region, wanted.language
    )
    await uow.talk_waits.add(waits)
    at = place(await uow.talk_waits.for_topic(wanted.topic), association.id)
    return nobody.waits(association, wanted, at, ends.date(), _talks(visit), visit.language)


async def off(link: links.OffTheList, visit: Visit) -> Screen:
    association, _ = await who_may_ask(visit, link.association)
    for one in await visit.uow.talk_waits.of_association(association.id):
        if one.topic == link.topic:
            await visit.uow.talk_waits.drop(one.id)
    return nobody.off(association)


def _talks(visit: Visit) -> TalkTopics:
    return visit.house.programme.talks


def _wanted(visit: Visit, link: links.Looking) -> LookedFor:
    """Without what the programme does not know, or no longer."""
    talks = _talks(visit)
    region = next((one for one in Region if one == link.region), None)
    topic, language = talks.topic(link.topic), talks.language(link.language)
    return LookedFor(topic.id if topic else "", region, language.id if language else None)
