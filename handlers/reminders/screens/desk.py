"""What the Koordination sees of it: what comes, to whom and why; who did not react; what could not be said."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.cohorts import Association, Cohort
from bot.domain.names import short
from bot.domain.reminders import Reminder, Unanswered
from bot.domain.screen import Button, Place, Say, Screen, Value, row
from bot.links.desk import DeskAssociation, DeskOf
from bot.links.reminders import Outlook, Unheard
from handlers.reminders.screens.words import listed

A_PAGE = 12
MOST_BUTTONS = 6


@dataclass(frozen=True, slots=True)
class OutlookEntry:
    reminder: Reminder
    association: str
    person: str
    """The name; empty while they have none."""


def outlook(cohort: Cohort, entries: Sequence[OutlookEntry], page: int, pages: int) -> Screen:
    back = (row(Button("unheard", Unheard(cohort.id))), row(Button("common-home", DeskOf(cohort.id))))
    args: dict[str, Value] = {"cohort": cohort.title}
    if not entries:
        return Screen("reminders-outlook-empty", args, back, place=Place.HERE)
    lines = listed(_line(entry) for entry in entries)
    turn = _turning(cohort, page, pages)
    return Screen("reminders-outlook", {**args, "lines": lines}, (turn, *back), place=Place.HERE)


def _turning(cohort: Cohort, page: int, pages: int) -> tuple[Button, ...]:
    before = (Button("before", Outlook(cohort.id, page - 1)),) if page else ()
    after = (Button("later", Outlook(cohort.id, page + 1)),) if page + 1 < pages else ()
    return (*before, *after)


def _line(entry: OutlookEntry) -> Value:
    args: dict[str, Value] = {
        "when": entry.reminder.due_at,
        "association": entry.association,
        "who": entry.person or Say("common-unknown-name"),
        "what": Say(f"reminders-kind-{entry.reminder.planned.kind.name.lower()}"),
    }
    return Say("reminders-outlook-line", args)


def unheard(cohort: Cohort, silent: Sequence[tuple[Association, Unanswered]], missed: Sequence[OutlookEntry]) -> Screen:
    back = (row(Button("outlook", Outlook(cohort.id, 0))), row(Button("common-home", DeskOf(cohort.id))))
    args: dict[str, Value] = {
        "cohort": cohort.title,
        "silent": _some(tuple(_silent(one, count) for one, count in silent)),
        "missed": _some(tuple(_line(entry) for entry in missed)),
    }
    doors = tuple(
        row(Button("open", DeskAssociation(one.id), {"association": short(one.name)}))
        for one, _ in silent[:MOST_BUTTONS]
    )
    return Screen("reminders-unheard", args, (*doors, *back), place=Place.HERE)


def _some(lines: tuple[Value, ...]) -> Value:
    return listed(lines) if lines else Say("reminders-nobody")


def _silent(one: Association, count: Unanswered) -> Value:
    args: dict[str, Value] = {"association": one.name, "messages": count.messages, "since": one.moved_at}
    return Say("reminders-silent-asked" if count.asked_if_quiet else "reminders-silent", args)
