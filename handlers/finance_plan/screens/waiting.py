"""Lines that were held back: they stand in the plan already, or have no amount."""

from collections.abc import Sequence

from bot.domain.dialog import mark_of
from bot.domain.finance.taken import TakenLines
from bot.domain.finance_lines.reading import ProposedItem
from bot.domain.screen import Button, Rows, Say, Value, row
from bot.domain.wording import lines
from bot.links.finance_plan import AddWaitingLines
from handlers.finance_plan.screens import words
from handlers.finance_plan.screens.seen import PlanSeen

MOST_TWINS = 5


def mark(text: str) -> str:
    """By which a button knows what waits for it."""
    return mark_of(text)[-6:]


def after_all(seen: PlanSeen, taken: TakenLines, held: str) -> Rows:
    """They become items with one tap."""
    if not held:
        return ()
    number, twins = len(taken.waiting), len(taken.twins)
    label = "again" if number == twins else "mixed" if twins else "open"
    return (row(Button(f"finance_plan-after-all.{label}", AddWaitingLines(seen.id, mark(held)), {"number": number})),)


def twin_lines(seen: PlanSeen, twins: Sequence[ProposedItem]) -> Value:
    told = [Say("common-list-item", {"item": words.in_a_line(seen, one.item)}) for one in twins[:MOST_TWINS]]
    more = len(twins) - MOST_TWINS
    return lines(*told, Say("finance_plan-and-more", {"number": more}) if more > 0 else None)
