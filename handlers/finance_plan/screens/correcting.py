"""What became of the items of a message that its writer changed."""

from collections.abc import Sequence

from bot.domain.finance.correction import FinanceCorrection
from bot.domain.finance_lines.reading import ProposedItem, UnreadLine
from bot.domain.screen import Button, Lines, Rows, Say, Screen, Value, row
from bot.domain.wording import lines, paragraphs
from bot.links.finance_plan import OpenFinancePlan, UndoFinanceCorrection
from handlers.finance_plan.screens import words
from handlers.finance_plan.screens.adding import MOST_BUTTONS, MOST_TOLD, draft, pick, unread_lines
from handlers.finance_plan.screens.doubts import doubts, offers
from handlers.finance_plan.screens.seen import PlanSeen


def corrected(
    seen: PlanSeen, read: Sequence[ProposedItem], unread: Sequence[UnreadLine], made: FinanceCorrection
) -> Screen:
    told = [Say("common-list-item", {"item": words.in_a_line(seen, one.item)}) for one in read[:MOST_TOLD]]
    more = len(read) - MOST_TOLD
    args: dict[str, Value] = {
        "lines": lines(*told, Say("finance_plan-and-more", {"number": more}) if more > 0 else None),
        "rest": paragraphs(_stay(made), doubts(seen, read), unread_lines(unread)),
    }
    id = "finance_plan-corrected" if made.edit else "finance_plan-corrected-nothing"
    return Screen(id, args, _rows(seen, read, made), draft=draft(unread))


def _rows(seen: PlanSeen, read: Sequence[ProposedItem], made: FinanceCorrection) -> Rows:
    ways = offers(seen, read[0]) if len(read) == 1 else ()
    undo = Button("finance_plan-undo", UndoFinanceCorrection(seen.id, made.edit, made.changes))
    return (
        row(Button("finance_plan-done", OpenFinancePlan(seen.id))),
        *ways,
        *(row(pick(seen, one)) for one in read[:MOST_BUTTONS]),
        *((row(undo),) if made.edit else ()),
    )


def _stay(made: FinanceCorrection) -> Value | None:
    """What the message says, and is not so."""
    parts = [
        *(
            Say("finance_plan-corrected-stays", {"title": title, "what": _sides(sides)})
            for title, sides in made.stay.items()
        ),
        *(Say("finance_plan-corrected-removed", {"title": title}) for title in made.removed),
        *(Say("finance_plan-corrected-kept", {"title": title}) for title in made.kept),
        *(Say("finance_plan-corrected-gone", {"title": title}) for title in made.gone),
    ]
    return lines(*parts) if parts else None


def _sides(sides: Sequence[str]) -> Value:
    return Lines(tuple(Say(f"finance_plan-side.{side}") for side in sides), gap=", ")


def nothing(seen: PlanSeen, unread: Sequence[UnreadLine]) -> Screen:
    """What it had made stays as it is."""
    return Screen(
        "finance_plan-corrected-unread",
        {"unread": unread_lines(unread) or ""},
        (row(Button("finance_plan-done", OpenFinancePlan(seen.id))),),
        draft=draft(unread),
        missed=True,
    )


def undone(seen: PlanSeen, number: int) -> Screen:
    done = Button("finance_plan-done", OpenFinancePlan(seen.id))
    return Screen("finance_plan-correction-undone", {"number": number}, (row(done),))
