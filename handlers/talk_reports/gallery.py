"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from msgspec.structs import replace

from bot.domain.screen import Screen
from bot.domain.talks.report import EarlierReports, ReportedLine, TalkReport, decided
from bot.domain.talks.talk import Side, Talk, TalkState
from bot.links.talk_reports import ReportBecause
from bot.terms.talks import ReportReason, Ruling
from handlers.talk_reports.screens import desk, sides
from handlers.talk_reports.screens.desk import ReportAtDesk

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
UNTIL = date(2027, 4, 11)
HOSTILE = '<b>Zoé & "Co" 🎉'
TALK = Talk("t1", "r1", "bruecke", "elifs", "anna", "elif", NOW, NOW, number=27, state=TalkState.FROZEN)
REPORT = TalkReport(
    "p1", "t1", Side.ASKER, ReportReason.RUDE, NOW, "anna", "elif", "karin", "jonas", "nord", "sued", words=HOSTILE
)
NONE, SOME = EarlierReports(0, 0), EarlierReports(2, 1)
SHOWN = ReportAtDesk(REPORT, 27, "Anna", HOSTILE, HOSTILE, ("Karin", HOSTILE), SOME)
ALONE = replace(SHOWN, readers=("Karin",), earlier=NONE, report=replace(REPORT, words="", second=None))
WHY = ReportBecause("t1", ReportReason.IDENTITY, "")
LINES = (
    ReportedLine("l1", Side.ASKER, NOW, "Guten Tag", "text"),
    ReportedLine("l2", Side.VOLUNTEER, NOW, HOSTILE, "text"),
    ReportedLine("l3", Side.VOLUNTEER, NOW, "", "photo"),
    ReportedLine("l5", Side.ASKER, NOW, "Der Plan", "document"),
    ReportedLine("l6", Side.ASKER, NOW, "Der neue Plan", "correction"),
    ReportedLine("l7", Side.ASKER, NOW, "Guten Abend", "text", corrected_at=NOW),
)


def examples() -> Iterator[tuple[str, Screen]]:
    yield "why?", sides.why(TALK, "")
    yield "why this message?", sides.why(TALK, "l1")
    yield "what happens then", sides.because(TALK, WHY, ["Karin", HOSTILE])
    yield "what happens then, one alone", sides.because(TALK, WHY, ["Karin"])
    yield "what happens then, nobody", sides.because(TALK, WHY, [])
    yield "before it is reported", sides.preview(TALK, WHY, HOSTILE)
    yield "reported", sides.filed(TALK, ["Karin", HOSTILE])
    yield "it rests, for the other side", sides.rests(TALK)
    yield "somebody has looked", sides.looked(TALK, HOSTILE, NOW)
    yield "it goes on", sides.result(TALK, goes_on=True)
    yield "it still rests", sides.result(TALK, goes_on=False)
    yield "it is over", sides.result(replace(TALK, state=TalkState.ENDED), goes_on=False)
    for reason, ruling in zip(ReportReason, (*tuple(Ruling)[1:], Ruling.WARN), strict=True):
        ruled = decided(replace(REPORT, reason=reason), ruling, "karin", NOW)
        yield f"to whoever was reported: {ruling}, {reason}", sides.ruled(ruled, TALK, UNTIL, goes_on=reason == "rude")
    out = decided(replace(REPORT, side=Side.VOLUNTEER), Ruling.EXCLUDE, "karin", NOW)
    yield "to an association that is out", sides.ruled(out, TALK, UNTIL, goes_on=False)
    yield "in another way", sides.appeal()
    yield "in another way, said", sides.appealed()
    yield from _desk()


def _desk() -> Iterator[tuple[str, Screen]]:
    over = replace(SHOWN, report=decided(REPORT, Ruling.PAUSE, "karin", NOW), decider=HOSTILE)
    yield "new, to one of two", desk.to_reader(SHOWN)
    yield "new, to one alone", desk.to_reader(ALONE)
    yield "it waits", desk.waits(SHOWN)
    yield "no reports", desk.reports((), ())
    yield "reports, and others of others", desk.reports((SHOWN, over), (SHOWN,))
    for ruling in Ruling:
        done = replace(SHOWN, report=decided(REPORT, ruling, "karin", NOW))
        yield f"reports: {ruling}", desk.reports((done,), ())
    yield "a report", desk.report(SHOWN)
    yield "a report, one alone", desk.report(ALONE)
    yield "a report by a volunteer", desk.report(replace(SHOWN, report=replace(REPORT, side=Side.VOLUNTEER)))
    erased = replace(ALONE, reporter="", reported="", association="", earlier=EarlierReports(1, 1))
    yield "a report, all erased", desk.report(erased)
    yield "a report that is decided", desk.report(over)
    meant = replace(REPORT, line="l2")
    yield "the messages", desk.lines(meant, TALK, (*LINES, replace(LINES[2], id="l4", kind="document")))
    yield "the messages, one of them empty", desk.lines(meant, TALK, (replace(LINES[0], text=""),))
    yield "no messages any more", desk.lines(REPORT, TALK, ())
    yield "decide", desk.choose(SHOWN)
    yield "pause?", desk.ask(SHOWN, Ruling.PAUSE)
    yield "exclude?", desk.ask(SHOWN, Ruling.EXCLUDE)
    yield "seen in another way, to one of the two", desk.appeal(over, HOSTILE, named=True)
    yield "seen in another way, to others", desk.appeal(over, HOSTILE, named=False)
