"""What the bot says unasked: one reminder, several at once, the week."""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from bot.domain.names import short
from bot.domain.reminders.changes import tomorrow_or_later
from bot.domain.reminders.context import Known, week
from bot.domain.reminders.reminder import Reminder, ReminderStep
from bot.domain.screen import Button, Place, Screen, Value, row
from bot.domain.wording import listed
from bot.links.base import Link
from bot.links.dates import AnswerDate, ShowDate
from bot.links.journey import OpenStage, ShowMap
from bot.links.reminders import MoreAbout, MyReminders, NeedHelp, ReminderDone, ShowBundle, ShowReminder
from bot.links.reviews import ReadReview
from bot.links.submission import SubmissionChecklist
from bot.links.team import TeamOf
from bot.terms import Coming, Language, ReminderKind
from handlers.reminders.screens.words import POSTING_FROM, RETURNED, arguments, late, later, line, text_id

MOST_BUTTONS = 8
REPLIES = ((Coming.YES, 1), (Coming.NO, 0))
"""How many come can be said afterwards."""


class DueReminder(Struct, frozen=True):
    """A reminder whose time has come, with all that it speaks of."""

    reminder: Reminder
    known: Known
    late: bool = False


def message(due: Sequence[DueReminder], language: Language, bundle: str, now: datetime) -> Screen:
    return single(due[0], language, now) if len(due) == 1 else several(due, language, bundle, now)


def single(due: DueReminder, language: Language, now: datetime) -> Screen:
    one, known = due.reminder, due.known
    if one.planned.kind is ReminderKind.DIGEST:
        return digest(due, language, now)
    args = {**arguments(one, known, language, now), "late": late(due.late)}
    return Screen(text_id(one, known, now), args, _rows(one, known, now))


def digest(due: DueReminder, language: Language, now: datetime) -> Screen:
    known = due.known
    lines = listed(
        line(one.kind, one.subject, known, language, now) for one in week(known.facts, due.reminder.planned.person, now)
    )
    args: dict[str, Value] = {"association": known.association.name, "lines": lines, "late": late(due.late)}
    rows = (row(Button("map", ShowMap(known.association.id)), Button("change", MyReminders())),)
    return Screen("reminders-digest", args, rows)


def several(due: Sequence[DueReminder], language: Language, bundle: str, now: datetime) -> Screen:
    lines = listed(_line(one, language, now) for one in due)
    args: dict[str, Value] = {"lines": lines, "late": late(any(one.late for one in due))}
    rows = (row(Button("look", ShowBundle(bundle))), row(Button("change", MyReminders())))
    return Screen("reminders-several", args, rows)


def opened(due: Sequence[DueReminder], language: Language, now: datetime) -> Screen:
    """Several reminders that came as one, each with its own button."""
    lines = listed(_line(one, language, now) for one in due)
    rows = tuple(_open(number, one) for number, one in enumerate(due[:MOST_BUTTONS], start=1))
    return Screen("reminders-opened", {"lines": lines}, rows, place=Place.HERE)


def _open(number: int, due: DueReminder) -> tuple[Button, ...]:
    name = short(due.known.association.name, 24)
    label = f"open-{due.reminder.planned.kind.name.lower()}"
    args: dict[str, Value] = {"number": number, "association": name}
    return row(Button(f"reminders-{label}", ShowReminder(due.reminder.id), args))


def _line(due: DueReminder, language: Language, now: datetime) -> Value:
    return line(due.reminder.planned.kind, due.reminder.planned.subject, due.known, language, now)


def _rows(one: Reminder, known: Known, now: datetime) -> tuple[tuple[Button, ...], ...]:
    """At most two that matter, and one that leads to the others."""
    looks = one.planned.kind is ReminderKind.WORKSHOP and known.only_reads(one.planned.person)
    main = Button("reminders-workshop-soon.do" if looks else "do", _ways(one, known, now))
    if one.planned.step is ReminderStep.SOON:
        return (row(main),)
    if replies := _replies(one, known):
        return (replies, _tomorrow(one, known, now), row(Button("reminders-more", MoreAbout(one.id))))
    second = (
        (Button("help", NeedHelp(one.id)),) if one.planned.kind is ReminderKind.SILENCE else _tomorrow(one, known, now)
    )
    checks = row(Button("check", SubmissionChecklist(known.id))) if _is_posting(one, known, now) else ()
    return (row(main), second, row(*checks, Button("reminders-more", MoreAbout(one.id))))


def _is_posting(one: Reminder, known: Known, now: datetime) -> bool:
    """It is time for the post office, also where an earlier step was put off until then."""
    return one.planned.kind is ReminderKind.FUNDING and known.days_left(now) <= POSTING_FROM


def _replies(one: Reminder, known: Known) -> tuple[Button, ...]:
    """To a date that nobody of theirs has answered yet: one tap is enough."""
    planned, id = one.planned, known.association.id
    date = known.dates.get(planned.subject) if planned.kind is ReminderKind.WORKSHOP else None
    if date is None or not date.asks or planned.subject in known.rsvps or known.only_reads(planned.person):
        return ()
    come, stay = (AnswerDate(date.id, id, date.since, coming, count) for coming, count in REPLIES)
    return row(Button("come", come), Button("stay", stay))


def _tomorrow(one: Reminder, known: Known, now: datetime) -> tuple[Button, ...]:
    window = known.windows[one.planned.person]
    at = tomorrow_or_later(one, 1, window, now)
    return (later(one, 1, at, window, now),) if at else ()


def _ways(one: Reminder, known: Known, now: datetime) -> Link:
    """Where the thing itself is done."""
    id, planned = known.association.id, one.planned
    if planned.kind is ReminderKind.WORKSHOP:
        return ShowDate(planned.subject, id)
    if planned.kind is ReminderKind.TASK or _is_posting(one, known, now):
        return ReminderDone(one.id)
    if planned.kind is ReminderKind.REVIEW:
        return ReadReview(planned.subject)
    if planned.kind is ReminderKind.STAGE or planned.subject.startswith(RETURNED):
        return OpenStage(id, planned.subject.removeprefix(RETURNED))
    return TeamOf(id) if planned.kind is ReminderKind.REQUEST else ShowMap(id)
