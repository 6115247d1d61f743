"""The Finanzierungsplan as a table in the browser: the way there, and what is typed into it."""

from bot.domain.people import Role
from bot.links.finance_web import ShowFinancePage
from bot.runtime.feature import Entry, Feature, taps_of
from handlers.finance_web import actions

feature = Feature(
    name="finance_web",
    needs=Role.MEMBER,
    commands={"tabelle": Entry(actions.command, needs=Role.MEMBER, menu=False, aliases=("table",))},
    taps={**taps_of(actions), ShowFinancePage: Entry(actions.show, needs=Role.PERSON)},
)
