from datetime import date, datetime

from bot.documents.makers import SHEET_MIME
from bot.domain.cohorts import Cohort
from bot.domain.desk.ways import to_desk
from bot.domain.printable import table_file_name
from bot.domain.screen import Button, File, Place, Screen, row
from bot.domain.wording import called
from bot.links.desk_export import AskExport, MakeExport


def ask(cohort: Cohort, associations: int, id: str) -> Screen:
    rows = (row(Button("make", MakeExport(cohort.id, id))), row(to_desk(cohort)))
    return Screen("desk_export-ask", {"cohort": cohort.title, "count": associations}, rows)


def made(cohort: Cohort, content: bytes, day: date) -> Screen:
    file = File(table_file_name(cohort.title, day), content, SHEET_MIME)
    return Screen("desk_export-made", {"cohort": cohort.title}, rows=(row(to_desk(cohort)),), files=(file,))


def made_before(cohort: Cohort, at: datetime) -> Screen:
    rows = (row(Button("again", AskExport(cohort.id)), to_desk(cohort)),)
    return Screen("desk_export-made-before", {"cohort": cohort.title, "at": at}, rows, place=Place.HERE)


def told(cohort: Cohort, who: str, at: datetime) -> Screen:
    """For the others of the Koordination."""
    return Screen("desk_export-told", {"cohort": cohort.title, "who": called(who), "at": at})
