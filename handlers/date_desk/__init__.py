"""The dates of a cohort at the desk: entered, changed, cancelled and told; who comes, and who was there."""

from bot.domain.people import Role
from bot.links.date_desk import CohortDates
from bot.runtime.feature import Entry, Feature, FileReader, taps_of
from handlers.date_desk import ticks
from handlers.date_desk.actions import attendance, changing, desk, entering, from_file

feature = Feature(
    name="date_desk",
    needs=Role.COORDINATOR,
    taps={
        **taps_of(attendance, changing, desk, entering, from_file),
        CohortDates: Entry(desk.dates, needs=Role.OBSERVER),
    },
    steps={
        entering.LINES: Entry(entering.typed, files=from_file.came, asks="date_desk-step-lines"),
        changing.PART: Entry(changing.typed, asks="date_desk-step-part"),
        changing.REASON: Entry(changing.reason_typed, asks="date_desk-step-reason"),
        attendance.ACCOUNT: Entry(attendance.account_typed, asks="date_desk-step-account"),
    },
    uploads={Role.COORDINATOR: FileReader(from_file.came)},
    ticks=ticks.ALL,
)
