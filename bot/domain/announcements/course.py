"""What may become of an announcement, and what leaves at which moment.

What a button may do is asked of `allows`; a second tap finds another state and changes nothing. Each transition takes
the announcement as it is and returns it as it is then.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from msgspec.structs import replace

from bot.domain.announcements.announcement import (
    NOTICE,
    OVERDUE,
    UNDO,
    Announcement,
)
from bot.domain.errors import Refusal
from bot.links.announcements import ShowAnnouncement
from bot.terms.announcements import AnnouncementState, StopReason

FARTHEST = timedelta(days=366)
"""Nobody plans further ahead."""
OFF = timedelta(seconds=20)
"""Longer than that without going on: the house was off, and its author hears of it."""

_STATE = AnnouncementState


class Doing(StrEnum):
    """What somebody of the Koordination does with it."""

    SEND = "send"
    ASK = "ask"
    """A second person, for their yes."""
    DECIDE = "decide"
    """Of that second person: yes or no."""
    TAKE_BACK = "take_back"
    """Before anything left: it is a draft again."""
    PAUSE = "pause"
    GO_ON = "go_on"
    CANCEL = "cancel"
    AGAIN = "again"
    """To those whom it has not reached, or who came later."""
    REMIND = "remind"
    """Those who have not answered."""
    CORRECT = "correct"
    WITHDRAW = "withdraw"


_ALLOWED: Mapping[Doing, frozenset[AnnouncementState]] = {
    Doing.SEND: frozenset({_STATE.DRAFT}),
    Doing.ASK: frozenset({_STATE.DRAFT}),
    Doing.DECIDE: frozenset({_STATE.ASKED}),
    Doing.TAKE_BACK: frozenset({_STATE.ASKED, _STATE.SCHEDULED, _STATE.COUNTDOWN}),
    Doing.PAUSE: frozenset({_STATE.RUNNING}),
    Doing.GO_ON: frozenset({_STATE.PAUSED, _STATE.STOPPED}),
    Doing.CANCEL: frozenset({_STATE.RUNNING, _STATE.PAUSED, _STATE.STOPPED}),
    Doing.AGAIN: frozenset({_STATE.DONE, _STATE.CANCELLED}),
    Doing.REMIND: frozenset({_STATE.RUNNING, _STATE.PAUSED, _STATE.STOPPED, _STATE.DONE, _STATE.CANCELLED}),
    Doing.CORRECT: frozenset({_STATE.RUNNING, _STATE.PAUSED, _STATE.STOPPED, _STATE.DONE, _STATE.CANCELLED}),
    Doing.WITHDRAW: frozenset({_STATE.PAUSED, _STATE.STOPPED, _STATE.DONE, _STATE.CANCELLED}),
}
STARTED_ONLY = frozenset({Doing.AGAIN, Doing.REMIND, Doing.CORRECT, Doing.WITHDRAW})
"""Makes no sense before anything has left."""


class HouseTurn(StrEnum):
    """What the house does with it now, by itself."""

    WAIT = "wait"
    NOTICE = "notice"
    """All of the Koordination see that it leaves soon."""
    BEGIN = "begin"
    FEED = "feed"
    OVERDUE = "overdue"
    EXPIRED = "expired"


def allows(one: Announcement, doing: Doing) -> bool:
    return one.state in _ALLOWED[doing] and (doing not in STARTED_ONLY or one.started_at is not None)


def planned(one: Announcement, at: datetime | None, now: datetime) -> Announcement:
    """A draft that leaves then; None: as soon as it is released."""
    if at and not now < at <= now + FARTHEST:
        raise Refusal("announcement_release-wrong-time", to=ShowAnnouncement(one.id), at=at)
    if at and one.valid_until and at >= one.valid_until:
        raise Refusal("announcement_release-after-valid", to=ShowAnnouncement(one.id), until=one.valid_until)
    return replace(one, send_at=at)


def asked(one: Announcement, now: datetime) -> Announcement:
    return replace(one, state=_STATE.ASKED, asked_at=now)


def released(one: Announcement, by: str | None, now: datetime, *, in_quiet_hours: bool = False) -> Announcement:
    """It leaves in half a minute, or at the time that was planned. `by`: None for who runs the house.

    Raises a refusal when that time is hours ago: the words may no longer fit.
    """
    late = now - one.send_at if one.send_at else timedelta(0)
    if late > OVERDUE:
        raise Refusal("announcement_release-too-late", to=ShowAnnouncement(one.id), at=one.send_at or now)
    agreed = replace(
        one, released_by=by, released_at=now, in_quiet_hours=in_quiet_hours, noticed_at=None, stopped_for=None
    )
    if one.send_at and one.send_at > now + UNDO:
        return replace(agreed, state=_STATE.SCHEDULED)
    return replace(agreed, state=_STATE.COUNTDOWN, begins_at=now + UNDO)


def as_draft(one: Announcement, author: str | None) -> Announcement:
    """Nothing has left; whatever was agreed to is agreed to anew. `author`: whose draft it is then."""
    return replace(
        one,
        state=_STATE.DRAFT,
        author=author,
        asked_at=None,
        released_by=None,
        released_at=None,
        noticed_at=None,
        begins_at=None,
        stopped_for=None,
        in_quiet_hours=False,
    )


def turn(one: Announcement, now: datetime) -> HouseTurn:
    """Of one that is planned, counts down or runs."""
    due = _due_at(one)
    if due is None:
        return HouseTurn.WAIT
    if now < due:
        soon = one.state is _STATE.SCHEDULED and one.noticed_at is None and now >= due - NOTICE
        return HouseTurn.NOTICE if soon else HouseTurn.WAIT
    if one.valid_until and one.valid_until <= now:
        return HouseTurn.EXPIRED
    if now - due > OVERDUE:
        return HouseTurn.OVERDUE
    return HouseTurn.FEED if one.state is _STATE.RUNNING else HouseTurn.BEGIN


def _due_at(one: Announcement) -> datetime | None:
    """Since when it could go on."""
    return {
        _STATE.SCHEDULED: one.send_at,
        _STATE.COUNTDOWN: one.begins_at,
        _STATE.RUNNING: one.fed_at or one.started_at,
    }.get(one.state)


def was_off(one: Announcement, now: datetime) -> bool:
    """Of one that runs: nobody went on with it for a while."""
    return one.fed_at is not None and now - one.fed_at > OFF


def begun(one: Announcement, now: datetime) -> Announcement:
    return replace(one, state=_STATE.RUNNING, started_at=one.started_at or now, fed_at=now, ended_at=None)


def stopped(one: Announcement, reason: StopReason) -> Announcement:
    return replace(one, state=_STATE.STOPPED, stopped_for=reason)


def paused(one: Announcement) -> Announcement:
    return replace(one, state=_STATE.PAUSED)


def gone_on(one: Announcement, now: datetime) -> Announcement:
    """Whoever goes on with what is no longer valid has said that it is. What never began counts down anew."""
    still = one.valid_until if one.valid_until and one.valid_until > now else None
    valid = replace(one, stopped_for=None, valid_until=still)
    if one.started_at is None:
        return replace(valid, state=_STATE.COUNTDOWN, send_at=None, begins_at=now + UNDO)
    return begun(valid, now)


def cancelled(one: Announcement, now: datetime) -> Announcement:
    return replace(one, state=_STATE.CANCELLED, ended_at=now)


def done(one: Announcement, now: datetime) -> Announcement:
    return replace(one, state=_STATE.DONE, ended_at=now)


def corrected(one: Announcement, html: str) -> Announcement:
    return replace(one, html=html, edition=one.edition + 1)


def withdrawn(one: Announcement, now: datetime) -> Announcement:
    return replace(one, state=_STATE.WITHDRAWN, ended_at=one.ended_at or now)
