"""When a volunteer sees a request, is reminded of it, and when somebody else is asked instead.

Days are working days of the volunteer: Monday to Friday, the weekend only for whoever is there on both of its days, and
no public holiday of their Land unless they said so. Nothing is said outside of their hours. A day that was announced
to somebody is one on which they could be reached: the clock begins when they see the request, not when it was sent.
"""

from collections.abc import Container
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import count

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.dates.calendar import instant
from bot.domain.people import ZONE
from bot.domain.quiet_hours import Window, wall_of
from bot.domain.talks.request import OfferState, TalkOffer
from bot.domain.volunteering.listing import Listing
from bot.domain.way import today

NUDGED_AFTER, EXPIRES_AFTER, DESK_AFTER, POOL_LASTS = 2, 4, 10, 2
"""Working days."""
EVENING = time(18)
"""At which a day of answers ends."""
SATURDAY, SUNDAY = 5, 6
MOST_LATER = 3
"""Days that are offered for later."""
AWAY = timedelta(days=60)
"""Nobody is looked for further ahead."""


class OfferDue(StrEnum):
    """What is to be done with an offer now."""

    SHOW = "show"
    AGAIN = "again"
    NUDGE = "nudge"
    EXPIRE = "expire"
    WAIT = "wait"


class WorkingDays(Struct, frozen=True):
    """`weekend`: the two days count as all others do. `holidays`: days that do not."""

    holidays: Container[date]
    weekend: bool = False

    def counts(self, day: date) -> bool:
        return (self.weekend or day.weekday() < SATURDAY) and day not in self.holidays

    def after(self, day: date, number: int) -> date:
        """The `number`th working day after that day."""
        days = (day + timedelta(days=ahead) for ahead in count(1))
        working = (one for one in days if self.counts(one))
        return next(one for one, so_many in zip(working, count(1), strict=False) if so_many == number)


def working_days(listing: Listing, holidays: Container[date]) -> WorkingDays:
    chosen = listing.hours.days
    return WorkingDays(() if listing.hours.on_holidays else holidays, {SATURDAY, SUNDAY} <= chosen)


def window_of(listing: Listing, holidays: Container[date]) -> Window:
    return Window(listing.hours, holidays, ZONE, listing.land or "")


def offered(id: str, request: str, listing: str, now: datetime, window: Window, days: WorkingDays) -> TalkOffer:
    """Seen at once, or as soon as the volunteer may be spoken to."""
    begins = window.next(now) or now
    nudge, expires = _times(begins, window, days)
    return TalkOffer(id, request, listing, now, nudge, expires, due_at=begins)


def _times(begins: datetime, window: Window, days: WorkingDays) -> tuple[datetime, datetime]:
    """When to remind, and when it is over. The reminder comes in their hours, or never."""
    first = today(begins)
    expires = instant(days.after(first, EXPIRES_AFTER), EVENING)
    nudge = instant(days.after(first, NUDGED_AFTER), wall_of(begins, window.zone)[1], window.zone)
    return min(window.next(nudge) or expires, expires), expires


def verdict(offer: TalkOffer, now: datetime, window: Window) -> OfferDue:
    """What was never seen is not over, however long the bot was away."""
    if offer.state is not OfferState.OPEN or (offer.due_at and now < offer.due_at):
        return OfferDue.WAIT
    if offer.shown_at is None:
        return OfferDue.SHOW if window.allows(now) else OfferDue.WAIT
    if now >= offer.expires_at:
        return OfferDue.EXPIRE
    if not window.allows(now):
        return OfferDue.WAIT
    if offer.later_until:
        return OfferDue.AGAIN if now >= offer.later_until else OfferDue.WAIT
    return OfferDue.NUDGE if offer.nudged_at is None and now >= offer.nudge_at else OfferDue.WAIT


def shown(offer: TalkOffer, now: datetime, window: Window, days: WorkingDays) -> TalkOffer:
    """Its clock begins now."""
    nudge, expires = _times(now, window, days)
    return timed(replace(offer, shown_at=now, nudge_at=nudge, expires_at=expires), now, window)


def nudged(offer: TalkOffer, now: datetime, window: Window) -> TalkOffer:
    """Also when it comes again on the day for which it was put off: it comes once more, not twice."""
    return timed(replace(offer, nudged_at=now, later_until=None), now, window)


def put_off(offer: TalkOffer, day: date, window: Window, now: datetime) -> TalkOffer:
    at = min(window.opens(day), offer.expires_at)
    return timed(replace(offer, later_until=at), now, window)


def timed(offer: TalkOffer, now: datetime, window: Window) -> TalkOffer:
    """With the moment at which somebody must look at it again."""
    if offer.shown_at is None:
        at = window.next(max(now, offer.at)) or offer.at
    elif offer.later_until or offer.nudged_at is None:
        at = min(window.next(max(now, offer.later_until or offer.nudge_at)) or offer.expires_at, offer.expires_at)
    else:
        at = offer.expires_at
    return replace(offer, due_at=at)


def later_days(offer: TalkOffer, now: datetime, window: Window) -> tuple[date, ...]:
    """On which it may come again: in their hours, and before it is over."""
    ahead = (window.day(now) + timedelta(days=days) for days in range(1, AWAY.days))
    return tuple(day for day in ahead if window.open_on(day) and window.opens(day) < offer.expires_at)[:MOST_LATER]


def to_desk_at(asked: datetime, pool: datetime | None, days: WorkingDays) -> datetime:
    """When the Koordination gets it, whoever is asked then; those of the pool have time to read it."""
    last = days.after(today(asked), DESK_AFTER)
    return instant(max(last, days.after(today(pool), POOL_LASTS)) if pool else last, EVENING)
