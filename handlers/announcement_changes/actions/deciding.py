"""Somebody else of the Koordination reads the old and the new words, and agrees or says why not."""

from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.changes import WaitingChange, fits, must_be_somebody_else
from bot.domain.errors import Refusal
from bot.domain.screen import Screen
from bot.links.announcement_changes import AgreeToChange, DropChange, OfChange, RefuseChange
from bot.links.announcements import ShowAnnouncement
from bot.runtime.feature import Visit
from bot.runtime.shared.announcement_changes import carry_out, must_cover, stands_behind
from bot.runtime.shared.announcements import own_announcement, show_card
from bot.terms.announcements import ChangeSort
from handlers.announcement_changes import screens
from handlers.announcement_changes.actions.asking import standing

WHY = "announcement_changes.why"


async def agree(link: AgreeToChange, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    change = await _meant(visit, one, link)
    if change is None:
        return await standing(visit, one, link.what)
    must_be_somebody_else(change, visit.person.id)
    if not fits(change, one):
        return await _card(visit, one)
    await _take(visit, change)
    if not await stands_behind(visit.uow, one, change):
        return screens.lapsed(one, await visit.uow.people.name_of(change.author))
    await must_cover(visit.uow, one, visit.person.id, change.author)
    one = await carry_out(visit.uow, one, change, visit.now)
    visit.uow.say(change.author, screens.agreed(one, change, visit.person.name))
    await visit.note(f"announcement-{change.what}-agreed", one.id, str(one.number))
    if change.what is ChangeSort.LATE:
        return await _card(visit, one)
    return screens.corrects(one, mine=one.author == visit.person.id)


async def ask_why_not(link: RefuseChange, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    change = await _meant(visit, one, link)
    if change is None:
        return await standing(visit, one, link.what)
    must_be_somebody_else(change, visit.person.id)
    await visit.ask(WHY, announcement=one.id, what=change.what, change=change.id)
    return screens.why_not(one, await visit.uow.people.name_of(change.author))


async def why_typed(visit: Visit) -> Screen:
    """When other words wait by now, they are shown."""
    one = await own_announcement(visit, visit.asked("announcement"))
    what, id = ChangeSort(visit.asked("what")), visit.asked("change")
    await visit.answered()
    change = await _meant(visit, one, RefuseChange(one.id, what, id))
    if change is None:
        return await standing(visit, one, what)
    must_be_somebody_else(change, visit.person.id)
    await _take(visit, change)
    visit.uow.say(change.author, screens.returned(one, change, visit.person.name, visit.text))
    await visit.note(f"announcement-{what}-refused", one.id, str(one.number))
    return screens.said_no(one, await visit.uow.people.name_of(change.author))


async def drop(link: DropChange, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    change = await _meant(visit, one, link)
    if change is None or change.author != visit.person.id:
        return await standing(visit, one, link.what)
    await _take(visit, change)
    await visit.note(f"announcement-{change.what}-dropped", one.id, str(one.number))
    return screens.stays(one)


async def _meant(visit: Visit, one: Announcement, link: OfChange) -> WaitingChange | None:
    """What stood above the button, if exactly that still waits."""
    change = await visit.uow.announcement_changes.of(one.id, link.what)
    return change if change and change.id == link.change else None


async def _take(visit: Visit, change: WaitingChange) -> None:
    """Raises a refusal when somebody else was quicker."""
    if not await visit.uow.announcement_changes.take(change.id):
        raise Refusal("common-announcement-overtaken", to=ShowAnnouncement(change.announcement))


async def _card(visit: Visit, one: Announcement) -> Screen:
    return await show_card(visit.uow, one, visit.now, visit.person.id)
