"""After an announcement: who got it and who answered, once more, a reminder, a correction, and taking it back."""

from bot.domain.people import Role
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.announcement_results import ticks
from handlers.announcement_results.actions import again, changing, names

feature = Feature(
    name="announcement_results",
    needs=Role.COORDINATOR,
    taps=taps_of(again, changing, names),
    steps={changing.WORDS: Entry(changing.typed, asks="announcement_results-step-words")},
    ticks=ticks.ALL,
)
