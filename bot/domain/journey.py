"""The way of one association: stages, tasks, the worksheet and its reading by the Koordination."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from bot.terms import Decision


class StageState(StrEnum):
    LOCKED = "locked"
    OPEN = "open"
    HANDED_IN = "handed_in"
    """Lies with the Koordination."""
    RETURNED = "returned"
    """Given back with a reason; open for work again."""
    RELEASED = "released"


class StageStatus(Struct, frozen=True):
    """Missing means locked, and nobody has touched it."""

    association: str
    stage: str
    state: StageState
    changed_at: datetime
    changed_by: str | None
    version: int = 0


class Answer(Struct, frozen=True):
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


class TaskStatus(Struct, frozen=True):
    association: str
    task: str
    holder: str | None
    done_at: datetime | None
    done_by: str | None
    holder_name: str = ""
    done_by_name: str = ""


class Review(Struct, frozen=True):
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


class Comment(Struct, frozen=True):
    """A remark of the Koordination at one answer."""

    id: str
    review: str
    question: str
    text: str
    author: str | None
    at: datetime
    author_name: str = ""


class Handover(Struct, frozen=True):
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
