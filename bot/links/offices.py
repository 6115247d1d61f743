"""Offices with a public address, beside those who help: asked directly, and kept by the Koordination."""

from bot.links.base import Link, OfAssociation, OfCohort, OfListing
from bot.terms import Land
from bot.terms.talks import ListingKind


class Offices(OfAssociation, code="uf"):
    """That an association can ask, from page 0; empty for the association in front of them."""

    association: str = ""
    page: int = 0


class ShowOffice(OfAssociation, code="ug"):
    listing: str


class OfficeIsWrong(OfAssociation, code="uh"):
    """Something of it is not true any more."""

    listing: str


class AskOffice(OfAssociation, code="ui"):
    """A question for the network meeting is typed."""

    listing: str


class OfOfficeQuestion(Link):
    question_left: str


class TakeBackOfficeQuestion(OfOfficeQuestion, code="uix", withdraws=True): ...


class DeskOffices(OfCohort, code="uj"):
    page: int = 0


class NewOffice(OfCohort, code="uk"):
    """Of which kind?"""


class NewOfficeOf(OfCohort, code="ukk"):
    """Its name and address are typed."""

    kind: ListingKind


class DeskOffice(OfListing, code="ul"): ...


class ChangeOffice(OfListing, code="um"):
    """Name and address are typed anew."""


class OfficeLand(OfListing, code="un"):
    """Which Land?"""


class SetOfficeLand(OfListing, code="unl"):
    land: Land


class OfficeEverywhere(OfListing, code="une"):
    """It is there for associations of every Land."""


class OfficeTopics(OfListing, code="uo"):
    page: int = 0


class SetOfficeTopic(OfListing, code="uot"):
    topic: str
    yes: int
    """0 or 1."""
    page: int = 0


class OfficeChecked(OfListing, code="up"):
    """All of it is true: as it was read, `version`."""

    version: int


class AskDropOffice(OfListing, code="uq"): ...


class DropOffice(OfListing, code="uqx", withdraws=True): ...


class OfficeQuestions(OfCohort, code="ur"):
    """That associations left for the network meeting, from page 0."""

    page: int = 0


class OfficeQuestionTaken(OfOfficeQuestion, code="us"):
    """It was asked at the meeting."""
