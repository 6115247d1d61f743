"""Both sides of a talk tell each other who they are: when both say yes, what each of them chose, in the same moment."""

from bot.runtime.feature import Entry, Feature, taps_of
from bot.terms import Purpose
from handlers.contact_exchange import actions, ticks

feature = Feature(
    name="contact_exchange",
    taps=taps_of(actions),
    steps={actions.PART: Entry(actions.typed, files=actions.sent, asks="contact_exchange-step-part")},
    edits={actions.PART: actions.corrected},
    withdrawals={Purpose.EXCHANGE: actions.withdrawn},
    ticks=ticks.ALL,
)
