"""The Finanzierungsplan to look at and to take home: as a table in the chat, as a workbook, as a picture."""

from functools import partial

from bot.domain.people import Role
from bot.links.finance_files import FinancePictureOf, FinanceSheetOf, FinanceTableOf
from bot.runtime.feature import Entry, Feature, taps_of
from bot.runtime.shared.finance_looks import of_own
from handlers.finance_files import actions

feature = Feature(
    name="finance_files",
    commands={
        "finanztabelle": Entry(
            partial(of_own, actions.table, FinanceTableOf("")), needs=Role.MEMBER, also=Role.COORDINATOR, menu=False
        ),
        "finanzexcel": Entry(
            partial(of_own, actions.sheet, FinanceSheetOf("")), needs=Role.MEMBER, also=Role.COORDINATOR, menu=False
        ),
        "finanzbild": Entry(
            partial(of_own, actions.picture, FinancePictureOf("")), needs=Role.MEMBER, also=Role.COORDINATOR, menu=False
        ),
    },
    taps=taps_of(actions),
)
