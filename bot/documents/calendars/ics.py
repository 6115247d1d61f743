"""Dates as a calendar file (iCalendar, RFC 5545): one entry for each date, the same one after every change."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone

from bot.documents.contents import WORDS, HandInDay
from bot.domain.dates.calendar import CohortDate
from bot.domain.dates.file import DUE, OURS

_ASK_AGAIN = "PT4H"
_BERLIN = """BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:DAYLIGHT
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
"""
"""By rule, as calendars know it; a list of years would end one day."""


def write(dates: Iterable[CohortDate], language: str, now: datetime, dues: Iterable[HandInDay] = ()) -> bytes:
    """METHOD:PUBLISH, that is: for the reader's own calendar, nobody is asked to answer there."""
    words = WORDS[language]
    calendar = Calendar()
    calendar.add("prodid", "-//Projektschmiede//Termine//DE")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", words["name"])
    calendar.add("refresh-interval", timedelta(hours=4), {"value": "DURATION"})
    calendar.add("x-published-ttl", _ASK_AGAIN)
    calendar.add_component(Timezone.from_ical(_BERLIN))
    for one in dates:
        calendar.add_component(_event(one, words, now))
    for due in dues:
        calendar.add_component(_due(due, words, now))
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _event(one: CohortDate, words: Mapping[str, str], now: datetime) -> Event:
    """What is off says so in its title, too: Outlook shows it like any other."""
    title = one.title if one.planned else f"{words['off']}: {one.title}"
    event = _started(one.id, title, one.sequence, one.changed_at or now)
    event.add("status", "CONFIRMED" if one.planned else "CANCELLED")
    _add_time(event, one)
    if one.place:
        event.add("location", one.place)
    if one.link:
        event.add("url", one.link)
    if one.bring:
        event.add("description", f"{words['bring']} {one.bring}")
    return event


def _due(due: HandInDay, words: Mapping[str, str], now: datetime) -> Event:
    event = _started(f"{DUE}{due.association}", f"{words['deadline']}: {due.name}", due.sequence, now)
    event.add("status", "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    _add_days(event, due.day, due.day)
    return event


def _started(id: str, title: str, sequence: int, changed_at: datetime) -> Event:
    event = Event()
    event.add("uid", f"{id}{OURS}")
    event.add("sequence", sequence)
    event.add("dtstamp", changed_at)
    event.add("last-modified", changed_at)
    event.add("summary", title)
    return event


def _add_time(event: Event, one: CohortDate) -> None:
    when, zone = one.when, ZoneInfo(one.when.zone)
    if when.begins is None:
        _add_days(event, when.first, when.last)
        return
    event.add("dtstart", one.starts_at.astimezone(zone))
    event.add("dtend", one.ends_at.astimezone(zone))


def _add_days(event: Event, first: date, last: date) -> None:
    event.add("dtstart", first)
    event.add("dtend", last + timedelta(days=1))
