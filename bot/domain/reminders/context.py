"""What reminders about one association speak of, and what of it stands in the summary of a week."""

from collections.abc import Container, Iterator, Mapping
from datetime import date, datetime, timedelta

from msgspec import Struct

from bot.domain.dates.backward_plan import MINUTES_A_QUESTION, Load, first_leg
from bot.domain.dates.calendar import CohortDate, Rsvp
from bot.domain.journey import Review, TaskStatus
from bot.domain.people import Member, Person
from bot.domain.programme import Stage, Task
from bot.domain.quiet_hours import Window
from bot.domain.reminders.facts import Facts
from bot.domain.reminders.reminder import DIGEST_LINES, Manner
from bot.domain.stand import Stand
from bot.domain.way import WORKABLE, Way, today
from bot.terms import Mode, ReminderKind

WEEK = timedelta(days=7)
FUNDING_FROM = 28
"""Days before the deadline from which the summary names it."""


class Known(Stand, frozen=True):
    """The facts, and the words to speak of them."""

    facts: Facts
    tasks: Mapping[str, TaskStatus]
    days: Mapping[str, date]
    """By which day a task shall be done."""
    dates: Mapping[str, CohortDate]
    rsvps: Mapping[str, Rsvp]
    reviews: Mapping[str, Review]
    members: tuple[Member, ...]
    """With those who asked to join."""
    people: Mapping[str, Person]

    @property
    def windows(self) -> Mapping[str, Window]:
        return {reader.person: reader.window for reader in (*self.facts.desk, *self.facts.members)}

    def only_reads(self, person: str) -> bool:
        """A member who answers nothing for the association."""
        return any(member.person == person and not member.may_write for member in self.members)

    def name(self, person: str) -> str:
        return self.people[person].name if person in self.people else ""

    def task(self, id: str) -> Task | None:
        return next((task for stage in self.way.stages for task in stage.tasks if task.id == id), None)

    def stage(self, id: str) -> Stage | None:
        return next((stage for stage in self.way.stages if stage.id == id), None)

    def at_work(self) -> tuple[Stage, ...]:
        return tuple(stage for stage in before_deadline(self.way) if self.state(stage.id) in WORKABLE)

    def open_tasks(self) -> tuple[Task, ...]:
        return tuple(task for stage in self.at_work() for task in stage.tasks if not self.done(task.id))

    def done(self, task: str) -> bool:
        return task in self.tasks and self.tasks[task].done_at is not None


class DigestLine(Struct, frozen=True):
    """One subject of the week."""

    kind: ReminderKind
    subject: str
    day: date


def before_deadline(way: Way) -> tuple[Stage, ...]:
    """The last stage comes after it."""
    return way.stages[:-1]


def stage_days(at: Stand, holidays: Container[date]) -> dict[str, date]:
    """By when each stage that they work on should be done, so that the rest has its time: counted from the day on
    which it opened, so that it does not move with every tick."""
    stages = before_deadline(at.way)
    found: dict[str, date] = {}
    for place, stage in enumerate(stages):
        if at.state(stage.id) in WORKABLE:
            status = at.statuses.get(stage.id)
            opened = today(status.changed_at if status else at.association.created_at)
            leg = first_leg([_load(one, at.way) for one in stages[place:]], opened, at.deadline, holidays)
            found.update({stage.id: leg.until} if leg else {})
    return found


def _load(stage: Stage, way: Way) -> Load:
    minutes = sum(task.minutes for task in stage.tasks) + len(stage.questions) * MINUTES_A_QUESTION
    return Load(stage.id, minutes, way.day(stage.id))


def week(facts: Facts, person: str, now: datetime) -> list[DigestLine]:
    """What the summary says: the next seven days, the soonest first, one line for each subject. What somebody does
    not want to hear of is left out."""
    manner = next((reader.manner for reader in facts.members if reader.person == person), Manner(person))
    last = today(now) + WEEK
    lines = [
        line for line in (*_lines(facts), *_funding(facts)) if line.day <= last or line.kind is ReminderKind.FUNDING
    ]
    ahead = [line for line in lines if line.day >= today(now) or line.kind is ReminderKind.REQUEST]
    coming = [line for line in ahead if manner.mode(line.kind) is not Mode.OFF]
    return sorted(coming, key=lambda line: (line.day, line.kind, line.subject))[:DIGEST_LINES]


def _lines(facts: Facts) -> Iterator[DigestLine]:
    yield from (DigestLine(ReminderKind.WORKSHOP, one.id, today(one.starts_at)) for one in facts.meetings)
    yield from (DigestLine(ReminderKind.TASK, one.id, one.day) for one in facts.chores)
    yield from (DigestLine(ReminderKind.STAGE, stage, day) for stage, day in (facts.stages or {}).items())
    yield from (DigestLine(ReminderKind.REQUEST, one.id, today(one.since)) for one in facts.requests)


def _funding(facts: Facts) -> Iterator[DigestLine]:
    monday = min(facts.mondays, default=facts.deadline)
    if not facts.posted and (facts.deadline - monday).days <= FUNDING_FROM:
        yield DigestLine(ReminderKind.FUNDING, facts.association, facts.deadline)
