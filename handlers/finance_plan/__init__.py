"""The Finanzierungsplan in the chat: what the project costs, typed line by line, changed, undone, and by whom."""

from bot.domain.people import Role
from bot.links.finance_plan import (
    FinanceHistory,
    FinanceItemsOf,
    FinancePlans,
    OpenFinanceEdit,
    OpenFinanceItem,
    OpenFinancePlan,
)
from bot.runtime.feature import Entry, Feature, FileReader, taps_of
from handlers.finance_plan.actions import adding, amounts, changing, correcting, history, period, plan, tables, wishes
from handlers.finance_plan.actions.loading import ADD, AMOUNT, LINES

feature = Feature(
    name="finance_plan",
    needs=Role.MEMBER,
    commands={
        "finanzplan": Entry(plan.command, also=Role.COORDINATOR, first=True, aliases=("kosten", "financialplan")),
    },
    taps={
        **taps_of(adding, changing, correcting, history, period, plan, tables, wishes),
        FinancePlans: Entry(plan.plans, needs=Role.COORDINATOR),
        OpenFinancePlan: Entry(plan.overview, needs=Role.PERSON),
        FinanceItemsOf: Entry(plan.items, needs=Role.PERSON),
        OpenFinanceItem: Entry(plan.item, needs=Role.PERSON),
        FinanceHistory: Entry(history.listed, needs=Role.PERSON),
        OpenFinanceEdit: Entry(history.one, needs=Role.PERSON),
    },
    edits={LINES: correcting.corrected, ADD: correcting.too_late},
    uploads={Role.MEMBER: FileReader(tables.came, while_asked=ADD)},
    steps={
        ADD: Entry(adding.typed, files=tables.came, asks="finance_plan-step-add"),
        AMOUNT: Entry(amounts.typed, asks="finance_plan-step-amount"),
        changing.TITLE: Entry(changing.title_typed, asks="finance_plan-step-title"),
        period.PERIOD: Entry(period.typed, asks="finance_plan-step-period"),
    },
)
