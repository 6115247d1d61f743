"""One association as the Koordination sees it."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from msgspec import Struct

from bot.domain.cohorts import AssociationState
from bot.domain.desk.desk import Mate, age
from bot.domain.desk.personal_word import MissedDate, PersonalWord
from bot.domain.desk.ways import to_association, to_desk
from bot.domain.journey import Review, StageState
from bot.domain.people import MemberState
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Step, Steps, StepState, Value, row
from bot.domain.stand import Stand
from bot.domain.way import today
from bot.domain.wording import called, days_ago, lines, pairs, paragraphs, role_said, stage_name
from bot.links.desk import AskDeadline, DeskAssociations, DeskPeople, MoreOfAssociation, SetDeadline
from bot.links.desk_notes import NotesOf
from bot.links.desk_stages import MoveStages
from bot.links.finance_plan import OpenFinancePlan
from bot.links.invitations import PrepareInvitation
from bot.links.personal_words import WritePersonally
from bot.links.reviews import ReadReview
from bot.links.skizze import SkizzeOf
from bot.terms import MemberRole
from handlers.desk.screens.people import state_of

STEP = {
    StageState.LOCKED: StepState.LOCKED,
    StageState.OPEN: StepState.OPEN,
    StageState.HANDED_IN: StepState.REVIEW,
    StageState.RETURNED: StepState.NOW,
    StageState.RELEASED: StepState.DONE,
}


POSTING_NEAR = 28
"""Days before the deadline from which the page says that nothing is in the post yet."""


class Beside(Struct, frozen=True):
    """What the Koordination wrote to an association, and of it."""

    word: PersonalWord | None = None
    """The last one."""
    missed: MissedDate | None = None
    notes: int = 0
    posted_on: date | None = None
    received_on: date | None = None
    """When the office said that it has the Skizze."""


def page(
    stand: Stand,
    mates: Sequence[Mate],
    ticked: int,
    waiting: Sequence[Review],
    language: str,
    now: datetime,
    beside: Beside,
) -> Screen:
    one = stand.association
    tasks = sum(len(stage.tasks) for stage in stand.way.stages)
    facts = paragraphs(
        _paused(stand),
        Say("desk-association-last", {"age": days_ago(age(stand.moved_at, now))}),
        Say("desk-association-own" if one.deadline else "desk-association-deadline", {"day": stand.deadline}),
        _posted(stand, beside, now),
        Say("desk-association-tasks", {"done": ticked, "whole": tasks}),
        Lines(tuple(map(_mate, mates))) if mates else Say("desk-association-nobody"),
        *_written(beside),
    )
    args: dict[str, Value] = {"name": one.name, "cohort": stand.cohort.title, "land": one.land, "facts": facts}
    rows = _rows(stand, mates, waiting)
    steps = Steps(tuple(Step(stage_name(stand.way, id, language), step_state(stand, id)) for id in stand.way.ids))
    return Screen("desk-association", args, rows=rows, blocks=(steps,), place=Place.HERE)


def _posted(stand: Stand, beside: Beside, now: datetime) -> Value | None:
    """That it is not yet is said when it is time."""
    if beside.posted_on is None:
        return Say("desk-association-not-posted") if stand.days_left(now) <= POSTING_NEAR else None
    came = Say("common-received", {"day": beside.received_on}) if beside.received_on else None
    return lines(Say("desk-association-posted", {"day": beside.posted_on}), came)


def _written(beside: Beside) -> Iterator[Say]:
    if beside.notes:
        yield Say("desk-association-notes", {"count": beside.notes})
    if missed := beside.missed:
        day: dict[str, Value] = {"title": missed.title, "day": today(missed.at)}
        yield Say(f"desk-association-missed-{missed.kind}", day)
    if word := beside.word:
        yield Say("desk-association-word", {"who": called(word.author_name), "at": word.at})


def step_state(stand: Stand, stage: str) -> StepState:
    if stage == stand.association.stage and stand.state(stage) is StageState.OPEN:
        return StepState.NOW
    return STEP[stand.state(stage)]


def _paused(stand: Stand) -> Value | None:
    one = stand.association
    if one.state is AssociationState.ACTIVE:
        return None
    reason = one.pause_reason or Say("desk-no-reason")
    return Say(f"desk-association-{one.state}", {"reason": reason})


def _mate(mate: Mate) -> Say:
    args: dict[str, Value] = {
        "name": called(mate.member.name),
        "role": role_said(mate.member.role),
        "state": state_of(mate),
    }
    return Say("desk-mate", args)


def _rows(stand: Stand, mates: Sequence[Mate], waiting: Sequence[Review]) -> Rows:
    """What is done most often; all else is behind the third button."""
    id = stand.association.id
    reviews = (row(Button("read", ReadReview(one.id), {"number": stand.number(one.stage)})) for one in waiting)
    writes = Button("write", WritePersonally(id)) if _is_read(stand, mates) else Button("invite", invited(stand, mates))
    return (
        *reviews,
        row(writes, Button("skizze", SkizzeOf(id))),
        row(Button("desk-to-more", MoreOfAssociation(id)), to_desk(stand.cohort)),
    )


def invited(stand: Stand, mates: Sequence[Mate]) -> PrepareInvitation:
    """Where there is no contact person yet, the invitation offers that role first."""
    contact = any(mate.member.is_contact for mate in mates)
    return PrepareInvitation(stand.id, MemberRole.WORKER if contact else MemberRole.CONTACT, 3, 30)


def _is_read(stand: Stand, mates: Sequence[Mate]) -> bool:
    """Somebody would read what is written to them."""
    inside = any(mate.member.state is MemberState.ACTIVE for mate in mates)
    return inside and stand.association.state is not AssociationState.LEFT


def more(stand: Stand, mates: Sequence[Mate], notes: int) -> Screen:
    """What else can be done with one association."""
    id = stand.association.id
    ways = [
        *((Button("people", DeskPeople(id), {"count": len(mates)}),) if mates else ()),
        Button("notes", NotesOf(id), {"count": notes}),
        Button("finance", OpenFinancePlan(id)),
        Button("move", MoveStages(id)),
        Button("invite", invited(stand, mates)),
        Button("deadline", AskDeadline(id)),
        *((Button("drop", SetDeadline(id, "")),) if stand.association.deadline else ()),
    ]
    back = to_association(id)
    last = row(back, Button("common-all-associations", DeskAssociations(stand.cohort.id, 0)))
    return Screen("desk-association-more", {"name": stand.association.name}, rows=(*pairs(ways), last), even=True)
