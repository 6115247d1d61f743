"""How much there is of what the rules of `bot.domain.privacy.retention` are about, and how much of it is overdue."""

from datetime import datetime

from msgspec import Struct

from bot.domain.privacy.retention import RetentionRule
from storage.columns import to_ms
from storage.rows import Repository, from_row


class Held(Struct, frozen=True):
    there: int
    overdue: int


class RetentionReport(Repository):
    """How much of a rule is there; it looks at all rows: for operators, not for the job."""

    async def held(self, rule: RetentionRule, now: datetime) -> Held:
        """Each rule has a query of its name, which takes before when something is overdue, or before which day."""
        before, ask = rule.before(now), getattr(self.queries, f"held_{rule.name}")
        return from_row(Held, await ask(self.connection, before=to_ms(before), day=before.date().isoformat()))
