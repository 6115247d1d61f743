"""A calendar that follows the dates of somebody by itself."""

from bot.domain.screen import Screen
from bot.links import dates as links
from bot.runtime.feature import Visit
from handlers.dates.screens import feed as screens


async def show(_: links.CalendarFeed, visit: Visit) -> Screen:
    since = await visit.uow.feeds.since(visit.person.id)
    if not visit.house.web_url:
        return screens.NO_WEB
    return screens.there(since) if since else screens.NONE


async def make(link: links.NewFeed, visit: Visit) -> Screen:
    """A second tap on the first offer must not end the address that the first one made."""
    since = await visit.uow.feeds.since(visit.person.id)
    if not visit.house.web_url or (since and not link.made):
        return await show(links.CalendarFeed(), visit)
    secret = visit.uow.new_secret()
    await visit.uow.feeds.save(visit.person.id, secret, visit.now)
    return screens.made(f"{visit.house.web_url}/kalender/{secret}.ics")


async def drop(_: links.DropFeed, visit: Visit) -> Screen:
    await visit.uow.feeds.drop(visit.person.id)
    return screens.DROPPED
