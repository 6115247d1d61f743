"""The Koordination keeps the answers of the house: from a question to an answer, read twice before it is given."""

from functools import partial

from bot.domain.people import Role
from bot.links.faq_desk import FaqUpkeep
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.faq_desk import ticks
from handlers.faq_desk.actions import deciding, entries, promoting, upkeep, writing

feature = Feature(
    name="faq_desk",
    needs=Role.COORDINATOR,
    commands={"pflege": Entry(partial(upkeep.overview, FaqUpkeep()), aliases=("upkeep",))},
    taps=taps_of(deciding, entries, promoting, upkeep, writing),
    steps={
        writing.PART: Entry(writing.part_typed, asks="faq_desk-step-part"),
        writing.VARIANT: Entry(writing.variant_typed, asks="faq_desk-step-variant", again=True),
        entries.REASON: Entry(entries.reason_typed, asks="faq_desk-step-reason"),
    },
    ticks=ticks.ALL,
)
