"""A personal line of the Koordination to one association, and what comes back."""

from bot.links.base import Link, OfAssociation
from bot.terms import Whom


class OfPersonalWord(Link):
    message: str


class WritePersonally(OfAssociation, code="kmw"):
    """A line is ready, to be changed or sent as it is."""


class TakeReadyLine(OfAssociation, code="kmt"):
    """As it is; nothing is sent yet. `mark`: of the line that stood above the button."""

    mark: str


class ChangePersonalWord(OfAssociation, code="kmr"):
    """What was typed so far, to be written anew."""


class SendPersonalWord(Link, code="kms"):
    """`id` is what it will be called, so that a second tap sends nothing. `mark`: of what stood above the button."""

    id: str
    association: str
    whom: Whom
    mark: str


class AnswerPersonalWord(OfPersonalWord, code="kmz"):
    """Whoever got it answers."""
