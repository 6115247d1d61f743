"""Where the money comes from (Deckungsmittel): own money, income, money of others, and what the federal part is."""

from functools import partial

from bot.domain.people import Role
from bot.links.finance_sources import FinanceCover
from bot.runtime.feature import Entry, Feature, taps_of
from bot.runtime.shared.finance_looks import of_own
from handlers.finance_sources import actions

feature = Feature(
    name="finance_sources",
    commands={
        "deckung": Entry(
            partial(of_own, actions.cover, FinanceCover("")),
            needs=Role.MEMBER,
            also=Role.COORDINATOR,
            aliases=("cover",),
            menu=False,
        )
    },
    taps=taps_of(actions),
    edits={actions.SOURCES: actions.corrected},
    steps={actions.NEW: Entry(actions.typed, asks="finance_sources-step-new")},
)
