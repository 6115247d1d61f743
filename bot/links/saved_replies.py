"""Bausteine: remarks that a Koordination keeps."""

from bot.links.base import Link, OfEnquiry, OfReply


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
