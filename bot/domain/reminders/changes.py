"""From the reminders that should exist to those that do, and what becomes of one whose time has come."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.quiet_hours import Window, in_time, slot
from bot.domain.reminders.reminder import Planned, Reminder, ReminderStep, State

LATE = timedelta(minutes=30)
"""What comes so much after its time says that it is late."""
UNDISTURBED = timedelta(minutes=3)
"""A question that was just asked is left alone for so long: a reminder would take the floor from under its answer."""
PATIENCE = timedelta(minutes=12)
"""So much after its time it comes all the same, although one question follows the other."""


HORIZON = timedelta(days=16)
"""What comes later than this is not kept yet. Each association is planned once a day, and the Koordination looks two
weeks ahead."""


class Changes(Struct, frozen=True):
    add: tuple[Reminder, ...]
    """Without an id."""
    move: tuple[Reminder, ...]
    drop: tuple[Reminder, ...]

    def __bool__(self) -> bool:
        return bool(self.add or self.move or self.drop)


def reconcile(
    planned: Iterable[Planned],
    stored: Iterable[Reminder],
    windows: Mapping[str, Window],
    now: datetime,
    reached: datetime | None = None,
) -> Changes:
    """What has to change so that exactly the planned ones wait, up to the horizon. What was said once is never said
    again by itself.

    `reached` is the horizon of the last time. When it is over, nobody planned for so long; what came since then is late
    now, or of no use any more, like what waited already.
    """
    since = min(now, reached or now)
    wanted = {one.key: one for one in sorted(planned, key=lambda one: one.key)}
    known = {one.key: one for one in stored}
    waiting = [one for one in known.values() if one.state is State.WAITING]
    fresh = [one for key, one in wanted.items() if key not in known and one.until > since]
    kept = [(one, _as_planned(one, wanted[one.key], windows, now)) for one in waiting if one.key in wanted]
    near = {one.key for _, one in kept if _is_near(one, now)}
    return Changes(
        add=tuple(one for new in fresh if _is_near(one := _kept(new, windows[new.person], since), now)),
        move=tuple(new for one, new in kept if new is not one and new.key in near),
        drop=tuple(one for one in waiting if one.key not in near),
    )


def _is_near(one: Reminder, now: datetime) -> bool:
    return one.put_off or one.due_at <= now + HORIZON


def _as_planned(one: Reminder, new: Planned, windows: Mapping[str, Window], now: datetime) -> Reminder:
    """The same one if nothing has changed."""
    window = windows[new.person]
    return one if one.planned == new and one.hours == window.print else _moved(one, new, window, now)


def _kept(planned: Planned, window: Window, now: datetime) -> Reminder:
    at = when(planned, window, now)
    state = State.WAITING if at else State.EXPIRED
    return Reminder("", planned, window.print, at or now, at or now, state)


def _moved(one: Reminder, new: Planned, window: Window, now: datetime) -> Reminder:
    if one.put_off and one.due_at < new.ends:
        return replace(one, planned=new, hours=window.print)
    fresh = _kept(new, window, now)
    return replace(one, planned=new, hours=fresh.hours, slot_at=fresh.slot_at, due_at=fresh.due_at, state=fresh.state)


def when(planned: Planned, window: Window, now: datetime) -> datetime | None:
    """The moment at which it is to be said; None when none is left."""
    asked = window.always if planned.passes else window
    return slot(planned.day, planned.wall, planned.until, asked, now)


class SkipReason(StrEnum):
    SETTLED = "settled"
    """Done, moved or called off meanwhile."""
    EXPIRED = "expired"
    """No allowed moment is left in which it would be of use."""


class Send(Struct, frozen=True):
    late: bool


class Later(Struct, frozen=True):
    at: datetime
    slot_at: datetime
    """Unchanged when it is the bot's fault."""


class Skip(Struct, frozen=True):
    why: SkipReason


Verdict = Send | Later | Skip


def verdict(reminder: Reminder, wanted: bool, window: Window, capped: bool, now: datetime) -> Verdict:
    """`wanted`: it is still planned, by the facts as they are now. `capped`: something came today already."""
    planned = reminder.planned
    if not wanted:
        return Skip(SkipReason.SETTLED)
    if now >= reminder.limit:
        return Skip(SkipReason.EXPIRED)
    if reminder.chosen or planned.passes or window.allows(now):
        return _unless_capped(reminder, window, capped, now)
    at = in_time(now, reminder.limit, window, now)
    return Later(at, reminder.slot_at) if at else Skip(SkipReason.EXPIRED)


def _unless_capped(reminder: Reminder, window: Window, capped: bool, now: datetime) -> Verdict:
    tomorrow = window.next_day(now)
    if capped and not reminder.chosen and not reminder.planned.urgent and tomorrow and tomorrow < reminder.limit:
        return Later(tomorrow, tomorrow)
    return Send(late=now - reminder.slot_at > LATE)


def after_the_answer(reminder: Reminder, asked_at: datetime | None, window: Window, now: datetime) -> Later | None:
    """Until when it waits for the answer to a question of `asked_at`; None when it need not, or must not."""
    planned, last = reminder.planned, min(reminder.slot_at + PATIENCE, reminder.limit - timedelta(minutes=1))
    if asked_at is None or reminder.chosen or planned.urgent or planned.passes or planned.step is ReminderStep.SOON:
        return None
    at = min(asked_at + UNDISTURBED, last)
    return Later(at, reminder.slot_at) if now < at and window.allows(at) else None


def said(reminder: Reminder, bundle: str, now: datetime) -> Reminder:
    return replace(reminder, state=State.SENT, sent=reminder.sent + 1, sent_at=now, bundle=bundle)


def put_off(reminder: Reminder, at: datetime, now: datetime, chosen: bool = False) -> Reminder:
    """Only this one, and never beyond the day of what it is about."""
    if at <= now:
        raise Refusal("reminders-when-over")
    if at >= reminder.planned.ends:
        raise Refusal("reminders-too-late", end=reminder.planned.ends - timedelta(minutes=1))
    return replace(reminder, state=State.WAITING, due_at=at, slot_at=at, snoozes=reminder.snoozes + 1, chosen=chosen)


def tomorrow_or_later(reminder: Reminder, days: int, window: Window, now: datetime) -> datetime | None:
    """The first allowed moment in so many days; None when that is beyond the end."""
    at = window.next(window.opens(window.day(now) + timedelta(days=days)))
    return at if at and at < reminder.planned.ends else None


def one_per_subject(reminders: Iterable[Reminder]) -> list[Reminder]:
    """Of several steps about the same thing only the last one needs to be said."""
    last: dict[tuple[str, str], Reminder] = {}
    for one in sorted(reminders, key=lambda one: (one.planned.day, one.planned.until)):
        last[one.planned.kind, one.planned.subject] = one
    return list(last.values())


def same_day(at: datetime | None, now: datetime, window: Window) -> bool:
    return at is not None and window.day(at) == window.day(now)
