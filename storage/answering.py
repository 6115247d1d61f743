"""What helps a Koordination to answer: remarks that it keeps (Bausteine), and who of it is away."""

from datetime import date

from bot.domain.consultations.absence import Absence
from bot.domain.desk.saved_reply import SavedReply
from storage.query import Query
from storage.rows import Repository


class SavedReplies(Repository):
    of_cohort = Query[[str], list[SavedReply]]("saved_replies", "cohort")
    """The most used first."""
    get = Query[[str], SavedReply | None]("saved_reply_by_id", "id")
    save = Query[[SavedReply], None]("save_reply")
    """The same id is the same remark with other words."""
    drop = Query[[str], None]("drop_reply", "id")


class Absences(Repository):
    of_cohort = Query[[str], list[Absence]]("absences", "cohort")
    """Of those who coordinate it, past ones too."""
    of_person = Query[[str], Absence | None]("absence_of", "person")
    save = Query[[Absence], None]("save_absence")
    over = Query[[date], list[Absence]]("absences_over", "day")
    """Of everybody who was away until a day before that one."""
    drop = Query[[str], None]("drop_absence", "person")
    """They are back."""
