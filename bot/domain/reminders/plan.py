"""Which reminders should exist: a function of the facts, whatever the time is."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta

from msgspec.structs import replace

from bot.domain.dates.calendar import instant
from bot.domain.people import ZONE
from bot.domain.quiet_hours import wall_of
from bot.domain.reminders.facts import Addressee, Asked, Facts, Meeting
from bot.domain.reminders.reminder import Planned, ReminderStep
from bot.terms import MemberRole, Mode, ReminderKind

POSTING = "zur-post"
"""The task of the programme that says: it is in the post."""
LADDER = (28, 14, 7, 3, 1, 0)
TO_ALL_FROM = 7
"""Days before the deadline from which everybody hears of it, not only who holds it."""
ALWAYS = frozenset({ReminderStep.D1, ReminderStep.D0})
"""Steps of the funding deadline that nobody can move to the summary."""
SOON = timedelta(minutes=15)
QUIET_DAYS = 14
REVIEW_DAYS = (3, 7)
REQUEST_DAYS = (2, 7)


def plan(facts: Facts) -> set[Planned]:
    """Those whose time is over are among them; `reconcile` leaves them out."""
    if not facts.active:
        return set()
    parts = (_meetings, _chores, _stages, _funding, _reviews, _requests, _silence, _digests)
    return {one for part in parts for one in part(facts)}


def _meetings(facts: Facts) -> Iterator[Planned]:
    for meeting in facts.meetings:
        for reader in _wants(facts.members, ReminderKind.WORKSHOP):
            yield from _meeting(facts, meeting, reader)


def _meeting(facts: Facts, meeting: Meeting, reader: Addressee) -> Iterator[Planned]:
    """ "Soon" is a quarter of an hour before it begins, never earlier and never afterwards.

    At an hour at which somebody is not spoken to, the day before has to do.
    """
    begins = meeting.starts_at
    day = wall_of(begins, reader.window.zone)[0]
    soon = begins - SOON
    on, wall = wall_of(soon, reader.window.zone)
    make = _maker(facts, ReminderKind.WORKSHOP, meeting.id, target_of(begins), reader)
    eve = instant(day - timedelta(days=1), time.min, reader.window.zone)
    yield make(ReminderStep.D7, day - timedelta(days=7), None, min(eve, soon), soon)
    yield make(ReminderStep.D1, day - timedelta(days=1), None, soon, soon)
    if not meeting.whole and (meeting.comes or reader.window.allows(soon)):
        yield replace(make(ReminderStep.SOON, on, wall, begins, begins), urgent=True, passes=meeting.comes)


def target_of(begins: datetime) -> str:
    """Of a meeting that begins then."""
    return begins.isoformat()


def _chores(facts: Facts) -> Iterator[Planned]:
    for chore in facts.chores:
        for reader in _wants(_holders(facts, chore.holder), ReminderKind.TASK):
            make = _maker(facts, ReminderKind.TASK, chore.id, chore.day.isoformat(), reader)
            eve, day = chore.day - timedelta(days=1), chore.day
            yield make(ReminderStep.D1, eve, None, _midnight(day), _after(day))
            yield make(ReminderStep.D0, day, None, _after(day), _after(day))


def _stages(facts: Facts) -> Iterator[Planned]:
    for stage, day in (facts.stages or {}).items():
        for reader in _wants(_contacts(facts), ReminderKind.STAGE):
            make = _maker(facts, ReminderKind.STAGE, stage, "", reader)
            week = _midnight(day - timedelta(days=1))
            yield make(ReminderStep.D7, day - timedelta(days=7), None, week, _after(day))
            yield make(ReminderStep.D1, day - timedelta(days=1), None, _after(day), _after(day))


def _funding(facts: Facts) -> Iterator[Planned]:
    """A week before, everybody hears that it is time for the post; until then the contact, and who takes it there."""
    if facts.posted:
        return
    contacts = _contacts(facts)
    early = tuple(one for one in facts.members if one in contacts or one.person == facts.poster)
    for left, following in zip(LADDER, (*LADDER[1:], -1), strict=True):
        step, day = ReminderStep(str(left)), facts.deadline - timedelta(days=left)
        until = _midnight(facts.deadline - timedelta(days=following))
        for reader in facts.members if left <= TO_ALL_FROM else early:
            if reader.manner.mode(ReminderKind.FUNDING) is Mode.NOW or step in ALWAYS:
                make = _maker(facts, ReminderKind.FUNDING, facts.association, facts.deadline.isoformat(), reader)
                yield replace(make(step, day, None, until, _after(facts.deadline)), urgent=step in ALWAYS)


def _reviews(facts: Facts) -> Iterator[Planned]:
    for review in facts.reviews:
        for reader in _wants(facts.desk, ReminderKind.REVIEW):
            yield from _nagging(facts, ReminderKind.REVIEW, review, reader, REVIEW_DAYS)


def _requests(facts: Facts) -> Iterator[Planned]:
    for asked in facts.requests:
        for reader in _wants(_holders(facts, asked.by), ReminderKind.REQUEST):
            yield from _nagging(facts, ReminderKind.REQUEST, asked, reader, REQUEST_DAYS)


def _nagging(
    facts: Facts, kind: ReminderKind, asked: Asked, reader: Addressee, days: tuple[int, int]
) -> Iterator[Planned]:
    since = wall_of(asked.since, ZONE)[0]
    first, again = (since + timedelta(days=count) for count in days)
    end = _midnight(again + timedelta(days=QUIET_DAYS))
    make = _maker(facts, kind, asked.id, asked.since.isoformat(), reader)
    yield make(ReminderStep.ONCE, first, None, _midnight(again), end)
    yield make(ReminderStep.AGAIN, again, None, end, end)


def _silence(facts: Facts) -> Iterator[Planned]:
    """One line to whoever holds it, and never another one; then it is the Koordination's turn."""
    if facts.posted or not facts.at_work:
        return
    moved = wall_of(facts.moved_at, ZONE)[0]
    day = moved + timedelta(days=QUIET_DAYS)
    end = min(_midnight(day + timedelta(days=7)), _after(facts.deadline))
    for reader in _wants(_contacts(facts), ReminderKind.SILENCE):
        make = _maker(facts, ReminderKind.SILENCE, facts.association, moved.isoformat(), reader)
        yield make(ReminderStep.ONCE, day, None, end, end)


def _digests(facts: Facts) -> Iterator[Planned]:
    for reader in facts.members:
        for monday in facts.mondays if reader.manner.digest else ():
            end = _midnight(monday + timedelta(days=2))
            make = _maker(facts, ReminderKind.DIGEST, facts.association, monday.isoformat(), reader)
            yield make(ReminderStep.ONCE, monday, None, end, end)


def _maker(facts: Facts, kind: ReminderKind, subject: str, target: str, reader: Addressee) -> Callable[..., Planned]:
    def make(step: ReminderStep, day: date, wall: time | None, until: datetime, end: datetime) -> Planned:
        return Planned(kind, facts.association, subject, target, step, reader.person, day, wall, until, end)

    return make


def _wants(readers: tuple[Addressee, ...], kind: ReminderKind) -> tuple[Addressee, ...]:
    return tuple(reader for reader in readers if reader.manner.mode(kind) is Mode.NOW)


def _contacts(facts: Facts) -> tuple[Addressee, ...]:
    """Who holds what nobody else holds: the contact; all who work when none can be reached, at last everybody."""
    contacts = tuple(reader for reader in facts.members if reader.role is MemberRole.CONTACT)
    return contacts or tuple(reader for reader in facts.members if reader.works) or facts.members


def _holders(facts: Facts, person: str | None) -> tuple[Addressee, ...]:
    held = tuple(reader for reader in facts.members if reader.person == person)
    return held or _contacts(facts)


def _midnight(day: date) -> datetime:
    """As it begins."""
    return instant(day, time.min)


def _after(day: date) -> datetime:
    """As it ends."""
    return _midnight(day + timedelta(days=1))
