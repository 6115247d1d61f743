"""Somebody of the Koordination is away, and somebody else does their part."""

from bot.links.base import Link


class AbsenceOf(Link, code="oa"):
    """Of whoever taps."""


class AskAbsence(Link, code="oaq"):
    """Until which day?"""


class AwayUntil(Link, code="oau"):
    """Who stands in? `day` is ISO, the last day away."""

    day: str


class StandsIn(Link, code="oas"):
    """`person` is empty for whoever is there."""

    day: str
    person: str = ""


class BackAgain(Link, code="oab"): ...
