"""A date at the desk of the Koordination, and its announcement."""

from datetime import datetime
from functools import partial

from bot.domain.dates import screens as parts
from bot.domain.dates.attendance import Turnout
from bot.domain.dates.calendar import CohortDate, is_over
from bot.domain.screen import Button, Place, Rows, Say, Screen, Value, row
from bot.domain.wording import lines, paragraphs
from bot.links import date_desk as links


def one(
    date: CohortDate,
    counted: Turnout,
    now: datetime,
    note: Value | None = None,
    *,
    known: bool = False,
) -> Screen:
    """`note`: what has just happened. `known`: everybody has heard of it."""
    args: dict[str, Value] = {
        "title": date.title,
        "kind": Say(f"date_desk-kind-{date.kind}"),
        "facts": lines(parts.when(date.when), *parts.facts(date)),
        "state": paragraphs(note, _state(date, counted, now)),
    }
    back = row(Button("date_desk-to-list", links.CohortDates(date.cohort, 0)))
    return Screen("date_desk-one", args, (*_rows(date, now, known=known), back), place=Place.HERE)


def _state(date: CohortDate, counted: Turnout, now: datetime) -> Value:
    if not date.planned:
        return Say("common-date-off")
    if not date.asks:
        return Say("common-date-for-all")
    if is_over(date, now):
        return Say("date_desk-were-there", {"count": counted.present, "closed": int(counted.closed)})
    return parts.counts(counted)


def _rows(date: CohortDate, now: datetime, *, known: bool) -> Rows:
    id = date.id
    if not date.planned:
        return ()
    if is_over(date, now):
        after = row(Button("account", links.TellWhatWeDid(id)), Button("feedback", links.ReadFeedback(id)))
        return (row(Button("there", links.WhoWasThere(id))), after) if date.asks else ()
    who = (row(Button("who", links.WhoComes(id))),) if date.asks else ()
    tell = () if known else (row(Button("announce", links.AnnounceDate(id, date.sequence))),)
    return (*who, *tell, row(Button("change", links.ChangeDate(id)), Button("cancel", links.AskCancelDate(id))))


def ask_announce(date: CohortDate, people: int) -> Screen:
    facts = lines(parts.when(date.when), *parts.facts(date))
    args: dict[str, Value] = {"title": date.title, "facts": facts, "people": people}
    yes = (Button("yes", links.AnnounceNow(date.id, date.sequence)),) if people else ()
    return Screen("date_desk-ask-announce", args, (row(Button("no", links.DeskDate(date.id)), *yes),), place=Place.HERE)


def told(people: int, later: datetime | None, note: str = "date_desk-note-told") -> Value:
    at = Say("date_desk-later", {"at": later}) if later else Say("date_desk-at-once")
    return Say(note, {"people": people, "later": at})


announced = partial(told, note="date_desk-note-announced")
