"""Who of the Koordination looks at a report, and who is who in it."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.domain.consultations.absence import Absence
from bot.domain.people import Person
from bot.domain.talks.report import TalkReport, two_readers
from bot.domain.talks.talk import Side, Talk
from bot.domain.way import today
from handlers.talk_reports.screens.desk import ReportAtDesk
from storage.unit_of_work import UnitOfWork


async def cohorts_of(uow: UnitOfWork, talk: Talk) -> tuple[str | None, str | None]:
    """Of the association, and of the volunteer."""
    group = await uow.associations.get(talk.association) if talk.association else None
    listing = await uow.listings.get(talk.listing) if talk.listing else None
    return group.cohort if group else None, listing.cohort if listing else None


async def readers(
    uow: UnitOfWork, cohorts: Sequence[str | None], involved: Iterable[str | None], now: datetime
) -> tuple[Person, ...]:
    """Two, or fewer when there are not more; of all cohorts when neither of these has anybody."""
    without = tuple(involved)
    desks = [await uow.people.coordinators(cohort) if cohort else [] for cohort in cohorts]
    absences = await _absences(uow, cohorts)
    found = two_readers(desks[0], desks[-1], absences, today(now), without)
    return found or two_readers(await uow.people.every_coordinator(), (), absences, today(now), without)


async def _absences(uow: UnitOfWork, cohorts: Iterable[str | None]) -> list[Absence]:
    known = {one for one in cohorts if one}
    return [absence for cohort in sorted(known) for absence in await uow.absences.of_cohort(cohort)]


async def people(uow: UnitOfWork, ids: Iterable[str | None]) -> tuple[Person, ...]:
    """Those who are still there."""
    found = [await uow.people.get(id) for id in ids if id]
    return tuple(one for one in found if one)


async def name_of(uow: UnitOfWork, id: str | None) -> str:
    person = await uow.people.get(id) if id else None
    return person.name if person else ""


async def at_desk(uow: UnitOfWork, report: TalkReport) -> ReportAtDesk:
    """As those read it who look at it."""
    talk = await uow.talks.get(report.talk)
    group = await uow.associations.get(talk.association) if talk and talk.association else None
    return ReportAtDesk(
        report,
        talk.number if talk else 0,
        reporter=await name_of(uow, report.reporter),
        reported=await name_of(uow, report.reported),
        association=group.name if group else "",
        readers=tuple(one.name for one in await people(uow, report.readers)),
        earlier=await uow.talk_reports.earlier(report.reporter or "", report.id),
        decider=await name_of(uow, report.decided_by),
    )


def persons(talk: Talk) -> tuple[str | None, ...]:
    return tuple(talk.person(side) for side in Side)
