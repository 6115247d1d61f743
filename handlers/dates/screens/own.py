"""The dates of an association, and one of them."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from msgspec import Struct

from bot.documents.makers import CALENDAR_MIME
from bot.domain.cohorts import Association
from bot.domain.dates import screens as parts
from bot.domain.dates.calendar import CohortDate, Rsvp, When, is_over
from bot.domain.names import short
from bot.domain.people import Member
from bot.domain.printable import date_file_name
from bot.domain.screen import Button, File, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.wording import called, lines
from bot.links.date_desk import CohortDates, WhoComes
from bot.links.dates import BackwardPlan, CalendarFeed, DateFile, MyDates, ShowDate
from bot.links.journey import ReadMaterial, ShowMap
from bot.links.questions import AskSomething, PassOn

MOST = 10
"""Dates on one screen."""


class Seat(Struct, frozen=True):
    """One date as one member of an association sees it."""

    date: CohortDate
    association: Association
    member: Member
    said: Rsvp | None
    zone: str
    """Of the reader."""


def mine(
    association: Association,
    deadline: date,
    dates: Sequence[CohortDate],
    answers: Mapping[str, Rsvp],
    cohort: str = "",
) -> Screen:
    """`cohort` is the one that the reader coordinates as well."""
    shown = dates[:MOST]
    args: dict[str, Value] = {
        "association": association.name,
        "deadline": deadline,
        "dates": Lines(tuple(parts.line(one, parts.answer(answers.get(one.id))) for one in shown), gap="\n\n"),
    }
    opened = tuple(row(parts.to_date(one, ShowDate(one.id, association.id))) for one in shown)
    desk = (row(Button("dates-to-desk", CohortDates(cohort, 0))),) if cohort else ()
    rows = (
        *opened,
        row(Button("dates-to-plan", BackwardPlan(association.id)), Button("dates-to-feed", CalendarFeed())),
        row(Button("common-home", ShowMap(association.id)), Button("common-to-person", PassOn())),
        *desk,
    )
    return Screen("dates-mine" if shown else "dates-mine-empty", args, rows, place=Place.HERE)


def one(seat: Seat, now: datetime) -> Screen:
    over = is_over(seat.date, now)
    args: dict[str, Value] = {
        "title": seat.date.title,
        "facts": lines(parts.when(seat.date.when), _elsewhere(seat.date.when, seat.zone), *parts.facts(seat.date)),
        "state": _state(seat, over=over),
    }
    rows = () if over else _choices(seat)
    back = row(Button("dates-back", MyDates(seat.association.id)), Button("common-ask", AskSomething("", seat.date.id)))
    return Screen("dates-one", args, (*rows, back), place=Place.HERE, even=True)


def _state(seat: Seat, *, over: bool) -> Value:
    if not seat.date.planned:
        return Say("common-date-off")
    if over and seat.date.summary:
        return Say("dates-was", {"summary": seat.date.summary})
    if over:
        return Say("dates-is-over")
    return parts.answer(seat.said) if seat.date.asks else Say("common-date-for-all")


def _elsewhere(of: When, zone: str) -> Value | None:
    """What the reader's clock shows then, if it is another one."""
    at = of.starts_at
    same = at.astimezone(ZoneInfo(zone)).utcoffset() == at.astimezone(ZoneInfo(of.zone)).utcoffset()
    return None if same or of.begins is None else Say("dates-elsewhere", {"at": at})


def _choices(seat: Seat) -> Rows:
    file = row(Button("file", DateFile(seat.date.id, seat.association.id)))
    return (
        (*parts.answers(seat.date, seat.association.id), file) if seat.date.asks and seat.member.may_write else (file,)
    )


def cannot(seat: Seat, others: Sequence[CohortDate]) -> Screen:
    """Somebody cannot come: what else there is."""
    id = "dates-no-but" if others else "dates-no"
    instead = tuple(row(parts.to_date(other, ShowDate(other.id, seat.association.id))) for other in others)
    rows = (
        *instead,
        row(Button("dates-to-material", ReadMaterial(seat.association.id, seat.association.stage, 0))),
        row(Button("dates-after-all", ShowDate(seat.date.id, seat.association.id))),
    )
    return Screen(id, parts.named(seat.date), rows, place=Place.HERE)


def changed_meanwhile(seat: Seat) -> Screen:
    """Somebody answers to a time that no longer holds."""
    rows = parts.answers(seat.date, seat.association.id) if seat.date.asks else ()
    back = row(Button("dates-back", MyDates(seat.association.id)))
    return Screen("dates-moved-meanwhile", parts.named(seat.date), (*rows, back))


def file(seat: Seat, content: bytes) -> Screen:
    id = "dates-file" if seat.date.planned else "dates-file-off"
    rows = (row(Button("dates-to-feed", CalendarFeed()), Button("dates-back", MyDates(seat.association.id))),)
    name = date_file_name(seat.date.title, seat.date.when.first)
    return Screen(id, parts.named(seat.date), rows, files=(File(name, content, CALENDAR_MIME),))


def told_refusal(seat: Seat, who: str) -> Screen:
    """For the Koordination: somebody who wanted to come cannot, shortly before."""
    args: dict[str, Value] = {
        **parts.named(seat.date),
        "association": seat.association.name,
        "who": called(who),
    }
    who_comes = Button("dates-to-who", WhoComes(seat.date.id), {"title": short(seat.date.title, parts.ROOM)})
    return Screen("dates-told-refusal", args, (row(who_comes),))
