"""Cohorts that are over: how far each end has come, who was told, and what is taken out of what they leave."""

from datetime import date, datetime

from msgspec import Struct

from bot.domain.cohorts import Association, Cohort
from bot.domain.privacy.cohort_end import CohortEnd
from storage.memory import forgets
from storage.privacy.personal_data import drop_of_association, register, with_association
from storage.query import Query
from storage.rows import Repository

OF_ASSOCIATION = (
    "_leave_trace",
    "_drop_question_files",
    "_empty_enquiries",
    "_empty_requests",
    "_empty_appointments",
    "_empty_reviews",
    "_empty_stages",
    "_empty_tasks",
    "_empty_submissions",
    "_empty_rsvps",
)
"""In this order; then all goes of which personal_data.toml says that it goes with an association."""


class CohortMember(Struct, frozen=True):
    person: str
    association: str
    """One of theirs in this cohort."""


class CohortEnds(Repository):
    get = Query[[str], CohortEnd | None]("cohort_end", "cohort")
    begin = Query[[CohortEnd], bool]("begin_end")
    """False when it has ended before."""
    save = Query[[CohortEnd], None]("save_end")
    under_way = Query[[], list[CohortEnd]]("ends_under_way")
    never_ended = Query[[date], list[Cohort]]("cohorts_without_end", "deadline")
    """Whose deadline was then or before, and that nobody has ended."""
    note_told = Query[[str, str, str, datetime], bool]("note_told", "what", "cohort", "person", "at")
    """`what` begins with `cohort_end:`. False when they were told before."""
    to_tell = Query[[str, str, int], list[CohortMember]]("members_to_tell", "cohort", "what", "most")
    members = Query[[str], list[CohortMember]]("members_of_cohort", "cohort")

    _drop = Query[[str], bool]("drop_end", "cohort")
    _drop_told = Query[[str], None]("drop_told", "cohort")

    async def take_back(self, cohort: str) -> bool:
        """False when somebody else was quicker."""
        await self._drop_told(cohort)
        return await self._drop(cohort)

    @forgets("people", "team", "answers", "tasks", "stages", "associations", "cohorts")
    async def drop_drafts(self, cohort: str, most: int) -> int:
        """Answers of the worksheet, at most so many, what was said about them, Finanzierungsplan and table of goals."""
        await self.queries.drop_comments(self.connection, cohort=cohort)
        await self.queries.drop_finance_edits(self.connection, cohort=cohort)
        await self.queries.drop_finance_items(self.connection, cohort=cohort)
        await self.queries.drop_logic_notes(self.connection, cohort=cohort)
        await self.queries.empty_reasons(self.connection, cohort=cohort)
        return int(await self.queries.drop_answers(self.connection, cohort=cohort, most=most))

    next_named = Query[[str], Association | None]("next_to_anonymise", "cohort")

    async def erasable(self, association: str) -> list[str]:
        """Its people who are nowhere else."""
        return [row["person"] async for row in self.queries.may_be_erased(self.connection, association=association)]

    _leave_trace = Query[[str], None]("leave_trace", "association")
    _drop_question_files = Query[[str], None]("drop_question_files", "association")
    _empty_enquiries = Query[[str], None]("empty_enquiries", "association")
    _empty_requests = Query[[str], None]("empty_requests", "association")
    _empty_appointments = Query[[str], None]("empty_appointments", "association")
    _empty_reviews = Query[[str], None]("empty_reviews", "association")
    _empty_stages = Query[[str], None]("empty_stages", "association", forgets=("stages",))
    _empty_tasks = Query[[str], None]("empty_tasks", "association", forgets=("tasks",))
    _empty_submissions = Query[[str], None]("empty_submissions", "association")
    _empty_rsvps = Query[[str], None]("empty_rsvps", "association")

    @forgets("people", "team", "answers", "tasks", "stages", "associations", "cohorts")
    async def anonymise(self, association: Association) -> None:
        """It keeps a number for a name, and what is counted."""
        for step in OF_ASSOCIATION:
            await getattr(self, step)(association.id)
        for table in with_association(register()):
            drop = self.queries.derive(f"drop_{table}(association)!", drop_of_association(table))
            await drop(self.connection, association=association.id)
        where = {"cohort": association.cohort, "association": association.id}
        number = await self.queries.count_named_before(self.connection, **where)
        await self.queries.rename_association(self.connection, association=association.id, name=f"#{number}")
        await self.queries.note_anonymised(self.connection, **where)

    @forgets("people", "team", "answers", "tasks", "stages", "associations", "cohorts")
    async def part_from(self, association: str) -> None:
        """Nobody belongs to it any more."""
        await self.queries.drop_members(self.connection, association=association)

    async def drop_words(self, cohort: str) -> None:
        """Of its Koordination."""
        await self.queries.empty_announcements(self.connection, cohort=cohort)
        await self.queries.drop_announcement_texts(self.connection, cohort=cohort)
        await self.queries.drop_saved_replies(self.connection, cohort=cohort)
        await self._drop_told(cohort)
