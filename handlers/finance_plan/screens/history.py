"""Who changed what."""

from collections.abc import Sequence
from functools import partial

from bot.domain.finance.edit import FinanceEdit
from bot.domain.finance.plan import FinanceItem
from bot.domain.names import short
from bot.domain.screen import Button, Place, Rows, Say, Screen, Value, row
from bot.domain.wording import called, labelled, leaves, lines, page_of
from bot.links.finance_plan import FinanceHistory, OpenFinanceEdit, OpenFinanceItem, UndoFinanceEdit
from handlers.finance_plan.screens import words
from handlers.finance_plan.screens.plan import period_of, to_plan
from handlers.finance_plan.screens.seen import PlanSeen

A_PAGE = 5
LONGEST_TITLE = 40


def listed(seen: PlanSeen, edits: Sequence[FinanceEdit], page: int, pages: int) -> Screen:
    """The newest first."""
    if not edits:
        return Screen("finance_plan-history-empty", rows=(row(to_plan(seen)),), place=Place.HERE)
    picks = tuple(labelled(one.number, OpenFinanceEdit(seen.id, one.id)) for one in edits)
    rows: Rows = (picks, leaves(partial(FinanceHistory, seen.id), page, pages - 1), row(to_plan(seen)))
    args: dict[str, Value] = {"lines": lines(*(_line(one) for one in edits)), "turn": page_of(page, pages)}
    return Screen("finance_plan-history", args, tuple(filter(None, rows)), place=Place.HERE, even=True)


def _line(edit: FinanceEdit) -> Value:
    args: dict[str, Value] = {"number": edit.number, "name": called(edit.author), "at": edit.at, "what": _what(edit)}
    return Say("finance_plan-edit-line", args)


def _what(edit: FinanceEdit) -> Value:
    item = edit.after or edit.before
    kind = "period" if not edit.item else "added" if not edit.was else "removed" if not edit.became else "changed"
    said = Say(f"finance_plan-did-{kind}", {"title": short(item.title, LONGEST_TITLE) if item else ""})
    return Say("finance_plan-did-undo", {"what": said}) if edit.undoes else said


def one(seen: PlanSeen, edit: FinanceEdit, *, may_undo: bool) -> Screen:
    undo = row(Button("finance_plan-undo", UndoFinanceEdit(seen.id, edit.id))) if may_undo and seen.writes else ()
    back = row(Button("finance_plan-to-history", FinanceHistory(seen.id, 0)), to_plan(seen))
    args: dict[str, Value] = {
        "line": _line(edit),
        "before": _side(seen, edit.before, edit, was=True),
        "after": _side(seen, edit.after, edit, was=False),
    }
    return Screen("finance_plan-edit", args, tuple(filter(None, (undo, _to_item(seen, edit), back))), place=Place.HERE)


def _side(seen: PlanSeen, item: FinanceItem | None, edit: FinanceEdit, *, was: bool) -> Value:
    period = edit.period_before if was else edit.period_after
    if period:
        return period_of(period)
    return words.in_a_line(seen, item) if item else Say("finance_plan-edit-nothing")


def _to_item(seen: PlanSeen, edit: FinanceEdit) -> tuple[Button, ...]:
    there = seen.plan.item(edit.item)
    return row(Button("finance_plan-to-item", OpenFinanceItem(seen.id, edit.item))) if there else ()


def undone(seen: PlanSeen, edit: FinanceEdit) -> Screen:
    """`edit`: the one that takes the other back."""
    args: dict[str, Value] = {
        "before": _side(seen, edit.before, edit, was=True),
        "after": _side(seen, edit.after, edit, was=False),
    }
    rows = (
        row(to_plan(seen), *_to_item_now(seen, edit)),
        row(Button("finance_plan-redo", UndoFinanceEdit(seen.id, edit.id))),
    )
    return Screen("finance_plan-undone", args, rows)


def _to_item_now(seen: PlanSeen, edit: FinanceEdit) -> tuple[Button, ...]:
    return row(Button("finance_plan-to-item", OpenFinanceItem(seen.id, edit.item))) if edit.became and edit.item else ()
