"""What people have is changed or sent to more of them; where an announcement needs a second person, so does that."""

from bot.domain.people import Role
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.announcement_changes.actions import asking, deciding

feature = Feature(
    name="announcement_changes",
    needs=Role.COORDINATOR,
    taps=taps_of(asking, deciding),
    steps={deciding.WHY: Entry(deciding.why_typed, asks="announcement_changes-step-why")},
)
