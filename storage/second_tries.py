"""Wishes to take part once more."""

from datetime import datetime

from bot.domain.submission.second_try import SecondTry
from storage.query import Query
from storage.rows import Repository


class SecondTries(Repository):
    of = Query[[str], SecondTry | None]("second_try_of", "association")
    add = Query[[SecondTry], bool]("add_second_try")
    """Instead of one that was decided; False while there is an open one."""
    save = Query[[SecondTry], bool]("save_second_try")
    """False when somebody else changed it since it was read (compare and set on `version`)."""
    drop = Query[[str], bool]("drop_second_try", "association")
    """One that is open."""
    waiting = Query[[str], list[SecondTry]]("second_tries_waiting", "cohort")
    """Open ones that a Koordination decides: for this cohort, or from it for none in particular."""
    cohortless = Query[[], list[SecondTry]]("second_tries_without_cohort")
    """Open ones of associations that wait for a cohort."""
    note_offered = Query[[str, str, datetime], bool]("note_second_try_offered", "cohort", "association", "at")
    """False when that cohort was offered to them before."""

    async def over(self) -> set[str]:
        """Ids of the cohorts that have ended."""
        return {row["cohort"] async for row in self.queries.cohorts_that_ended(self.connection)}
