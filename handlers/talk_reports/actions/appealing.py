"""Whoever was reported sees it in another way: others of the Koordination read it, together with the two."""

from msgspec.structs import replace

from bot.domain.errors import Refusal, gone, there
from bot.domain.people import Person
from bot.domain.screen import Screen
from bot.domain.talks.report import LONGEST_WORDS, TalkReport, may_appeal
from bot.links.talk_reports import AppealRuling
from bot.runtime.feature import Visit
from handlers.talk_reports.actions.naming import at_desk
from handlers.talk_reports.screens import desk
from handlers.talk_reports.screens import sides as screens

APPEAL = "talk_reports.appeal"


async def ask(link: AppealRuling, visit: Visit) -> Screen:
    report = await _own(visit, link.report)
    if report.appealed_at:
        return screens.appealed()
    await visit.ask(APPEAL, report=report.id)
    return screens.appeal()


async def typed(visit: Visit) -> Screen:
    report = await _own(visit, visit.asked("report"))
    if report.appealed_at:
        return screens.appealed()
    words = visit.text.strip()
    if not words or len(words) > LONGEST_WORDS:
        raise Refusal("talk_reports-no-words", to=AppealRuling(report.id), most=LONGEST_WORDS)
    if not await visit.uow.talk_reports.save(replace(report, appealed_at=visit.now)):
        raise gone()
    await visit.answered()
    shown = await at_desk(visit.uow, report)
    for person in await _whom(visit, report):
        visit.uow.say(person.id, desk.appeal(shown, words, named=person.id in report.readers))
    return screens.appealed()


async def _own(visit: Visit, id: str) -> TalkReport:
    report = there(await visit.uow.talk_reports.get(id))
    if report.reported != visit.person.id or not (report.appealed_at or may_appeal(report, visit.person.id, visit.now)):
        raise gone()
    return report


async def _whom(visit: Visit, report: TalkReport) -> list[Person]:
    """All of both desks, without whoever is meant or has reported."""
    cohorts = dict.fromkeys(one for one in (report.asker_cohort, report.listing_cohort) if one)
    desk_ = [person for cohort in cohorts for person in await visit.uow.people.coordinators(cohort)]
    named = [one for id in report.readers if (one := await visit.uow.people.get(id))]
    without = {report.reported, report.reporter}
    return [one for one in {one.id: one for one in (*desk_, *named)}.values() if one.id not in without]
