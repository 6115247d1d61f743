"""Bausteine: remarks that a Koordination keeps."""

from bot.links.base import Link, OfEnquiry, OfReply
from bot.terms import Decision


class RepliesOf(Link, code="ob"):
    """All of a cohort, from page 0."""

    cohort: str
    page: int = 0


class ShowReply(OfReply, code="obs"): ...


class NewReply(Link, code="oba"):
    """Its text is typed."""

    cohort: str


class RenameReply(OfReply, code="obn"): ...


class RewordReply(OfReply, code="obr"): ...


class AskDropReply(OfReply, code="obx", withdraws=True): ...


class DropReply(OfReply, code="oby", withdraws=True): ...


class KeepReply(OfEnquiry, code="obk"):
    """The answer to a question becomes one."""


class ChooseReply(OfEnquiry, code="obc"):
    """With which one shall the question be answered?"""

    page: int = 0


class PickReply(OfEnquiry, code="obp"):
    """Into the answer that is being written; nothing is sent yet."""

    reply: str


class OfReview(Link):
    review: str


class ChooseRemark(OfReview, code="obq"):
    """Which one is the remark at an answer? `number` counts the questions of the stage from 1."""

    number: int
    page: int = 0


class PickRemark(OfReview, code="obt"):
    number: int
    reply: str


class ChooseReason(OfReview, code="obd"):
    """Which one goes with the decision?"""

    decision: Decision
    page: int = 0


class PickReason(OfReview, code="obe"):
    """Into the words that are being written; nothing is decided yet."""

    decision: Decision
    reply: str


class KeepRemark(OfReview, code="obm"):
    """A remark at an answer becomes one."""

    comment: str


class KeepReason(OfReview, code="obw"):
    """What was written with a decision becomes one."""
