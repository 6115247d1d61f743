"""One side reports a talk."""

from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.screen import Screen
from bot.domain.talks.report import LONGEST_WORDS, MOST_LINES, TalkReport, reporting
from bot.domain.talks.talk import Side, Talk, TalkState
from bot.links.talk_reports import FileReport, ReportBecause, ReportTalk
from bot.runtime import scope
from bot.runtime.feature import Visit
from bot.runtime.shared.talk_hours import held
from bot.terms.talks import ReportReason
from handlers.talk_reports.actions.naming import at_desk, cohorts_of, people, persons, readers
from handlers.talk_reports.screens import desk
from handlers.talk_reports.screens import sides as screens

WORDS = "talk_reports.words"


async def why(link: ReportTalk, visit: Visit) -> Screen:
    talk, side = await scope.own_talk(visit, link.talk)
    return await _filed(visit, talk, side) or screens.why(talk, link.line)


async def because(link: ReportBecause, visit: Visit) -> Screen:
    """Who will read it is said before."""
    talk, side = await scope.own_talk(visit, link.talk)
    if there := await _filed(visit, talk, side):
        return there
    await visit.ask(WORDS, talk=talk.id, reason=link.reason, line=link.line)
    found = await readers(visit.uow, await cohorts_of(visit.uow, talk), persons(talk), visit.now)
    return screens.because(talk, link, [one.name for one in found])


async def typed(visit: Visit) -> Screen:
    """Nothing is reported before they have read it once more."""
    talk, side = await scope.own_talk(visit, visit.asked("talk"))
    if there := await _filed(visit, talk, side):
        return there
    link = ReportBecause(talk.id, ReportReason(visit.asked("reason")), visit.asked("line"))
    words = visit.text.strip()
    if not words or len(words) > LONGEST_WORDS:
        raise Refusal("talk_reports-no-words", to=link, most=LONGEST_WORDS)
    await visit.ask(WORDS, talk=talk.id, reason=link.reason, line=link.line, words=words)
    return screens.preview(talk, link, words)


async def file(link: FileReport, visit: Visit) -> Screen:
    """From here on neither can write."""
    talk, side = await scope.own_talk(visit, link.talk)
    if there := await _filed(visit, talk, side):
        return there
    report = await _new(visit, talk, side, link)
    await visit.uow.talk_reports.add(report)
    await visit.uow.talk_reports.copy_lines(report.id, talk.id, MOST_LINES)
    await _freeze(visit, talk, side)
    await visit.answered()
    shown = await at_desk(visit.uow, report)
    for reader in report.readers:
        visit.uow.say(reader, desk.to_reader(shown))
    return screens.filed(talk, shown.readers)


async def _new(visit: Visit, talk: Talk, side: Side, link: FileReport) -> TalkReport:
    """Whoever looks at another report of this talk looks at this one, too."""
    asker_cohort, listing_cohort = await cohorts_of(visit.uow, talk)
    first, second = await _two(visit, talk)
    line = await visit.uow.talks.line(link.line) if link.line else None
    return TalkReport(
        id=visit.uow.new_id(),
        talk=talk.id,
        side=side,
        reason=link.reason,
        at=visit.now,
        reporter=talk.person(side),
        reported=talk.person(side.other),
        first=first,
        second=second,
        asker_cohort=asker_cohort,
        listing_cohort=listing_cohort,
        words=visit.typed(WORDS, talk=talk.id, reason=link.reason),
        line=line.id if line and line.talk == talk.id else None,
    )


async def _two(visit: Visit, talk: Talk) -> tuple[str | None, str | None]:
    other = reporting(await visit.uow.talk_reports.of_talk(talk.id))
    if other:
        return other.first, other.second
    found = await readers(visit.uow, await cohorts_of(visit.uow, talk), persons(talk), visit.now)
    first, second = (*(one.id for one in found), None, None)[:2]
    return first, second


async def _freeze(visit: Visit, talk: Talk, side: Side) -> None:
    if talk.state is not TalkState.RUNNING:
        return
    await visit.uow.talks.save(replace(talk, state=TalkState.FROZEN))
    if other := talk.person(side.other):
        later = await held(visit.uow, talk, side.other, visit.now)
        visit.uow.say(other, screens.rests(talk), not_before=later, wanted=True)


async def _filed(visit: Visit, talk: Talk, side: Side) -> Screen | None:
    """They reported it already, and nobody has decided yet."""
    known = reporting(await visit.uow.talk_reports.of_talk(talk.id), side)
    if known is None:
        return None
    return screens.filed(talk, [one.name for one in await people(visit.uow, known.readers)])
