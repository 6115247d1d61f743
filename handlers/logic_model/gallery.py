"""Every screen of this feature once."""

from collections.abc import Iterator

from msgspec.structs import replace

from bot.domain.logic_model.note import LogicNote
from bot.domain.logic_model.numbering import LogicPoint, numbering
from bot.domain.logic_model.table import LogicTable, logic_table
from bot.domain.screen import Screen
from bot.programme.invented import HOSTILE, NOW, association
from bot.terms.logic_model import LogicPart
from handlers.logic_model.screens import goal as goal_screens
from handlers.logic_model.screens import table as screens
from handlers.logic_model.screens.view import LogicView

_BRUECKE = association("bruecke", "Brücke e. V.", stage="massnahmen")
_GOALS = numbering(
    "Ziel 1: 60 Menschen kennen fünf neue Nachbarinnen oder Nachbarn.\nZiel 2: Zehn leiten einen Abend."
).items
_MEASURES = numbering("Maßnahme 1, Tisch am Dienstag: Kochen\nMaßnahme 2, Kochpaare: Planen").items
_NOTED = LogicNote(
    "bruecke", 1, _GOALS[0].text, {_MEASURES[0].text: 1}, "Zahl der Namen", "0", "fünf mehr", "anna", NOW, 1
)
_OLD = replace(_NOTED, goal="Das war einmal ganz anders gemeint.", measures={"Weg mit dem alten Kram": 5}, slot=2)
_MANY = tuple(
    LogicPoint(number, f"Maßnahme {HOSTILE}", f"Nummer {number} {HOSTILE}", named=True) for number in range(1, 16)
)


def _view(table: LogicTable, *, writes: bool = True, inside: bool = True) -> LogicView:
    signs = {2: "Zahl der Menschen, die geleitet haben"}
    return LogicView(_BRUECKE, table, signs, {2: frozenset({2})}, writes=writes, inside=inside)


def examples() -> Iterator[tuple[str, Screen]]:
    new, begun = (_view(logic_table(_GOALS, _MEASURES, notes)) for notes in ((), (_NOTED,)))
    changed = replace(_NOTED, goal="60 Menschen kennen drei neue Nachbarinnen.", measures={"Fort": 5})
    moved = _view(logic_table(_GOALS, _MEASURES, (changed, _OLD)))
    whole = _view(logic_table(_GOALS[:1], _MEASURES[:1], (_NOTED,)))
    hostile = tuple(LogicPoint(number, HOSTILE, f"{HOSTILE} {number} " + "Wort " * 200) for number in range(1, 12))
    yield "no goals yet", screens.overview(_view(logic_table((), (), ())))
    yield "nothing noted", screens.overview(new)
    yield "begun", screens.overview(begun)
    yield "all there", screens.overview(whole)
    yield "changed since", screens.overview(moved)
    yield "many", screens.overview(_view(logic_table(hostile, _MANY, ())))
    yield "for the Koordination", screens.overview(_view(begun.table, writes=False, inside=False))
    yield "a goal, with measures in their answer", goal_screens.goal(new, new.table.rows[1])
    for name, view in (("new", new), ("begun", begun), ("changed", moved)):
        yield f"a goal, {name}", goal_screens.goal(view, view.table.rows[0])
    yield (
        "a goal, saved",
        goal_screens.goal(begun, begun.table.rows[0], saved=goal_screens.saved("5", before="4")),
    )
    yield "a goal without measures", goal_screens.goal(_view(logic_table(_GOALS, (), ())), new.table.rows[1])
    yield "a goal, to read", goal_screens.goal(_view(begun.table, writes=False), begun.table.rows[0])
    many = _view(logic_table(hostile, _MANY, ()))
    yield "a goal, many measures", goal_screens.goal(many, many.table.rows[2], 1)
    for part in LogicPart:
        yield f"ask for {part}", goal_screens.ask(new, new.table.rows[0], part)
    yield "ask anew", goal_screens.ask(begun, begun.table.rows[0], LogicPart.SIGN)
    yield (
        "ask for the next",
        goal_screens.ask(begun, begun.table.rows[0], LogicPart.END, goal_screens.saved(HOSTILE, before="")),
    )
    yield "a goal that is gone", screens.lost(moved, moved.table.left[0])
    yield "delete it?", screens.ask_drop(moved, moved.table.left[0])
