"""Associations read each other's outlines: the Koordination starts a round, each association decides for itself."""

from bot.links.base import Link, OfAssociation, OfCohort


class ReadingHome(OfAssociation, code="ha"):
    """Of an association; empty for whoever taps: the Koordination's round, or that of the association before them."""


class AnswerRound(OfAssociation, code="hb"):
    """`joins` is 1 or 0."""

    round: str
    joins: int


class OfCircle(OfAssociation):
    circle: str


class AgreeToRead(OfCircle, code="hc"): ...


class AskLeaveCircle(OfCircle, code="hd", withdraws=True): ...


class LeaveCircle(OfCircle, code="he", withdraws=True): ...


class OfReading(Link):
    """Of the association that reads."""

    reading: str


class ReadOutline(OfReading, code="hf"): ...


class ReadSection(OfReading, code="hg"):
    section: str


class ReadingRemarks(OfReading, code="hh"):
    """What they noted so far, from page 0."""

    page: int = 0


class OfRemark(Link):
    remark: str


class OpenRemark(OfRemark, code="hi"): ...


class DropRemark(OfRemark, code="hj", withdraws=True): ...


class AskGiveReading(OfReading, code="hk"): ...


class GiveReading(OfReading, code="hl"): ...


class OfGot(Link):
    """Of the association that is read: a reading that was given to it."""

    got: str


class GotReading(OfGot, code="hm"):
    page: int = 0


class ThankReader(OfGot, code="hn"): ...


class ShowToDesk(OfGot, code="ho"): ...


class ReadingDesk(OfCohort, code="hp"):
    """The course of the newest round; empty for the cohort of whoever taps."""


class StartRound(OfCohort, code="hq"): ...


class LookAtRound(OfCohort, code="hr"):
    """What would be announced, with days as in `common`: year, month, day."""

    first: str
    last: str


class AnnounceRound(OfCohort, code="hs"):
    first: str
    last: str


class OfRound(Link):
    round: str


class AskCancelRound(OfRound, code="ht", withdraws=True): ...


class CancelRound(OfRound, code="hu", withdraws=True): ...


class ShownReading(Link, code="hv"):
    """Of the Koordination: remarks that an association shows it."""

    shown: str
    page: int = 0
