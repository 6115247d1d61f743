"""The announcement that somebody got, and whether it still says something."""

from msgspec import Struct

from bot.domain.announcements.announcement import Announcement, Recipient
from bot.domain.announcements.reply import is_over, is_withdrawn, never_came
from bot.domain.errors import gone, there
from bot.domain.screen import Screen
from bot.runtime.feature import Visit
from handlers.announcement_replies import screens


class Got(Struct, frozen=True):
    one: Announcement
    row: Recipient | None
    """None for somebody of the Koordination who tries it out: nothing counts."""


async def got(visit: Visit, id: str) -> Got:
    """Raises `gone` for whoever neither got it nor coordinates its cohort."""
    one = there(await visit.uow.announcements.get(id))
    found = await visit.uow.recipients.get(one.id, visit.person.id)
    row = None if found and never_came(found) else found
    own = {cohort.id for cohort in await visit.uow.cohorts.of_coordinator(visit.person.id)}
    if row is None and one.cohort not in own:
        raise gone()
    return Got(one, row)


def settled(visit: Visit, one: Announcement, row: Recipient) -> Screen | None:
    """What is said instead when its buttons do nothing any more."""
    if is_withdrawn(one, row):
        return screens.withdrawn(one)
    return screens.over(one) if is_over(one, visit.now) else None
