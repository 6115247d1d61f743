"""The desk: every association with its step, and since when it is quiet."""

from bot.domain.cohorts import Cohort
from bot.domain.desk import Board, DeskLine, Heap, page
from bot.domain.names import short
from bot.domain.screen import (
    Block,
    Button,
    Lines,
    Living,
    Look,
    Place,
    Progress,
    Rows,
    Say,
    Screen,
    Table,
    Tone,
    Value,
    row,
)
from bot.links.date_desk import CohortDates
from bot.links.desk import (
    CohortInvitations,
    CohortStages,
    DeskAssociation,
    DeskAssociations,
    DeskCohorts,
    DeskOf,
    InviteWhom,
    OpenFromTable,
)
from bot.links.reviews import WaitingReviews
from handlers.desk.screens.parts import PAGE, ROOM, days, page_of, to_desk, turning

HEAD = (Say("desk-board-head.association"), Say("desk-board-head.stage"), Say("desk-board-head.quiet"))


TONES = {Heap.REVIEW: Tone.DONE, Heap.LONG_QUIET: Tone.EMBER, Heap.PAUSED: Tone.STEEL}


def board(seen: Board) -> Screen:
    lines = [_heap(seen, heap) for heap in (Heap.REVIEW, Heap.LONG_QUIET, Heap.QUIET) if seen.count(heap)]
    args: dict[str, Value] = {"cohort": seen.cohort.title, "deadline": seen.cohort.deadline, "left": seen.days_left}
    if not seen.lines:
        return Screen("desk-board-empty", args, rows=_empty_rows(seen), place=Place.CARD, card=Living.DESK)
    return Screen(
        "desk-board" if seen.days_left >= 0 else "desk-board-over",
        {**args, "heaps": Lines(tuple(lines))},
        rows=_rows(seen),
        blocks=_blocks(seen),
        place=Place.CARD,
        card=Living.DESK,
    )


def cohorts(own: list[Cohort]) -> Screen:
    buttons = (row(Button("one", DeskOf(one.id), {"title": short(one.title, 38)})) for one in own)
    return Screen("desk-cohorts", rows=tuple(buttons))


def associations(seen: Board, number: int) -> Screen:
    number, pages, part = page(number, len(seen.lines), PAGE)
    cohort = seen.cohort
    buttons = tuple(row(_association(line)) for line in seen.lines[part])
    turn = turning(number, pages, DeskAssociations(cohort.id, number - 1), DeskAssociations(cohort.id, number + 1))
    return Screen(
        "desk-associations",
        {"cohort": cohort.title, "count": len(seen.lines), "turn": page_of(number, pages)},
        rows=(*buttons, turn, row(Button("new", InviteWhom(cohort.id, 0)), to_desk(cohort))),
        place=Place.HERE if number else Place.NEW,
    )


def nothing_asked(cohort: Cohort) -> Screen:
    return Screen("desk-nothing-asked", rows=(row(to_desk(cohort), Button("reviews", WaitingReviews())),))


def _blocks(seen: Board) -> tuple[Block, ...]:
    rows = tuple((line.stand.association.name, str(line.stand.place + 1), _state(line)) for line in seen.lines)
    done = sum(line.stand.released for line in seen.active)
    whole = seen.stages * len(seen.active)
    label = Say("desk-board-progress", {"done": done, "whole": whole})
    looks = tuple(Look(OpenFromTable(line.stand.association.id), TONES.get(line.heap)) for line in seen.lines)
    return (Table(HEAD, rows, looks), Progress(done, whole, label))


def _state(line: DeskLine) -> Say:
    return Say(f"desk-heap-{line.heap}") if line.heap in _MARKED else days(line.days)


_MARKED = {Heap.REVIEW, Heap.DONE, Heap.PAUSED, Heap.LEFT}


def _heap(seen: Board, heap: Heap) -> Say:
    lines = [line for line in seen.lines if line.heap is heap]
    one = "desk-review-one" if heap is Heap.REVIEW else "desk-quiet-one"
    names = (
        Say(one, {"name": line.stand.association.name, "age": days(line.days), "days": line.days}) for line in lines
    )
    return Say(f"desk-heaps-{heap}", {"names": Lines(tuple(names), gap=", ")})


def _rows(seen: Board) -> Rows:
    cohort = seen.cohort.id
    return (
        row(
            Button("reviews", WaitingReviews(), {"count": seen.waiting}),
            Button("associations", DeskAssociations(cohort, 0), {"count": len(seen.lines)}),
        ),
        row(Button("invitations", CohortInvitations(cohort, 0)), Button("stages", CohortStages(cohort))),
        row(Button("dates", CohortDates(cohort, 0))),
        _switch(seen),
    )


def _empty_rows(seen: Board) -> Rows:
    return (row(Button("invite", InviteWhom(seen.cohort.id, 0))), _switch(seen))


def _switch(seen: Board) -> tuple[Button, ...]:
    return row(Button("desk-switch", DeskCohorts())) if seen.cohorts > 1 else ()


def _association(line: DeskLine) -> Button:
    one = line.stand.association
    args: dict[str, Value] = {"name": short(one.name, ROOM), "number": line.stand.place + 1}
    return Button("one", DeskAssociation(one.id), args)
