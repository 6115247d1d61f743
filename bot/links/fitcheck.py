"""Whether the programme fits."""

from bot.links.base import Link


class FitCheck(Link, code="pf"):
    """A letter for each answer so far."""

    answers: str


class FitRest(Link, code="pr"):
    """The points for which the result had no room."""

    answers: str


class FitTalk(Link, code="pt"):
    """Gives the result to the Koordination."""

    answers: str
