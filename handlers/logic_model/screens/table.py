"""All goals at once, and what is still to do; and what was noted to a goal that is gone."""

from collections.abc import Iterator

from bot.domain.logic_model.note import LogicNote
from bot.domain.logic_model.table import LogicRow
from bot.domain.names import short
from bot.domain.screen import Button, Lines, Look, Place, Rows, Say, Screen, Table, Value, row
from bot.domain.wording import lines, listed, pairs
from bot.links.journey import AskQuestion
from bot.links.logic_model import AskDropNoteOfGoal, DropNoteOfGoal, LogicGoal, LostGoal, MoveNote
from bot.terms.logic_model import LogicPart
from handlers.logic_model.screens.view import ON_A_BUTTON, LogicView, measure, out, to_table

HEAD = tuple(Say(f"logic_model-head.{name}") for name in ("goal", "measures", *LogicPart))
IN_A_CELL = 10
"""Characters of a value."""
MOST_GOALS, MOST_LINES = 8, 8
"""With a button each, and of what is to do."""


def overview(view: LogicView) -> Screen:
    args: dict[str, Value] = {"association": view.association.name}
    if not view.table.rows:
        ask = row(Button("write", AskQuestion(view.association.id, "ziele-nah"))) if view.writes else ()
        lost = tuple(row(button) for button in _lost(view))
        return Screen("logic_model-none", args, (ask, *lost, out(view)), place=Place.HERE)
    args["state"] = _state(view)
    table = Table(HEAD, tuple(map(_cells, view.table.rows)), tuple(_to(view, it) for it in view.table.rows))
    return Screen("logic_model-overview", args, (*_rows(view), out(view)), (table,), place=Place.HERE)


def _to(view: LogicView, it: LogicRow) -> Look:
    return Look(LogicGoal(view.association.id, it.goal.number))


def _cells(it: LogicRow) -> tuple[Value, ...]:
    numbers = Lines(tuple(f"{one.number}" for one in it.measures), gap=", ")
    sign = Say("logic_model-there") if it.part(LogicPart.SIGN) else ""
    values = (sign, it.part(LogicPart.START), it.part(LogicPart.END))
    return f"{it.goal.number}", numbers if it.measures else _NOTHING, *(_value(value) for value in values)


_NOTHING = Say("logic_model-nothing")


def _value(value: Value) -> Value:
    return (short(value, IN_A_CELL) if isinstance(value, str) else value) if value else _NOTHING


def _state(view: LogicView) -> Value:
    if not (view.table.begun or view.table.left):
        return Say("logic_model-start")
    found = list(_to_do(view))
    if not found:
        return Say("logic_model-whole")
    more = Say("logic_model-more", {"count": len(found) - MOST_LINES}) if len(found) > MOST_LINES else None
    return lines(Say("logic_model-to-do"), listed(found[:MOST_LINES]), more)


def _to_do(view: LogicView) -> Iterator[Say]:
    for it in view.table.rows:
        yield from _of_goal(it)
    yield from (Say("logic_model-no-goal", {"measure": measure(point)}) for point in view.table.unused)
    yield from (Say("logic_model-goal-gone", {"text": short(note.goal, 80)}) for note in view.table.left)


def _of_goal(it: LogicRow) -> Iterator[Say]:
    number: dict[str, Value] = {"goal": it.goal.number}
    if it.changed:
        yield Say("logic_model-changed", number)
    yield from (Say("logic_model-measure-gone", {**number, "measure": one.number}) for one in it.gone)
    if not it.measures:
        yield Say("logic_model-no-measure", number)


def _rows(view: LogicView) -> Rows:
    next_row = view.table.next if view.writes else None
    onward = row(_goal(view, next_row, "onward")) if next_row else ()
    goals = pairs(_goal(view, it, "open") for it in view.table.rows[:MOST_GOALS] if it is not next_row)
    return (onward, *goals, *(row(button) for button in _lost(view)))


def _goal(view: LogicView, it: LogicRow, label: str) -> Button:
    words: dict[str, Value] = {"number": it.goal.number, "title": short(it.goal.title, ON_A_BUTTON)}
    return Button(label, LogicGoal(view.association.id, it.goal.number), words)


def _lost(view: LogicView) -> Iterator[Button]:
    for note in view.table.left[:MOST_GOALS]:
        yield Button(
            "logic_model-lost", LostGoal(view.association.id, note.slot), {"text": short(note.goal, ON_A_BUTTON)}
        )


def lost(view: LogicView, note: LogicNote) -> Screen:
    """It can go to a goal to which nothing is noted."""
    id, goals = view.association.id, view.table.free[:MOST_GOALS] if view.writes else ()
    moves = tuple(
        Button("move", MoveNote(id, it.goal.number, it.mark, note.slot), {"number": it.goal.number}) for it in goals
    )
    drop = row(Button("drop", AskDropNoteOfGoal(id, note.slot))) if view.writes else ()
    return Screen(
        "logic_model-lost-goal", _noted(note), (*pairs(moves), drop, row(to_table(view))), place=Place.HERE, even=True
    )


def _noted(note: LogicNote) -> dict[str, Value]:
    values = [Say(f"logic_model-part-{part}", {"words": note.part(part)}) for part in LogicPart if note.part(part)]
    measures = [
        Say("logic_model-measure", {"number": number, "title": short(text, 60)})
        for text, number in note.measures.items()
    ]
    return {"goal": note.goal, "noted": Lines((*measures, *values))}


def ask_drop(view: LogicView, note: LogicNote) -> Screen:
    """The no comes first."""
    id = view.association.id
    rows = (row(Button("keep", LostGoal(id, note.slot)), Button("yes", DropNoteOfGoal(id, note.slot))),)
    return Screen("logic_model-ask-drop", _noted(note), rows, place=Place.HERE)
