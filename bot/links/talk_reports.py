"""Somebody reports a talk, and two of the Koordination look at it."""

from bot.links.base import Link, OfTalk
from bot.terms.talks import ReportReason, Ruling


class ReportTalk(OfTalk, code="lra"):
    """Why? `line` is the message that is reported; empty for all of the talk."""

    line: str = ""


class ReportBecause(OfTalk, code="lrb"):
    """Words, if somebody likes; nothing is reported yet."""

    reason: ReportReason
    line: str = ""


class FileReport(OfTalk, code="lrf"):
    """With the words that were typed, if any."""

    reason: ReportReason
    line: str = ""


class OfTalkReport(Link):
    report: str


class TalkReports(Link, code="lrl"):
    """All that somebody of the Koordination may know of."""


class ShowReport(OfTalkReport, code="lrs"): ...


class ReadReported(OfTalkReport, code="lrr"):
    """The last messages of the talk: this look is noted, and both sides hear of it."""


class ChooseRuling(OfTalkReport, code="lrd"): ...


class AskRuling(OfTalkReport, code="lrq"):
    """Really? Nothing is decided yet."""

    ruling: Ruling


class GiveRuling(OfTalkReport, code="lrv"):
    ruling: Ruling


class AppealRuling(OfTalkReport, code="lrw"):
    """Whoever was reported sees it in another way, and says so."""
