"""What a reminder is about, in words."""

from datetime import datetime

from bot.domain.dates.calendar import CohortDate
from bot.domain.quiet_hours import Window
from bot.domain.reminders.context import Known
from bot.domain.reminders.reminder import Reminder, ReminderStep
from bot.domain.screen import Button, Lines, Say, Value
from bot.domain.submission.submission import open_items
from bot.domain.wording import called, listed
from bot.domain.words import Words
from bot.links.reminders import Snooze
from bot.terms import Language, ReminderKind

POSTING_FROM = 7
"""Days before the deadline from which print, signature and envelope are spoken of."""
JOINS, OFFERED, RETURNED = "m-", "h-", "s-"
"""How the subject of a request begins."""


def plain(words: Words | None, language: Language) -> str:
    return words.in_(language)[0] if words else ""


def late(is_late: bool) -> Value:
    return Lines((Say("reminders-late"), ""), gap="\n") if is_late else ""


def arguments(one: Reminder, known: Known, language: Language, now: datetime) -> dict[str, Value]:
    """Of the message that speaks of this reminder alone."""
    made: dict[str, Value] = {"association": known.association.name}
    posting = _posting(one, known, language) if one.planned.kind is ReminderKind.FUNDING else {}
    of = _OF[one.planned.kind](one.planned.subject, known, language, now)
    return {**made, **of, **posting, **_for_mates(one, known)}


def _for_mates(one: Reminder, known: Known) -> dict[str, Value]:
    """Who only reads is not asked for an answer that others give."""
    open_ = one.planned.kind is ReminderKind.WORKSHOP and one.planned.subject not in known.rsvps
    return {"reply": Say("reminders-mates")} if open_ and known.only_reads(one.planned.person) else {}


def _posting(one: Reminder, known: Known, language: Language) -> dict[str, Value]:
    """Who takes it to the post, and what is open until then."""
    holder = known.facts.poster
    nobody = Say("reminders-poster-nobody")
    who = Say("reminders-poster", {"who": called(known.name(holder))}) if holder else nobody
    open_ = open_items(known.way.programme.submission, known.tasks)
    return {
        "who": Say("reminders-poster-you") if holder == one.planned.person else who,
        "open": listed(plain(item.title, language) for item in open_),
    }


def line(kind: ReminderKind, subject: str, known: Known, language: Language, now: datetime) -> Value:
    """One of several."""
    args: dict[str, Value] = {"association": known.association.name, **_OF[kind](subject, known, language, now)}
    return Say(f"reminders-line-{kind_word(kind, subject)}", args)


def text_id(one: Reminder, known: Known, now: datetime) -> str:
    """Of the message that speaks of this reminder alone."""
    planned = one.planned
    if planned.kind is ReminderKind.WORKSHOP and planned.step is ReminderStep.SOON:
        return "reminders-workshop-soon"
    if planned.kind is ReminderKind.FUNDING:
        left = known.days_left(now)
        soon = "reminders-posting" if left <= POSTING_FROM else "reminders-funding"
        return soon if left > 0 else "reminders-funding-today"
    return f"reminders-{kind_word(planned.kind, planned.subject)}"


def kind_word(kind: ReminderKind, subject: str) -> str:
    if kind is ReminderKind.REQUEST:
        return {JOINS: "join", OFFERED: "offer", RETURNED: "returned"}[subject[:2]]
    return kind.name.lower()


def _workshop(subject: str, known: Known, _language: Language, _now: datetime) -> dict[str, Value]:
    found = known.dates.get(subject)
    place = Say("common-appointment-place", {"place": found.place}) if found and found.place else ""
    bring = Say("common-bring", {"bring": found.bring}) if found and found.bring else ""
    parts = tuple(part for part in (place, bring) if part)
    answer = known.rsvps.get(subject)
    return {
        "title": found.title if found else "",
        "at": _when(found) if found else "",
        "more": Lines(("", *parts)) if parts else "",
        "reply": Say("reminders-comes" if answer and answer.comes else "reminders-asked"),
    }


def _when(date: CohortDate) -> Value:
    """A whole day begins at no hour."""
    when = date.when
    if when.begins:
        return when.starts_at
    return Say("reminders-days", {"first": when.first, "last": when.last}) if when.last > when.first else when.first


def _task(subject: str, known: Known, language: Language, now: datetime) -> dict[str, Value]:
    task, day = known.task(subject), known.days.get(subject)
    title = plain(task.title, language) if task else ""
    return {"task": title, "minutes": task.minutes if task else 0, "day": day or now.date()}


def _stage(subject: str, known: Known, language: Language, now: datetime) -> dict[str, Value]:
    stage = known.stage(subject)
    day = (known.facts.stages or {}).get(subject, now.date())
    return {"stage": plain(stage.title, language) if stage else "", "day": day}


def _funding(_subject: str, known: Known, _language: Language, now: datetime) -> dict[str, Value]:
    return {"left": known.days_left(now), "day": known.deadline}


def _review(subject: str, known: Known, language: Language, _now: datetime) -> dict[str, Value]:
    found = known.reviews.get(subject)
    stage = known.stage(found.stage) if found else None
    at: Value = found.handed_in_at if found else ""
    return {"stage": plain(stage.title, language) if stage else "", "at": at}


def _request(subject: str, known: Known, language: Language, _now: datetime) -> dict[str, Value]:
    about = subject[2:]
    if subject.startswith(RETURNED):
        stage = known.stage(about)
        return {"stage": plain(stage.title, language) if stage else ""}
    return {"who": called(known.name(about))}


def _nothing(_subject: str, _known: Known, _language: Language, _now: datetime) -> dict[str, Value]:
    return {}


_OF = {
    ReminderKind.WORKSHOP: _workshop,
    ReminderKind.TASK: _task,
    ReminderKind.STAGE: _stage,
    ReminderKind.FUNDING: _funding,
    ReminderKind.REVIEW: _review,
    ReminderKind.REQUEST: _request,
    ReminderKind.SILENCE: _nothing,
    ReminderKind.DIGEST: _nothing,
}


def later(one: Reminder, days: int, at: datetime, window: Window, now: datetime) -> Button:
    """Says on which day it really comes."""
    day = window.day(at)
    ahead = (day - window.day(now)).days
    return Button("reminders-later", Snooze(one.id, days), {"days": ahead, "when": day})
