"""What associations hear when a date is announced, moved or cancelled. Each message says why it comes."""

from collections.abc import Callable

from bot.domain.calendar import CohortDate, DateNews, NewsKind
from bot.domain.cohorts import Association, Cohort
from bot.domain.screen import Button, Rows, Say, Screen, Value, row
from bot.domain.wording import lines
from bot.links.dates import ShowDate
from handlers.dates.screens import parts
from handlers.dates.screens.own import answers

Telling = Callable[[Association, bool], Screen]
"""For one association, and whether it had said that it comes."""


def telling(news: DateNews, cohort: Cohort) -> Telling | None:
    """None when nothing is said."""
    date = news.date
    kinds: dict[NewsKind, Callable[[], Telling]] = {
        NewsKind.ANNOUNCED: lambda: announced(date, cohort),
        NewsKind.NUDGED: lambda: nudged(date, cohort),
        NewsKind.MOVED: lambda: moved(news.old or date, date, cohort),
        NewsKind.DETAILED: lambda: detailed(date, cohort),
        NewsKind.CANCELLED: lambda: cancelled(date, cohort, news.reason),
    }
    return kinds[news.kind]() if news.kind in kinds else None


def announced(date: CohortDate, cohort: Cohort) -> Telling:
    id = "dates-announced" if date.asks else "dates-announced-plain"
    return lambda association, _: Screen(id, _args(date, cohort), _asking(date, association))


def nudged(date: CohortDate, cohort: Cohort) -> Telling:
    return lambda association, _: Screen("dates-nudged", _args(date, cohort), _asking(date, association))


def moved(old: CohortDate, new: CohortDate, cohort: Cohort) -> Telling:
    """Who comes anyway is told that the yes still holds; far away from the old time all are asked again."""
    asks = new.asks and new.since == new.sequence

    def telling(association: Association, comes: bool) -> Screen:
        note = "dates-note-again" if asks else "dates-note-holds" if comes else "dates-note-nothing"
        args: dict[str, Value] = {**_args(new, cohort), "old": parts.when(old.when), "note": Say(note)}
        rows = _asking(new, association) if asks else _looking(new, association)
        return Screen("dates-told-moved", args, rows)

    return telling


def detailed(new: CohortDate, cohort: Cohort) -> Telling:
    """Another place, or something else to bring."""
    return lambda association, _: Screen("dates-told-detail", _args(new, cohort), _looking(new, association))


def cancelled(date: CohortDate, cohort: Cohort, reason: str) -> Telling:
    said = Say("dates-reason", {"reason": reason}) if reason else Say("dates-no-reason")
    args: dict[str, Value] = {**_args(date, cohort), "reason": said}
    return lambda association, _: Screen("dates-told-cancelled", args, _looking(date, association))


def _args(date: CohortDate, cohort: Cohort) -> dict[str, Value]:
    return {
        "title": date.title,
        "when": parts.when(date.when),
        "facts": lines(*parts.facts(date)),
        "why": parts.why(cohort.title),
    }


def _asking(date: CohortDate, association: Association) -> Rows:
    return (*(answers(date, association.id) if date.asks else ()), *_looking(date, association))


def _looking(date: CohortDate, association: Association) -> Rows:
    return (row(Button("dates-look", ShowDate(date.id, association.id))),)
