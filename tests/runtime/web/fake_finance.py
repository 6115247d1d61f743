"""A Finanzierungsplan in memory: of Anna, who writes; Berta is in the same association, Rosa reads, Kim coordinates."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import count

from msgspec.structs import replace

from bot.domain.announcements.form import by_name
from bot.domain.cohorts import Association, AssociationState
from bot.domain.finance.edit import FinanceEdit, kept
from bot.domain.finance.form import PERIOD, PlanForm, merged_period, merged_rows, plan_form
from bot.domain.finance.page import PlanPage, PlanRight, new_rows
from bot.domain.finance.plan import FinanceItem, FinancePeriod, FinancePlan
from bot.domain.logic_model.numbering import LogicPoint
from bot.programme.load import load
from bot.runtime.web.contract import Entered
from bot.terms.finance import Every, FinanceHeading

HOSTILE = '<b>Zoé & "Co" 🎉'
NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
BRIDGE = Association("a", "Verein Brücke e. V.", "k", "NI", "idee", AssociationState.ACTIVE, NOW, NOW)
RIGHTS = {
    "anna": PlanRight.WRITES,
    "berta": PlanRight.WRITES,
    "rosa": PlanRight.READER,
    "paul": PlanRight.PAUSE,
    "web:kim": PlanRight.DESK,
}
WORDS, RULES = load().finance_words, load().finance
STAFF, MATERIAL, OWN = FinanceHeading.STAFF, FinanceHeading.MATERIAL, FinanceHeading.OWN


def _items() -> dict[str, FinanceItem]:
    found = (
        FinanceItem("lead", "a", 1, "Projektleitung 50 %", STAFF, 2_600_00, every=Every.MONTH, measure=1),
        FinanceItem("talk", "a", 2, "Honorar Dolmetschen", MATERIAL, 75_50, 36_000, "Abend", sure=False),
        FinanceItem("rent", "a", 3, f"Miete {HOSTILE}", MATERIAL, 200_00, every=Every.MONTH),
        FinanceItem("lamp", "a", 4, "Beamer", FinanceHeading.INVESTMENT, 600_00, every=Every.ONCE),
        FinanceItem("fees", "a", 5, "Mitgliedsbeiträge", OWN, 1_500_00, certain=False),
    )
    return {item.id: item for item in found}


@dataclass
class FakeFinance:
    rings: Callable[[], None]
    items: dict[str, FinanceItem] = field(default_factory=_items)
    period: FinancePeriod = field(default_factory=lambda: FinancePeriod(date(2028, 1, 1), 36, assumed=True))
    edits: list[FinanceEdit] = field(default_factory=list)
    ids: "count[int]" = field(default_factory=lambda: count(1))
    measures: tuple[LogicPoint, ...] = (LogicPoint(1, "Erzählcafé", "Erzählcafé: jeden Freitag"),)

    @property
    def plan(self) -> FinancePlan:
        return FinancePlan("a", self.period, tuple(sorted(self.items.values(), key=lambda item: item.place)))

    async def page(self, visitor: str, association: str) -> PlanPage | None:
        right = RIGHTS.get(visitor)
        fits = association in ("", "a")
        edits = tuple(reversed(self.edits))
        return PlanPage(BRIDGE, self.plan, right, self.measures, edits, WORDS, RULES) if right and fits else None

    def fill(self, visitor: str, entered: Entered) -> None:
        """As the action does it."""
        form = plan_form(by_name(entered.fields))
        for row, found in merged_rows(self.plan, form).items():
            self.put(visitor, row, found.item)
        if form.period:
            self.period = replace(merged_period(self.period, form.period).period, assumed=False)
        self._press(visitor, form)
        page = PlanPage(BRIDGE, self.plan, PlanRight.WRITES, words=WORDS)
        for heading, text in form.new.items():
            for item in new_rows(page, heading, text).items:
                id = f"new{next(self.ids)}"
                self.put(visitor, id, replace(item, id=id, association="a", place=100 + len(self.edits)))
        self.rings()

    def _press(self, visitor: str, form: PlanForm) -> None:
        if form.confirm == PERIOD:
            self.period = replace(self.period, assumed=False)
        elif form.confirm:
            self.put(visitor, form.confirm, replace(self.items[form.confirm], sure=True))
        if form.out:
            self.put(visitor, form.out, None)
        if form.back:
            edit = next(edit for edit in self.edits if edit.id == form.back)
            self.put(visitor, edit.item, edit.before, undoes=edit.id)

    def put(self, visitor: str, id: str, item: FinanceItem | None, undoes: str = "") -> None:
        before = self.items.get(id)
        if before and before.same(item):
            return
        if item:
            self.items[id] = item
        else:
            self.items.pop(id, None)
        number = len(self.edits) + 1
        self.edits.append(
            FinanceEdit(f"e{number}", "a", number, id, kept(before), kept(item), visitor, NOW, undoes, visitor.title())
        )
