"""What teams noted to their goals."""

from bot.domain.logic_model.note import LogicNote
from storage.query import Query
from storage.rows import Repository


class LogicNotes(Repository):
    of_association = Query[[str], list[LogicNote]]("logic_notes", "association")
    save = Query[[LogicNote], bool]("save_logic_note")
    """False when somebody else changed it since it was read (compare and set on `version`)."""
    drop = Query[[str, int, int], bool]("drop_logic_note", "association", "slot", "version")
    """The same."""
