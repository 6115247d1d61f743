"""Every screen of the reminders once, with made-up values."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from msgspec.structs import replace

from bot.domain.cohorts import Cohort
from bot.domain.dates.calendar import CohortDate, between
from bot.domain.journey import Review, StageState, StageStatus
from bot.domain.people import Channel, Person
from bot.domain.programme import Task
from bot.domain.quiet_hours import Window
from bot.domain.reminders.context import Known
from bot.domain.reminders.facts import Addressee, Asked, Chore, Facts, Meeting
from bot.domain.reminders.plan import plan
from bot.domain.reminders.reminder import Manner, Planned, Reminder, ReminderStep, State, Unanswered, silenced
from bot.domain.screen import Screen
from bot.domain.way import Way
from bot.programme.invented import HOSTILE, association, in_both, member, programme, stage
from bot.terms import Language, MemberRole, Mode, ReminderKind
from handlers.reminders.screens import answers, desk, messages, preferences

NOW = datetime(2027, 3, 10, 8, 0, tzinfo=UTC)
DE = Language.GERMAN
COHORT = Cohort("kohorte1", "Projektschmiede 2027 Bamberg", "ib", "BY", date(2027, 6, 30), "p")
GROUP = association("bruecke", HOSTILE, cohort=COHORT.id, at=NOW)


TASKS = (Task("t1", in_both("Mit fünf Menschen sprechen"), 20), Task("t2", in_both("Zahlen suchen"), 45))


STAGES = (stage("s1", "Bedarf und Zielgruppe", tasks=TASKS), stage("s2", "Konzept"), stage("s3", "Danach"))
WAY = Way(programme(STAGES), {})
WINDOW = Window(Manner("anna").hours, frozenset(), land="BY")
ANNA = Addressee("anna", MemberRole.CONTACT, WINDOW, Manner("anna", digest=True))
JONAS = Addressee("jonas", None, WINDOW, Manner("jonas"))
PEOPLE = {
    id: Person(id, name, DE, Channel.TELEGRAM, None, NOW) for id, name in (("anna", HOSTILE), ("samira", "Samira"))
}
SAMIRA = member("samira", "Samira", MemberRole.WORKER)
MEETING = CohortDate(
    "w3",
    COHORT.id,
    "Workshop 3: Maßnahmen <b>",
    between(NOW + timedelta(days=2), NOW + timedelta(days=2, hours=2)),
    "Zoom https://zoom.example/j/12345",
    bring="Euren Zeitplan",
)
FACTS = Facts(
    association=GROUP.id,
    members=(ANNA,),
    desk=(JONAS,),
    deadline=COHORT.deadline,
    posted=False,
    moved_at=NOW - timedelta(days=14),
    meetings=(Meeting("w3", MEETING.starts_at, MEETING.ends_at, comes=True),),
    chores=(Chore("t1", date(2027, 3, 12), "anna"),),
    stages={"s1": date(2027, 3, 19)},
    reviews=(Asked("review1", NOW - timedelta(days=4)),),
    requests=tuple(Asked(id, NOW - timedelta(days=3)) for id in ("m-samira", "h-anna", "s-s1")),
    mondays=(date(2027, 3, 8),),
)
KNOWN = Known(
    facts=FACTS,
    association=GROUP,
    cohort=COHORT,
    way=WAY,
    statuses={"s1": StageStatus(GROUP.id, "s1", StageState.OPEN, NOW, None)},
    tasks={},
    days={"t1": date(2027, 3, 12)},
    dates={"w3": MEETING},
    rsvps={},
    reviews={"review1": Review("review1", GROUP.id, "s1", "anna", NOW - timedelta(days=4))},
    members=(SAMIRA,),
    people=PEOPLE,
)


def _reminder(planned: Planned) -> Reminder:
    id = f"r-{planned.kind}-{planned.step}"
    return Reminder(id, planned, WINDOW.print, NOW, NOW, State.SENT, 1, NOW, "bundle1")


def _one(kind: ReminderKind, step: ReminderStep | None = None, subject: str = "") -> Reminder:
    fitting = [
        one
        for one in sorted(plan(FACTS), key=lambda one: one.key)
        if one.kind is kind and (step is None or one.step is step) and one.subject.startswith(subject)
    ]
    return _reminder(fitting[0])


TASK = _one(ReminderKind.TASK)


def examples() -> Iterator[tuple[str, Screen]]:
    yield from _messages()
    yield from _answers()
    yield from _manners()
    yield from _chores()
    yield from _desk()


def _messages() -> Iterator[tuple[str, Screen]]:
    for kind in ReminderKind:
        if kind not in (ReminderKind.FUNDING, ReminderKind.REQUEST):
            yield kind.name.lower(), _single(_one(kind))
    workshop = _one(ReminderKind.WORKSHOP)
    reads = replace(KNOWN, members=(member(workshop.planned.person, "Rita", MemberRole.READER),))
    yield "workshop, only reading", messages.single(messages.DueReminder(workshop, reads), DE, NOW)
    yield "workshop soon", _single(_one(ReminderKind.WORKSHOP, ReminderStep.SOON))
    for subject in ("m-", "h-", "s-"):
        yield f"request {subject}", _single(_one(ReminderKind.REQUEST, subject=subject))
    for left in (28, 7, 1, 0):
        at = NOW.replace(month=6, day=30) - timedelta(days=left)
        due = messages.DueReminder(_one(ReminderKind.FUNDING, ReminderStep(str(left))), KNOWN)
        yield f"deadline in {left} days", messages.single(due, DE, at)
    yield "late", messages.single(messages.DueReminder(TASK, KNOWN, late=True), DE, NOW)
    bundle = [
        messages.DueReminder(_one(kind), KNOWN)
        for kind in (ReminderKind.WORKSHOP, ReminderKind.TASK, ReminderKind.FUNDING, ReminderKind.REQUEST)
    ]
    yield "several", messages.several(bundle, DE, "bundle1", NOW)
    yield "several, opened", messages.opened(bundle, DE, NOW)
    yield (
        "all kinds, opened",
        messages.opened([messages.DueReminder(_one(kind), KNOWN) for kind in ReminderKind], DE, NOW),
    )


def _single(one: Reminder) -> Screen:
    return messages.single(messages.DueReminder(one, KNOWN), DE, NOW)


def _answers() -> Iterator[tuple[str, Screen]]:
    times = {1: NOW + timedelta(days=1), 3: NOW + timedelta(days=5)}
    yield "more", answers.more(TASK, KNOWN, times, DE, NOW)
    yield "more about a review", answers.more(_one(ReminderKind.REVIEW), KNOWN, {}, DE, NOW)
    put_off = replace(TASK, due_at=NOW + timedelta(days=1), snoozes=1)
    yield "put off", answers.snoozed(put_off)
    yield "put off for the third time", answers.snoozed(replace(put_off, snoozes=3))
    yield "when", answers.ask_when(TASK)
    yield "when not understood", answers.NOT_A_MOMENT
    yield "settled", answers.settled(KNOWN, _one(ReminderKind.WORKSHOP), DE, NOW)
    yield "settled review", answers.settled(KNOWN, _one(ReminderKind.REVIEW), DE, NOW)
    yield "done", answers.done(KNOWN, TASK, "", DE, NOW)
    yield "done by somebody else", answers.done(KNOWN, TASK, HOSTILE, DE, NOW)
    yield "give away", answers.give_away(TASK, [SAMIRA])
    yield "give away to nobody", answers.give_away(TASK, [])
    yield "given", answers.given(KNOWN, TASK, HOSTILE)
    yield "taken over", answers.taken_over(KNOWN, TASK, HOSTILE, DE, NOW)
    yield "help", answers.helped(KNOWN, TASK, anybody=True)
    yield "help of nobody", answers.helped(KNOWN, TASK, anybody=False)
    yield "help wanted", answers.help_wanted(KNOWN, TASK, HOSTILE, DE, NOW)
    for kind in ReminderKind:
        yield f"why {kind.name.lower()}", answers.why(_one(kind))


def _manners() -> Iterator[tuple[str, Screen]]:
    plain, quiet = Manner("anna"), silenced(Manner("anna"))
    yield "mine", preferences.overview(plain, "bruecke", desk=False)
    yield "mine as coordinator", preferences.overview(plain, "", desk=True)
    yield "mine with everything silent", preferences.overview(quiet, "bruecke", desk=True)
    for kind in (*preferences.FOR_MEMBERS, *preferences.FOR_DESK):
        yield f"kind {kind.name.lower()}", preferences.kind_page(plain, kind)
    yield (
        "kind on Mondays",
        preferences.kind_page(plain.with_mode(ReminderKind.FUNDING, Mode.DIGEST), ReminderKind.FUNDING),
    )
    yield "hours", preferences.quiet_hours(plain)
    weekdays = replace(plain.hours, days=frozenset(range(5)))
    yield "hours on weekdays", preferences.quiet_hours(replace(plain, hours=weekdays))
    always = replace(plain.hours, days=frozenset(range(7)), on_holidays=True)
    yield "hours on all days", preferences.quiet_hours(replace(plain, hours=always))
    yield "silenced", preferences.silenced("bruecke")
    yield "silenced as coordinator", preferences.silenced("")


def _chores() -> Iterator[tuple[str, Screen]]:
    yield "tasks", preferences.tasks(KNOWN, TASKS, DE)
    yield "no tasks", preferences.tasks(KNOWN, (), DE)
    yield "day of a task", preferences.ask_day(KNOWN, TASKS[0], DE)
    yield "first day of a task", preferences.ask_day(KNOWN, TASKS[1], DE)
    yield "day not understood", preferences.NO_DAY
    yield "day kept", preferences.day_kept(KNOWN, TASKS[0], date(2027, 3, 12), DE)


def _desk() -> Iterator[tuple[str, Screen]]:
    entries = [
        desk.OutlookEntry(_one(kind), HOSTILE, "Anna" if kind is ReminderKind.TASK else "") for kind in ReminderKind
    ]
    yield "outlook", desk.outlook(COHORT, entries, 1, more=True)
    yield "empty outlook", desk.outlook(COHORT, [], 0, more=False)
    silent = [Unanswered(GROUP.id, GROUP.name, GROUP.moved_at, messages, messages == 3) for messages in (3, 4)]
    yield "unheard", desk.unheard(COHORT, silent, entries[:2], 0, more=False)
    yield "more unheard", desk.unheard(COHORT, silent, [], 1, more=True)
    yield "nobody unheard", desk.unheard(COHORT, [], [], 0, more=False)
