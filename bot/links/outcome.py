"""What became of the application."""

from bot.links.base import OfAssociation
from bot.terms import Outcome


class AfterPosting(OfAssociation, code="ab"):
    """Waiting, the network meeting, and the answer."""


class SetOutcome(OfAssociation, code="jn"):
    outcome: Outcome


class AskLetterDay(OfAssociation, code="ac"):
    """On which day the letter came."""


class SetLetterDay(OfAssociation, code="ad"):
    day: str


class FirstSteps(OfAssociation, code="ae"):
    """What is to be done now, with ticks."""


class TickFirstStep(OfAssociation, code="af"):
    step: str
    done: int
