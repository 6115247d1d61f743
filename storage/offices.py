"""Offices with a public address, and the questions that wait for them."""

from datetime import datetime

from bot.domain.office import OfficeQuestion
from bot.domain.volunteering.listing import Listing
from storage.query import Query
from storage.rows import Repository


class OfficeBook(Repository):
    of_cohort = Query[[str], list[Listing]]("offices_of_cohort", "cohort")
    """That are listed or wait to be checked, of this cohort or of none, by kind and name."""
    ask = Query[[OfficeQuestion], None]("add_office_question")
    question = Query[[str], OfficeQuestion | None]("office_question_by_id", "id")
    questions = Query[[str, int, int], list[OfficeQuestion]]("office_questions", "cohort", "most", "skip")
    """Of associations of this cohort, that nobody has taken to a meeting, by office, oldest first."""
    count = Query[[str], int]("count_office_questions", "cohort")
    take = Query[[str, datetime], bool]("take_office_question", "id", "taken_at")
    """False when somebody did before."""
    take_back = Query[[str], bool]("drop_office_question", "id")
