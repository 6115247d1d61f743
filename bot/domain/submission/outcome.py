"""What became of an application, and how long others waited for it."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from statistics import median_low

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.links.outcome import AfterPosting
from bot.terms import Outcome

ASKED_AFTER = (timedelta(days=150), timedelta(days=210), timedelta(days=270))
"""After the post office: whoever has heard nothing is asked whether a letter came; after that no more."""
FEWEST = 5
"""Associations of which numbers are said: of fewer, somebody would know which they are."""
DAYS_OF_WEEK = 7


class ApplicationOutcome(Struct, frozen=True):
    association: str
    outcome: Outcome
    letter_on: date | None
    """The day on which the letter came; None while they wait, or when nobody said it."""
    person: str | None
    at: datetime
    version: int = 0
    author: str = ""

    @property
    def is_decided(self) -> bool:
        return self.outcome is not Outcome.WAITING


class WaitingSpan(Struct, frozen=True):
    """Of one association, which is not named."""

    posted_on: date
    letter_on: date

    @property
    def days(self) -> int:
        return (self.letter_on - self.posted_on).days


class Waited(Struct, frozen=True):
    """How many weeks associations of this house waited between the post office and the letter."""

    count: int
    shortest: int
    middle: int
    longest: int


def said(
    before: ApplicationOutcome | None, association: str, what: Outcome, person: str, now: datetime
) -> ApplicationOutcome:
    """The day of the letter is not known yet."""
    version = before.version if before else 0
    return ApplicationOutcome(association, what, None, person, now, version)


def letter_came(known: ApplicationOutcome, day: date, today: date, posted: date | None) -> ApplicationOutcome:
    """Raises a refusal for a day that has not come yet, or comes before the envelope was posted."""
    to = AfterPosting(known.association)
    if day > today:
        raise Refusal("outcome-in-future", to=to, day=day)
    if posted and day < posted:
        raise Refusal("outcome-before-posting", to=to, day=posted)
    return replace(known, letter_on=day)


def waited(spans: Sequence[WaitingSpan]) -> Waited | None:
    """None when there are too few. Weeks are rounded up: whoever waited eight days waited two weeks. A letter before
    the envelope is a slip, of which nothing is said."""
    spans = [one for one in spans if one.letter_on >= one.posted_on]
    if len(spans) < FEWEST:
        return None
    weeks = [-(-one.days // DAYS_OF_WEEK) for one in spans]
    return Waited(len(weeks), min(weeks), median_low(weeks), max(weeks))
