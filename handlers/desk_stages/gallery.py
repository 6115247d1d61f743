"""Stages of one association and of a whole cohort, with made-up values."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from bot.domain.cohorts import AssociationState
from bot.domain.desk.spread import Spread
from bot.domain.journey import StageState
from bot.domain.screen import Screen
from bot.domain.stand import Stand
from bot.programme.invented import HOSTILE
from bot.programme.invented_cohort import BRIDGE, COHORT, DE, HOSTS, REVIEW, STAGES, WAY
from handlers.desk_stages.screens import moving, stages


def examples() -> Iterator[tuple[str, Screen]]:
    yield from _moves()
    yield from _stages()


def _moves() -> Iterator[tuple[str, Screen]]:
    yield "move", moving.choose(BRIDGE, [REVIEW], DE)
    for stage, state in (("s3", StageState.LOCKED), ("s1", StageState.RELEASED)):
        yield f"move from {state}: asked", moving.ask_reason(BRIDGE, stage, DE)
        yield f"move from {state}: to confirm", moving.confirm(BRIDGE, stage, HOSTILE, DE)
        yield f"move from {state}: done", moving.moved(BRIDGE, stage, state, DE)
        yield f"move from {state}: told", moving.told(BRIDGE, stage, state, HOSTILE, HOSTILE, DE)
    yield "move: told without a reason", moving.told(BRIDGE, "s3", StageState.LOCKED, "", "Jonas", DE)


def _spread(active: Sequence[Stand]) -> tuple[Spread, ...]:
    return tuple(Spread(stage, Counter(stand.state(stage) for stand in active)) for stage in WAY.ids)


def _stages() -> Iterator[tuple[str, Screen]]:
    active = [stand for stand in HOSTS if stand.association.state is AssociationState.ACTIVE]
    locked = [stand.association for stand in active if stand.state("s4") is StageState.LOCKED]
    yield "stages", stages.overview(COHORT, _spread(active))
    yield "open for all", stages.ask_all(COHORT, WAY, "s4", locked, len(locked), DE)
    yield "open for very many", stages.ask_all(COHORT, WAY, "s4", locked, 10_000, DE)
    yield "open for all already", stages.ask_all(COHORT, WAY, "s1", (), 0, DE)
    yield "being opened for very many", stages.opening_all(COHORT, WAY, "s4", 10_000, DE)
    yield "opened for all", stages.opened_all(COHORT, WAY, "s4", [stand.association for stand in active], DE)
    yield "plans", stages.plans(COHORT, WAY, DE)
    yield "plan of a stage", stages.plan(COHORT, WAY, STAGES[2], frozenset({"s3", "s4"}), DE)
    yield "plan of a started stage", stages.plan(COHORT, WAY, STAGES[0], frozenset(), DE)
    yield "opening day asked", stages.ask_day(COHORT, WAY, STAGES[3], DE)
    yield "opening day to confirm", stages.confirm_day(COHORT, "s4", date(2027, 4, 12))
