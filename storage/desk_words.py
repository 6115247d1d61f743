"""What the Koordination writes to one association, and what it notes of it for itself."""

from bot.domain.desk.desk import Measure
from bot.domain.desk.note import DeskNote
from bot.domain.desk.personal_word import MissedDate, PersonalWord
from storage.columns import to_ms
from storage.query import Query
from storage.rows import Repository, many


class PersonalWords(Repository):
    get = Query[[str], PersonalWord | None]("personal_word_by_id", "id")
    last = Query[[str], PersonalWord | None]("last_personal_word", "association")
    add = Query[[PersonalWord], bool]("add_personal_word")
    """False when it is there already."""

    async def missed(self, association: str, cohort: str, by: Measure) -> list[MissedDate]:
        """Dates of the cohort and consultations; their own deadline is no date of these."""
        found = self.queries.missed_dates(
            self.connection, association=association, cohort=cohort, missed_since=to_ms(by.missed_since)
        )
        return await many(MissedDate, found)


class DeskNotes(Repository):
    of_association = Query[[str, int, int], list[DeskNote]]("desk_notes", "association", "skip", "most")
    """The newest first."""
    count = Query[[str], int]("count_desk_notes", "association")
    get = Query[[str], DeskNote | None]("desk_note_by_id", "id")
    save = Query[[DeskNote], None]("save_desk_note")
    """The same id is the same note with other words."""
    drop = Query[[str], None]("drop_desk_note", "id")
