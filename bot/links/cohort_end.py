"""A cohort is over."""

from bot.links.base import OfCohort


class AskEnd(OfCohort, code="ia"):
    """What happens when, and what has happened."""


class SureToEnd(OfCohort, code="ix"):
    """The last question before it."""


class EndCohort(OfCohort, code="ib", withdraws=True):
    """`asked`: when it was asked, in milliseconds since 1970: an old yes is asked for once more."""

    asked: int = 0


class GoOnWithCohort(OfCohort, code="ic"):
    """It was no end; as long as nothing is deleted."""
