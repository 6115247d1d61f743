"""Reports do not lie about: those who look at them are reminded."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.domain.messages import Priority
from bot.domain.talks.report import WAITS, TalkReport
from bot.runtime.feature import House, Tick
from handlers.talk_reports.actions.naming import at_desk, readers
from handlers.talk_reports.screens import desk as screens
from storage.unit_of_work import UnitOfWork


async def watch(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """Where none of the two coordinates any more, others are named; who waits too long is reminded once."""
    desk = {one.id for one in await uow.people.every_coordinator()}
    done = 0
    for report in await uow.talk_reports.open():
        if desk.isdisjoint(report.readers):
            done += await _name_anew(uow, report, now)
        elif now - report.at >= WAITS and report.reminded_at is None:
            done += await _remind(uow, report, now)
    return done


async def _name_anew(uow: UnitOfWork, report: TalkReport, now: datetime) -> bool:
    cohorts, involved = (report.asker_cohort, report.listing_cohort), (report.reporter, report.reported)
    found = [one.id for one in await readers(uow, cohorts, involved, now)]
    named = replace(report, first=next(iter(found), None), second=next(iter(found[1:]), None))
    if not found or not await uow.talk_reports.save(named):
        return False
    for reader in named.readers:
        uow.say(reader, screens.to_reader(await at_desk(uow, named)))
    return True


async def _remind(uow: UnitOfWork, report: TalkReport, now: datetime) -> bool:
    if not await uow.talk_reports.save(replace(report, reminded_at=now)):
        return False
    for reader in report.readers:
        uow.say(reader, screens.waits(await at_desk(uow, report)), priority=Priority.REMINDER)
    return True


ALL = (Tick("talk_reports.watch", every=timedelta(minutes=10), run=watch),)
