"""Who gets it and who does not, by name."""

from bot.domain.desk.desk import page
from bot.domain.screen import Screen
from bot.links import announcement_audience as links
from bot.runtime.feature import Visit
from bot.terms.announcements import Exclusion
from handlers.announcement_audience.actions.loading import own_draft, seen
from handlers.announcement_audience.screens import looking as screens


async def who(link: links.WhoGetsIt, visit: Visit) -> Screen:
    return await _people(visit, link.announcement, None, link.page)


async def who_not(link: links.WhoGetsNothing, visit: Visit) -> Screen:
    return screens.reasons(await seen(visit, await own_draft(visit, link.announcement)))


async def excluded(link: links.WhoIsExcluded, visit: Visit) -> Screen:
    return await _people(visit, link.announcement, link.reason, link.page)


async def _people(visit: Visit, id: str, reason: Exclusion | None, number: int) -> Screen:
    found = await seen(visit, await own_draft(visit, id))
    count = sum(size.people for size in found.sizes if size.reason is reason)
    number, pages, part = page(number, count, screens.A_PAGE)
    lines = await visit.uow.audiences.lines(found.one.id, reason, part.start, screens.A_PAGE)
    return screens.people(found, reason, lines, number, pages)


async def nobody(link: links.NobodyThere, visit: Visit) -> Screen:
    """Associations to which nobody has come yet: there is nobody to write to."""
    return screens.nobody(await seen(visit, await own_draft(visit, link.announcement)))
