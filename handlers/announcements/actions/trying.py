"""A test: to oneself, as it arrives for one association."""

from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.draft import Lacking, lacking
from bot.domain.announcements.words import AnnouncedTo, said_to
from bot.domain.desk.desk import page
from bot.domain.errors import Refusal
from bot.domain.screen import Screen
from bot.links import announcement_compose as links
from bot.runtime.feature import Visit
from handlers.announcements.dialog import own_draft
from handlers.announcements.screens import trying as screens

MOST_LOOKED_AT = 1000
"""People of an audience among whom one of each association is looked for."""


async def choose(link: links.TryAnnouncement, visit: Visit) -> Screen:
    """With one association there is nothing to choose."""
    one = await _with_content(visit, link.announcement)
    found = await _associations(visit, one)
    if len(found) <= 1:
        return await _sent(visit, one, next(iter(found.values()), AnnouncedTo()))
    number, pages, part = page(link.page, len(found), screens.A_PAGE)
    return screens.choose(one, list(found.items())[part], number, pages)


async def as_(link: links.TryAs, visit: Visit) -> Screen:
    """Nobody and no association: what stands in their place is seen."""
    one = await _with_content(visit, link.announcement)
    found = await _associations(visit, one) if link.association else {}
    return await _sent(visit, one, found.get(link.association, AnnouncedTo()))


async def _sent(visit: Visit, one: Announcement, to: AnnouncedTo) -> Screen:
    enclosed = await visit.uow.enclosures.many(one.enclosures)
    return screens.tried(one, to, said_to(one, to, enclosed))


async def _with_content(visit: Visit, id: str) -> Announcement:
    one = await own_draft(visit, id)
    if Lacking.CONTENT in lacking(one, 1):
        raise Refusal("announcements-nothing-to-try", to=links.ShowDraft(one.id))
    return one


async def _associations(visit: Visit, one: Announcement) -> dict[str, AnnouncedTo]:
    """By id, with one of those who get it there."""
    lines = await visit.uow.audiences.lines(one.id, None, 0, MOST_LOOKED_AT)
    found: dict[str, AnnouncedTo] = {}
    for line in sorted(lines, key=lambda line: line.association_name.casefold()):
        if line.association:
            found.setdefault(line.association, AnnouncedTo(line.name, (line.association_name,)))
    return found
