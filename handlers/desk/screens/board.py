"""The desk: every association with its step, and since when it is quiet."""

from functools import partial

from bot.domain.cohorts import Cohort
from bot.domain.desk.desk import TABLE, Board, DeskLine, age
from bot.domain.desk.ways import to_desk
from bot.domain.names import short
from bot.domain.questions.enquiry import Concern, Enquiry
from bot.domain.screen import (
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
from bot.domain.wording import HOME, days_ago, leaves
from bot.links import desk as links
from bot.links.date_desk import CohortDates
from bot.links.desk_pictures import ShowFunnel
from bot.links.desk_roles import DeskRoles
from bot.links.invitations import InviteWhom
from bot.links.question_desk import DeskEnquiries
from bot.links.reviews import WaitingReviews
from bot.terms import Heap

ROOM = 28
"""Characters of a name on a button that says something else as well."""
HEAD = (Say("desk-board-head.association"), Say("desk-board-head.stage"), Say("desk-board-head.quiet"))
QUESTIONS = 3
"""Named on the desk; all of them stand in their list."""
NAME = 60
"""Characters of a name in a heap: all of it is one message."""

TONES = {Heap.REVIEW: Tone.DONE, Heap.MISSED: Tone.EMBER, Heap.LONG_QUIET: Tone.EMBER, Heap.PAUSED: Tone.STEEL}


def board(seen: Board) -> Screen:
    args: dict[str, Value] = {"cohort": seen.cohort.title, "deadline": seen.cohort.deadline, "left": seen.days_left}
    if not seen.found.count:
        empty = "desk-board-empty-seen" if seen.only_looks else "desk-board-empty"
        return Screen(empty, args, rows=_empty_rows(seen), place=Place.CARD, card=Living.DESK)
    lines = seen.found.lines
    rows = tuple((line.name, str(seen.way.programme.number(line.stage)), _state(seen, line)) for line in lines)
    done, whole = seen.found.released, len(seen.way.ids) * seen.found.active
    label = Say("desk-board-progress", {"done": done, "whole": whole})
    looks = tuple(Look(links.OpenFromTable(line.association), TONES.get(line.heap)) for line in lines)
    return Screen(
        "desk-board" if seen.days_left >= 0 else "desk-board-over",
        {**args, "heaps": Lines((*_questions(seen), *_heaps(seen), *_turn_said(seen)))},
        rows=_rows(seen),
        blocks=(Table(HEAD, rows, looks), Progress(done, whole, label)),
        place=Place.CARD,
        card=Living.DESK,
    )


CLOSED = Screen("desk-closed", rows=(HOME,), place=Place.CARD, card=Living.DESK)
"""To whoever has no role at any desk any more."""


def cohorts(own: list[Cohort]) -> Screen:
    buttons = (row(Button("one", links.DeskOf(one.id), {"title": short(one.title, 38)})) for one in own)
    return Screen("desk-cohorts", rows=tuple(buttons))


def nothing_asked(cohort: Cohort) -> Screen:
    return Screen("desk-nothing-asked", rows=(row(to_desk(cohort), Button("reviews", WaitingReviews())),))


def _state(seen: Board, line: DeskLine) -> Say:
    return Say(f"desk-heap-{line.heap}") if line.heap in _MARKED else days_ago(seen.days(line))


_MARKED = {Heap.REVIEW, Heap.DONE, Heap.PAUSED, Heap.LEFT}


def _questions(seen: Board) -> list[Say]:
    """With their age, and who cares for them; on the first page only."""
    if not seen.questions or seen.page:
        return []
    named = Lines(tuple(_question(one, seen) for one in seen.questions[:QUESTIONS]), gap=", ")
    more = len(seen.questions) - QUESTIONS
    names = Say("desk-heap-more", {"names": named, "count": more}) if more > 0 else named
    return [Say("desk-heaps-questions", {"names": names})]


def _question(one: Enquiry, seen: Board) -> Say:
    args: dict[str, Value] = {
        "number": one.number,
        "age": days_ago(age(one.at, seen.now)),
        "who": short(one.holder_name, ROOM),
    }
    danger = "-danger" if one.concern is Concern.EMERGENCY else ""
    return Say(f"desk-question-{'held' if one.holder_name else 'open'}{danger}", args)


def _heaps(seen: Board) -> list[Say]:
    """On the first page only: they are of the whole cohort."""
    calling = (Heap.REVIEW, Heap.MISSED, Heap.LONG_QUIET, Heap.QUIET) if seen.page == 0 else ()
    return [_heap(seen, heap) for heap in calling if heap in seen.found.sizes]


_ONE = {Heap.REVIEW: "desk-review-one", Heap.MISSED: "desk-missed-one"}


def _heap(seen: Board, heap: Heap) -> Say:
    lines = seen.found.named[heap]
    one = _ONE.get(heap, "desk-quiet-one")
    names = Lines(tuple(Say(one, _called(seen, line)) for line in lines), gap=", ")
    more = seen.found.sizes[heap] - len(lines)
    return Say(
        f"desk-heaps-{heap}", {"names": Say("desk-heap-more", {"names": names, "count": more}) if more else names}
    )


def _called(seen: Board, line: DeskLine) -> dict[str, Value]:
    return {"name": short(line.name, NAME), "age": days_ago(seen.days(line)), "days": seen.days(line)}


def _turn_said(seen: Board) -> tuple[Say, ...]:
    first, count = seen.page * TABLE + 1, len(seen.found.lines)
    args: dict[str, Value] = {"first": first, "last": first + count - 1, "count": seen.found.count}
    return (Say("desk-board-turn", args),) if seen.pages > 1 else ()


def _rows(seen: Board) -> Rows:
    cohort = seen.cohort.id
    if seen.only_looks:
        return _looking_rows(seen)
    return (
        leaves(partial(links.TurnDesk, cohort), seen.page, seen.pages - 1, "common-list-"),
        row(
            Button("reviews", WaitingReviews(), {"count": seen.waiting}),
            _open_questions(seen),
        ),
        row(
            Button("associations", links.DeskAssociations(cohort, 0), {"count": seen.found.count}),
            Button("desk-to-more", links.MoreDesk(cohort)),
        ),
    )


def _looking_rows(seen: Board) -> Rows:
    cohort = seen.cohort.id
    listed = Button("associations", links.DeskAssociations(cohort, 0), {"count": seen.found.count})
    return (
        leaves(partial(links.TurnDesk, cohort), seen.page, seen.pages - 1, "common-list-"),
        row(listed, Button("desk-more.dates", CohortDates(cohort, 0))),
        row(Button("desk-more.pictures", ShowFunnel(cohort)), Button("desk-roles", DeskRoles(cohort))),
        _switch(seen),
    )


def _switch(seen: Board) -> tuple[Button, ...]:
    return row(Button("desk-switch", links.DeskCohorts())) if seen.cohorts > 1 else ()


def _empty_rows(seen: Board) -> Rows:
    if seen.only_looks:
        return (row(Button("desk-roles", DeskRoles(seen.cohort.id))), _switch(seen))
    invite = Button("invite", InviteWhom(seen.cohort.id, 0))
    more = Button("desk-to-more", links.MoreDesk(seen.cohort.id))
    return (row(invite), (*(row(_open_questions(seen)) if seen.questions else ()), more))


def _open_questions(seen: Board) -> Button:
    return Button("desk-open-questions", DeskEnquiries(seen.cohort.id), {"count": len(seen.questions)})
