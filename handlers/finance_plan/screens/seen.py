"""Who looks at which plan, and what the screens of it know."""

from msgspec import Struct

from bot.domain.cohorts import Association
from bot.domain.finance.plan import FinanceItem, FinancePlan
from bot.domain.logic_model.numbering import LogicPoint


class PlanSeen(Struct, frozen=True):
    """The plan, as somebody sees it."""

    association: Association
    plan: FinancePlan
    writes: bool
    """A member who may change it; the others look."""
    inside: bool
    """A member; else the Koordination."""
    measures: tuple[LogicPoint, ...] = ()

    @property
    def id(self) -> str:
        return self.association.id

    def measure(self, number: int) -> LogicPoint | None:
        return next((one for one in self.measures if one.number == number), None)

    def guessed(self) -> tuple[FinanceItem, ...]:
        """Nobody has said under which heading they stand."""
        return tuple(item for item in self.plan.items if not item.sure)

    def outside(self) -> tuple[FinanceItem, ...]:
        """With money in a year in which the project does not run."""
        return tuple(item for item in self.plan.items if self.plan.outside(item))
