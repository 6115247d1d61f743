"""The Finanzierungsplan as a table in the browser: the way there, and what is typed into it."""

from functools import partial

from bot.domain.people import Role
from bot.links.finance_web import ShowFinancePage
from bot.runtime.feature import Entry, Feature, taps_of
from bot.runtime.shared.finance_looks import of_own
from handlers.finance_web import actions

feature = Feature(
    name="finance_web",
    needs=Role.MEMBER,
    commands={
        "tabelle": Entry(
            partial(of_own, actions.show, ShowFinancePage("")),
            needs=Role.MEMBER,
            also=Role.COORDINATOR,
            menu=False,
            aliases=("table",),
        )
    },
    taps={**taps_of(actions), ShowFinancePage: Entry(actions.show, needs=Role.PERSON)},
)
