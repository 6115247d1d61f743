"""What the Koordination takes along of one cohort, as a workbook: where all stand, and nothing that they wrote."""

from collections.abc import Mapping
from datetime import date, datetime

from msgspec import Struct

from bot.domain.cohorts import AssociationState, Cohort
from bot.domain.dates.calendar import CohortDate
from bot.domain.desk.desk import DeskLine
from bot.domain.errors import Refusal
from bot.domain.journey import StageState
from bot.domain.questions.enquiry import EnquiryState
from bot.domain.way import Way
from bot.links.desk import DeskOf
from bot.terms import Coming

MOST_A_DAY = 3
"""Books of one cohort that one person takes along within 24 hours."""


class BookAssociation(Struct, frozen=True):
    """One association beside what the desk says of it. Counts are of people who are in."""

    association: str
    land: str
    state: AssociationState
    deadline: date | None
    """Their own."""
    contact: str
    """The name of the contact person; empty when there is none."""
    contacts: int
    workers: int
    readers: int
    tasks: int
    """Ticked."""
    invited_at: datetime | None
    arrived_at: datetime | None
    """When the first of them came in, whoever is still there."""


class BookStage(Struct, frozen=True):
    association: str
    stage: str
    state: StageState
    changed_at: datetime


class BookAnswer(Struct, frozen=True):
    """What one association said to one date, and how many of them were there; either may be missing."""

    event: str
    association: str
    coming: Coming | None
    heads: int | None
    there: int | None


class BookQuestion(Struct, frozen=True):
    """A question to the Koordination without its words, and without whoever asked."""

    number: int
    at: datetime
    state: EnquiryState
    association: str
    """Its name; empty when it was asked without it."""
    stage: str
    due_on: date | None
    answered_at: datetime | None


class CohortBook(Struct, frozen=True):
    cohort: Cohort
    way: Way
    lines: tuple[DeskLine, ...]
    """In the order of the desk."""
    associations: Mapping[str, BookAssociation]
    stages: Mapping[str, Mapping[str, BookStage]]
    """By association and stage; missing means never touched."""
    dates: tuple[CohortDate, ...]
    """To which somebody is to come."""
    answers: Mapping[tuple[str, str], BookAnswer]
    """By date and association."""
    questions: tuple[BookQuestion, ...]
    language: str
    at: datetime

    def stage(self, line: DeskLine, stage: str) -> tuple[StageState, datetime | None]:
        """How it stands, and since when; None when nobody touched it."""
        found = self.stages.get(line.association, {}).get(stage)
        return (found.state, found.changed_at) if found else (self.way.untouched(stage, line.stage), None)


def check_allowance(taken: int, cohort: str) -> None:
    """`taken`: books within the last day. Raises a refusal when it was the last for now."""
    if taken >= MOST_A_DAY:
        raise Refusal("desk_export-enough", to=DeskOf(cohort), most=MOST_A_DAY)
