"""Who looks at whose Finanzierungsplan: a member, or the Koordination of the cohort."""

from msgspec import Struct

from bot.domain.cohorts import Association
from bot.domain.desk.ways import way_out
from bot.domain.finance.plan import FinancePlan
from bot.domain.finance.rules import FinanceRules
from bot.domain.screen import Button


class FinanceLook(Struct, frozen=True):
    association: Association
    plan: FinancePlan
    rules: FinanceRules
    writes: bool
    inside: bool
    """A member; otherwise the Koordination."""

    @property
    def id(self) -> str:
        return self.association.id

    @property
    def out(self) -> tuple[Button, ...]:
        """The way back to where they came from."""
        return way_out(self.id, inside=self.inside)
