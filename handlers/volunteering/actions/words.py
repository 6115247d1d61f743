"""Their own words: what they like to be asked, and their story. What says who they are is asked about first."""

from msgspec.structs import replace

from bot.domain.errors import gone
from bot.domain.questions.guards import Personal, without
from bot.domain.screen import Screen
from bot.domain.volunteering import parts as listing_parts
from bot.domain.volunteering import volunteering
from bot.domain.volunteering.listing import Listing, Story
from bot.domain.way import today
from bot.links import volunteering as links
from bot.runtime.feature import Visit
from bot.runtime.shared.listings import keep
from bot.runtime.shared.names_behind import names_around
from bot.terms.talks import ListingPart, StoryPart
from handlers.volunteering.actions.asking import WORDS, YEAR, ask_part, ask_story
from handlers.volunteering.actions.loading import own
from handlers.volunteering.actions.sign_up import after, tell_desk
from handlers.volunteering.screens import asking, story

LONGEST = {ListingPart.ASK_ME: listing_parts.LONGEST_ASK_ME, ListingPart.STORY: listing_parts.LONGEST_HELPED}


async def typed(visit: Visit) -> Screen:
    """Is asked about while it says who somebody is; too long is refused, never cut."""
    listing, part = await own(visit), ListingPart(visit.asked("part"))
    text = visit.text.strip()
    if len(text) > LONGEST[part]:
        await visit.ask(WORDS, part=part)
        return asking.too_long(LONGEST[part], len(text))
    found = await _telling(visit, text)
    if not found:
        return await _kept(visit, listing, part, text)
    await visit.ask(WORDS, part=part, words=text)
    return asking.telling(part, text, [text[one.start : one.end] for one in found])


async def keep_words(link: links.KeepOwnWords, visit: Visit) -> Screen:
    listing, text = await own(visit), visit.typed(WORDS, part=link.part)
    if not text:
        return await ask_part(visit, listing, link.part)
    bare = without(text, await _telling(visit, text)) if link.bare else text
    return await _kept(visit, listing, link.part, bare)


async def _telling(visit: Visit, text: str) -> tuple[Personal, ...]:
    """Their own name and those of the people around them; the name of their association."""
    names = [visit.person.name, *await names_around(visit)]
    groups = await visit.uow.associations.of_member(visit.person.id)
    return listing_parts.contacts(text, [one for one in names if one], [one.name for one in groups])


async def _kept(visit: Visit, listing: Listing, part: ListingPart, text: str) -> Screen:
    changed = listing_parts.with_words(listing, part, text)
    await visit.answered()
    waits = changed.waits_for_words and changed != listing
    if part is ListingPart.STORY:
        listing = await keep(visit.uow, listing, changed)
    else:
        listing = await keep(visit.uow, listing, volunteering.gone_on(changed, part))
    if waits:
        await tell_desk(visit, listing)
    if part is ListingPart.STORY:
        return await ask_story(visit, listing, StoryPart.REFUSED)
    return await after(visit, listing, part)


async def ask(link: links.AskStoryPart, visit: Visit) -> Screen:
    return await ask_story(visit, await own(visit), link.part)


async def hard(link: links.StoryHard, visit: Visit) -> Screen:
    if link.stage not in {stage.id for stage in visit.house.programme.stages}:
        raise gone()
    listing = await own(visit)
    return await _told(visit, listing, replace(listing.story, hard_stage=link.stage), StoryPart.HARD)


async def refused(link: links.StoryRefused, visit: Visit) -> Screen:
    listing = await own(visit)
    return await _told(visit, listing, replace(listing.story, refused_first=bool(link.refused)), StoryPart.REFUSED)


async def year(link: links.StoryYear, visit: Visit) -> Screen:
    return await _year(visit, str(link.year))


async def year_typed(visit: Visit) -> Screen:
    return await _year(visit, visit.text)


async def _year(visit: Visit, text: str) -> Screen:
    listing, year = await own(visit), listing_parts.year_in(text, today(visit.now).year)
    if year is None:
        await visit.ask(YEAR)
        return story.no_year(today(visit.now).year)
    await visit.answered()
    return await _told(visit, listing, replace(listing.story, year=year), StoryPart.YEAR)


async def outcome(link: links.StoryOutcome, visit: Visit) -> Screen:
    listing = await own(visit)
    return await _told(visit, listing, replace(listing.story, outcome=link.outcome), StoryPart.OUTCOME)


async def drop(_link: links.DropStory, visit: Visit) -> Screen:
    listing = await own(visit)
    changed = replace(listing, story=Story(year=listing.story.year, outcome=listing.story.outcome), new_helped=None)
    await visit.answered()
    kept = await keep(visit.uow, listing, volunteering.gone_on(changed, ListingPart.STORY))
    return await after(visit, kept, ListingPart.STORY)


async def _told(visit: Visit, listing: Listing, told: Story, part: StoryPart) -> Screen:
    listing = await keep(visit.uow, listing, replace(listing, story=told))
    on = listing_parts.next_of_story(part)
    if on:
        return await ask_story(visit, listing, on)
    return await after(
        visit, await keep(visit.uow, listing, volunteering.gone_on(listing, ListingPart.STORY)), ListingPart.STORY
    )
