"""What the two decide about a report, whoever of them is first."""

from msgspec.structs import replace

from bot.domain.errors import gone, there
from bot.domain.screen import Screen
from bot.domain.talks.closing import kept
from bot.domain.talks.report import PAUSE, SEVERE, ReportState, TalkReport, bar_of, decided, reporting
from bot.domain.talks.talk import Side, Talk, TalkState
from bot.domain.volunteering.listing import ListingState
from bot.domain.way import today
from bot.links.talk_reports import AskRuling, ChooseRuling, GiveRuling
from bot.runtime.feature import Visit
from bot.runtime.shared.talk_ends import end_talk
from bot.runtime.shared.talk_hours import held
from bot.terms.talks import Ruling
from handlers.talk_reports.actions.naming import at_desk
from handlers.talk_reports.actions.reading import named
from handlers.talk_reports.screens import desk as screens
from handlers.talk_reports.screens import sides


async def choose(link: ChooseRuling, visit: Visit) -> Screen:
    report = await named(visit, link.report)
    shown = await at_desk(visit.uow, report)
    return screens.choose(shown) if report.state is ReportState.OPEN else screens.report(shown)


async def ask(link: AskRuling, visit: Visit) -> Screen:
    report = await named(visit, link.report)
    shown = await at_desk(visit.uow, report)
    return screens.ask(shown, link.ruling) if report.state is ReportState.OPEN else screens.report(shown)


async def give(link: GiveRuling, visit: Visit) -> Screen:
    """Whoever is second reads what the first one decided."""
    report = await named(visit, link.report)
    done = decided(report, link.ruling, visit.person.id, visit.now)
    if report.state is ReportState.OPEN and await visit.uow.talk_reports.save(done):
        await visit.note("talk-report", report.id, link.ruling)
        await _follow(visit, done)
    return screens.report(await at_desk(visit.uow, await named(visit, link.report)))


async def _follow(visit: Visit, report: TalkReport) -> None:
    talk = there(await visit.uow.talks.get(report.talk))
    over = report.ruling in SEVERE
    goes_on = not over and await _released(visit, talk)
    await _tell(visit, report, talk, goes_on=goes_on)
    if over:
        await _forbid(visit, report, talk)
    for reader in report.readers:
        if reader != visit.person.id:
            visit.uow.say(reader, screens.report(await at_desk(visit.uow, report)))


async def _tell(visit: Visit, report: TalkReport, talk: Talk, *, goes_on: bool) -> None:
    """Neither reads who said what."""
    if report.reporter:
        later = await held(visit.uow, talk, report.side, visit.now)
        shown = sides.result(talk, goes_on=goes_on, over=report.ruling in SEVERE)
        visit.uow.say(report.reporter, shown, not_before=later, wanted=True)
    if report.reported:
        told = report.ruling not in (None, Ruling.UNFOUNDED)
        until = today(visit.now) + PAUSE
        ruled = sides.ruled(report, talk, until, goes_on=goes_on) if told else sides.result(talk, goes_on=goes_on)
        later = await held(visit.uow, talk, report.side.other, visit.now)
        visit.uow.say(report.reported, ruled, not_before=later, wanted=True)


async def _released(visit: Visit, talk: Talk) -> bool:
    """It goes on, unless somebody else's report of it waits, or it is over."""
    if talk.state is not TalkState.FROZEN or reporting(await visit.uow.talk_reports.of_talk(talk.id)):
        return False
    return await visit.uow.talks.save(kept(replace(talk, state=TalkState.RUNNING), visit.now))


async def _forbid(visit: Visit, report: TalkReport, talk: Talk) -> None:
    bar = bar_of(report, visit.uow.new_id(), talk.association, today(visit.now), visit.now)
    if bar and (bar.person or bar.association):
        await visit.uow.talk_reports.bar(bar)
    if report.side is Side.ASKER:
        await _take_out(visit, report, talk)
    if talk.state is not TalkState.ENDED:
        helped, knows = report.side is Side.VOLUNTEER, report.side.other
        await end_talk(visit.uow, talk, visit.now, helped=helped, knows=knows)
    for other in await visit.uow.talks.of_person(report.reported) if report.reported else []:
        if other.id != talk.id and other.state is TalkState.RUNNING:
            away = other.volunteer == report.reported
            await end_talk(visit.uow, other, visit.now, helped=False, away=away)


async def _take_out(visit: Visit, report: TalkReport, talk: Talk) -> None:
    """Of the directory, for a while or for good."""
    listing = await visit.uow.listings.get(talk.listing) if talk.listing else None
    if listing is None or listing.state is ListingState.WITHDRAWN:
        return
    out = replace(listing, state=ListingState.WITHDRAWN)
    if report.ruling is Ruling.PAUSE:
        out = replace(listing, state=ListingState.PAUSED, paused_until=today(visit.now) + PAUSE)
    if not await visit.uow.listings.save(out):
        raise gone()
