"""What the Koordination sees of reports. Messages are read by the two who are named, and by nobody else."""

from bot.domain.errors import gone, there
from bot.domain.screen import Screen
from bot.domain.talks.report import TalkLook, TalkReport, may_read, same_look
from bot.links.talk_reports import ReadReported, ShowReport, TalkReports
from bot.runtime.feature import Visit
from bot.runtime.shared.talk_hours import held
from handlers.talk_reports.actions.naming import at_desk
from handlers.talk_reports.screens import desk as screens
from handlers.talk_reports.screens import sides


async def reports(_link: TalkReports, visit: Visit) -> Screen:
    """Of those at which others look, that they exist."""
    book = visit.uow.talk_reports
    own = [await at_desk(visit.uow, one) for one in await book.for_reader(visit.person.id)]
    others = [one for one in await book.of_desk(visit.person.id) if not may_read(one, visit.person.id)]
    return screens.reports(own, [await at_desk(visit.uow, one) for one in others])


async def show(link: ShowReport, visit: Visit) -> Screen:
    return screens.report(await at_desk(visit.uow, await named(visit, link.report)))


async def read(link: ReadReported, visit: Visit) -> Screen:
    """Both sides hear of it in the same moment."""
    report = await named(visit, link.report)
    talk = there(await visit.uow.talks.get(report.talk))
    if not same_look(await visit.uow.talk_reports.looks(report.id), visit.person.id, visit.now):
        await visit.uow.talk_reports.note_look(TalkLook(visit.uow.new_id(), report.id, visit.person.id, visit.now))
        for side, person in ((report.side, report.reporter), (report.side.other, report.reported)):
            if person:
                later = await held(visit.uow, talk, side, visit.now)
                visit.uow.say(person, sides.looked(talk, visit.person.name, visit.now), not_before=later)
    return screens.lines(report, talk, await visit.uow.talk_reports.lines(report.id))


async def named(visit: Visit, id: str) -> TalkReport:
    """Raises `gone` for everybody but the two."""
    report = there(await visit.uow.talk_reports.get(id))
    if not may_read(report, visit.person.id):
        raise gone()
    return report
