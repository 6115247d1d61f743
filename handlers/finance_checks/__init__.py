"""The Finanzierungsplan against the rules: what is missing and where it is mended; and what if."""

from functools import partial

from bot.domain.people import Role
from bot.links.finance_checks import FinanceChecks
from bot.runtime.feature import Entry, Feature, taps_of
from bot.runtime.shared.finance_looks import of_own
from handlers.finance_checks import actions

feature = Feature(
    name="finance_checks",
    commands={
        "pruefen": Entry(
            partial(of_own, actions.checks, FinanceChecks("")),
            needs=Role.MEMBER,
            also=Role.COORDINATOR,
            aliases=("prüfen", "checks"),
            menu=False,
        )
    },
    taps=taps_of(actions),
    steps={actions.WISH: Entry(actions.wished, asks="finance_checks-step-wish")},
)
