"""What others tell who were there before: at the stage that was hard for them, and after a refusal."""

from bot.domain.screen import Screen
from bot.domain.way import today
from bot.links import volunteering as links
from bot.runtime.feature import Visit
from bot.runtime.scope import own_standing
from bot.runtime.shared.stories import stories_at
from handlers.volunteering.screens import story as screens


async def at_stage(link: links.StoriesAt, visit: Visit) -> Screen:
    """At most two, those first that were shown least."""
    here = await own_standing(visit, link.association)
    stage = here.way.stage(link.stage)
    told = await stories_at(visit.uow, here, stage)
    for listing in told:
        await visit.uow.listings.note_story(listing.id)
    return screens.others(here.id, stage, told, visit.house.programme, visit.language, today(visit.now))
