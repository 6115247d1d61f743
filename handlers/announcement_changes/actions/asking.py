"""Small changes are made at once; others wait until somebody else of the Koordination agrees."""

from bot.domain.announcements import course, safety
from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.changes import WaitingChange
from bot.domain.announcements.course import Doing
from bot.domain.people import Person
from bot.domain.screen import Screen
from bot.links.announcement_changes import ShowChange
from bot.links.announcement_results import ApplyCorrection, SendToLate
from bot.runtime.feature import Visit
from bot.runtime.shared.announcement_changes import correct, must_cover, send_to_late
from bot.runtime.shared.announcements import arriving, first_of, own_announcement, show_card, tally
from bot.terms.announcements import ChangeSort
from handlers.announcement_changes import screens
from handlers.announcement_changes.screens import ChangeQuestion

WORDS = "announcement_results.words"
"""Where the new words were typed, or changed on Telegram."""


async def apply(link: ApplyCorrection, visit: Visit) -> Screen:
    """`edition` is the one that everybody has: a second tap finds another one, or nothing typed."""
    one = await own_announcement(visit, link.announcement)
    html = visit.asked("html") if visit.asks(WORDS, announcement=one.id) else ""
    if not html or link.edition != one.edition or not course.allows(one, Doing.CORRECT):
        return await standing(visit, one, ChangeSort.CORRECTION)
    await visit.answered()
    await _instead_of_older(visit, one)
    if safety.needs_second_to_correct(one, html, await _people(visit, one)):
        return await _ask(visit, one, ChangeSort.CORRECTION, html)
    await must_cover(visit.uow, one, visit.person.id)
    one = await correct(visit.uow, one, html, visit.now)
    await visit.note("announcement-corrected", one.id, str(one.edition))
    return screens.corrects(one, mine=one.author == visit.person.id)


async def late(link: SendToLate, visit: Visit) -> Screen:
    """A second tap finds the first wish, or nobody who came later."""
    one = await own_announcement(visit, link.announcement)
    if not course.allows(one, Doing.AGAIN) or await visit.uow.announcement_changes.of(one.id, ChangeSort.LATE):
        return await standing(visit, one, ChangeSort.LATE)
    count = await visit.uow.audiences.late(one.id)
    if safety.needs_second_for_late(count):
        return await _ask(visit, one, ChangeSort.LATE, "")
    if count:
        await must_cover(visit.uow, one, visit.person.id)
        one = await send_to_late(visit.uow, one, visit.now)
        await visit.note("announcement-late", one.id, str(one.number))
    return await show_card(visit.uow, one, visit.now, visit.person.id)


async def show(link: ShowChange, visit: Visit) -> Screen:
    return await standing(visit, await own_announcement(visit, link.announcement), link.what)


async def standing(visit: Visit, one: Announcement, what: ChangeSort) -> Screen:
    """What waits, for whoever asked and for whoever may agree; the card when nothing does."""
    change = await visit.uow.announcement_changes.of(one.id, what)
    if change is None:
        return await show_card(visit.uow, one, visit.now, visit.person.id)
    asked = await asking_for(visit, one, change)
    return screens.waits(asked) if change.author == visit.person.id else screens.question(asked)


async def asking_for(visit: Visit, one: Announcement, change: WaitingChange) -> ChangeQuestion:
    colleagues = tuple(person.name for person in await _colleagues(visit, one, change))
    author = await visit.uow.people.name_of(change.author)
    if change.what is ChangeSort.LATE:
        count = await visit.uow.audiences.late(one.id)
        arrives = await arriving(visit.uow, one, await first_of(visit.uow, one))
        reasons = safety.needs_second_for_late(count)
        return ChangeQuestion(one, change, author, count, reasons, colleagues, arrives=arrives)
    people = await _people(visit, one)
    reasons = safety.needs_second_to_correct(one, change.html, people)
    return ChangeQuestion(one, change, author, people, reasons, colleagues, await first_of(visit.uow, one))


async def _ask(visit: Visit, one: Announcement, what: ChangeSort, html: str) -> Screen:
    change = WaitingChange(visit.uow.new_id(), one.id, what, visit.person.id, visit.now, html, one.edition)
    await visit.uow.announcement_changes.put(change)
    asked = await asking_for(visit, one, change)
    for person in await _colleagues(visit, one, change):
        visit.uow.say(person.id, screens.question(asked), f"announcement-change-{change.id}-{person.id}")
    await visit.note(f"announcement-{what}-asked", one.id, str(one.number))
    return screens.waits(asked)


async def _instead_of_older(visit: Visit, one: Announcement) -> None:
    """Whoever waited with other words hears of it."""
    older = await visit.uow.announcement_changes.of(one.id, ChangeSort.CORRECTION)
    if older is None:
        return
    await visit.uow.announcement_changes.take(older.id)
    if older.author != visit.person.id:
        visit.uow.say(older.author, screens.replaced(one, visit.person.name))


async def _colleagues(visit: Visit, one: Announcement, change: WaitingChange) -> list[Person]:
    """Who may agree."""
    return [person for person in await visit.uow.people.coordinators(one.cohort) if person.id != change.author]


async def _people(visit: Visit, one: Announcement) -> int:
    """Who has it, or will have it."""
    return sum((await tally(visit.uow, one)).values())
