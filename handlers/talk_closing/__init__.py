"""A talk comes to its end: by one of the two, after silence, or because one is not there any more; and what is said
of it then."""

from bot.domain.people import Role
from bot.links import talk_closing as links
from bot.runtime.feature import Entry, Feature
from handlers.talk_closing import ticks
from handlers.talk_closing.actions import ending, thanking

feature = Feature(
    name="talk_closing",
    taps={
        links.AskEndTalk: ending.ask_end,
        links.EndTalk: ending.end,
        links.TalkDone: ending.end,
        links.TalkGoesOn: ending.goes_on,
        links.AskBlock: ending.ask_block,
        links.BlockPartner: ending.block,
        links.RateTalk: thanking.rate,
        links.AskThanks: thanking.ask,
        links.ThankWordless: thanking.wordless,
        links.SendThanks: thanking.send,
        links.TalkCounts: Entry(thanking.counts, needs=Role.COORDINATOR),
    },
    steps={thanking.THANKS: Entry(thanking.typed, asks="talk_closing-step-thanks")},
    ticks=ticks.ALL,
)
