"""Each part of a listing as it is asked, in the sign-up or when it is changed later."""

from bot.domain.screen import Screen
from bot.domain.volunteering.listing import Listing
from bot.domain.way import today
from bot.runtime.feature import Visit
from bot.terms.talks import ListingPart, StoryPart
from handlers.volunteering.screens import asking, story

WORDS, UNITS, HIDDEN, YEAR = "volunteering.words", "volunteering.units", "volunteering.hidden", "volunteering.year"


async def ask_part(visit: Visit, listing: Listing, part: ListingPart) -> Screen:
    """What is typed next belongs to it, where something can be typed."""
    if part is ListingPart.STORY:
        return await ask_story(visit, listing, StoryPart.HARD)
    if part is ListingPart.ASK_ME:
        await visit.ask(WORDS, part=part)
    if part is ListingPart.UNITS:
        await visit.ask(UNITS)
    if part is ListingPart.NOT:
        await visit.ask(HIDDEN)
    return asking.ask(listing, part, visit.house.programme.talks, visit.language)


async def ask_until(visit: Visit, listing: Listing) -> Screen:
    await visit.ask(UNITS)
    return asking.until(listing, today(visit.now))


async def ask_story(visit: Visit, listing: Listing, part: StoryPart) -> Screen:
    if part is StoryPart.HELPED:
        await visit.ask(WORDS, part=ListingPart.STORY)
    if part is StoryPart.YEAR:
        await visit.ask(YEAR)
    return story.ask(listing, part, visit.house.programme, visit.language, today(visit.now).year)
