"""Whether the programme fits."""

from bot.links.base import Link


class OfFit(Link):
    answers: str


class FitCheck(OfFit, code="pf"):
    """A letter for each answer so far."""


class FitRest(OfFit, code="pr"):
    """The points for which the result had no room."""


class FitTalk(OfFit, code="pt"):
    """Gives the result to the Koordination."""
