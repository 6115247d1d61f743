"""What the Koordination takes along of one cohort: everything at once, however many associations there are."""

from datetime import datetime

from msgspec.structs import replace

from bot.domain.desk.cohort_book import BookAnswer, BookAssociation, BookQuestion, BookStage
from storage.query import Query
from storage.rows import Repository


class Books(Repository):
    associations = Query[[str], dict[str, BookAssociation]]("book_associations", "cohort", by="association")
    questions = Query[[str], list[BookQuestion]]("book_questions", "cohort")
    """In the order of their numbers."""
    _stages = Query[[str], list[BookStage]]("book_stages", "cohort")
    _answers = Query[[str], list[BookAnswer]]("book_answers", "cohort")

    async def stages(self, cohort: str) -> dict[str, dict[str, BookStage]]:
        """By association and stage; missing means never touched."""
        found: dict[str, dict[str, BookStage]] = {}
        for one in await self._stages(cohort):
            found.setdefault(one.association, {})[one.stage] = one
        return found

    async def answers(self, cohort: str) -> dict[tuple[str, str], BookAnswer]:
        """By date and association."""
        found: dict[tuple[str, str], BookAnswer] = {}
        for one in await self._answers(cohort):
            known = found.get((one.event, one.association))
            found[one.event, one.association] = _both(known, one) if known else one
        return found

    taken = Query[[str, str, datetime], int]("books_taken", "cohort", "person", "since")
    """So many of this cohort the person took along since then."""
    taken_at = Query[[str, str], datetime | None]("book_taken", "cohort", "id")
    """None while nobody has taken this one."""


def _both(one: BookAnswer, other: BookAnswer) -> BookAnswer:
    said, noted = (one, other) if one.coming else (other, one)
    return replace(said, there=noted.there)
