"""What the two who talk read of a report."""

from collections.abc import Sequence
from datetime import date, datetime

from bot.domain.screen import Button, Say, Screen, Value, row
from bot.domain.talks.report import SEVERE, TalkReport
from bot.domain.talks.talk import Side, Talk, TalkState
from bot.domain.wording import CANCEL, HOME, called
from bot.links.talk_reports import AppealRuling, FileReport, ReportBecause
from bot.terms.talks import ReportReason, Ruling


def why(talk: Talk, line: str) -> Screen:
    rows = tuple(row(Button(f"talk_reports-{one}", ReportBecause(talk.id, one, line))) for one in ReportReason)
    text = "talk_reports-why-line" if line else "talk_reports-why"
    return Screen(text, {"number": talk.number}, (*rows, HOME), even=True)


def because(talk: Talk, link: ReportBecause, readers: Sequence[str]) -> Screen:
    file = Button("file", FileReport(link.talk, link.reason, link.line))
    args: dict[str, Value] = {"number": talk.number, "reason": reason_of(link.reason), "who": names(readers)}
    return Screen("talk_reports-because", args, (row(file), CANCEL), even=True)


def preview(talk: Talk, link: ReportBecause, words: str) -> Screen:
    rows = (
        row(Button("file", FileReport(link.talk, link.reason, link.line))),
        row(Button("again", link), *CANCEL),
    )
    args: dict[str, Value] = {"number": talk.number, "reason": reason_of(link.reason), "words": words}
    return Screen("talk_reports-preview", args, rows)


def filed(talk: Talk, readers: Sequence[str]) -> Screen:
    return Screen("talk_reports-filed", {"number": talk.number, "who": names(readers)}, (HOME,))


def rests(talk: Talk) -> Screen:
    """To the other side: not by whom, and not why."""
    return Screen("talk_reports-rests", {"number": talk.number}, (HOME,))


def looked(talk: Talk, name: str, now: datetime) -> Screen:
    return Screen("talk_reports-looked", {"number": talk.number, "who": called(name), "at": now}, (HOME,))


def result(talk: Talk, *, goes_on: bool, over: bool = False) -> Screen:
    state = _state(talk, goes_on=goes_on, over=over)
    return Screen("talk_reports-result", {"number": talk.number, "state": state}, (HOME,))


def ruled(report: TalkReport, talk: Talk, until: date, *, goes_on: bool) -> Screen:
    """To whoever was reported. `until`: the last day of a pause."""
    args: dict[str, Value] = {
        "number": talk.number,
        "reason": Say(f"talk_reports-about-{report.reason}"),
        "what": _what(report, until),
        "state": _state(talk, goes_on=goes_on, over=report.ruling in SEVERE),
    }
    return Screen("talk_reports-ruled", args, (row(Button("appeal", AppealRuling(report.id))), HOME), even=True)


def appeal() -> Screen:
    return Screen("talk_reports-appeal", rows=(CANCEL,))


def appealed() -> Screen:
    return Screen("talk_reports-appealed", rows=(HOME,))


def reason_of(reason: ReportReason) -> Value:
    return Say(f"talk_reports-{reason}")


def names(readers: Sequence[str]) -> Value:
    """Of one, or of two."""
    if not readers:
        return Say("talk_reports-nobody")
    if len(readers) == 1:
        return Say("common-desk-person", {"who": called(readers[0])})
    return Say("talk_reports-two", {"who": called(readers[0]), "other": called(readers[1])})


def _what(report: TalkReport, until: date) -> Value:
    if report.ruling is Ruling.WARN:
        return Say("talk_reports-warned")
    if report.ruling is Ruling.PAUSE:
        return Say("talk_reports-paused", {"until": until})
    return Say("talk_reports-out-association" if report.side is Side.VOLUNTEER else "talk_reports-out-volunteer")


def _state(talk: Talk, *, goes_on: bool, over: bool = False) -> Value:
    if goes_on:
        return Say("talk_reports-goes-on")
    ended = over or talk.state is not TalkState.FROZEN
    return Say("talk_reports-over" if ended else "talk_reports-still")
