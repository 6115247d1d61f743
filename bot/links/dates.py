"""The dates of a cohort, as an association sees them."""

from bot.links.base import Link, OfAssociation, OfDate
from bot.terms import Coming, Score


class MyDates(OfAssociation, code="dl"): ...


class ShowDate(OfDate, code="de"):
    """One date as an association sees it."""

    association: str


class AnswerDate(OfDate, code="da"):
    """`since` is the sequence of the date when it was asked; an answer to a time that is over does not count."""

    association: str
    since: int
    coming: Coming
    count: int


class DateFile(OfDate, code="df"):
    """For the calendar of a phone."""

    association: str


class BackwardPlan(OfAssociation, code="dp"):
    """The latest weeks, counted back from the deadline."""


class PlanPicture(OfAssociation, code="dpp"): ...


class CalendarFeed(Link, code="dk"):
    """The own calendar subscription."""


class NewFeed(Link, code="dkn"):
    """A new address; an older one stops working. `made` is 1 when there was one already."""

    made: int


class DropFeed(Link, code="dkx", withdraws=True): ...


class RateDate(OfDate, code="du"):
    score: Score
