"""A file with dates is asked for."""

from collections.abc import Sequence

from bot.domain.cohorts import Cohort
from bot.domain.names import short
from bot.domain.screen import Button, Screen, row
from bot.links import Cancel, CohortDates, FileDates

MOST_COHORTS = 8


def ask(cohort: Cohort) -> Screen:
    rows = (row(Button("dates-to-list", CohortDates(cohort.id, 0)), Button("common-cancel", Cancel())),)
    return Screen("dates-file-ask", {"cohort": cohort.title}, rows)


def which(cohorts: Sequence[Cohort]) -> Screen:
    rows = tuple(
        row(Button("dates-file-cohort", FileDates(one.id), {"cohort": short(one.title)}))
        for one in cohorts[:MOST_COHORTS]
    )
    return Screen("dates-file-which", rows=rows)
