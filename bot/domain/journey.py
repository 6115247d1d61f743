"""The way of one association: stages, tasks, the worksheet and its reading by the Koordination."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.terms import Decision


class StageState(StrEnum):
    LOCKED = "locked"
    OPEN = "open"
    HANDED_IN = "handed_in"
    """Lies with the Koordination."""
    RETURNED = "returned"
    """Given back with a reason; open for work again."""
    RELEASED = "released"


@dataclass(frozen=True, slots=True)
class StageStatus:
    """Missing means locked, and nobody has touched it."""

    association: str
    stage: str
    state: StageState
    changed_at: datetime
    changed_by: str | None
    version: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """One version of one answer. The newest that is not undone counts; earlier ones are kept."""

    id: str
    association: str
    question: str
    text: str
    person: str | None
    """Who wrote it; None once that person is erased."""
    at: datetime
    number: int
    """1, 2, 3 ... per question."""
    undone: bool = False
    author: str = ""
    """The writer's name, for showing."""


@dataclass(frozen=True, slots=True)
class TaskStatus:
    association: str
    task: str
    holder: str | None
    done_at: datetime | None
    done_by: str | None
    holder_name: str = ""
    done_by_name: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """One reading of one stage that was handed in (Durchsicht)."""

    id: str
    association: str
    stage: str
    handed_in_by: str | None
    handed_in_at: datetime
    decision: Decision = Decision.WAITING
    decided_by: str | None = None
    decided_at: datetime | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark of the Koordination at one answer."""

    id: str
    review: str
    question: str
    text: str
    author: str | None
    at: datetime
    author_name: str = ""


@dataclass(frozen=True, slots=True)
class Handover:
    """The contact person asks another member to take over; open for 14 days."""

    association: str
    giver: str
    taker: str
    asked_at: datetime
    expires_at: datetime


def tick(status: TaskStatus, by: str, now: datetime) -> TaskStatus:
    """The first tick counts: a second one changes neither who nor when."""
    return status if status.done_at else replace(status, done_at=now, done_by=by)


def untick(status: TaskStatus) -> TaskStatus:
    return replace(status, done_at=None, done_by=None, done_by_name="")


def give(status: TaskStatus, holder: str | None) -> TaskStatus:
    """None gives it back to all."""
    return replace(status, holder=holder, holder_name="")
