"""Recipient by recipient: whether it is their turn, and what their messages say of whether it arrived."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from msgspec import Struct, field

from bot.domain.announcements.announcement import EQUAL_ERRORS, Announcement, Recipient
from bot.domain.delivery_report import EDITED, STAYS, DeliveryReport
from bot.domain.messages import Fate
from bot.domain.quiet_hours import Hours
from bot.terms.announcements import RecipientState, Unsent

FIRST_FEW = 5
"""So many are under way at most until it has arrived somewhere: a mistake shows before it reaches many."""
FULL, LOW = 200, 100
"""Recipients in the outbox: below the second it is filled up to the first."""
A_PORTION = 100
"""Recipients of one transaction."""


class LeftOut(StrEnum):
    """Why somebody who was meant at the start gets nothing after all."""

    LEFT = "left"
    RESTS = "rests"
    STOPPED = "stopped"
    OPTED_OUT = "opted_out"
    UNREACHABLE = "unreachable"
    NOT_AGREED = "not_agreed"
    ANSWERED = "answered"
    """Of a reminder: what it reminds of."""


class TurnOf(Struct, frozen=True):
    """A recipient whose turn it is, as they are now."""

    person: str
    name: str
    zone: str
    land: str
    opted_out: bool
    reachable: bool
    agreed: bool
    inside: bool
    answered: bool = False
    """What it reminds of."""
    rests: bool = False
    stopped: bool = False
    hours: Hours = field(default_factory=Hours)


class Sleepers(Struct, frozen=True):
    count: int
    wakes_at: datetime | None


class UnsentTally(Struct, frozen=True):
    unsent: Unsent
    count: int


def skipped(one: TurnOf) -> LeftOut | None:
    """The first reason, in this order."""
    reasons = {
        LeftOut.LEFT: not one.inside,
        LeftOut.RESTS: one.rests,
        LeftOut.STOPPED: one.stopped,
        LeftOut.OPTED_OUT: one.opted_out,
        LeftOut.UNREACHABLE: not one.reachable,
        LeftOut.NOT_AGREED: not one.agreed,
        LeftOut.ANSWERED: one.answered,
    }
    return next((reason for reason, holds in reasons.items() if holds), None)


def room(leaving: int, *, arrived: bool) -> int:
    """How many more may be written to now. `arrived`: it has reached somebody already."""
    if not arrived:
        return max(FIRST_FEW - leaving, 0)
    return min(FULL - leaving, A_PORTION) if leaving < LOW else 0


BECOMES = {
    Fate.BLOCKED: RecipientState.BLOCKED,
    Fate.FAILED: RecipientState.FAILED,
    Fate.UNCLEAR: RecipientState.UNCLEAR,
    Fate.EXPIRED: RecipientState.EXPIRED,
    Fate.SENT: RecipientState.SENT,
    Fate.WITHDRAWN: RecipientState.SENT,
}
"""What a message that waits no more makes of its recipient."""


def equal_errors(newest: Sequence[Recipient]) -> bool:
    """The last few were all refused, for the same reason. The newest first."""
    last = newest[:EQUAL_ERRORS]
    alike = len({one.fault for one in last}) == 1
    return len(last) == EQUAL_ERRORS and alike and all(one.state is RecipientState.FAILED for one in last)


def unsent(report: DeliveryReport) -> Unsent:
    """Of what was to be taken back, and waits no more."""
    if report.state is not Fate.SENT or report.fault == STAYS:
        return Unsent.LEFT
    return Unsent.REPLACED if report.fault == EDITED else Unsent.DELETED


class Forecast(Struct, frozen=True):
    """What becomes of the messages of an announcement when it is withdrawn now."""

    deleted: int
    replaced: int
    stays: int
    unknown: int = 0
    """Nobody knows any more where their message is, or whether there is one."""


def forecast(one: Announcement, whole: int, standing: int, deletable: int) -> Forecast:
    """`whole`: who has it, a part of it, or perhaps; `standing`: of whom it is known where. What is older than Telegram
    deletes loses its words; a picture or a file stays."""
    old, unknown = standing - deletable, max(whole - standing, 0)
    return Forecast(deletable, 0, old, unknown) if one.enclosures else Forecast(deletable, old, 0, unknown)
