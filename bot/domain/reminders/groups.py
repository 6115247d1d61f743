"""What a date of a cohort says to all who want to be reminded in the same way: planned once for all of them."""

from collections.abc import Container, Mapping
from datetime import UTC, date, datetime, time

from msgspec import Struct

from bot.domain.dates.calendar import CohortDate
from bot.domain.quiet_hours import Hours, Window
from bot.domain.reminders.changes import reconcile
from bot.domain.reminders.facts import Addressee, Facts, Meeting
from bot.domain.reminders.plan import plan
from bot.domain.reminders.reminder import Manner, Reminder, State
from bot.terms import MemberRole, Mode, ReminderKind

_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


class Part(Struct, frozen=True):
    """Associations of a cohort for which a date is planned together, in the order of their ids."""

    event: str
    cohort: str
    after: str
    """Behind this one."""
    upto: str
    """With this one; empty when there are no more."""


class Readers(Struct, frozen=True):
    """Those who hear of a date of their cohort at the same moments."""

    manner: str
    """Names the group: zone, Land and wishes as they are kept."""
    comes: bool
    """Their association said yes."""
    count: int
    zone: str
    land: str
    begin: time | None = None
    """None, as the next four: they have no wishes of their own."""
    end: time | None = None
    days: frozenset[int] | None = None
    on_holidays: bool | None = None
    modes: Mapping[ReminderKind, Mode] | None = None

    @property
    def wishes(self) -> Manner:
        """Of nobody in particular."""
        if self.begin is None or self.end is None or self.days is None:
            return Manner("")
        return Manner("", Hours(self.begin, self.end, self.days, bool(self.on_holidays)), self.modes or {})


def meeting_of(date: CohortDate, comes: bool) -> Meeting:
    return Meeting(date.id, date.starts_at, date.ends_at, comes, date.when.begins is None)


def reminders_for(readers: Readers, of: CohortDate, holidays: Container[date], now: datetime) -> list[Reminder]:
    """One of each step, without an id, an association and a person: what each of the readers should have, and behind it
    those of which the time is over."""
    wishes = readers.wishes
    window = Window(wishes.hours, holidays, readers.zone, readers.land)
    somebody = Addressee("", MemberRole.READER, window, wishes)
    meeting = meeting_of(of, readers.comes)
    facts = Facts("", (somebody,), (), date.min, posted=True, moved_at=_LONG_AGO, meetings=(meeting,), at_work=False)
    planned = plan(facts)
    over = [Reminder("", one, window.print, now, now, State.EXPIRED) for one in planned if one.until <= now]
    return [*reconcile(planned, (), {"": window}, now).add, *over]
