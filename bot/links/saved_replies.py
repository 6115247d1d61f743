"""Bausteine: remarks that a Koordination keeps."""

from bot.links.base import Link


class RepliesOf(Link, code="ob"):
    """All of a cohort, from page 0."""

    cohort: str
    page: int = 0


class ShowReply(Link, code="obs"):
    reply: str


class NewReply(Link, code="oba"):
    """Its text is typed."""

    cohort: str


class RenameReply(Link, code="obn"):
    reply: str


class RewordReply(Link, code="obr"):
    reply: str


class AskDropReply(Link, code="obx", withdraws=True):
    reply: str


class DropReply(Link, code="oby", withdraws=True):
    reply: str


class KeepReply(Link, code="obk"):
    """The answer to a question becomes one."""

    enquiry: str


class ChooseReply(Link, code="obc"):
    """With which one shall the question be answered?"""

    enquiry: str
    page: int = 0


class PickReply(Link, code="obp"):
    """Into the answer that is being written; nothing is sent yet."""

    enquiry: str
    reply: str
