"""The dates of a cohort, as an association sees them."""

from bot.links.base import Link
from bot.terms import Coming, Score


class MyDates(Link, code="dl"):
    association: str


class ShowDate(Link, code="de"):
    """One date as an association sees it."""

    date: str
    association: str


class AnswerDate(Link, code="da"):
    """`since` is the sequence of the date when it was asked; an answer to a time that is over does not count."""

    date: str
    association: str
    since: int
    coming: Coming
    count: int


class DateFile(Link, code="df"):
    """For the calendar of a phone."""

    date: str
    association: str


class BackwardPlan(Link, code="dp"):
    """The latest weeks, counted back from the deadline."""

    association: str


class PlanPicture(Link, code="dpp"):
    association: str


class CalendarFeed(Link, code="dk"):
    """The own calendar subscription."""


class NewFeed(Link, code="dkn"):
    """A new address; an older one stops working. `made` is 1 when there was one already."""

    made: int


class DropFeed(Link, code="dkx", withdraws=True): ...


class RateDate(Link, code="du"):
    date: str
    score: Score
