"""A page was filled in: its form is the draft now, and the summary stands in the chat."""

from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.draft import with_enclosure
from bot.domain.announcements.form import by_name, enclosure_of
from bot.domain.screen import Screen
from bot.links.announcement_page import FillAnnouncement
from bot.links.announcements import ComposeAnnouncement
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from bot.runtime.shared.announcement_forms import filled_sheet, sheet_of
from handlers.announcements.actions.composing import begin, summary
from handlers.announcements.dialog import CONTENT, LINK, TEXT, UNTIL, saved, settled


async def fill(link: FillAnnouncement, visit: Visit) -> Screen:
    """The page has told what was wrong with it; here that is left as it was. Without a form it only leads there."""
    if visit.form is None:
        return await begin(ComposeAnnouncement(link.cohort), visit)
    cohort = await own_cohort(visit, link.cohort)
    own = await visit.uow.cohorts.of_coordinator(visit.person.id)
    sheet = await sheet_of(visit.uow, visit.house.programme, visit.person.id, own, cohort, visit.now)
    before = sheet.one.enclosures
    sheet = filled_sheet(sheet, by_name(visit.form.fields), visit.now)
    one = await _with_files(visit, sheet.one)
    if sheet.one.id:
        one = await saved(visit, one)
    else:
        one = replace(one, id=visit.uow.new_id())
        await visit.uow.announcements.add(one)
    await visit.uow.enclosures.drop_unused(it for it in before if it not in one.enclosures)
    await settled(visit, CONTENT, TEXT, UNTIL, LINK)
    return await summary(visit, one)


async def _with_files(visit: Visit, one: Announcement) -> Announcement:
    for file in visit.form.files if visit.form else ():
        enclosure = enclosure_of(visit.uow.new_id(), file.name, file.content)
        one = with_enclosure(one, enclosure.id)
        await visit.uow.enclosures.save(enclosure, file.content)
    return one
