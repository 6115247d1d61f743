"""Before an announcement leaves: the question, the second person, the time, and half a minute to take it back."""

from bot.domain.people import Role
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.announcement_release.actions import planning, second, sending

feature = Feature(
    name="announcement_release",
    needs=Role.COORDINATOR,
    taps=taps_of(planning, second, sending),
    steps={
        planning.WHEN: Entry(planning.when_typed, asks="announcement_release-step-when"),
        second.WHY: Entry(second.why_typed, asks="announcement_release-step-why"),
    },
)
