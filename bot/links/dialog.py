"""The open question, and text that nobody waited for: buttons of every feature."""

from bot.links.base import Link


class Cancel(Link, code="x", withdraws=True):
    """Lets go of the open question; what was typed before stays."""


class LooseToOpen(Link, code="xo"):
    """Text that nobody waited for belongs to the open question, if that is still this one.

    `mark` is that of the text which stood above the button, here and below.
    """

    question: str
    mark: str = ""


class LooseLast(Link, code="xk"):
    """Of several texts that nobody waited for only the last one needs a place."""

    mark: str = ""


class LooseAway(Link, code="jxc", withdraws=True):
    mark: str = ""
