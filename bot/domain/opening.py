"""What opens next, and who may open it.

A stage opens FREE as soon as the one before it is handed in or released; by DATE on that day, if the one before it is
handed in or released; by RELEASE when the Koordination releases the one before it. By hand it may open any stage.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.cohorts import Association
from bot.domain.errors import Refusal
from bot.domain.journey import StageState, StageStatus
from bot.domain.programme import Opening, Stage
from bot.domain.way import LEFT_BEHIND, WORKABLE, Statuses, Way, stands, state_of, today
from bot.links import OpenStage

NO_HAND_IN = {
    StageState.LOCKED: "journey-locked",
    StageState.HANDED_IN: "journey-lies-there",
    StageState.RELEASED: "journey-released-already",
}


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be saved; `opened` says which stages are open for work now and were not before."""

    association: Association
    statuses: tuple[StageStatus, ...]
    opened: tuple[str, ...] = ()


def after_hand_in(association: Association, stage: str, way: Way, statuses: Statuses, now: datetime, by: str) -> Change:
    state = state_of(association, way, statuses, stage)
    if state not in WORKABLE:
        raise Refusal(NO_HAND_IN[state], to=OpenStage(association.id, stage))
    return _left(replace(association, moved_at=now), stage, StageState.HANDED_IN, way, statuses, now, by)


def after_release(association: Association, stage: str, way: Way, statuses: Statuses, now: datetime, by: str) -> Change:
    _must_be(StageState.HANDED_IN, "journey-not-handed-in", association, stage, way, statuses)
    return _left(association, stage, StageState.RELEASED, way, statuses, now, by)


def after_return(association: Association, stage: str, way: Way, statuses: Statuses, now: datetime, by: str) -> Change:
    """Given back with a reason. Stages that are open already stay open."""
    _must_be(StageState.HANDED_IN, "journey-not-handed-in", association, stage, way, statuses)
    return _only(association, stage, StageState.RETURNED, way, statuses, now, by)


def after_taking_back(
    association: Association, stage: str, way: Way, statuses: Statuses, now: datetime, by: str
) -> Change:
    """By the association itself, before anybody decided."""
    _must_be(StageState.HANDED_IN, "journey-not-handed-in", association, stage, way, statuses)
    return _only(association, stage, StageState.OPEN, way, statuses, now, by)


def open_by_hand(association: Association, stage: str, way: Way, statuses: Statuses, now: datetime, by: str) -> Change:
    """Whatever came before it."""
    _must_be(StageState.LOCKED, "journey-already-open", association, stage, way, statuses)
    return _only(association, stage, StageState.OPEN, way, statuses, now, by)


def reopen(association: Association, stage: str, way: Way, statuses: Statuses, now: datetime, by: str) -> Change:
    """A released stage becomes open for work again; ticks, answers and all that came after it stay."""
    _must_be(StageState.RELEASED, "journey-not-released", association, stage, way, statuses)
    return _only(association, stage, StageState.OPEN, way, statuses, now, by)


def due_by_date(association: Association, way: Way, statuses: Statuses, now: datetime) -> Change:
    """Opens what has its day today or had it, if the stage before it is left behind; usually nothing."""
    due = [one.id for one in way.stages if one.opens is Opening.DATE and _may(association, one, way, statuses, now)]
    opened = tuple(_status(association, stage, StageState.OPEN, statuses, now, None) for stage in due)
    return Change(_further(association, way, statuses, opened), opened, tuple(due))


def _left(
    association: Association, stage: str, to: StageState, way: Way, statuses: Statuses, now: datetime, by: str
) -> Change:
    left = _status(association, stage, to, statuses, now, by)
    after = way.programme.stage_after(stage)
    if after is None or not _may(association, after, way, {**statuses, stage: left}, now):
        return Change(_further(association, way, statuses, (left,)), (left,))
    opened = _status(association, after.id, StageState.OPEN, statuses, now, by)
    return Change(_further(association, way, statuses, (left, opened)), (left, opened), (after.id,))


def _only(
    association: Association, stage: str, to: StageState, way: Way, statuses: Statuses, now: datetime, by: str
) -> Change:
    status = _status(association, stage, to, statuses, now, by)
    moved = _further(association, way, statuses, (status,))
    return Change(moved, (status,), (stage,) if to is StageState.OPEN else ())


def _may(association: Association, stage: Stage, way: Way, statuses: Statuses, now: datetime) -> bool:
    if state_of(association, way, statuses, stage.id) is not StageState.LOCKED:
        return False
    before = way.before(stage.id)
    state = state_of(association, way, statuses, before.id) if before else StageState.RELEASED
    if stage.opens is Opening.RELEASE:
        return state is StageState.RELEASED
    day = way.day(stage.id)
    comes = stage.opens is Opening.FREE or (day is not None and day <= today(now))
    return comes and state in LEFT_BEHIND


def _further(association: Association, way: Way, statuses: Statuses, changed: tuple[StageStatus, ...]) -> Association:
    """On to the next stage while the one where they stand is left behind and the next one is not locked."""
    seen = {**statuses, **{status.stage: status for status in changed}}
    here = stands(association, way)
    for place in range(here, len(way.ids) - 1):
        state, after = (state_of(association, way, seen, id) for id in way.ids[place : place + 2])
        if state not in LEFT_BEHIND or after is StageState.LOCKED:
            return replace(association, stage=way.ids[place])
    return replace(association, stage=way.ids[-1])


def _status(
    association: Association, stage: str, state: StageState, statuses: Statuses, now: datetime, by: str | None
) -> StageStatus:
    version = statuses[stage].version if stage in statuses else 0
    return StageStatus(association.id, stage, state, now, by, version)


def _must_be(
    wanted: StageState, otherwise: str, association: Association, stage: str, way: Way, statuses: Statuses
) -> None:
    if state_of(association, way, statuses, stage) is not wanted:
        raise Refusal(otherwise)
