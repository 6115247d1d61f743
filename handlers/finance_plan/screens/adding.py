"""How typed lines were understood."""

from collections.abc import Sequence

from msgspec.structs import replace

from bot.domain.finance.plan import FinanceItem
from bot.domain.finance.table import heading_named
from bot.domain.finance.taken import TakenLines
from bot.domain.finance_lines.reading import ProposedItem, UnreadLine
from bot.domain.names import short
from bot.domain.screen import Button, Rows, Say, Screen, Value, row
from bot.domain.wording import lines, paragraphs
from bot.links.finance_plan import (
    AddFinanceItems,
    AskItemPart,
    ConfirmFinanceLines,
    OpenFinanceItem,
    OpenFinancePlan,
    ReadTableAs,
    UndoFinanceLines,
)
from bot.terms.finance import ItemPart, TableReading
from handlers.finance_plan.screens import words
from handlers.finance_plan.screens.doubts import doubt, doubts, offers, other_way
from handlers.finance_plan.screens.items import told
from handlers.finance_plan.screens.seen import PlanSeen
from handlers.finance_plan.screens.waiting import after_all, mark, twin_lines

MOST_TOLD = 5
MOST_UNREAD = 4
MOST_BUTTONS = 5
LONGEST_LINE = 60
LONGEST_LABEL = 26


def ask(seen: PlanSeen) -> Screen:
    return Screen("finance_plan-ask-add", rows=(row(_done(seen)),), even=True)


def confirmed(seen: PlanSeen) -> Screen:
    return Screen("finance_plan-confirmed", rows=(row(_done(seen)),))


def _done(seen: PlanSeen) -> Button:
    return Button("finance_plan-done", OpenFinancePlan(seen.id))


def nothing(
    seen: PlanSeen, lines: TakenLines, held: str = "", table: str = "", ways: Sequence[TableReading] = ()
) -> Screen:
    """`held`: what waits; `ways`: what the columns of the `table` may be."""
    which = Say("finance_plan-which-columns") if ways else None
    rows = (*_ways(seen, table, ways), *after_all(seen, lines, held), row(_done(seen)))
    told = paragraphs(unread_lines(lines.unread), which)
    if lines.twins:
        args = {"twins": twin_lines(seen, lines.twins), "unread": told}
        return Screen("finance_plan-twins", args, rows, draft=draft(lines.unread), even=True)
    return Screen("finance_plan-nothing", {"unread": told}, rows, draft=draft(lines.unread), missed=True, even=True)


def added(
    seen: PlanSeen,
    taken: TakenLines,
    batch: str,
    held: str = "",
    table: str = "",
    ways: Sequence[TableReading] = (),
) -> Screen:
    """`batch`: the last change of those that belong together; the rest as for nothing."""
    read, unread = taken.new, taken.unread
    screen = _one(seen, read[0], unread, batch) if len(read) == 1 else _several(seen, read, unread, batch)
    twins = Say("finance_plan-twins-too", {"twins": twin_lines(seen, taken.twins)}) if taken.twins else None
    rest = paragraphs(screen.args["rest"], twins, Say("finance_plan-which-columns") if ways else None)
    rows = (*_ways(seen, table, ways), *after_all(seen, taken, held), *screen.rows)
    return replace(screen, args={**screen.args, "rest": rest}, rows=rows)


def kept_open(seen: PlanSeen, item: FinanceItem, batch: str) -> Screen:
    """It stands there without its amount, for which it is asked."""
    heading = Button(
        "finance_plan-heading-now",
        AskItemPart(seen.id, item.id, ItemPart.HEADING),
        {"heading": heading_named(item.heading)},
    )
    undo = Button("finance_plan-undo", UndoFinanceLines(seen.id, batch))
    args: dict[str, Value] = {"title": item.title, "heading": words.heading_of(item)}
    later = Button("finance_plan-later-on", AddFinanceItems(seen.id))
    return Screen("finance_plan-kept-open", args, (row(later), row(heading, undo)))


def _ways(seen: PlanSeen, table: str, ways: Sequence[TableReading]) -> Rows:
    return tuple(
        row(Button(f"finance_plan-columns.{one.name.lower()}", ReadTableAs(seen.id, one, mark(table)))) for one in ways
    )


def _one(seen: PlanSeen, read: ProposedItem, unread: Sequence[UnreadLine], batch: str) -> Screen:
    item = read.item
    go_on = Say("finance_plan-go-on")
    args = {**told(seen, item), "rest": paragraphs(doubt(seen, read), unread_lines(unread), go_on)}
    rows = (
        *_first(seen, [read], batch),
        *offers(seen, read),
        row(
            Button(
                "finance_plan-heading-now",
                AskItemPart(seen.id, item.id, ItemPart.HEADING),
                {"heading": heading_named(item.heading)},
            ),
            Button("finance_plan-part.often", AskItemPart(seen.id, item.id, ItemPart.OFTEN)),
        ),
        row(
            Button("finance_plan-more", OpenFinanceItem(seen.id, item.id)),
            Button("finance_plan-undo", UndoFinanceLines(seen.id, batch)),
        ),
    )
    return Screen("finance_plan-added", args, rows, draft=draft(unread))


def _several(seen: PlanSeen, read: Sequence[ProposedItem], unread: Sequence[UnreadLine], batch: str) -> Screen:
    shown = [Say("common-list-item", {"item": words.in_a_line(seen, one.item)}) for one in read[:MOST_TOLD]]
    rest: Value | None = (
        Say("finance_plan-and-more", {"number": len(read) - MOST_TOLD}) if len(read) > MOST_TOLD else None
    )
    args: dict[str, Value] = {
        "number": len(read),
        "lines": lines(*shown, rest),
        "rest": paragraphs(doubts(seen, read), unread_lines(unread), Say("finance_plan-go-on-several")),
    }
    first = sorted(read, key=lambda one: not one.doubts)[:MOST_BUTTONS]
    rows = (
        *_first(seen, read, batch),
        *(line for one in first for line in (other_way(seen, one) or (row(pick(seen, one)),))),
        row(Button("finance_plan-undo-all", UndoFinanceLines(seen.id, batch))),
    )
    return Screen("finance_plan-added-several", args, rows, draft=draft(unread))


def _first(seen: PlanSeen, read: Sequence[ProposedItem], batch: str) -> Rows:
    """Whoever has been guessed at says first that it is right."""
    guessed = any(not one.item.sure for one in read)
    right = row(Button("finance_plan-right", ConfirmFinanceLines(seen.id, batch))) if guessed else ()
    return ((*right, _done(seen)),)


def pick(seen: PlanSeen, read: ProposedItem) -> Button:
    return Button(
        "finance_plan-correct", OpenFinanceItem(seen.id, read.item.id), {"title": short(read.item.title, LONGEST_LABEL)}
    )


def unread_lines(unread: Sequence[UnreadLine]) -> Value | None:
    """What is to be mended, with the reason; sums and headings in one line."""
    if not unread:
        return None
    bad = [one for one in unread if not one.flaw.is_fine]
    left = [one for one in unread if one.flaw.is_fine]
    told: list[Value] = [
        Say(
            "finance_plan-unread",
            {"line": short(one.line, LONGEST_LINE), "why": Say(f"common-finance-flaw-{one.flaw}")},
        )
        for one in bad[:MOST_UNREAD]
    ]
    more = Say("finance_plan-and-more", {"number": len(bad) - MOST_UNREAD}) if len(bad) > MOST_UNREAD else None
    head = Say("finance_plan-to-mend", {"number": len(bad)}) if bad else None
    return lines(head, *told, more, Say("finance_plan-left-out", {"number": len(left)}) if left else None)


def draft(unread: Sequence[UnreadLine]) -> str:
    return "\n".join(one.line for one in unread if not one.flaw.is_fine)


def undone(seen: PlanSeen, number: int) -> Screen:
    return Screen("finance_plan-lines-undone", {"number": number}, (row(_done(seen)),))
