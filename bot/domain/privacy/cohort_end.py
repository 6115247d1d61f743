"""A cohort is over: what happens when, who is told before, and until when it can be taken back."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from enum import IntEnum

from msgspec import Struct

from bot.domain.errors import Refusal

DRAFTS_KEPT = timedelta(days=91)
"""Answers of the worksheet, and what was said about them."""
COHORT_KEPT = timedelta(days=183)
"""All else that names an association or a person."""
MONTH_BEFORE, WEEK_BEFORE = timedelta(days=30), timedelta(days=7)
FIRST_ASKED = timedelta(days=30)
"""After the deadline the Koordination is asked whether the cohort is over."""
ASKED_AGAIN = timedelta(days=30)
BY_ITSELF = timedelta(days=365)
"""After the deadline it ends by itself: nothing stays for ever because nobody thinks of it."""


class EndStep(IntEnum):
    """In this order."""

    BEGUN = 0
    TOLD = 1
    DRAFTS_IN_A_MONTH = 2
    DRAFTS_IN_A_WEEK = 3
    DRAFTS_GONE = 4
    REST_IN_A_MONTH = 5
    REST_IN_A_WEEK = 6
    GONE = 7


_AFTER: Mapping[EndStep, timedelta] = {
    EndStep.TOLD: timedelta(),
    EndStep.DRAFTS_IN_A_MONTH: DRAFTS_KEPT - MONTH_BEFORE,
    EndStep.DRAFTS_IN_A_WEEK: DRAFTS_KEPT - WEEK_BEFORE,
    EndStep.DRAFTS_GONE: DRAFTS_KEPT,
    EndStep.REST_IN_A_MONTH: COHORT_KEPT - MONTH_BEFORE,
    EndStep.REST_IN_A_WEEK: COHORT_KEPT - WEEK_BEFORE,
    EndStep.GONE: COHORT_KEPT,
}
SILENT = frozenset({EndStep.DRAFTS_GONE, EndStep.GONE})
"""Nobody is written to: they were told before."""


class CohortEnd(Struct, frozen=True):
    cohort: str
    ended_at: datetime
    ended_by: str | None = None
    """None when it ended by itself."""
    done: EndStep = EndStep.BEGUN
    warned_at: datetime | None = None
    anonymised_at: datetime | None = None

    @property
    def drafts_until(self) -> date:
        return (self.ended_at + DRAFTS_KEPT).date()

    @property
    def rest_until(self) -> date:
        return (self.ended_at + COHORT_KEPT).date()

    @property
    def can_go_on(self) -> bool:
        """Nothing is deleted yet."""
        return self.done < EndStep.DRAFTS_GONE


class EndAudience(Struct, frozen=True):
    """Who hears that it is over."""

    associations: int
    people: int
    desk: int
    """The others of the Koordination."""


def due(end: CohortEnd, now: datetime) -> EndStep | None:
    """The next step, if its time has come. What was announced late happens late: a week after the last warning."""
    if end.done is EndStep.GONE:
        return None
    step = EndStep(end.done + 1)
    planned = end.ended_at + _AFTER[step]
    if step in SILENT and end.warned_at:
        planned = max(planned, end.warned_at + WEEK_BEFORE)
    return step if now >= planned else None


def may_go_on(end: CohortEnd | None) -> CohortEnd:
    if end is None or not end.can_go_on:
        raise Refusal("cohort_end-too-late")
    return end


def asked(deadline: date, today: date) -> int:
    """How many times the Koordination should have been asked by now whether it is over."""
    since = today - deadline - FIRST_ASKED
    return max(0, since // ASKED_AGAIN + 1)


def ends_by_itself(deadline: date, today: date) -> bool:
    return today - deadline >= BY_ITSELF
