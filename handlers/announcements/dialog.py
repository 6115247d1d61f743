"""What is waited for, whose draft it is, and how a change of it is kept."""

from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement
from bot.domain.dialog import mark_of
from bot.domain.errors import Refusal, there
from bot.links.announcements import ShowAnnouncement
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from bot.runtime.shared.announcements import within_own

CONTENT = "announcements.content"
TEXT = "announcements.text"
CORRECTION = "announcement_results.words"
"""Of the room that corrects what has left."""
UNTIL = "announcements.until"
LINK = "announcements.link"
TITLE = "announcements.title"
RENAME = "announcements.rename"


async def own_draft(visit: Visit, id: str) -> Announcement:
    """Of its author. Raises a refusal when it has left, or waits for a second person."""
    one = there(await visit.uow.announcements.get(id))
    await own_cohort(visit, one.cohort)
    one = there(one if one.author == visit.person.id else None)
    if not one.is_draft:
        raise Refusal("announcements-no-draft", to=ShowAnnouncement(one.id))
    return await within_own(visit, one)


async def saved(visit: Visit, one: Announcement) -> Announcement:
    """Raises a refusal when it was changed elsewhere since it was read."""
    if not await visit.uow.announcements.save(one):
        raise Refusal("common-announcement-changed", to=ShowAnnouncement(one.id))
    return replace(one, version=one.version + 1)


async def settled(visit: Visit, *steps: str) -> None:
    """None of these questions is open any more."""
    if any(visit.asks(step) for step in steps):
        await visit.answered()


async def wait_for_content(visit: Visit, cohort: str, announcement: str = "", group: str = "") -> None:
    """`announcement`: empty as long as there is none. `group`: the album of which parts may follow."""
    token = visit.dialog.token if visit.dialog and visit.asks(CONTENT) else ""
    await visit.ask(CONTENT, token=token, cohort=cohort, announcement=announcement, group=group)


def heard_as(one: Announcement, html: str, stands: str = "") -> dict[str, str]:
    """What a message has become; `html`: what it added. `stands`: by which mark it is found until others have that."""
    return {"announcement": one.id, "html": mark_of(html.strip()), "stands": stands}
