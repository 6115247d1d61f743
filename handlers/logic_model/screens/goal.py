"""One goal: its measures to tap, its sign, start and end to write."""

from functools import partial

from bot.domain.logic_model.matching import mark
from bot.domain.logic_model.numbering import LogicPoint
from bot.domain.logic_model.table import LogicRow
from bot.domain.names import short
from bot.domain.printable import shortened
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.wording import leaves, lines, paragraphs
from bot.links.journey import AskQuestion
from bot.links.logic_model import (
    AskLogicPart,
    DropLogicPart,
    LogicGoal,
    StillFits,
    TakeSign,
    TakeTies,
    TieMeasure,
)
from bot.terms.logic_model import LogicPart
from handlers.logic_model.screens.view import ON_A_BUTTON, LogicView, measures_of, to_table

A_PAGE = 6
"""Measures."""
SHOWN = 300
"""Of the goal, in UTF-16 units."""


def goal(view: LogicView, it: LogicRow, page: int = 0, saved: Say | None = None) -> Screen:
    text, cut = shortened(it.goal.text, SHOWN)
    heading = Say("logic_model-heading", {"number": it.goal.number, "count": len(view.table.rows)})
    args: dict[str, Value] = {
        "heading": paragraphs(saved, heading),
        "text": f"{text}…" if cut else text,
        "changed": _changed(it),
        "measures": measures_of(it.measures) if it.measures else Say("logic_model-no-measure-yet"),
        "noted": Lines(tuple(_part(it, part) for part in LogicPart)),
    }
    writing = _writing(view, it, page) if view.writes else ()
    place = Place.NEW if saved else Place.HERE
    rows = (*writing, _beside(view, it), row(to_table(view)))
    return Screen("logic_model-goal", args, rows, place=place, even=it.whole)


def _changed(it: LogicRow) -> Lines:
    before = Say("logic_model-changed-from", {"text": it.note.goal}) if it.note and it.changed else None
    lost = (Say("logic_model-lost-measure", {"number": one.number, "text": short(one.text, 100)}) for one in it.gone)
    return lines(before, *lost)


def _part(it: LogicRow, part: LogicPart) -> Say:
    return Say(f"logic_model-part-{part}", {"words": it.part(part) or Say("logic_model-missing")})


def _writing(view: LogicView, it: LogicRow, page: int) -> Rows:
    id, number = view.association.id, it.goal.number
    fits = row(Button("fits", StillFits(id, number, it.mark))) if it.changed or it.gone else ()
    take = row(Button("take", TakeSign(id, number, it.mark))) if view.sign_of(it) else ()
    ties = row(Button("ties", TakeTies(id, number, it.mark))) if view.ties_of(it) else ()
    parts = tuple(Button(part.value, AskLogicPart(id, number, it.mark, part)) for part in LogicPart)
    first, *others = sorted(parts, key=lambda button: bool(it.part(LogicPart(button.label))))
    return (fits, ties, *_measures(view, it, page), take, row(first), row(*others))


def _measures(view: LogicView, it: LogicRow, page: int) -> Rows:
    found, id = view.table.measures, view.association.id
    if not found:
        return (row(Button("measures", AskQuestion(id, "massnahmen-liste"))),)
    last = (len(found) - 1) // A_PAGE
    page = min(max(page, 0), last)
    shown = found[page * A_PAGE : (page + 1) * A_PAGE]
    turn = leaves(partial(LogicGoal, id, it.goal.number), page, last, "logic_model-")
    return (*(row(_tick(id, it, one)) for one in shown), turn)


def _tick(id: str, it: LogicRow, one: LogicPoint) -> Button:
    on = one in it.measures
    words: dict[str, Value] = {"number": one.number, "title": short(one.title, ON_A_BUTTON)}
    return Button(
        "on" if on else "off", TieMeasure(id, it.goal.number, it.mark, one.number, mark(one), int(not on)), words
    )


def _beside(view: LogicView, it: LogicRow) -> tuple[Button, ...]:
    before, after = view.table.beside(it.goal.number)
    return tuple(
        Button(label, LogicGoal(view.association.id, one.goal.number), {"other": one.goal.number})
        for label, one in (("earlier", before), ("following", after))
        if one
    )


def ask(view: LogicView, it: LogicRow, part: LogicPart, saved: Say | None = None) -> Screen:
    id, number, words = view.association.id, it.goal.number, it.part(part)
    heading = Say("logic_model-about", {"number": number, "goal": it.goal.title})
    args: dict[str, Value] = {"heading": paragraphs(saved, heading)}
    drop = row(Button("logic_model-drop", DropLogicPart(id, number, it.mark, part))) if words else ()
    back = row(Button("logic_model-back", LogicGoal(id, number)))
    return Screen(f"logic_model-ask-{part}", args, (drop, back), draft=words, even=True)


def saved(words: str, before: str) -> Say:
    """What stood there before is not lost: it stands in the chat."""
    if before and before != words:
        return Say("logic_model-saved-instead", {"words": words, "before": before})
    return Say("logic_model-saved", {"words": words})
