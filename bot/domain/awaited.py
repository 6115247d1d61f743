"""Associations that were invited and of which nobody has come yet: who is reminded of them, and when."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.joining.invitations import Invitation
from bot.domain.way import today

NUDGES = (timedelta(days=7), timedelta(days=14))
"""After the first invitation; never sooner than `APART` after the newest one or the nudge before."""
APART = timedelta(days=7)


class Awaited(Struct, frozen=True):
    association: str
    person: str | None
    """Who invited last; None once that person is erased."""
    since: datetime
    """The first invitation."""
    said: int = 0
    """Nudges so far."""
    due_at: datetime | None = None
    """Of the next one; None when there is none any more."""


class NeverArrived(Struct, frozen=True):
    """An association of which nobody has come, as the desk lists it."""

    association: str
    name: str
    inviter: str
    """Name of whoever invited last; empty when nobody did, or that person is erased."""
    invited_at: datetime | None
    """The newest invitation that was not withdrawn."""
    expires_at: datetime | None


def awaited(known: Awaited | None, association: str, person: str, now: datetime) -> Awaited:
    """After an invitation; a new one puts the next nudge off, and makes none that was said come again."""
    if known is None:
        return Awaited(association, person, now, 0, now + NUDGES[0])
    if known.said == len(NUDGES):
        return replace(known, person=person)
    return replace(known, person=person, due_at=max(now + APART, known.since + NUDGES[known.said]))


def nudged(one: Awaited, now: datetime) -> Awaited:
    said = one.said + 1
    return replace(one, said=said, due_at=max(now + APART, one.since + NUDGES[said]) if said < len(NUDGES) else None)


def put_off(one: Awaited, until: datetime) -> Awaited:
    return replace(one, due_at=until)


def settled(one: Awaited) -> Awaited:
    return replace(one, due_at=None)


def still_awaited(
    association: Association, cohort: Cohort, invitations: Iterable[Invitation], now: datetime, *, arrived: bool
) -> bool:
    """`invitations`: of the association. An invitation that is over counts, one that was withdrawn does not."""
    invited = any(one.revoked_at is None for one in invitations)
    in_time = today(now) <= (association.deadline or cohort.deadline)
    return invited and in_time and not arrived and association.state is AssociationState.ACTIVE
