"""A second try: an association takes part in another cohort, with all that it has written."""

from bot.links.base import OfAssociation, OfCohort


class AskSecondTry(OfAssociation, code="ag"):
    """What that means, and in which cohort."""


class WishSecondTry(OfAssociation, code="ai"):
    """`target`: the cohort; empty for the next that there will be."""

    target: str


class DropSecondTry(OfAssociation, code="aj", withdraws=True): ...


class WhoTriesAgain(OfCohort, code="ak"):
    """At the desk: who would like to take part once more."""


class ShowSecondTry(OfAssociation, code="aq"):
    """At the desk: one of them."""


class TakeIn(OfAssociation, code="an"):
    cohort: str


class NotThisRound(OfAssociation, code="ao", withdraws=True): ...
