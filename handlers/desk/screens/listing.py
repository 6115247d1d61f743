"""Associations as buttons: all of a cohort, or those of one heap or one stage."""

from collections.abc import Iterator, Mapping
from functools import partial

from bot.domain.cohorts import Cohort
from bot.domain.desk.desk import TABLE, DeskCut, DeskLine, DeskLines
from bot.domain.desk.ways import to_desk
from bot.domain.names import short
from bot.domain.screen import Button, Place, Rows, Say, Screen, Value, row
from bot.domain.way import Way
from bot.domain.wording import leaves, page_of, pairs
from bot.links.base import Link
from bot.links.desk import AtStage, ChooseGroup, DeskAssociation, DeskAssociations, OfHeap
from bot.links.invitations import InviteWhom
from bot.terms import Heap
from handlers.desk.screens.board import ROOM


def associations(
    cohort: Cohort, cut: DeskCut, way: Way, found: DeskLines, number: int, pages: int, *, leads: bool = True
) -> Screen:
    """All of a cohort; of one heap or stage if the cut names it. `leads`: the reader decides something here."""
    one_of = bool(cut.heap or cut.stage)
    buttons = tuple(row(_association(line, way)) for line in found.lines)
    turn = leaves(partial(_page, cohort, cut), number, pages - 1, "common-list-")
    choose = row(Button("desk-choose-group", ChooseGroup(cohort.id))) if one_of or found.count > TABLE else ()
    invite = row(Button("desk-associations.new", InviteWhom(cohort.id, 0))) if leads else ()
    every = "desk-associations" if leads else "desk-associations-seen"
    return Screen(
        "desk-associations-of" if one_of else every,
        {"cohort": cohort.title, "group": _said(cut, way), "count": found.count, "turn": page_of(number, pages)},
        rows=(*buttons, turn, choose, (*invite, to_desk(cohort))),
        place=Place.HERE if number or one_of else Place.NEW,
    )


def _page(cohort: Cohort, cut: DeskCut, number: int) -> Link:
    if cut.heap:
        return OfHeap(cohort.id, cut.heap, number)
    return AtStage(cohort.id, cut.stage, number) if cut.stage else DeskAssociations(cohort.id, number)


def _said(cut: DeskCut, way: Way) -> Value:
    """Which ones they are; empty for all."""
    if cut.heap:
        return Say(f"desk-group-{cut.heap}")
    return Say("desk-group-stage", {"number": way.programme.number(cut.stage)}) if cut.stage else ""


def choose(cohort: Cohort, way: Way, heaps: Mapping[Heap, int], stages: Mapping[str, int]) -> Screen:
    """Only what has somebody in it."""
    rows: Rows = (*pairs(_heaps(cohort, heaps)), *pairs(_stages(cohort, way, stages)))
    back = row(Button("common-all-associations", DeskAssociations(cohort.id, 0)), to_desk(cohort))
    return Screen("desk-choose", {"cohort": cohort.title}, rows=(*rows, back), place=Place.HERE, even=True)


def _heaps(cohort: Cohort, heaps: Mapping[Heap, int]) -> Iterator[Button]:
    for heap in Heap:
        if heap in heaps:
            args: dict[str, Value] = {"group": Say(f"desk-group-{heap}"), "count": heaps[heap]}
            yield Button("one", OfHeap(cohort.id, heap, 0), args)


def _stages(cohort: Cohort, way: Way, stages: Mapping[str, int]) -> Iterator[Button]:
    """Who stands at a stage that the programme no longer has stands at the first one."""
    lost = sum(count for stage, count in stages.items() if stage not in way.ids)
    for number, stage in enumerate(way.ids, start=1):
        if count := stages.get(stage, 0) + (lost if number == 1 else 0):
            args: dict[str, Value] = {"group": Say("desk-group-stage", {"number": number}), "count": count}
            yield Button("one", AtStage(cohort.id, stage, 0), args)


def _association(line: DeskLine, way: Way) -> Button:
    args: dict[str, Value] = {"name": short(line.name, ROOM), "number": way.programme.number(line.stage)}
    return Button("desk-associations.one", DeskAssociation(line.association), args)
