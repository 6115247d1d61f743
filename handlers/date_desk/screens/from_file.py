"""A file with dates is asked for, and what of it is saved."""

from collections.abc import Sequence

from bot.domain.cohorts import Cohort
from bot.domain.dates import screens as parts
from bot.domain.dates.file import MOST_ENTRIES, FileEntry, Upload
from bot.domain.names import short
from bot.domain.screen import Button, Place, Screen, Value, row
from bot.domain.typed_dates.lines import DateDraft
from bot.domain.wording import ANNOUNCE, labelled
from bot.links.date_desk import CohortDates, FileDates, PickDates, ReadOn, TakeAllDates, TakeDate
from bot.links.dialog import Cancel
from bot.links.home import Home

MOST_COHORTS = 8
ON_A_PAGE = 8
Choices = Sequence[tuple[int, FileEntry]]
"""Where an entry stands in the files, and the entry."""


def which(cohorts: Sequence[Cohort]) -> Screen:
    rows = tuple(row(labelled(short(one.title), FileDates(one.id))) for one in cohorts[:MOST_COHORTS])
    return Screen("date_desk-file-which", rows=rows)


def unreadable(upload: Upload | None, cohort: str = "") -> Screen:
    """`cohort`: whose dates are being entered, if any."""
    back = Button("date_desk-to-list", CohortDates(cohort, 0)) if cohort else Button("common-home", Home())
    rows = (row(back, Button("common-cancel", Cancel())),) if cohort else (ANNOUNCE, row(back))
    if upload is None:
        return Screen("date_desk-file-picture", rows=rows)
    args: dict[str, Value] = {"file": upload.name, "ending": upload.ending, "most": MOST_ENTRIES}
    return Screen(f"date_desk-file-{upload.lack}", args, rows)


def pick(cohort: Cohort, draft: str, choices: Choices, page: int) -> Screen:
    """A tap says what shall be, not that it shall change: twice is once."""
    last = max(0, (len(choices) - 1) // ON_A_PAGE)
    page = min(max(page, 0), last)
    shown = choices[page * ON_A_PAGE :][:ON_A_PAGE]
    taken = sum(entry.chosen for _, entry in choices)
    turns = [
        *((Button("date_desk-pick-before", PickDates(cohort.id, page - 1)),) if page else ()),
        *((Button("date_desk-pick-more", PickDates(cohort.id, page + 1)),) if page < last else ()),
    ]
    rows = (
        *(row(_choice(cohort, draft, at, entry, page)) for at, entry in shown),
        row(Button("done", ReadOn(cohort.id))),
        *((tuple(turns),) if turns else ()),
        row(
            Button("all", TakeAllDates(cohort.id, draft, 1)),
            Button("none", TakeAllDates(cohort.id, draft, 0)),
        ),
    )
    return Screen("date_desk-pick", {"taken": taken, "count": len(choices)}, rows, place=Place.HERE)


def _choice(cohort: Cohort, draft: str, at: int, entry: FileEntry, page: int) -> Button:
    day = entry.read.when.first if isinstance(entry.read, DateDraft) else ""
    label = "date_desk-pick-in" if entry.chosen else "date_desk-pick-out"
    args = {"day": day, "title": short(entry.title, parts.ROOM)}
    return Button(label, TakeDate(cohort.id, draft, at, int(not entry.chosen), page), args)
