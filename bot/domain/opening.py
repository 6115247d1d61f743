"""What opens next, and who may open it.

A stage opens FREE as soon as the one before it is handed in or released; by DATE on that day, if the one before it is
handed in or released; by RELEASE when the Koordination releases the one before it. By hand it may open any stage.
"""

from collections.abc import Callable
from datetime import datetime
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.cohorts import Association
from bot.domain.errors import Refusal
from bot.domain.journey import StageState, StageStatus
from bot.domain.programme import Stage
from bot.domain.stand import Stand
from bot.domain.way import LEFT_BEHIND, WORKABLE, today
from bot.links.journey import OpenStage
from bot.terms import Opens

NO_HAND_IN = {
    StageState.LOCKED: "journey-locked",
    StageState.HANDED_IN: "journey-lies-there",
    StageState.RELEASED: "journey-released-already",
}


class Change(Struct, frozen=True):
    """What is to be saved; `opened` says which stages are open for work now and were not before."""

    association: Association
    statuses: tuple[StageStatus, ...]
    opened: tuple[str, ...] = ()


class StageOpening(Struct, frozen=True):
    """A stage that is being opened for a whole cohort, one association after the other."""

    cohort: str
    stage: str
    person: str
    """Who decided it."""
    at: datetime
    after: str = ""
    """The last association, by id, for which it is opened."""


def after_hand_in(at: Stand, stage: str, now: datetime, by: str) -> Change:
    state = at.state(stage)
    if state not in WORKABLE:
        raise Refusal(NO_HAND_IN[state], to=OpenStage(at.id, stage))
    moved = replace(at, association=replace(at.association, moved_at=now))
    return _left(moved, _status(at, stage, StageState.HANDED_IN, now, by))


def after_release(at: Stand, stage: str, now: datetime, by: str) -> Change:
    _must_be(StageState.HANDED_IN, "journey-not-handed-in", at, stage)
    return _left(at, _status(at, stage, StageState.RELEASED, now, by))


def _move(wanted: StageState, to: StageState, otherwise: str) -> Callable[[Stand, str, datetime, str], Change]:
    def move(at: Stand, stage: str, now: datetime, by: str) -> Change:
        _must_be(wanted, otherwise, at, stage)
        return _changed(at, _status(at, stage, to, now, by))

    return move


after_return = _move(StageState.HANDED_IN, StageState.RETURNED, "journey-not-handed-in")
"""Given back with a reason. Stages that are open already stay open."""
after_taking_back = _move(StageState.HANDED_IN, StageState.OPEN, "journey-not-handed-in")
"""By the association itself, before anybody decided."""
open_by_hand = _move(StageState.LOCKED, StageState.OPEN, "journey-already-open")
"""Whatever came before it."""
reopen = _move(StageState.RELEASED, StageState.OPEN, "journey-not-released")
"""A released stage becomes open for work again; ticks, answers and all that came after it stay."""


def due_by_date(at: Stand, now: datetime) -> Change:
    """Opens what has its day today or had it, if the stage before it is left behind; usually nothing."""
    due = [one.id for one in at.way.stages if one.opens is Opens.DATE and _may(at, one, now)]
    return _changed(at, *(_status(at, stage, StageState.OPEN, now, None) for stage in due))


def _left(at: Stand, left: StageStatus) -> Change:
    """Whoever left a stage opens the next one, if its time has come."""
    after = at.way.programme.stage_after(left.stage)
    if after is None or not _may(_with(at, left), after, left.changed_at):
        return _changed(at, left)
    return _changed(at, left, _status(at, after.id, StageState.OPEN, left.changed_at, left.changed_by))


def _changed(at: Stand, *statuses: StageStatus) -> Change:
    opened = tuple(status.stage for status in statuses if status.state is StageState.OPEN)
    return Change(_further(_with(at, *statuses)), statuses, opened)


def _with(at: Stand, *statuses: StageStatus) -> Stand:
    return replace(at, statuses={**at.statuses, **{status.stage: status for status in statuses}})


def _may(at: Stand, stage: Stage, now: datetime) -> bool:
    if at.state(stage.id) is not StageState.LOCKED:
        return False
    before = at.way.before(stage.id)
    state = at.state(before.id) if before else StageState.RELEASED
    if stage.opens is Opens.RELEASE:
        return state is StageState.RELEASED
    day = at.way.day(stage.id)
    comes = stage.opens is Opens.FREE or (day is not None and day <= today(now))
    return comes and state in LEFT_BEHIND


def _further(at: Stand) -> Association:
    """On to the next stage while the one where they stand is left behind and the next one is not locked."""
    for stage, after in pairwise(at.way.ids[at.place :]):
        if at.state(stage) not in LEFT_BEHIND or at.state(after) is StageState.LOCKED:
            return replace(at.association, stage=stage)
    return replace(at.association, stage=at.way.ids[-1])


def _status(at: Stand, stage: str, state: StageState, now: datetime, by: str | None) -> StageStatus:
    version = at.statuses[stage].version if stage in at.statuses else 0
    return StageStatus(at.id, stage, state, now, by, version)


def _must_be(wanted: StageState, otherwise: str, at: Stand, stage: str) -> None:
    if at.state(stage) is not wanted:
        raise Refusal(otherwise)
