"""A talk comes to its end: by one of the two, after silence, or because one is not there any more; and what is said
of it then."""

from bot.domain.people import Role
from bot.links.talk_closing import TalkCounts
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.talk_closing import ticks
from handlers.talk_closing.actions import ending, thanking

feature = Feature(
    name="talk_closing",
    taps={**taps_of(ending, thanking), TalkCounts: Entry(thanking.counts, needs=Role.COORDINATOR)},
    steps={thanking.THANKS: Entry(thanking.typed, asks="talk_closing-step-thanks")},
    ticks=ticks.ALL,
)
