"""What two had to agree to before it left, nobody changes alone."""

from msgspec.structs import replace

from bot.domain import announcement_safety as safety
from bot.domain.announcement import Announcement
from bot.domain.announcement_changes import Correction
from bot.domain.errors import Refusal
from bot.domain.screen import Screen
from bot.links import announcement_results as links
from bot.links.announcements import ShowAnnouncement
from bot.runtime.announcements import example, own_announcement, show_card, tally
from bot.runtime.feature import Visit
from handlers.announcement_results import screens


async def needs_second(visit: Visit, one: Announcement, html: str) -> bool:
    """Because of its recipients, its kind, or the old or the new words."""
    people = sum((await tally(visit.uow, one)).values())
    return any(safety.needs_second(words, people) for words in (one, replace(one, html=html)))


async def propose(visit: Visit, proposed: Correction, one: Announcement) -> Screen:
    """Everybody else of the Koordination reads it as it would stand there."""
    team = [person for person in await visit.uow.people.coordinators(one.cohort) if person.id != proposed.person]
    if not team:
        raise Refusal("announcement_results-alone", to=ShowAnnouncement(one.id))
    await visit.uow.announcement_feed.propose(proposed)
    arrives = await example(visit.uow, replace(one, html=proposed.html))
    for person in team:
        visit.uow.say(person.id, screens.second(arrives, one, proposed, visit.person.name))
    await visit.note("announcement-correction-asked", one.id, str(one.number))
    return screens.proposed(one, tuple(person.name for person in team))


async def proposal(visit: Visit, one: Announcement, mark: str) -> Correction | None:
    """The words that somebody has read, if they are still proposed."""
    found = await visit.uow.announcement_feed.proposed(one.id)
    return found if found and found.mark == mark and found.edition == one.edition else None


async def refuse(link: links.RefuseCorrection, visit: Visit) -> Screen:
    one = await own_announcement(visit, link.announcement)
    if found := await proposal(visit, one, link.mark):
        await visit.uow.announcement_feed.drop_proposed(one.id)
        if found.person != visit.person.id:
            visit.uow.say(found.person, screens.refused(one, visit.person.name))
    return await show_card(visit.uow, one, visit.now, visit.person.id)
