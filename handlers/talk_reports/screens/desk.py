"""What the Koordination reads of reports."""

from collections.abc import Sequence

from msgspec import Struct

from bot.domain.screen import Button, Lines, Rows, Say, Screen, Value, row
from bot.domain.talks.report import SEVERE, EarlierReports, ReportedLine, ReportState, TalkReport
from bot.domain.talks.talk import CORRECTION, Side, Talk
from bot.domain.wording import HOME, called, paragraphs, quoted
from bot.domain.wording import lines as below
from bot.links.talk_closing import TalkCounts
from bot.links.talk_reports import AskRuling, ChooseRuling, GiveRuling, ReadReported, ShowReport, TalkReports
from bot.terms.talks import Ruling
from handlers.talk_reports.screens.sides import names, reason_of

MOST_SHOWN = 3
"""Buttons of reports in a list."""
MOST_LISTED = 8


class ReportAtDesk(Struct, frozen=True):
    """A report as one of the two reads it; names are empty for people who were erased."""

    report: TalkReport
    number: int
    reporter: str
    reported: str
    association: str
    readers: tuple[str, ...]
    earlier: EarlierReports
    """Of whoever reports."""
    decider: str = ""


def to_reader(shown: ReportAtDesk) -> Screen:
    """Unasked, to each of the two."""
    args: dict[str, Value] = {"number": shown.number, "who": names(shown.readers), "alone": _alone(shown)}
    return Screen("talk_reports-new", args, (row(Button("show", ShowReport(shown.report.id))), HOME))


def waits(shown: ReportAtDesk) -> Screen:
    rows = (row(Button("show", ShowReport(shown.report.id))), HOME)
    return Screen("talk_reports-waits", {"number": shown.number}, rows)


def reports(own: Sequence[ReportAtDesk], others: Sequence[ReportAtDesk]) -> Screen:
    """Of `others` nothing but that they exist, and who looks."""
    counts, shown = row(Button("counts", TalkCounts(""))), own[:MOST_SHOWN]
    buttons = tuple(
        row(Button("talk_reports-open", ShowReport(one.report.id), {"number": one.number})) for one in shown
    )
    if not own and not others:
        return Screen("talk_reports-none", rows=(counts, HOME))
    listed = below(*(_in_list(one) for one in own[:MOST_LISTED]), *(_of_others(one) for one in others))
    return Screen("talk_reports-list", {"lines": listed}, (*buttons, counts, HOME))


def _in_list(one: ReportAtDesk) -> Value:
    state: Value = Say(f"talk_reports-short-{one.report.ruling or 'open'}")
    return Say("talk_reports-in-list", {"number": one.number, "state": state})


def _of_others(one: ReportAtDesk) -> Value:
    return Say("talk_reports-of-others", {"number": one.number, "who": names(one.readers)})


def report(shown: ReportAtDesk) -> Screen:
    args: dict[str, Value] = {
        "number": shown.number,
        "who": _who(shown, shown.report.side),
        "whom": _who(shown, shown.report.side.other),
        "reason": reason_of(shown.report.reason),
        "more": paragraphs(_words(shown), _earlier(shown), _decision(shown) or _alone(shown)),
    }
    return Screen("talk_reports-report", args, _ways(shown.report))


def _ways(report: TalkReport) -> Rows:
    read = Button("read", ReadReported(report.id))
    if report.state is ReportState.DECIDED:
        return (row(read), row(Button("list", TalkReports())), HOME)
    return (row(Button("decide", ChooseRuling(report.id))), row(read), row(Button("list", TalkReports())), HOME)


def _who(shown: ReportAtDesk, side: Side) -> Value:
    name = shown.reporter if side is shown.report.side else shown.reported
    if side is Side.VOLUNTEER:
        return Say("talk_reports-volunteer", {"who": called(name)})
    group: Value = shown.association or Say("talk_reports-unknown-association")
    return Say("talk_reports-asker", {"who": called(name), "association": group})


def _words(shown: ReportAtDesk) -> Value | None:
    return quoted(shown.report.words) if shown.report.words else None


def _earlier(shown: ReportAtDesk) -> Value | None:
    made, unfounded = shown.earlier.made, shown.earlier.unfounded
    return Say("talk_reports-earlier", {"made": made, "unfounded": unfounded}) if made else None


def _alone(shown: ReportAtDesk) -> Value:
    """Nobody else can be named."""
    return Say("talk_reports-alone" if len(shown.readers) < 2 else "talk_reports-not-alone")


def _decision(shown: ReportAtDesk) -> Value | None:
    if shown.report.ruling is None:
        return None
    return Say(
        "talk_reports-decision",
        {
            "who": called(shown.decider),
            "at": shown.report.decided_at or shown.report.at,
            "what": Say(f"talk_reports-short-{shown.report.ruling}"),
        },
    )


def lines(report: TalkReport, talk: Talk, found: Sequence[ReportedLine]) -> Screen:
    rows = (row(Button("back", ShowReport(report.id))), HOME)
    if not found:
        return Screen("talk_reports-no-lines", {"number": talk.number}, rows)
    said = below(*(_line(report, one) for one in found))
    return Screen("talk_reports-lines", {"number": talk.number, "lines": said}, rows)


def _line(report: TalkReport, one: ReportedLine) -> Value:
    """By side: the colours are for those who talk."""
    args: dict[str, Value] = {"at": one.at, "side": Say(f"talk_reports-side-{one.side}"), "text": _text(one)}
    return Say("talk_reports-line-meant" if one.id == report.line else "talk_reports-line", args)


def _text(one: ReportedLine) -> Value:
    """Of pictures and PDFs, what stood below them."""
    kind = CORRECTION if one.corrected_at else one.kind
    brought = Say(f"talk_reports-kind-{kind}") if kind != "text" or not one.text else None
    return Lines(tuple(part for part in (brought, one.text or None) if part), gap=" ")


def choose(shown: ReportAtDesk) -> Screen:
    rows = (*(row(_pick(shown.report, one)) for one in Ruling), row(Button("back", ShowReport(shown.report.id))))
    return Screen("talk_reports-choose", {"number": shown.number}, rows, even=True)


def _pick(report: TalkReport, ruling: Ruling) -> Button:
    to = AskRuling(report.id, ruling) if ruling in SEVERE else GiveRuling(report.id, ruling)
    return Button(f"talk_reports-ruling-{ruling}", to)


def ask(shown: ReportAtDesk, ruling: Ruling) -> Screen:
    """`ruling`: a severe one."""
    text = {Ruling.PAUSE: "talk_reports-ask-pause"}.get(ruling, "talk_reports-ask-exclude")
    rows = (row(Button("back", ShowReport(shown.report.id)), Button("yes", GiveRuling(shown.report.id, ruling))),)
    return Screen(text, {"whom": _who(shown, shown.report.side.other)}, rows)


def appeal(shown: ReportAtDesk, words: str, *, named: bool) -> Screen:
    """`named`: to one of the two, who may look at it again."""
    args: dict[str, Value] = {
        "number": shown.number,
        "what": Say(f"talk_reports-short-{shown.report.ruling or 'open'}"),
        "who": called(shown.decider),
        "words": words,
    }
    rows: Rows = (row(Button("show", ShowReport(shown.report.id))), HOME) if named else (HOME,)
    return Screen("talk_reports-appeal-desk", args, rows)
