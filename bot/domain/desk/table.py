"""The desk as a table that is sorted and filtered."""

from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct

from bot.domain.cohorts import Cohort
from bot.domain.dates.calendar import CohortDate
from bot.domain.desk.desk import DeskCut, DeskLine, age
from bot.domain.way import Way, today
from bot.terms import Heap


class DeskTable(Struct, frozen=True):
    """A part of the associations of one cohort, and what stands above them."""

    cohorts: tuple[Cohort, ...]
    """All at whose desk this person may look."""
    cohort: Cohort
    way: Way
    cut: DeskCut
    """What was looked at: its first line is one that there is."""
    lines: tuple[DeskLine, ...]
    count: int
    """Of all that fit."""
    sizes: Mapping[Heap, int]
    """Of each heap that is not empty, whatever is filtered."""
    lands: tuple[str, ...]
    waiting: int
    """Steps to be read, in all cohorts of this person."""
    questions: int
    """That wait in this cohort."""
    dates: tuple[CohortDate, ...]
    """Still to come, the next one first."""
    now: datetime
    leads: bool = True
    """This person coordinates the cohort; else they only look at its desk."""

    @property
    def page(self) -> int:
        """From 1."""
        return self.cut.skip // self.cut.most + 1

    @property
    def pages(self) -> int:
        return max(1, -(-self.count // self.cut.most))

    @property
    def whole(self) -> int:
        return sum(self.sizes.values())

    @property
    def days_left(self) -> int:
        """To the deadline; negative once it is over."""
        return (self.cohort.deadline - today(self.now)).days

    def days(self, line: DeskLine) -> int:
        """Since the last step."""
        return age(line.since, self.now)

    def number(self, stage: str) -> int:
        """On the way of this cohort, from 1."""
        return self.way.place_of(stage) + 1
