"""What the Koordination sees of it: what comes, to whom and why; who did not react; what could not be said."""

from collections.abc import Callable, Sequence
from functools import partial

from msgspec import Struct

from bot.domain.cohorts import Cohort
from bot.domain.names import short
from bot.domain.reminders.reminder import Reminder, Unanswered
from bot.domain.screen import Button, Place, Say, Screen, Value, row
from bot.domain.wording import called, listed
from bot.links.base import Link
from bot.links.desk import DeskAssociation, DeskOf
from bot.links.reminders import Outlook, Unheard

A_PAGE = 12
SILENT, MISSED = 8, 10
"""Lines of one page."""
NAME = 60
"""Characters of a name in a line."""


class OutlookEntry(Struct, frozen=True):
    reminder: Reminder
    association: str
    person: str
    """The name; empty while they have none."""


def outlook(cohort: Cohort, entries: Sequence[OutlookEntry], page: int, *, more: bool) -> Screen:
    back = (row(Button("unheard", Unheard(cohort.id))), row(Button("common-home", DeskOf(cohort.id))))
    args: dict[str, Value] = {"cohort": cohort.title}
    if not entries:
        return Screen("reminders-outlook-empty", args, back, place=Place.HERE)
    lines = listed(_line(entry) for entry in entries)
    turn = _turning("page", page, more, partial(Outlook, cohort.id))
    return Screen("reminders-outlook", {**args, "lines": lines}, (turn, *back), place=Place.HERE)


def _turning(of: str, page: int, more: bool, to: Callable[[int], Link]) -> tuple[Button, ...]:
    before = (Button(f"reminders-{of}-earlier", to(page - 1)),) if page else ()
    after = (Button(f"reminders-{of}-later", to(page + 1)),) if more else ()
    return (*before, *after)


def _line(entry: OutlookEntry) -> Value:
    args: dict[str, Value] = {
        "when": entry.reminder.due_at,
        "association": short(entry.association, NAME),
        "who": called(entry.person),
        "what": Say(f"reminders-kind-{entry.reminder.planned.kind.name.lower()}"),
    }
    return Say("reminders-outlook-line", args)


def unheard(
    cohort: Cohort, silent: Sequence[Unanswered], missed: Sequence[OutlookEntry], page: int, *, more: bool
) -> Screen:
    """`missed` is said on the first page only."""
    args: dict[str, Value] = {
        "cohort": cohort.title,
        "silent": _some(tuple(map(_silent, silent))),
        "missed": _some(tuple(map(_line, missed))),
    }
    doors = tuple(
        row(Button("reminders-unheard.open", DeskAssociation(one.association), {"association": short(one.name)}))
        for one in silent
    )
    turn = _turning("names", page, more, partial(Unheard, cohort.id))
    back = (
        row(Button("reminders-unheard.outlook", Outlook(cohort.id, 0))),
        row(Button("common-home", DeskOf(cohort.id))),
    )
    id = "reminders-unheard-more" if page else "reminders-unheard"
    return Screen(id, args, (*doors, turn, *back), place=Place.HERE)


def _some(lines: tuple[Value, ...]) -> Value:
    return listed(lines) if lines else Say("reminders-nobody")


def _silent(one: Unanswered) -> Value:
    args: dict[str, Value] = {
        "association": short(one.name, NAME),
        "messages": one.messages,
        "since": one.moved_at,
    }
    return Say("reminders-silent-asked" if one.asked_if_quiet else "reminders-silent", args)
